extension String {
  /// The English article that goes before the name of a record on the reference page: `an` for "edition", else `a` (also for "use").
  var article: String { first.map { "aeio".contains($0) } ?? false ? "an" : "a" }
}
