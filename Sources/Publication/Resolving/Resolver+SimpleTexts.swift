internal import CommonMark
internal import Diagnostics
internal import Manuscript

/// Texts whose structure shows at first sight: nearly all of a site.
extension Resolver {
  /// Resolves a text without libcmark.
  ///
  /// - Returns: `nil` when there is more to the text than is looked at here; then nothing was done.
  mutating func resolveSimply(
    _ version: SourceText, as form: TextForm, in context: TextContext, _ scan: ProseScan, _ table: ProseTable,
    _ citing: inout TextCitations
  ) -> ResolvedText? {
    let bytes = version.bytes
    guard !scan.mayHoldTypedText, simpleText.read(bytes), !simpleText.paragraphs.isEmpty,
      var links = simpleText.links(in: bytes)
    else { return nil }
    // The next text may be read before this one is done: a title that a reference cites.
    let blockCount = simpleText.paragraphs.count + 2 * simpleText.itemCount
    let isPlainLine = blockCount == 1 && simpleText.pieces.isEmpty && simpleText.isOneLine(of: bytes)
    let paragraphs = scan.signs.isEmpty ? [] : Prose.all(in: simpleText, of: bytes, links)
    let faults = diagnostics.count
    let references = resolve(&links, of: version, form, context)
    if form != .blocks, blockCount > 1, diagnostics.count == faults { report(.blocksInLine, at: version.range) }
    citing.add(links, of: version, leadingTo: references)
    check(paragraphs, scan, in: version, form, context, table)
    noteDoubts(since: faults, in: version, &citing)
    return ResolvedText(commonMark: bytes, references: references, isPlainLine: isPlainLine)
  }

  private mutating func resolve(
    _ links: inout [SimpleLink], of version: SourceText, _ form: TextForm, _ context: TextContext
  ) -> [Reference] {
    guard !links.isEmpty else { return [] }
    var references: [Reference] = []
    references.reserveCapacity(links.count)
    for index in links.indices {
      let link = links[index]
      let target: Reference.Target?
      if let entry = entry(link, version.bytes, form) {
        target = entry
      } else {
        let faults = diagnostics.count
        target = self.target(
          of: Citation(
            syntax: link.syntax(in: version.bytes), place: LinkPlace(index: index, text: version),
            files: manuscript.files, hasOwnWords: false, form: form, context: context))
        links[index].isCited = target != nil || diagnostics.count == faults
      }
      references.append(
        Reference(
          target: target ?? .gap(.reference(version.bytes.string(in: link.destination))),
          isCapitalised: link.isCapitalised))
    }
    return references
  }

  /// What the most frequent references stand for; `nil` for others, and for those that have a fault.
  private mutating func entry(
    _ link: SimpleLink, _ text: ArraySlice<UInt8>, _ form: TextForm
  ) -> Reference.Target? {
    switch link.kind {
    case .link:
      return place(of: link, text, names.links, .link).map { .link(RegistryIndex($0)) }
    case .contact:
      guard let place = place(of: link, text, names.contacts, .contact) else { return nil }
      mentions.add(contact: place)
      return .contact(RegistryIndex(place))
    case .term:
      guard let place = place(of: link, text, names.terms, .term) else { return nil }
      mentions.add(term: place)
      return .term(RegistryIndex(place), isPlural: false)
    case .ui:
      return place(of: link, text, names.labels, .label).map { .labels([RegistryIndex($0)]) }
    case .file where form != .title:
      return place(of: link, text, names.files, .file).map { .file(RegistryIndex($0)) }
    case .guide where form != .title:
      guard let place = link.place(in: names.guides, of: text) else { return nil }
      citedGuides.insert(place)
      return .guide(GuideIndex(place))
    default: return nil
    }
  }

  private mutating func place(
    of link: SimpleLink, _ text: ArraySlice<UInt8>, _ table: NameTable, _ kind: Declared
  ) -> Int? {
    guard let place = link.place(in: table, of: text) else { return nil }
    noteCitation(of: kind, place)
    return place
  }
}

extension SimpleText {
  /// Whether the words of the first paragraph stand on one line.
  fileprivate func isOneLine(of text: ArraySlice<UInt8>) -> Bool {
    guard let paragraph = paragraphs.first else { return false }
    let start = text.startIndex
    return !text[(start + paragraph.lowerBound)..<(start + paragraph.upperBound)].contains(UInt8(ascii: "\n"))
  }
}

extension SimpleLink {
  fileprivate func place(in table: NameTable, of text: ArraySlice<UInt8>) -> Int? {
    text.withUnsafeBufferPointer { table.place(of: UnsafeBufferPointer(rebasing: $0[argument])) }
  }
}
