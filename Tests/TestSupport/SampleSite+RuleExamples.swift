public import Diagnostics
public import Manuscript

extension SampleSite {
  /// The day on which the examples of the rules are run.
  public static let today = CalendarDate("2026-12-01")

  /// The site around the examples of the rules: a town that hands out passports.
  ///
  /// - Parameter steps: The steps of the first part of its guide.
  public static func town(steps: String) -> SampleSite {
    var site = SampleSite(
      site: """
        title: {nl: Gidsen, fr: Guides}
        publisher: {nl: Gemeente Voorbeeld, fr: Commune d'Exemple}
        languages: [nl, fr]
        editions:
          - {id: internal, title: {nl: Voor medewerkers, fr: Pour les collaborateurs}}
        verified-for-months: 12
        """,
      links: """
        town:
          text: {nl: website van de gemeente, fr: site de la commune}
          url: {nl: "https://www.example.org/nl/", fr: "https://www.example.org/fr/"}
          verified: 2026-11-23
        paper-guide: {text: {nl: de gids op papier, fr: le guide papier}, url: "https://paper.example.org/", verified: 2026-11-23}
        """,
      contacts: """
        desk:
          name: {nl: loket Bevolking, fr: guichet Population}
          phone: +32 2 123 45 67
          email: desk@example.org
          verified: 2026-11-23
        """,
      terms: """
        applicant:
          term: {nl: aanvrager, fr: demandeur}
          plural: {nl: aanvragers, fr: demandeurs}
          definition: {nl: Wie een paspoort vraagt, fr: Qui demande un passeport}
          former: {nl: [paspoortvrager], fr: [requérant]}
          avoid: {nl: [kandidaat], fr: [candidat]}
          verified: 2026-11-23
        register:
          term: {nl: Rijksregister, fr: Registre national}
          abbreviation: {nl: RR, fr: RN}
          verified: 2026-11-23
        """,
      labels: """
        book: {text: {nl: Afspraak maken, fr: Prendre rendez-vous}, on: town, verified: 2026-11-23}
        next: {text: {nl: Volgende, fr: Suivant}, on: town, verified: 2026-11-23}
        confirm: {text: {nl: BEVESTIGEN, fr: CONFIRMER}, on: town, verified: 2026-11-23}
        """,
      files: "form: {title: {nl: Formulier, fr: Formulaire}, path: form.pdf, verified: 2026-11-23}",
      others: [
        "fragments/sign-in.yaml": """
        steps:
          - {id: card, do: {nl: Steek uw kaart in de lezer., fr: Insérez votre carte dans le lecteur.}}
          - {id: code, do: {nl: Geef uw code in., fr: Saisissez votre code.}}
        """,
        "guides/identity-card/guide.yaml": """
        title: {nl: Een identiteitskaart aanvragen, fr: Demander une carte d'identité}
        parts:
          - id: card-request
            title: {nl: Aanvraag, fr: Demande}
            steps:
              - {id: come, do: {nl: Kom naar het loket., fr: Venez au guichet.}}
              - use: sign-in
        """,
      ])
    site.content["guides/sample/guide.yaml"] = nil
    site.content["guides/passport/guide.yaml"] = """
      title: {nl: Een paspoort aanvragen, fr: Demander un passeport}
      figures:
        photo: {alt: {nl: Een pasfoto, fr: Une photo d'identité}, verified: 2026-11-23}
      parts:
        - id: request
          title: {nl: Aanvraag, fr: Demande}
          steps:
      \(steps.indented(by: 6))
        - id: pick-up
          title: {nl: Afhaling, fr: Retrait}
          steps:
            - {id: collect, do: {nl: Haal uw paspoort af., fr: Retirez votre passeport.}}
            - {id: sign, do: {nl: Zet uw handtekening., fr: Apposez votre signature.}}
      """
    site.binaries["files/form.pdf"] = Array(repeating: 32, count: 800)
    site.binaries["\(pictures)photo.svg"] = picture
    return site
  }

  /// The site in which a source of an example stands.
  public init(_ source: String, in place: RuleExample.Place) {
    self = .town(steps: Self.come)
    notesMissingAddress = true
    let names = source.split(separator: "\n").map { Marks.removed(from: String($0)) }
    switch place {
    case .steps: self = .town(steps: source)
    case .file(let path) where source.contains("\u{FFFD}"):
      // What an editor shows for a byte that is no letter in UTF-8.
      let text = Marks.removed(from: source)
      binaries[path] = text.unicodeScalars.flatMap { $0 == "\u{FFFD}" ? [0xE9] : Array(String($0).utf8) }
      content[path] = nil
    case .file(let path):
      if path.hasPrefix(Self.pictures) { self = .town(steps: Self.come + Self.photo) }
      content[path] = source
    case .template(let path): templates[path] = Array(Marks.removed(from: source).utf8)
    case .words(let path): templates[path] = Self.words(templates[path] ?? [], with: Marks.removed(from: source))
    case .wordFiles:
      templates = templates.filter { !$0.key.hasPrefix("words/") || names.contains(String($0.key.dropFirst(6))) }
    case .folder:
      unreadable = Set(names.filter { $0.hasPrefix(Self.lock) }.map { String($0.dropFirst(Self.lock.count)) })
      let names = names.map { $0.replacing(Self.lock, with: "") }
      content = content.filter { names.contains($0.key) }
      binaries = binaries.filter { names.contains($0.key) }
      for name in names where content[name] == nil && binaries[name] == nil {
        binaries[name] = name.hasSuffix(".svg") ? Self.picture : []
      }
    case .pictures:
      self = .town(steps: Self.come + Self.photo)
      binaries = binaries.filter { !$0.key.hasPrefix(Self.pictures) }
      for name in names { binaries[Self.pictures + name] = Self.picture }
    case .templateFolder:
      let folders = names.filter { $0.hasSuffix("/") } + ["words/"]
      templates = templates.filter { file in names.contains(file.key) || folders.contains { file.key.hasPrefix($0) } }
    }
  }

  private static let come = "- id: come\n  do: {nl: Kom naar het loket., fr: Venez au guichet.}"
  private static let photo = "\n  figure: photo"
  /// What stands before the name of a file that cannot be read.
  private static let lock = "🔒 "
  private static let pictures = "guides/passport/figures/"
  /// A picture of a size that can be read, whatever the ending of its name.
  private static let picture = Array(#"<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>"#.utf8)

  /// A file of interface words whose lines give way to those of the same key, also to one that is commented out.
  private static func words(_ file: [UInt8], with lines: String) -> [UInt8] {
    func key(_ line: Substring) -> Substring { line.drop { $0 == "#" || $0 == " " }.prefix { $0 != ":" } }
    let replaced = lines.split(separator: "\n").map(key)
    let kept = String(decoding: file, as: UTF8.self).split(separator: "\n").filter { !replaced.contains(key($0)) }
    return Array((kept.joined(separator: "\n") + "\n" + lines).utf8)
  }
}
