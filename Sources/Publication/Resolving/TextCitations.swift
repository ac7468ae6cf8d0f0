internal import Diagnostics
internal import Manuscript

/// What a text in one language cites, in reading order.
struct TextCitations {
  let language: LanguageTag
  /// The references of a text that libcmark has read.
  private var read: [TextCitation] = []
  /// Those of a ``SimpleText``.
  private var simple: SimpleCitations?
  /// What faults of the text may stand for.
  var doubt = CitationDoubt.nothing
  /// The words of the text at a glance.
  var scan: ProseScan?

  init(language: LanguageTag) { self.language = language }

  mutating func add(_ citation: TextCitation) { read.append(citation) }

  /// - Parameter references: What each of the links stands for.
  mutating func add(_ links: [SimpleLink], of text: SourceText, leadingTo references: [Reference]) {
    if !links.isEmpty { simple = SimpleCitations(text: text, links: links, references: references) }
  }

  var all: [TextCitation] { simple?.all ?? read }

  /// Whether both texts were written with the same references in the same order, as in most translations.
  func isWritten(like other: TextCitations) -> Bool {
    switch (simple, other.simple) {
    case (nil, nil) where read.isEmpty && other.read.isEmpty: true
    case (let simple?, let other?) where simple.isWritten(like: other): true
    default: all.elementsEqual(other.all) { $0.syntax.cites(theSameAs: $1.syntax) }
    }
  }
}

/// The references of a text by their bytes: what else there is to know of them is put together only where languages differ.
private struct SimpleCitations {
  let text: SourceText
  let links: [SimpleLink]
  let references: [Reference]

  var all: [TextCitation] {
    zip(links, references).enumerated().compactMap { index, citation in
      let (link, reference) = citation
      guard link.isCited else { return nil }
      var target: Reference.Target? = reference.target
      if case .gap = reference.target { target = nil }
      return TextCitation(
        syntax: link.syntax(in: text.bytes), target: target, place: LinkPlace(index: index, text: text))
    }
  }

  func isWritten(like other: SimpleCitations) -> Bool {
    guard links.count == other.links.count else { return false }
    return text.bytes.withUnsafeBufferPointer { own in
      other.text.bytes.withUnsafeBufferPointer { theirs in
        for index in links.indices {
          let (link, that) = (links[index], other.links[index])
          guard link.isCited, that.isCited, link.kind.singular == that.kind.singular,
            own[link.argument].elementsEqual(theirs[that.argument])
          else { return false }
        }
        return true
      }
    }
  }
}

/// A reference whose target is known, or will be when a fault elsewhere is mended.
struct TextCitation {
  let syntax: ReferenceSyntax
  /// `nil` when the declaration has a fault that was reported.
  let target: Reference.Target?
  let place: LinkPlace
}

/// What the faults of a text may stand for: a typed address may have been meant for a link, and that no link is cited is no second fault.
enum CitationDoubt {
  case nothing
  case kinds(Set<ReferenceSyntax.Kind>)
  case anything

  func covers(_ kind: ReferenceSyntax.Kind) -> Bool {
    switch self {
    case .nothing: false
    case .kinds(let kinds): kinds.contains(kind.singular)
    case .anything: true
    }
  }

  mutating func add(_ other: CitationDoubt) {
    switch (self, other) {
    case (.anything, _), (_, .nothing): break
    case (.nothing, _), (_, .anything): self = other
    case (.kinds(let kinds), .kinds(let more)): self = .kinds(kinds.union(more))
    }
  }
}

extension CitationDoubt {
  /// - Parameter problem: A fault that was found in a text.
  init(_ problem: any Problem) {
    // What another enumeration knows of texts may be a reference in all but form.
    self =
      (problem as? ResolveProblem).map { CitationDoubt($0) } ?? (problem as? ProseProblem).map { CitationDoubt($0) }
      ?? .anything
  }

  private init(_ problem: ProseProblem) {
    switch problem {
    case .typedPhone, .unregisteredPhone: self = .kinds([.contact])
    case .typedLabel, .typedFieldLabel: self = .kinds([.ui])
    case .avoidedWording, .abbreviationNotIntroduced: self = .kinds([.term])
    case .unknownAbbreviation, .untranslated, .wrongLanguage, .swappedLanguages, .foreignQuotes, .spaceBefore,
      .doubleSpace, .repeatedWord:
      self = .nothing
    }
  }

  private init(_ problem: ResolveProblem) {
    switch problem {
    case .typedAddress: self = .kinds([.link, .file, .contact])
    case .typedEmail: self = .kinds([.contact, .link])
    case .unknownKind, .rawHTML, .emptyOnPage: self = .anything
    case .badReference(_, let kind, _): self = kind.map { .kinds([$0.singular]) } ?? .anything
    case .unknownReference(_, let what, _, _), .leftOut(_, let what, _):
      self = ReferenceSyntax.Kind(what).map { .kinds([$0]) } ?? .anything
    case .guideNeeded(_, let kind, _), .referenceInTitle(let kind):
      self = ReferenceSyntax.Kind(rawValue: kind).map { .kinds([$0.singular]) } ?? .anything
    case .typedNumber, .stepElsewhere, .reverseRange, .rangeAcrossLists, .stepsAcrossParts, .repeatedStep,
      .unnumberedStep:
      self = .kinds([.step])
    case .noPlural: self = .kinds([.term])
    case .figureNotShown, .imageInText: self = .kinds([.figure])
    default: self = .nothing
    }
  }
}

extension ReferenceSyntax {
  /// Whether two references are certainly the same but for plural and capital.
  fileprivate func cites(theSameAs other: ReferenceSyntax) -> Bool {
    kind.singular == other.kind.singular && argument == other.argument
  }
}

extension ReferenceSyntax.Kind {
  fileprivate init?(_ what: Noun) {
    switch what {
    case .link: self = .link
    case .contact: self = .contact
    case .term: self = .term
    case .label: self = .ui
    case .file: self = .file
    case .step: self = .step
    case .part: self = .part
    case .guide: self = .guide
    case .figure: self = .figure
    default: return nil
    }
  }
}
