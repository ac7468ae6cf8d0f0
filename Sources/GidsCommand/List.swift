internal import ArgumentParser
internal import Diagnostics
internal import Manuscript
internal import Publication

/// `gids list`: all entries of one kind with their wording.
struct List: GidsSubcommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Lists what the content declares, with its wording and its date of verification per language, and how often it is used."
  )

  @Argument(help: "What to list: \(Kind.allCases.map(\.rawValue).joined(separator: ", ")).")
  var kind: String

  @OptionGroup var folder: ContentFolder

  @OptionGroup var speech: SpeechOptions

  /// What can be listed.
  enum Kind: String, CaseIterable {
    case links, contacts, terms, labels, files, guides, fragments, figures

    var declared: DeclaredKind {
      switch self {
      case .links: .link
      case .contacts: .contact
      case .terms: .term
      case .labels: .label
      case .files: .file
      case .guides: .guide
      case .fragments: .fragment
      case .figures: .figure
      }
    }
  }

  mutating func run(on console: Console) throws {
    guard let kind = Kind(rawValue: kind) else { throw unknownKind.error(in: console.language) }
    let tree = try folder.tree(in: console.language)
    let (loading, manuscript) = try folder.manuscript(of: tree, on: console)
    let inventory = Inventory(of: kind.declared, loading, in: tree.name)
    let header = header(kind, manuscript.site.languages.map(\.name), console.language)
    let rows = inventory.entries.map { entry in
      [entry.name] + (entry.wording + entry.dates).map { $0 ?? "–" } + [String(entry.uses)]
    }
    try console.print(TextTable([header] + rows).text)
  }

  private func header(_ kind: Kind, _ languages: [String], _ language: MessageLanguage) -> [String] {
    let verified = Trilingual(en: "verified", nl: "nagekeken", fr: "vérifié")[language]
    let updated = Trilingual(en: "updated", nl: "bijgewerkt", fr: "mis à jour")[language]
    let uses = Trilingual(en: "uses", nl: "gebruikt", fr: "utilisations")[language]
    switch kind {
    case .links, .contacts, .terms, .labels, .files, .figures:
      return ["id"] + languages + languages.map { "\(verified) \($0)" } + [uses]
    case .guides: return ["id"] + languages + [updated, uses]
    case .fragments: return ["id", uses]
    }
  }

  private var unknownKind: Trilingual {
    let known = Kind.allCases.map(\.rawValue)
    let list = known.joined(separator: ", ")
    let help = known.nearest(to: kind).map { Trilingual.didYouMean($0) }
    return Trilingual(
      en: ["'\(kind)' cannot be listed.", help?.english, "There are: \(list)."].sentence,
      nl: ["'\(kind)' kan niet worden opgesomd.", help?.dutch, "Er zijn: \(list)."].sentence,
      fr: ["'\(kind)' ne peut pas être énuméré.", help?.french, "Il y a\u{A0}: \(list)."].sentence)
  }
}
