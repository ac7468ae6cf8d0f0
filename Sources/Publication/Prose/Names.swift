internal import Manuscript

/// Tells a word that has its capital as a name, or as part of one, from a word that has it for no reason.
struct Names {
  let text: [UInt8]
  let words: [Token]
  let language: LanguageTag

  /// Whether a word has its capital in every sentence: languages and places are chosen on many screens.
  func contain(_ word: String) -> Bool { Self.proper.contains(word) }

  /// Whether a word before the part names a body, as in `dienst Bevolking` and `ministre de la Mobilité`, or a postcode.
  func isOfBody(_ part: Range<Int>) -> Bool {
    // A name may begin with a reference: "<term:service> Mobiliteit".
    let before = text.skippingSpaces(before: part.lowerBound)
    if before > 0, text[before - 1] == Prose.hidden { return true }
    let preceding = words.prefix { $0.range.upperBound <= part.lowerBound }.suffix(4)
    if let last = preceding.last, last.range.count == 4, text[last.range].allSatisfy(\.isASCIIDigit),
      text.hasOnlySpaces(last.range.upperBound..<part.lowerBound)
    {
      return true
    }
    guard let word = preceding.last(where: { !joints.contains($0.word) }), isBody(word) else { return false }
    return !text[word.range.upperBound..<part.lowerBound].contains { ".,!?:;()\u{B}".utf8.contains($0) }
  }

  /// Whether the word directly before or behind the part has a capital, too, so that both may be one name.
  ///
  /// - Parameter screenWords: Those are no part of a name.
  func isBesideCapitals(_ part: Range<Int>, except screenWords: ScreenWords? = nil) -> Bool {
    words.beside(part, in: text).contains { word in
      text.isCapital(at: word.range.lowerBound) && !(screenWords?.see(word.word) ?? false)
    }
  }

  /// Whether an article or the like stands before the part, as in `een OK van ons`.
  func hasArticle(_ part: Range<Int>) -> Bool {
    words.last { $0.range.upperBound <= part.lowerBound }.map { Self.articles.contains($0.word) } ?? false
  }

  private func isBody(_ token: Token) -> Bool {
    switch language.primary {
    // Dutch puts words together: "stadsloket", "belastingdienst".
    case "nl":
      let word = text.foldedText(in: token.range)
      return Self.dutchBodies.contains { word == $0 || $0.utf8.count > 3 && word.hasSuffix($0) }
    case "fr": return Self.frenchBodies.contains(token.word)
    case "en": return Self.englishBodies.contains(token.word)
    default: return false
    }
  }

  /// What may stand between the word for a body and its name.
  private var joints: Set<WordHash> {
    switch language.primary {
    case "nl": ["van", "voor", "de", "het", "der"]
    case "fr": ["de", "du", "des", "d", "la", "l", "le", "les"]
    case "en": ["of", "for", "the"]
    default: []
    }
  }

  private static let dutchBodies = [
    "dienst", "diensten", "afdeling", "directie", "loket", "minister", "ministerie", "fod", "cel", "team",
    "departement", "bureau", "administratie", "agentschap",
  ]
  private static let frenchBodies: Set<WordHash> = [
    "service", "services", "direction", "section", "guichet", "ministre", "ministère", "spf", "cellule", "équipe",
    "département", "bureau", "administration", "agence",
  ]
  private static let englishBodies: Set<WordHash> = [
    "department", "service", "services", "office", "team", "unit", "ministry", "minister", "agency", "division",
  ]

  private static let articles: Set<WordHash> = [
    "een", "het", "de", "uw", "ons", "onze", "hun", "geen", "un", "une", "le", "la", "l", "notre", "votre", "leur",
    "a", "an", "the", "your", "our", "their",
  ]

  private static let proper: Set<String> = [
    "Nederlands", "Frans", "Duits", "Engels", "Français", "Dutch", "French", "German", "English", "België", "Belgique",
    "Belgium", "Vlaanderen", "Flandre", "Flanders", "Wallonië", "Wallonie", "Wallonia", "Brussel", "Bruxelles",
    "Brussels", "Nederland", "Frankrijk", "France", "Duitsland", "Allemagne", "Germany", "Luxemburg", "Luxembourg",
    "Europa", "Europe", "Antwerpen", "Anvers", "Antwerp", "Gent", "Gand", "Ghent", "Luik", "Liège", "Namen", "Namur",
    "Brugge", "Bruges", "Leuven", "Louvain", "Hasselt", "Limburg", "Henegouwen", "Hainaut",
  ]
}

extension [Token] {
  /// The words that stand directly before and behind a part, with nothing but spaces between.
  func beside(_ part: Range<Int>, in text: [UInt8]) -> [Token] {
    let before = last { $0.range.upperBound <= part.lowerBound }.flatMap {
      text.hasOnlySpaces($0.range.upperBound..<part.lowerBound) ? $0 : nil
    }
    let behind = first { $0.range.lowerBound >= part.upperBound }.flatMap {
      text.hasOnlySpaces(part.upperBound..<$0.range.lowerBound) ? $0 : nil
    }
    return [before, behind].compactMap { $0 }
  }
}

extension [UInt8] {
  fileprivate func hasOnlySpaces(_ part: Range<Int>) -> Bool {
    skippingSpaces(from: part.lowerBound) >= part.upperBound
  }
}
