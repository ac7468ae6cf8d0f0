import Manuscript
import Publication

extension Law {
  /// No number of a step is typed in a text.
  static let noTypedNumbers = Law("no typed numbers") { reading in
    faults(in: reading) { $0.typedNumbers }
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
  /// A wording that is also that of a term is a word like any other, as long as it has no quotation marks. So is a single word that begins a
  /// sentence, or that is written without the capitals of the label. In alternative texts, which hold nothing but words, labels have their
  /// quotation marks: ``labelsInAlternatives`` counts those.
  static let noTypedLabels = Law("no typed labels") { reading in
    reading.texts.flatMap { text -> [String] in
      reading.labels(text.language).flatMap { label -> [String] in
        func isLabel(_ found: (prose: Prose, place: Range<Int>)) -> Bool {
          !label.isTerm && found.prose.isWrittenAsLabel(found.place, label.wording)
        }
        let inBlocks = text.prose.places(of: label.wording).filter { $0.prose.isQuoted($0.place) || isLabel($0) }
        let inAlternatives = text.alternatives.places(of: label.wording).filter {
          !$0.prose.isQuoted($0.place) && isLabel($0)
        }
        return (inBlocks + inAlternatives).map { _ in
          "\(text.path): the label '\(Wording.string(label.wording.scalars[...]))' is typed"
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
        let right = text.expected.formerNames.reduce(0) { sum, entry in
          sum + entry.value * Prose(entry.key, in: text.tongue).places(of: wording).count
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

  /// The wordings of the labels in a language, and whether a term has the same.
  fileprivate func labels(_ language: LanguageIndex) -> [(wording: Wording, isTerm: Bool)] {
    func words(_ text: Localised<PlainText>) -> String? {
      if case .written(let words) = text[language] { words } else { nil }
    }
    let terms = Set(
      publication.registry.terms.flatMap { term in
        [words(term.wording), term.plural.flatMap { words($0) }, term.abbreviation[language]].compactMap {
          $0?.lowercased()
        }
      })
    return labelWordings(language).map { (Wording($0), terms.contains($0.lowercased())) }
  }
}
