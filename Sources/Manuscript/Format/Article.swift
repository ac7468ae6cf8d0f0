extension String {
  /// The English article that goes before a name of the format: `an` for "edition" and "important", else `a` (also for "use").
  var article: String { first.map { "aeio".contains($0) } ?? false ? "an" : "a" }

  /// The name with its article, such as `an edition`.
  var withArticle: String { "\(article) \(self)" }
}
