internal import CommonMark
internal import Diagnostics
internal import Manuscript

extension Resolver {
  /// Resolves a text in every language, and compares what the languages cite.
  ///
  /// - Parameter source: The text; `nil` when a required one is missing, which was reported.
  mutating func text(_ source: LocalisedText?, as form: TextForm, in context: TextContext) -> Localised<Text> {
    var citations: [TextCitations] = []
    let localised = Localised(languages) { language in
      guard let version = source?[language] else { return Text.gap(.text) }
      var citing = TextCitations(language: language)
      let text = resolve(version, as: form, in: context, &citing)
      citations.append(citing)
      return text
    }
    if citations.count == languages.count { compare(citations) }
    return localised
  }

  /// Resolves a text that may be left out.
  mutating func optionalText(_ source: LocalisedText?, as form: TextForm, in context: TextContext) -> Localised<Text>? {
    source.map { text($0, as: form, in: context) }
  }

  private mutating func resolve(
    _ version: SourceText, as form: TextForm, in context: TextContext, _ citing: inout TextCitations
  ) -> Text {
    let document = Document(version.bytes)
    var references: [Reference] = []
    var blockCount = 0
    var hasHTML = false
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
        // An end tag belongs to the fault of its start tag.
        if !hasHTML || !node.literal.starts(with: "</".utf8) {
          report(.rawHTML(firstLine(of: node.literal)), at: self.range(of: node, in: version))
        }
        hasHTML = true
      case .image: report(.imageInText, at: self.range(of: node, in: version))
      case .text: checkTypedText(node, in: version)
      case .link:
        let place = LinkPlace(index: references.count, text: version, files: manuscript.files)
        references.append(reference(for: node, at: place, form, context, &citing))
      }
    }
    if form != .blocks, blockCount > 1 { report(.blocksInLine, at: version.range) }
    if blockCount == 0, document.root.firstChild == nil { report(.emptyOnPage, at: version.range) }
    return .written(ResolvedText(commonMark: version.bytes, references: references))
  }

  private mutating func reference(
    for node: Node, at place: LinkPlace, _ form: TextForm, _ context: TextContext, _ citing: inout TextCitations
  ) -> Reference {
    let destination = String(decoding: node.destination, as: UTF8.self)
    let gap = Reference(target: .gap(.reference(destination)), isCapitalised: false)
    let syntax: ReferenceSyntax
    switch ReferenceSyntax.read(destination) {
    case .reference(let read): syntax = read
    case .address:
      report(.typedAddress(destination, entry: linkID(ofAddress: destination)), at: place.range)
      return gap
    case .email(let address):
      report(.typedEmail(address, entry: contactID(ofEmail: address)), at: place.range)
      return gap
    case .unknownKind(let kind):
      report(.unknownKind(kind, known: ReferenceSyntax.Kind.allCases.map(\.rawValue)), at: place.range)
      return gap
    case .bare:
      report(.badReference(destination, form: "a reference, such as [words](link:id)"), at: place.range)
      return gap
    }
    let hasOwnWords = !node.isAutolink && node.firstChild != nil
    let citation = Citation(syntax: syntax, place: place, hasOwnWords: hasOwnWords, form: form, context: context)
    let target = target(of: citation)
    if hasOwnWords, syntax.kind == .ui, target != nil { report(.ownWordsLabel(syntax.argument), at: place.range) }
    citing.add(syntax.identity, at: place, isSound: target != nil)
    return Reference(target: target ?? gap.target, isCapitalised: syntax.isCapitalised)
  }

  /// Reports an address or a broken reference that stands in the text as plain words.
  private mutating func checkTypedText(_ node: Node, in version: SourceText) {
    let literal = node.literal
    let previous = node.previous.map { $0.kind == .text ? $0.literal : [] } ?? []
    let all = TypedText.findAll(in: literal, after: previous)
    guard !all.isEmpty else { return }
    let whole = node.sourceRange(in: version.bytes)
    for found in all { report(found, in: literal, whole, version) }
  }

  private mutating func report(_ found: TypedText, in literal: [UInt8], _ whole: Range<Int>?, _ version: SourceText) {
    let part = whole.flatMap { $0.count == literal.count ? found.range.shifted(by: $0.lowerBound) : $0 }
    let range = part.map { version.sourceRange(of: $0, in: manuscript.files) } ?? version.range
    let words = String(decoding: literal[found.range], as: UTF8.self)
    switch found.kind {
    case .address: report(.typedAddress(words, entry: linkID(ofAddress: words)), at: range)
    case .email: report(.typedEmail(words, entry: contactID(ofEmail: words)), at: range)
    case .reference(let kind):
      report(.badReference("<\(words)", form: "\(ReferenceSyntax.form(of: kind)), closed by '>' and without spaces"), at: range)
    }
  }

  func range(of node: Node, in version: SourceText) -> SourceRange {
    node.sourceRange(in: version.bytes).map { version.sourceRange(of: $0, in: manuscript.files) } ?? version.range
  }

  private func firstLine(of literal: [UInt8]) -> String {
    String(decoding: literal.prefix { $0 != UInt8(ascii: "\n") }.prefix(60), as: UTF8.self)
  }

  // MARK: Parity

  /// Reports what one language cites and another does not. A text with a faulty reference is left alone: that fault comes first.
  private mutating func compare(_ citations: [TextCitations]) {
    guard citations.contains(where: { !$0.places.isEmpty }), citations.allSatisfy(\.isSound) else { return }
    for (index, one) in citations.enumerated() {
      for other in citations[(index + 1)...] {
        if !reportMissing(from: other, in: one) { _ = reportMissing(from: one, in: other) }
      }
    }
  }

  private mutating func reportMissing(from other: TextCitations, in one: TextCitations) -> Bool {
    let missing = one.places.filter { place in !other.places.contains { $0.identity == place.identity } }
    for (identity, place) in missing {
      report(.referenceParity(identity, in: one.language, notIn: other.language), at: place.range)
    }
    return !missing.isEmpty
  }
}

/// What a text in one language cites.
struct TextCitations {
  let language: LanguageTag
  /// What the text cites, each once, in the order of the first mention.
  private(set) var places: [(identity: String, place: LinkPlace)] = []
  private(set) var isSound = true

  init(language: LanguageTag) { self.language = language }

  mutating func add(_ identity: String, at place: LinkPlace, isSound: Bool) {
    if !places.contains(where: { $0.identity == identity }) { places.append((identity, place)) }
    self.isSound = self.isSound && isSound
  }
}

/// A reference where it stands.
struct Citation {
  let syntax: ReferenceSyntax
  let place: LinkPlace
  let hasOwnWords: Bool
  let form: TextForm
  let context: TextContext

  var range: SourceRange { place.range }
}

/// Where a link of a text stands.
///
/// The range is found only when it is asked for, by reading the text once more: it costs more than resolving the text itself, and only
/// faults need it.
struct LinkPlace {
  /// The place among the links of the text, from 0.
  let index: Int
  let text: SourceText
  let files: SourceFiles

  var range: SourceRange {
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

extension Range<Int> {
  fileprivate func shifted(by offset: Int) -> Range<Int> {
    (lowerBound + offset)..<(upperBound + offset)
  }
}
