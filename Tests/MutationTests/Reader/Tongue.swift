/// What the reader of the site knows of a language by itself, without the interface words of the site.
struct Tongue: Sendable {
  let tag: String
  let quoteOpen: String
  let quoteClose: String
  /// What a step is called.
  let stepNouns: Set<String>
  /// Words that count: third, three.
  let ordinals: Set<String>
  let cardinals: Set<String>
  /// Frequent words that no other language of the site has.
  let smallWords: Set<String>

  /// Words that stand before the name of a body: `dienst Bevolking`.
  let bodies: Set<String>

  /// What points at the words of a screen that follow or precede.
  let pointers: Set<String>
  let pointersBehind: Set<String>

  /// Puts words between the quotation marks of the language.
  func quoted(_ words: String) -> String { quoteOpen + words + quoteClose }

  static let all = [dutch, french]

  static func named(_ tag: String) -> Tongue? { all.first { $0.tag == tag } }

  static let dutch = Tongue(
    tag: "nl", quoteOpen: "“", quoteClose: "”", stepNouns: ["stap", "stappen"],
    ordinals: [
      "eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende",
    ],
    cardinals: ["één", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien"],
    smallWords: [
      "aan", "als", "bij", "bent", "daar", "dan", "dat", "deze", "dit", "een", "geen", "hebt", "het", "hoe", "is",
      "kan",
      "kunt", "moet", "naar", "niet", "nog", "om", "ook", "of", "tot", "u", "uit", "uw", "van", "voor", "wat", "wie",
      "wordt", "worden", "zijn", "zoals", "ziet", "klik", "op", "met",
    ],
    bodies: [
      "dienst", "afdeling", "directie", "loket", "minister", "fod", "cel", "team", "departement", "bureau",
    ],
    pointers: ["klik op", "knop", "dan ziet u"], pointersBehind: ["ziet", "verschijnt"])

  static let french = Tongue(
    tag: "fr", quoteOpen: "«\u{A0}", quoteClose: "\u{A0}»", stepNouns: ["étape", "étapes"],
    ordinals: [
      "première", "deuxième", "seconde", "troisième", "quatrième", "cinquième", "sixième", "septième", "huitième",
      "neuvième", "dixième",
    ],
    cardinals: ["un", "une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"],
    smallWords: [
      "au", "aux", "avec", "avez", "ce", "cette", "comment", "cliquez", "dans", "des", "du", "elle", "est", "et", "il",
      "la", "le", "les", "ne", "ou", "par", "pas", "plus", "pour", "que", "qui", "sa", "ses", "si", "son", "sont",
      "sur",
      "un", "une", "vos", "votre", "vous", "à",
    ],
    bodies: [
      "service", "direction", "section", "guichet", "ministre", "spf", "cellule", "équipe", "département", "bureau",
    ],
    pointers: ["cliquez sur", "bouton", "voir", "voyez"], pointersBehind: ["s'affiche", "apparaît"])
}

/// What a number of a step looks like.
enum StepNumbers {
  /// Whether words are a number as it stands beside a step: `1°`, `1.`, `a.`, `2.3`, `2A.1`.
  static func isMarker(_ words: String) -> Bool {
    if words.hasSuffix("°") { return isDigits(words.dropLast()) }
    if words.hasSuffix(".") { return isDigits(words.dropLast()) || isLetters(words.dropLast()) }
    return isNested(words)
  }

  /// Whether words are a number as a text cites it: `1°`, `1`, `a`, `2.3`, `2A.1`.
  static func isCitation(_ words: some StringProtocol) -> Bool {
    isDigits(words) || words.hasSuffix("°") && isDigits(words.dropLast()) || isLetters(words) || isNested(words)
  }

  private static func isNested(_ words: some StringProtocol) -> Bool {
    let parts = words.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count > 1 else { return false }
    return parts.allSatisfy { part in
      !part.isEmpty && part.count <= 4 && part.allSatisfy { $0.isASCII && ($0.isNumber || $0.isLetter) }
    } && (parts[0].first?.isNumber ?? false || parts[0].count == 1 || parts[0].last?.isUppercase ?? false)
  }

  private static func isDigits(_ words: some StringProtocol) -> Bool {
    !words.isEmpty && words.count <= 3 && words.allSatisfy { $0.isASCII && $0.isNumber }
  }

  private static func isLetters(_ words: some StringProtocol) -> Bool {
    words.count == 1 && words.allSatisfy { $0.isASCII && $0.isLowercase }
  }
}
