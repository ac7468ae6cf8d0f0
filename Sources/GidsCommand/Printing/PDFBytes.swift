/// What in a PDF of Chromium would differ from run to run. All other places of the file stay where they are, as the file knows them by their
/// offsets (ISO 32000-1, 7.5.4).
extension [UInt8] {
  /// Puts spaces in the place of the dates at which the PDF says that it was made and changed (ISO 32000-1, 14.3.3).
  mutating func blankDates() {
    for key in ["/CreationDate (D:", "/ModDate (D:"] {
      let pattern = Array(key.utf8)
      // The dictionary stands near one of the ends of the file.
      guard let start = firstRange(of: pattern)?.lowerBound,
        let end = self[start...].firstIndex(of: UInt8(ascii: ")")), end - start < 64
      else { continue }
      for place in start...end { self[place] = UInt8(ascii: " ") }
    }
  }

  /// Gives the header cells of tables the numbers 1, 2, … in the order of those that they have (ISO 32000-1, 14.7.4.3): `(node00000323)`. Those are
  /// numbers of nodes in the memory of Chromium, which now and then has one more.
  mutating func renumberNodes() {
    let pattern = Array("(node".utf8)
    var places: [Int] = []
    var start = startIndex
    while let found = self[start...].firstIndex(of: UInt8(ascii: "(")) {
      start = found + 1
      let digits = found + pattern.count
      guard digits + 8 < endIndex, self[found..<digits].elementsEqual(pattern),
        self[digits..<(digits + 8)].allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
        self[digits + 8] == UInt8(ascii: ")")
      else { continue }
      places.append(digits)
    }
    let numbers = places.map { String(decoding: self[$0..<($0 + 8)], as: UTF8.self) }
    let known = Dictionary(
      Set(numbers).sorted().enumerated().map { ($1, $0 + 1) }, uniquingKeysWith: { first, _ in first })
    for (place, number) in zip(places, numbers) {
      let text = String(known[number] ?? 0)
      replaceSubrange(place..<(place + 8), with: (String(repeating: "0", count: 8 - text.count) + text).utf8)
    }
  }
}
