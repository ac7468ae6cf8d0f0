internal import Diagnostics
internal import Manuscript

/// The source of something new, in all the languages of the site, with the texts to fill in.
struct Skeleton {
  /// The languages of the site.
  let languages: [LanguageTag]
  /// The language of the writer, in which the source says what belongs where.
  let writer: MessageLanguage

  /// A whole file for a guide.
  func guide() -> String {
    text("title", Self.titleOfGuide) + text("summary", Self.summary)
      + "parts:\n  - id: procedure\n" + text("title", Self.titleOfPart, indent: 4)
      + "    steps:\n      - id: first-step\n" + text("do", Self.action, indent: 8)
  }

  /// A whole file for a fragment.
  func fragment() -> String {
    "steps:\n  - id: first-step\n" + text("do", Self.action, indent: 4)
  }

  /// An entry of a registry.
  ///
  /// - Returns: `nil` for what no registry holds.
  func entry(_ id: String, of kind: NewKind) -> String? {
    switch kind {
    case .link: "\(id):\n" + text("text", Self.textOfLink, indent: 2) + text("url", Self.address, indent: 2)
    case .contact: "\(id):\n" + text("name", Self.nameOfContact, indent: 2) + text("phone", Self.phone, indent: 2)
    case .term: "\(id):\n" + text("term", Self.wording, indent: 2) + text("definition", Self.definition, indent: 2)
    case .label: "\(id):\n" + text("text", Self.textOfLabel, indent: 2)
    case .guide, .fragment, .figure: nil
    }
  }

  /// An entry below `figures:`.
  ///
  /// - Parameter indent: How many spaces stand before the id.
  func figure(_ id: String, indent: Int) -> String {
    String(repeating: " ", count: indent) + "\(id):\n" + text("alt", Self.alternative, indent: indent + 2)
  }

  /// A key with a text to fill in for each language.
  private func text(_ key: String, _ hint: Trilingual, indent: Int = 0) -> String {
    let spaces = String(repeating: " ", count: indent)
    let lines = languages.map { language in
      let hint = "\(hint[writer]), \(language.asInLanguage(in: writer))"
      return "\(spaces)  \(language): \"\(UnwrittenMark.text(hint))\"\n"
    }
    return "\(spaces)\(key):\n" + lines.joined()
  }
}

// What belongs into the texts. None holds a quotation mark or a backslash: they stand between quotation marks.
extension Skeleton {
  private static let titleOfGuide = Trilingual(
    en: "title of the guide", nl: "titel van de gids", fr: "titre du guide")
  private static let summary = Trilingual(
    en: "what the guide is for, in a sentence or two", nl: "waarvoor de gids dient, in een of twee zinnen",
    fr: "à quoi sert le guide, en une ou deux phrases")
  private static let titleOfPart = Trilingual(
    en: "title of the part", nl: "titel van het deel", fr: "titre de la partie")
  private static let action = Trilingual(
    en: "what the reader does", nl: "wat de lezer doet", fr: "ce que fait le lecteur")
  private static let textOfLink = Trilingual(
    en: "words that are linked", nl: "woorden van de link", fr: "mots du lien")
  private static let address = Trilingual(
    en: "address of the page, with https://", nl: "adres van de pagina, met https://",
    fr: "adresse de la page, avec https://")
  private static let nameOfContact = Trilingual(
    en: "name as it stands in a sentence, without an article", nl: "naam zoals in een zin, zonder lidwoord",
    fr: "nom comme dans une phrase, sans article")
  private static let phone = Trilingual(
    en: "telephone number, as it is to be read", nl: "telefoonnummer, zoals het te lezen moet zijn",
    fr: "numéro de téléphone, comme il doit se lire")
  private static let wording = Trilingual(
    en: "wording in a sentence", nl: "het begrip zoals in een zin", fr: "le terme comme dans une phrase")
  private static let definition = Trilingual(en: "what it means", nl: "wat het betekent", fr: "ce que cela signifie")
  private static let textOfLabel = Trilingual(
    en: "text on the screen, letter by letter", nl: "tekst op het scherm, letter voor letter",
    fr: "texte à l'écran, lettre par lettre")
  private static let alternative = Trilingual(
    en: "what the picture shows, for readers who do not see it", nl: "wat de afbeelding toont, voor wie ze niet ziet",
    fr: "ce que montre l'image, pour qui ne la voit pas")
}

extension LanguageTag {
  /// Such as `in het Frans`, after what is to be written.
  fileprivate func asInLanguage(in language: MessageLanguage) -> String {
    let name = name(in: language)
    guard name != self.name else {
      return Trilingual(en: "in '\(self)'", nl: "in '\(self)'", fr: "en '\(self)'")[language]
    }
    return Trilingual(en: "in \(name)", nl: "in het \(name)", fr: "en \(name)")[language]
  }
}
