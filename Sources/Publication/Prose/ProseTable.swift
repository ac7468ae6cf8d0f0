internal import Manuscript

/// What the texts of one language are compared with: the wordings of the registries and the words of the interface, put in order once.
final class ProseTable: Sendable {
  let language: LanguageTag
  /// The language as far as its function words are known.
  let guessed: GuessedLanguage?
  let words: WordTable
  let wordings: WordingTable
  let grammar: StepGrammar
  let screenWords: ScreenWords
  let marks: TypographyMarks
  /// The contacts by the digits of their telephone numbers.
  let contacts: [String: String]
  let phones: Set<String>
  /// The terms by their abbreviation, as indices.
  let terms: [String: [Int]]
  /// Words of capitals that stand in the registries or in what the site says of itself.
  let knownCapitals: Set<String>

  init(_ language: LanguageTag, of manuscript: Manuscript) {
    self.language = language
    guessed = GuessedLanguage(language)
    let interface = InterfaceWords(language, of: manuscript)
    grammar = StepGrammar(language, step: interface[.step], steps: interface[.steps] + interface[.stepRange])
    screenWords = ScreenWords(language)
    marks = TypographyMarks(
      open: interface[.quoteOpen].last, close: interface[.quoteClose].last, spaceBefore: interface[.spaceBefore].last)
    let registry = manuscript.registry
    // A number that only another language has is a contact's number all the same.
    contacts = Dictionary(
      ([language] + manuscript.site.languages).flatMap { language in
        registry.contacts.compactMap { entry in
          entry.value.phone?[language].flatMap { PhoneNumber.digits(of: $0.string) }.map { ($0, entry.id.value) }
        }
      }
    ) { first, _ in first }
    phones = Set(contacts.keys)
    terms = Dictionary(
      registry.terms.enumerated().compactMap { index, entry in
        entry.value.abbreviation?[language].map { ($0.string, [index]) }
      }, uniquingKeysWith: +)
    let wordings = Self.wordings(language, of: manuscript)
    self.wordings = WordingTable(wordings)
    words = WordTable(Self.marks(wordings, grammar), hasShortStepNames: grammar.hasShortNames)
    knownCapitals = Self.capitals(language, of: manuscript)
  }

  /// What a scan has to look out for.
  private static func marks(_ wordings: [RegisteredWording], _ grammar: StepGrammar) -> [WordHash: WordTable.Marks] {
    var marks: [WordHash: WordTable.Marks] = [:]
    for guessed in GuessedLanguage.allCases {
      for word in guessed.functionWords { marks[WordHash(word), default: []].insert(guessed.mark) }
    }
    for wording in wordings {
      marks[wording.firstWord, default: []].insert(.wordingStart)
      if case .approved = wording.role { continue }
      marks[wording.longestWord, default: []].insert(.wording)
      if let pair = wording.pair {
        marks[pair.second, default: []].insert(.secondOfPair)
        marks[pair.first.followed(by: pair.second), default: []].insert(.pair)
      } else if case .label = wording.role, wording.isBareWord {
        marks[wording.firstWord, default: []].insert(.wordAsLabel)
      } else {
        marks[wording.firstWord, default: []].insert(.wordToAvoid)
      }
    }
    for noun in grammar.singular + grammar.plural { marks[noun.start, default: []].insert(.step) }
    for number in [grammar.cardinals, grammar.ordinals].joined() {
      marks[number.key, default: []].insert(.number)
    }
    return marks
  }

  private static func wordings(_ language: LanguageTag, of manuscript: Manuscript) -> [RegisteredWording] {
    approvedWordings(language, of: manuscript.registry) + avoidedWordings(language, of: manuscript.registry)
      + labelWordings(language, of: manuscript)
  }

  private static func labelWordings(_ language: LanguageTag, of manuscript: Manuscript) -> [RegisteredWording] {
    manuscript.registry.labels.flatMap { entry -> [RegisteredWording] in
      let own = entry.value.text?[language]?.string
      let others = manuscript.site.languages.compactMap { entry.value.text?[$0]?.string }.filter { $0 != own }
      return [own.flatMap { RegisteredWording($0, .label(entry.id.value, isOwn: true)) }].compactMap { $0 }
        + Set(others).sorted().compactMap { RegisteredWording($0, .label(entry.id.value, isOwn: false)) }
    }
  }

  private static func avoidedWordings(_ language: LanguageTag, of registry: RegistrySources) -> [RegisteredWording] {
    let right = Set(registry.terms.flatMap { termWordings($0.value, language) }.map { $0.lowercased() })
    return registry.terms.enumerated().flatMap { index, entry -> [RegisteredWording] in
      let avoided = (entry.value.avoid?[language] ?? []).map { ($0.string, false) }
      let former = (entry.value.former?[language] ?? []).map { ($0.string, true) }
      return (avoided + former).flatMap { written, isFormer -> [RegisteredWording] in
        // A name may be registered with its abbreviation, and typed without it.
        let bare = written.hasSuffix(")") ? written.prefix { $0 != "(" } : ""
        return [written, bare.trimmingSpaces].compactMap { text in
          let avoided = AvoidedWording(
            term: index, isFormer: isFormer, isCaseSensitive: right.contains(text.lowercased()))
          return text.isEmpty ? nil : RegisteredWording(text, .avoided(avoided))
        }
      }
    }
  }

  /// What may stand in a text although an avoided wording or a label lies within it.
  private static func approvedWordings(_ language: LanguageTag, of registry: RegistrySources) -> [RegisteredWording] {
    var texts = registry.terms.flatMap { termWordings($0.value, language) }
    texts += registry.links.compactMap { $0.value.text?[language]?.string }
    texts += registry.contacts.compactMap { $0.value.name?[language]?.string }
    texts += registry.files.compactMap { $0.value.title?[language]?.string }
    return texts.compactMap { RegisteredWording($0, .approved) }
  }

  private static func termWordings(_ term: TermSource, _ language: LanguageTag) -> [String] {
    [term.term, term.plural, term.abbreviation].compactMap { $0?[language]?.string }
  }

  private static func capitals(_ language: LanguageTag, of manuscript: Manuscript) -> Set<String> {
    let registry = manuscript.registry
    var texts: [String] = []
    for term in registry.terms.map(\.value) {
      texts += termWordings(term, language)
      texts += [term.definition?[language]?.string].compactMap { $0 }
      texts += [term.avoid, term.former].flatMap { $0?[language] ?? [] }.map(\.string)
    }
    texts += registry.links.compactMap { $0.value.text?[language]?.string }
    texts += registry.labels.compactMap { $0.value.text?[language]?.string }
    for contact in registry.contacts.map(\.value) {
      texts += [contact.name?[language]?.string].compactMap { $0 }
      texts += [contact.hours, contact.address, contact.note].compactMap { $0?[language]?.string }
    }
    texts += registry.files.compactMap { $0.value.title?[language]?.string }
    let site = manuscript.site
    texts += [site.title, site.publisher, site.summary, site.banner].compactMap { $0?[language]?.string }
    return Set(texts.flatMap { Abbreviation.capitals(in: $0) })
  }
}

/// The interface words of one language, those of the site last.
private struct InterfaceWords {
  private let words: [(key: String, text: String)]

  init(_ language: LanguageTag, of manuscript: Manuscript) {
    let file = manuscript.words.first { $0.language == language }?.words ?? []
    let own = manuscript.site.words.compactMap { entry in entry.value[language].map { (entry.key.value, $0.string) } }
    words = file.map { ($0.id.value, $0.value.string) } + own
  }

  subscript(word: Word) -> [String] { words.filter { $0.key == word.rawValue }.map(\.text) }
}

extension StringProtocol {
  fileprivate var trimmingSpaces: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
