extension String {
  /// An id like this one that nothing has yet, such as `sign-in-2` for `sign-in`.
  ///
  /// - Parameter isTaken: Whether something has an id.
  func freeID(unless isTaken: (String) -> Bool) -> String {
    let end = lastIndex(of: "-")
    let count = end.flatMap { Int(self[index(after: $0)...]) }
    let stem = count == nil ? self[...] : self[..<(end ?? endIndex)]
    var next = (count ?? 1) + 1
    while isTaken("\(stem)-\(next)") { next += 1 }
    return "\(stem)-\(next)"
  }

  /// Whether one slip of a finger leads from one id to the other: a letter too many, too few, wrong, or two in the wrong order.
  ///
  /// Digits are no slips: `visit-1` and `visit-2` are two ids.
  func isOneSlip(from other: String) -> Bool {
    let (one, two) = (Array(utf8), Array(other.utf8))
    guard one != two, abs(one.count - two.count) <= 1 else { return false }
    let start = zip(one, two).prefix { $0 == $1 }.count
    let end = zip(one.dropFirst(start).reversed(), two.dropFirst(start).reversed()).prefix { $0 == $1 }.count
    let (left, right) = (one[start..<(one.count - end)], two[start..<(two.count - end)])
    guard (left + right).allSatisfy({ $0 > UInt8(ascii: "9") || $0 == UInt8(ascii: "-") }) else { return false }
    return left.count <= 1 && right.count <= 1 || left.count == 2 && left.elementsEqual(right.reversed())
  }
}

extension [String] {
  /// These steps as a reference cites them.
  var citation: String { count == 1 ? "<step:\(self[0])>" : "<steps:\(joined(separator: ","))>" }

  /// The ids without those that stood before.
  var withoutRepetition: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
