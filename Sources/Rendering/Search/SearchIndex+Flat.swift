import BuildCache

extension SearchIndex {
  /// The index as flat bytes: of a guide, it is merged into those of all guides, in this build and in later ones.
  func flat() -> [UInt8] {
    var writer = FlatWriter()
    writer.write(each: documents) { document, writer in
      writer.write([document.kind.code])
      writer.write(document.anchor)
      writer.write(document.number)
      writer.write(document.shownTitle)
    }
    writer.write(each: 0..<lexicon.count) { word, writer in writer.write(lexicon[word]) }
    writer.write(each: places) { place, writer in
      writer.write(Int(place.word))
      writer.write(Int(place.document))
      writer.write(Int(place.level))
    }
    return writer.bytes
  }

  /// Takes over what another index has found, but for the contacts and terms that are known already: every page shows those it needs.
  ///
  /// - Parameter flat: What ``flat()`` gave.
  mutating func append(flat: ArraySlice<UInt8>) throws(FlatReader.Damage) {
    var reader = FlatReader(flat)
    let documentNumbers = try reader.each { (reader) throws(FlatReader.Damage) -> Int? in
      let kind = try reader.piece().first.flatMap { Kind(code: $0) }
      let document = Document(
        kind: try kind.unwrapped(), anchor: try reader.text(), number: Array(try reader.piece()),
        title: Array(try reader.piece()))
      let isOfManyPages = document.kind == .contact || document.kind == .term
      return isOfManyPages && !known.insert(document.anchor).inserted ? nil : add(document)
    }
    let words = try reader.each { (reader) throws(FlatReader.Damage) in try reader.piece() }
    var wordNumbers = [Int32](repeating: -1, count: words.count)
    for _ in 0..<(try reader.number()) {
      let (word, document, level) = (try reader.number(), try reader.number(), try reader.number())
      guard words.indices.contains(word), documentNumbers.indices.contains(document) else { throw FlatReader.Damage() }
      guard let document = documentNumbers[document] else { continue }
      if wordNumbers[word] < 0 { wordNumbers[word] = Int32(lexicon.number(of: words[word])) }
      places.append(
        Place(word: wordNumbers[word], document: Int32(document), level: UInt8(truncatingIfNeeded: level)))
    }
  }
}

extension Optional {
  fileprivate func unwrapped() throws(FlatReader.Damage) -> Wrapped {
    guard let self else { throw FlatReader.Damage() }
    return self
  }
}
