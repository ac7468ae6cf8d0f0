import Manuscript
import Publication

extension Law {
  /// No number of a step is typed in a text.
  static let noTypedNumbers = Law("no typed numbers") { reading in
    reading.texts.flatMap { text -> [String] in
      // In alternative texts, which hold nothing but words, the numbers of references are words as well.
      let cited = text.expected.alternativeNumbers
      let inAlternatives = text.alternatives.all.flatMap(\.typedNumbers).filter { words in
        !(words.split(separator: " ").last.map { cited.contains(String($0)) } ?? false)
      }
      return (text.prose.all.flatMap(\.typedNumbers) + inAlternatives).map { "\(text.path): '\($0)'" }
    }
  }

  /// No address, e-mail address or telephone number is typed in a text.
  static let noTypedAddresses = Law("no typed addresses") { reading in
    faults(in: reading) { $0.typedAddresses }
  }

  /// No half of a reference is shown.
  static let noBrokenReferences = Law("no broken references") { reading in
    faults(in: reading) { $0.brokenReferences }
  }

  /// No label of the registry stands in a text as the screen shows it, or in quotation marks, without being a label.
  ///
  /// What belongs to the wording of a term, contact or link is a word like any other. So is a single word that begins a sentence, or that is
  /// written without the capitals of the label, or that may be ordinary language or a name with them: up to three letters ("een OK van ons"),
  /// behind a word for a body ("de dienst Gebruikers"), or beside another word with a capital. In alternative texts, which hold nothing but words, labels have their quotation marks:
  /// ``labelsInAlternatives`` counts those.
  static let noTypedLabels = Law("no typed labels") { reading in
    reading.texts.flatMap { text -> [String] in
      let entries = reading.entryWordings(text.language)
      let inTitles = reading.labelsInTitles(text.language)
      return reading.labelWordings(text.language).map { ($0, Wording($0)) }.flatMap { words, label -> [String] in
        func isTyped(_ prose: Prose, _ place: Range<Int>, inQuotes: Bool) -> Bool {
          let isQuoted = prose.isQuoted(place)
          guard isQuoted ? inQuotes : prose.isWrittenAsLabel(place, label) else { return false }
          return !entries.contains { entry in
            prose.places(of: entry).contains { $0.clamped(to: place) == place && (!isQuoted || $0 != place) }
          }
        }
        // A reference repeats the label of a title in its quotation marks, as words like all others.
        let isRepeated = inTitles.contains(words)
        let inBlocks = text.prose.places(of: label).filter { isTyped($0.prose, $0.place, inQuotes: !isRepeated) }
        let inAlternatives = text.alternatives.places(of: label).filter { isTyped($0.prose, $0.place, inQuotes: false) }
        return (inBlocks + inAlternatives).map { _ in
          "\(text.path): the label '\(Wording.string(label.scalars[...]))' is typed"
        }
      }
    }
  }

  /// A former name stands where its term is explained, and a wording to avoid nowhere.
  static let noOldNames = Law("no old names") { reading in
    reading.texts.flatMap { text -> [String] in
      let tag = reading.publication[text.language].name
      let former = reading.publication.registry.terms.flatMap { $0.formerNames[text.language] }
      return Set((reading.avoided[tag] ?? []) + former).sorted().flatMap { name -> [String] in
        let wording = Wording(name)
        let count = text.all.places(of: wording).count + text.alternatives.places(of: wording).count
        // A definition may say what the term was called.
        let right =
          text.expected.formerNames.reduce(0) { sum, entry in
            sum + entry.value * Prose(entry.key, in: text.tongue).places(of: wording).count
          }
          + text.expected.ownDefinitions(of: name).reduce(0) {
            $0 + Prose($1, in: text.tongue).places(of: wording).count
          }
        return count == right ? [] : ["\(text.path): '\(name)' stands \(count) times, and not \(right)"]
      }
    }
  }

  /// No block is written in the other language.
  static let oneLanguage = Law("one language") { reading in
    reading.texts.flatMap { text -> [String] in
      (text.prose.all + text.alternatives.all).flatMap { prose in
        Tongue.all.filter { $0.tag != text.tongue.tag }.flatMap { other -> [String] in
          let words = prose.foreignWords(of: other)
          return words.isEmpty ? [] : ["\(text.path): '\(words.joined(separator: " "))' is not \(text.tongue.tag)"]
        }
      }
    }
  }

  private static func faults(in reading: SiteReading, _ faults: (Prose) -> [String]) -> [String] {
    reading.texts.flatMap { text in
      (text.prose.all + text.alternatives.all).flatMap(faults).map { "\(text.path): '\($0)'" }
    }
  }
}

extension SiteReading {
  /// The words of a page or Markdown file.
  fileprivate struct Texts {
    let path: String
    let language: LanguageIndex
    let tongue: Tongue
    let expected: Expected
    /// The words of the blocks outside of links and labels.
    let prose: ProseList
    /// All words of the blocks.
    let all: ProseList
    let alternatives: ProseList
  }

  fileprivate var texts: [Texts] {
    contentPages.map { page in
      Texts(
        path: page.page.path, language: page.language, tongue: page.tongue, expected: page.expected,
        prose: page.page.prose, all: page.page.texts, alternatives: page.page.alternatives)
    }
      + guideMarkdown.map { file in
        Texts(
          path: file.file.path, language: file.language, tongue: file.tongue, expected: file.expected,
          prose: file.file.prose, all: file.file.texts, alternatives: file.file.alternatives)
      }
  }

  /// The wordings of the terms, contacts and links in a language.
  fileprivate func entryWordings(_ language: LanguageIndex) -> [Wording] {
    func words(_ text: Localised<PlainText>?) -> String? {
      if case .written(let words)? = text?[language] { words } else { nil }
    }
    let registry = publication.registry
    return
      (registry.terms.flatMap { [words($0.wording), words($0.plural), $0.abbreviation[language]] }
      + registry.contacts.map { words($0.name) } + registry.links.map { words($0.text) }).compactMap {
        $0.map { Wording($0) }
      }
  }
}
