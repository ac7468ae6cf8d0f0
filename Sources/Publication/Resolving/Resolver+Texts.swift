internal import CommonMark
internal import Diagnostics
internal import Manuscript

extension Resolver {
  /// Resolves a text in every language, and compares what the languages cite.
  ///
  /// - Parameter source: The text; `nil` when a required one is missing, which was reported.
  mutating func text(_ source: LocalisedText?, as form: TextForm, in context: TextContext) -> Localised<Text> {
    guard let source else { return Localised(languages) { _ in .gap(.text) } }
    let outer = (textInWork, typedAddresses)
    (textInWork, typedAddresses) = (source.range, [])
    defer { (textInWork, typedAddresses) = outer }
    var citations: [TextCitations] = []
    var texts: [Text] = []
    citations.reserveCapacity(prose.count)
    texts.reserveCapacity(prose.count)
    for index in prose.indices {
      let table = prose[index]
      guard let version = source[table.language] else {
        texts.append(.gap(.text))
        continue
      }
      citations.append(TextCitations(language: table.language))
      texts.append(resolve(version, as: form, in: context, table, &citations[citations.count - 1]))
    }
    compare(citations)
    attachFixesOfAddresses()
    if !context.isPostalAddress { checkLanguages(of: source, citations) }
    let localised = Localised(ofAll: texts)
    return source.versions.count < texts.count ? localised.borrowing() : localised
  }

  /// Resolves a text that may be left out.
  mutating func optionalText(_ source: LocalisedText?, as form: TextForm, in context: TextContext) -> Localised<Text>? {
    source.map { text($0, as: form, in: context) }
  }

  private mutating func resolve(
    _ version: SourceText, as form: TextForm, in context: TextContext, _ table: ProseTable,
    _ citing: inout TextCitations
  ) -> Text {
    let scan = ProseScan(version.bytes, for: table)
    citing.scan = scan
    if let text = resolveSimply(version, as: form, in: context, scan, table, &citing) { return .written(text) }
    let document = Document(version.bytes)
    var references: [Reference] = []
    var blockCount = 0
    var hasHTML = false
    let faults = diagnostics.count
    document.visit { node, entering in
      guard entering else { return }
      switch node.kind {
      case .document, .softBreak, .hardBreak, .emphasis, .strong, .code, .customInline, .customBlock: break
      case .paragraph: blockCount += 1
      case .item, .blockQuote, .codeBlock: blockCount += 2
      case .list:
        if node.orderedListStart != nil { report(.numberedListInText, at: self.range(of: node, in: version)) }
      case .heading: report(.headingInText, at: self.range(of: node, in: version))
      case .thematicBreak: report(.thematicBreak, at: self.range(of: node, in: version))
      case .htmlBlock, .rawHTML:
        // The tag that closes one is no second fault.
        if hasHTML, node.literal.starts(with: "</".utf8) { break }
        hasHTML = true
        report(.rawHTML(firstLine(of: node.literal)), at: self.range(of: node, in: version))
      case .image: report(.imageInText, at: self.range(of: node, in: version))
      case .text:
        if !isCovered(node) { checkTypedText(node, in: version, citing.language) }
      case .link:
        let place = LinkPlace(index: references.count, text: version)
        references.append(reference(for: node, at: place, form, context, &citing))
      }
    }
    if form != .blocks, blockCount > 1, diagnostics.count == faults { report(.blocksInLine, at: version.range) }
    if blockCount == 0, document.root.firstChild == nil { report(.emptyOnPage, at: version.range) }
    if !scan.signs.isEmpty { check(Prose.all(in: document), scan, in: version, form, context, table) }
    noteDoubts(since: faults, in: version, &citing)
    return .written(ResolvedText(commonMark: version.bytes, references: references))
  }

  /// Notes what the faults that were found in a text may stand for.
  mutating func noteDoubts(since count: Int, in version: SourceText, _ citing: inout TextCitations) {
    guard diagnostics.count > count else { return }
    for fault in diagnostics[count...] where fault.lies(in: version.range) {
      citing.doubt.add(CitationDoubt(fault.problem))
    }
  }

  private mutating func reference(
    for node: Node, at place: LinkPlace, _ form: TextForm, _ context: TextContext, _ citing: inout TextCitations
  ) -> Reference {
    var range: SourceRange { place.range(in: manuscript.files) }
    let destination = String(decoding: node.destination, as: UTF8.self)
    let gap = Reference(target: .gap(.reference(destination)), isCapitalised: false)
    let syntax: ReferenceSyntax
    switch ReferenceSyntax.read(destination) {
    case .reference(let read): syntax = read
    case .address:
      report(.typedAddress(destination, entry: linkID(ofAddress: destination)), at: range)
      noteAddress(destination, of: node, in: place.text, citing.language)
      return gap
    case .email(let address):
      report(.typedEmail(address, entry: contactID(ofEmail: address)), at: range)
      return gap
    case .unknownKind(let kind):
      let meant = ReferenceSyntax.Kind.meant(by: kind)?.rawValue
      report(
        .unknownKind(kind, meant: meant, known: ReferenceSyntax.Kind.allCases.map(\.rawValue)), at: range)
      return gap
    case .bare:
      report(.badReference(destination, kind: nil, repair(ofBare: destination, in: context)), at: range)
      return gap
    }
    let hasOwnWords = node.hasOwnWords
    let citation = Citation(
      syntax: syntax, place: place, files: manuscript.files, hasOwnWords: hasOwnWords, form: form, context: context)
    let faults = diagnostics.count
    let target = target(of: citation)
    if syntax.kind == .ui, isQuoted(node) {
      report(.quotedLabel(syntax.argument), at: range, fix: unquoting(node, in: place.text))
    }
    if hasOwnWords, syntax.kind == .ui, target != nil { report(.ownWordsLabel(syntax.argument), at: range) }
    if target != nil || diagnostics.count == faults {
      citing.add(TextCitation(syntax: syntax, target: target, place: place))
    }
    return Reference(target: target ?? gap.target, isCapitalised: syntax.isCapitalised)
  }

  /// How to mend a link such as `[there](pay)`: the name of a step or part lacks only its kind.
  private func repair(ofBare destination: String, in context: TextContext) -> ReferenceRepair {
    let name = String(destination.drop { $0 == "#" })
    guard let guide = context.guide else { return .form }
    switch outlines[guide].anchor(of: name, in: context.scope).flatMap({ outlines[guide].anchors[$0] }) {
    case .step: return .withOwnWords("step:\(name)")
    case .part: return .withOwnWords("part:\(name)")
    case nil: return .form
    }
  }

  /// Whether the words belong to a link or image whose destination is reported instead of them.
  private func isCovered(_ text: Node) -> Bool {
    var node = text.parent
    while let around = node, !around.kind.isBlock {
      if around.kind == .image { return true }
      if around.kind == .link {
        if around.isAutolink { return true }
        guard case .reference = ReferenceSyntax.read(String(decoding: around.destination, as: UTF8.self)) else {
          return true
        }
      }
      node = around.parent
    }
    return false
  }

  /// Reports the addresses and broken references that stand in the text as plain words.
  private mutating func checkTypedText(_ node: Node, in version: SourceText, _ language: LanguageTag) {
    // To find a node in the source costs more than all else here, and nearly every text is innocent.
    guard node.withLiteral(TypedText.isPossible) else { return }
    let written = WrittenWords(of: node, in: version, files: manuscript.files)
    for found in TypedText.all(in: written.bytes) {
      let range = written.range(of: found.range)
      let words = found.words
      switch found.kind {
      case .address:
        report(.typedAddress(words, entry: linkID(ofAddress: words)), at: range)
        noteAddress(words, at: found.range, in: written, of: node, version, language)
      case .email: report(.typedEmail(words, entry: contactID(ofEmail: words)), at: range)
      case .reference(let kind):
        let repair = ReferenceSyntax.mended(words).map { ReferenceRepair.write($0) } ?? .closedForm
        report(.badReference(words, kind: kind, repair), at: range)
      }
    }
  }

  /// Whether quotation marks of any language stand directly before and after a node.
  private func isQuoted(_ node: Node) -> Bool {
    func text(_ node: Node?) -> String {
      node.map { $0.kind == .text ? String(decoding: $0.literal, as: UTF8.self) : "" } ?? ""
    }
    let before = text(node.previous).last { !$0.isWhitespace }
    let after = text(node.next).first { !$0.isWhitespace }
    guard let before, let after else { return false }
    return "\"“„«‘'".contains(before) && "\"”“»’'".contains(after)
  }

  /// Where a node is written; of a block whose end is not known, its first line.
  func range(of node: Node, in version: SourceText) -> SourceRange {
    let place = node.sourceRange(in: version.bytes) ?? node.firstLine(in: version.bytes)
    return place.map { version.sourceRange(of: $0, in: manuscript.files) } ?? version.range
  }

  private func firstLine(of literal: [UInt8]) -> String {
    String(decoding: literal.prefix { $0 != UInt8(ascii: "\n") }.prefix(60), as: UTF8.self)
  }
}

/// A reference where it stands.
struct Citation {
  let syntax: ReferenceSyntax
  let place: LinkPlace
  let files: SourceFiles
  let hasOwnWords: Bool
  let form: TextForm
  let context: TextContext

  var range: SourceRange { place.range(in: files) }
}

/// Where a link of a text stands.
///
/// The range is found only when it is asked for, by reading the text once more: it costs more than resolving the text itself, and only
/// faults need it.
struct LinkPlace {
  /// The place among the links of the text, from 0.
  let index: Int
  let text: SourceText

  func range(in files: SourceFiles) -> SourceRange {
    let document = Document(text.bytes)
    var count = 0
    var found: Range<Int>?
    document.visit { node, entering in
      guard entering, node.kind == .link else { return }
      if count == index { found = node.sourceRange(in: text.bytes) }
      count += 1
    }
    return found.map { text.sourceRange(of: $0, in: files) } ?? text.range
  }
}

/// The words of a text node as they were written, with their backslashes, and their place in the source.
struct WrittenWords {
  let bytes: [UInt8]
  private let place: Range<Int>?
  private let version: SourceText
  private let files: SourceFiles

  init(of node: Node, in version: SourceText, files: SourceFiles) {
    (self.version, self.files) = (version, files)
    place = node.sourceRange(in: version.bytes)
    bytes = place.map { Array(version.bytes.dropFirst($0.lowerBound).prefix($0.count)) } ?? node.literal
  }

  /// A part of the words as a part of the text; `nil` when the node cannot be found in it.
  func part(_ part: Range<Int>) -> Range<Int>? { place.map { part.shifted(by: $0.lowerBound) } }

  /// Where a part of the words stands; the whole text when the node cannot be found in it.
  func range(of part: Range<Int>) -> SourceRange {
    place.map { version.sourceRange(of: part.shifted(by: $0.lowerBound), in: files) } ?? version.range
  }
}

extension Diagnostic {
  /// Whether the fault lies in a text, and not in a title that the text cites.
  fileprivate func lies(in text: SourceRange) -> Bool {
    guard case .range(let range) = place else { return false }
    return range.file == text.file && text.bytes.contains(range.bytes.lowerBound)
  }
}

extension Range<Int> {
  fileprivate func shifted(by offset: Int) -> Range<Int> {
    (lowerBound + offset)..<(upperBound + offset)
  }
}
