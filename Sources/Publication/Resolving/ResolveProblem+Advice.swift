internal import Diagnostics
internal import Manuscript

// What the words of all languages have in common: examples of what to type, in the syntax of the format.

extension Noun {
  /// Where things of this kind are declared, as far as that is one place.
  var registryFile: String? {
    switch self {
    case .link, .contact, .term, .label, .file: "registry/\(plural(in: .english)).yaml"
    default: nil
    }
  }
}

extension [String] {
  /// A few of the names in single quotes, in alphabetical order, and whether there are more.
  var shortList: (names: String, isCut: Bool) { (Array(sorted().prefix(8)).quotedList, count > 8) }
}

extension ResolveProblem {
  /// What a tag of HTML was probably to do.
  enum HTMLPurpose {
    case remark, lineBreak, link, list, emphasis, other

    init(_ html: String) {
      let name = html.drop { $0 == "<" || $0 == "/" }.prefix { $0.isLetter }.lowercased()
      switch name {
      case _ where html.hasPrefix("<!--"): self = .remark
      case "br", "p": self = .lineBreak
      case "a": self = .link
      case "ul", "ol", "li": self = .list
      case "b", "strong", "i", "em": self = .emphasis
      default: self = .other
      }
    }
  }

  /// The rectangle of a call-out cut off at the edges of the picture; `nil` when nothing is left of it.
  static func cut(_ area: [Int]) -> [Int]? {
    guard area.count == 4, area[2] > 0, area[3] > 0, area[0] < 100, area[1] < 100 else { return nil }
    return [area[0], area[1], min(area[2], 100 - area[0]), min(area[3], 100 - area[1])]
  }

  /// A whole address in place of one that was typed without its beginning.
  ///
  /// - Returns: `nil` when it is not sure what was meant.
  static func wholeAddress(_ typed: String, ofFolder: Bool = false) -> String? {
    let hasScheme = ["https://", "http://"].contains { typed.hasPrefix($0) }
    guard hasScheme || typed.contains("."), hasScheme || !typed.contains(":"), !typed.contains("@") else { return nil }
    let whole = hasScheme ? typed : "https://\(typed.drop { $0 == "/" })"
    let address = ofFolder && !whole.hasSuffix("/") ? "\(whole)/" : whole
    return WebAddress.isValid(address) && address != typed ? address : nil
  }

  /// An empty cell in the languages of the site, as it is written.
  static func emptyCell(in languages: [LanguageTag]) -> String {
    "{\(languages.map { "\($0): –" }.joined(separator: ", "))}"
  }

  /// The dates of a `verified` that lacks some languages, as they are written.
  static func dates(of languages: [LanguageTag]) -> String {
    languages.map { "\($0): 2026-11-23" }.joined(separator: ", ")
  }

  /// The names of the pictures that a figure lacks, one for each language.
  static func pictureNames(_ id: String, _ languages: [LanguageTag]) -> [String] {
    languages.map { "\(id).\($0).png" }
  }
}

extension ReferenceSyntax.Kind {
  /// The form of a complete reference of this kind.
  func form(in language: MessageLanguage) -> String {
    switch self {
    case .steps:
      Trilingual(
        en: "<steps:first..last> or <steps:one,other>", nl: "<steps:eerste..laatste> of <steps:een,ander>",
        fr: "<steps:debut..fin> ou <steps:une,autre>")[language]
    case .ui:
      Trilingual(
        en: "<ui:label> or, for a click path, <ui:label/label>",
        nl: "<ui:label> of, voor een klikpad, <ui:label/label>",
        fr: "<ui:libelle> ou, pour un chemin de clics, <ui:libelle/libelle>")[language]
    default: "<\(rawValue):id>"
    }
  }
}
