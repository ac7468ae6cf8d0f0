internal import Manuscript

/// How a language names steps by their numbers: `stap drie`, `de 3e stap`, `stappen 2 tot 4`.
struct StepGrammar {
  /// What the language calls a step and several steps, in small letters, each as its words.
  let singular: [Noun]
  let plural: [Noun]
  let cardinals: [WordHash: Int]
  let ordinals: [WordHash: Int]
  /// What stands behind the digits of an ordinal: `de` of `3de`.
  let ordinalEndings: Set<String>
  /// Words behind which digits with a full stop are an ordinal: the German `im 3. Schritt`.
  let wordsBeforeDot: Set<WordHash>
  /// Words that join two numbers.
  let and: Set<WordHash>
  let or: Set<WordHash>
  let to: [[WordHash]]
  /// Words before which a number counts and names nothing: `een derde stap`, `elke stap twee formulieren`.
  let indefinite: Set<WordHash>
  let each: Set<WordHash>
  /// Words behind `the first step` that make it a manner of speaking: `de eerste stap naar`.
  let onwards: Set<WordHash>
  /// The article of one step, which a reference in its place does not have.
  let article: String?
  /// What stands before a reference instead of the article: the French `l'`.
  let elided: String

  /// - Parameters:
  ///   - steps: The interface word for one step, with `{number}`, and those for several.
  init(_ language: LanguageTag, step: [String], steps: [String]) {
    var plural = Self.nouns(of: steps)
    if language.primary == "de", plural.contains(where: { $0.words == ["schritte"] }) {
      plural += Self.nouns(of: ["schritten"])
    }
    self.plural = plural
    singular = Self.nouns(of: step).filter { !plural.contains($0) }
    wordsBeforeDot = language.primary == "de" ? ["der", "dem", "den", "im", "beim", "zum", "vom"] : []
    switch language.primary {
    case "nl":
      cardinals = Self.numbers("één twee drie vier vijf zes zeven acht negen tien elf twaalf")
      ordinals = Self.numbers(
        "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende "
          + "vijftiende zestiende zeventiende achttiende negentiende twintigste")
      ordinalEndings = ["e", "de", "ste"]
      (and, or, to) = (["en"], ["of"], [["tot", "en", "met"], ["tot"], ["t", "m"]])
      indefinite = ["een", "één", "als", "elke", "iedere", "geen"]
      each = [
        "elke", "iedere", "per", "een", "deze", "die", "welke", "geen", "volgende", "vorige", "zelfde", "dezelfde",
      ]
      onwards = ["naar"]
      (article, elided) = ("de", "")
    case "fr":
      cardinals = Self.numbers("deux trois quatre cinq six sept huit neuf dix onze douze", from: 2)
      ordinals = Self.numbers(
        "première deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième "
          + "treizième quatorzième quinzième seizième"
      ).merging(["seconde": 2, "vingtième": 20]) { $1 }
      ordinalEndings = ["e", "è", "ème", "eme", "ième", "re", "ère", "nde", "de"]
      (and, or, to) = (["et"], ["ou"], [["à"], ["jusqu", "à"]])
      indefinite = ["une", "comme", "chaque", "aucune"]
      each = ["chaque", "par", "une", "cette", "quelle", "aucune", "même"]
      onwards = ["vers"]
      (article, elided) = ("la", "l'")
    case "de":
      cardinals = Self.numbers("eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf")
      let stems = Self.numbers("erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft")
      let endings = ["e", "er", "en", "em", "es"]
      ordinals = Dictionary(
        uniqueKeysWithValues: stems.flatMap { stem in
          endings.map { (stem.key.followed(by: $0), stem.value) }
        })
      ordinalEndings = ["te", "ter", "ten", "ste", "sten"]
      (and, or, to) = (["und"], ["oder"], [["bis", "zu"], ["bis"]])
      indefinite = [
        "ein", "eine", "einen", "einem", "einer", "eines", "als", "jeder", "jeden", "jedem", "kein", "keine",
      ]
      each = ["jeder", "jede", "jeden", "jedem", "pro", "ein", "einem", "einen", "diesem", "dieser", "kein"]
      onwards = ["zu", "zum", "zur", "in", "richtung"]
      (article, elided) = (nil, "")
    case "en":
      cardinals = Self.numbers("one two three four five six seven eight nine ten eleven twelve")
      ordinals = Self.numbers(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth"
      )
      ordinalEndings = ["st", "nd", "rd", "th"]
      (and, or, to) = (["and"], ["or"], [["to"], ["through"]])
      indefinite = ["a", "an", "another", "as", "each", "every", "no"]
      each = ["each", "every", "per", "a", "this", "that", "any", "which", "no", "same", "next"]
      onwards = ["to", "towards", "toward", "in"]
      (article, elided) = ("the", "")
    default:
      (cardinals, ordinals, ordinalEndings, and, or, to) = ([:], [:], [], [], [], [])
      (indefinite, each, onwards, article, elided) = ([], [], [], nil, "")
    }
  }

  /// The nouns in interface words: what stands before the number.
  private static func nouns(of patterns: [String]) -> [Noun] {
    var nouns: [Noun] = []
    for pattern in patterns {
      guard let noun = Noun(pattern.prefix { $0 != "{" }), !nouns.contains(noun) else {
        continue
      }
      nouns.append(noun)
    }
    return nouns
  }

  private static func numbers(_ words: String, from first: Int = 1) -> [WordHash: Int] {
    Dictionary(uniqueKeysWithValues: words.split(separator: " ").enumerated().map { (WordHash($1.utf8), $0 + first) })
  }
}

extension StepGrammar {
  /// Whether what the language calls a step is always one word.
  var hasShortNames: Bool { (singular + plural).allSatisfy { $0.words.count == 1 } }

  /// What a language calls a step, as its words.
  struct Noun: Equatable {
    let words: [WordHash]
    /// The first of them, as a ``ProseScan`` reads it.
    let start: WordHash

    init?(_ name: some StringProtocol) {
      let tokens = Array(name.utf8).tokens
      guard let first = tokens.first else { return nil }
      (words, start) = (tokens.map(\.word), first.hash)
    }

    static func == (left: Noun, right: Noun) -> Bool { left.words == right.words }
  }
}
