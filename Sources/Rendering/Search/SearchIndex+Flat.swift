import BuildCache

extension SearchIndex {
  /// The index as flat bytes: of a guide, it is merged into those of all guides, in this build and in later ones.
  func flat() -> [UInt8] {
    var writer = FlatWriter()
    writer.reserve(places.count * 3 + lexicon.count * 9 + documents.count * 80)
    writer.write(documents.count)
    for document in documents {
      writer.write([document.kind.code])
      writer.write(document.anchor)
      writer.write(document.number[...])
      writer.write(document.shownTitle)
    }
    writer.write(lexicon.count)
    for word in 0..<lexicon.count { writer.write(lexicon[word]) }
    writer.write(places.count)
    for place in places {
      writer.write(Int(place.word))
      writer.write(Int(place.prominence))
    }
    return writer.bytes
  }

  /// Takes over what another index has found, but for the contacts and terms that are known already: every page shows those it needs.
  ///
  /// - Parameter flat: What ``flat()`` gave.
  mutating func append(flat: ArraySlice<UInt8>) {
    flat.withUnsafeBufferPointer { flat in
      var cursor = FlatCursor(flat)
      append(&cursor)
      // A cache is proved to be whole before anything is taken from it.
      precondition(!cursor.isDamaged, "no index in flat bytes")
    }
  }

  private mutating func append(_ cursor: inout FlatCursor) {
    let documentNumbers = (0..<cursor.number()).map { _ -> Int? in
      let kind = cursor.piece().first.flatMap { Kind(code: $0) } ?? .section
      let anchor = String(decoding: cursor.piece(), as: UTF8.self)
      let (number, title) = (cursor.piece(), cursor.piece())
      let isOfManyPages = kind == .contact || kind == .term
      if isOfManyPages, !known.insert(anchor).inserted { return nil }
      return add(Document(kind: kind, anchor: anchor, number: Array(number), title: Array(title)))
    }
    var words = (0..<cursor.number()).map { _ in (word: cursor.piece(), number: Int32(-1)) }
    for _ in 0..<cursor.number() {
      let word = cursor.number()
      let place = Place(word: 0, prominence: UInt32(truncatingIfNeeded: cursor.number()))
      guard words.indices.contains(word), documentNumbers.indices.contains(place.document) else { continue }
      guard let document = documentNumbers[place.document] else { continue }
      if words[word].number < 0 { words[word].number = Int32(lexicon.number(of: words[word].word)) }
      places.append(Place(word: words[word].number, document: document, level: place.level))
    }
  }
}
