extension Sequence<String> {
  /// The candidate that a writer most likely meant, for "did you mean …?".
  ///
  /// - Parameter written: What was typed.
  /// - Returns: The candidate at the smallest edit distance (insertion, deletion, substitution and the swap of two neighbours each
  ///   count one), the first in alphabetical order among equals; `nil` when even that one differs in more than a third of its letters,
  ///   or in all of them.
  public func nearest(to written: String) -> String? {
    let typed = Array(written.lowercased().unicodeScalars)
    var best: (candidate: String, distance: Int)?
    for candidate in sorted() where candidate != written {
      let letters = Array(candidate.lowercased().unicodeScalars)
      guard abs(letters.count - typed.count) <= (best?.distance ?? Int.max) else { continue }
      let distance = editDistance(typed, letters)
      if distance < best?.distance ?? Int.max { best = (candidate, distance) }
    }
    guard let best else { return nil }
    let length = Swift.max(best.candidate.unicodeScalars.count, typed.count)
    return best.distance <= Swift.max(1, length / 3) && best.distance < length ? best.candidate : nil
  }
}

/// The optimal string alignment distance of two words.
private func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for row in 1..<(left.count + 1) {
    var current = [row]
    for column in 1..<(right.count + 1) {
      let same = left[row - 1] == right[column - 1]
      var cost = Swift.min(last[column] + 1, current[column - 1] + 1, last[column - 1] + (same ? 0 : 1))
      if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
        cost = Swift.min(cost, beforeLast[column - 2] + 1)
      }
      current.append(cost)
    }
    (beforeLast, last) = (last, current)
  }
  return last[right.count]
}
