internal import ArgumentParser
internal import Diagnostics
internal import Manuscript
internal import Publication

/// `gids where`: the declaration of an id and every place that cites it.
struct Where: GidsSubcommand {
  static let configuration = CommandConfiguration(
    abstract: "Shows where something is declared, and every place that uses it.",
    discussion: """
      NAME is a kind and an id, such as link:csam, contact:town-hall, term:user, ui:next, file:form, guide:passport, fragment:sign-in, \
      part:passport/request, step:passport/visit, figure:passport/form, group:travel or edition:internal. The guide may be left out where only one \
      has such a part, step or figure.
      """)

  @Argument(help: "What to look for, such as step:passport/visit.")
  var name: String

  @OptionGroup var folder: ContentFolder

  @OptionGroup var speech: SpeechOptions

  mutating func run(on console: Console) throws {
    let tree = try folder.tree(in: console.language)
    let (loading, _) = try folder.manuscript(of: tree, on: console)
    let concordance = Concordance(of: loading, in: tree.name)
    let found = try concordance.declarations(named: name, speaking: console.language)
    let citations = concordance.citations(of: found)
    var listing = Listing(loading: loading, folder: tree.name, language: console.language)
    for index in found { listing.add(concordance.declarations[index]) }
    for citation in citations { listing.add(citation) }
    try console.print(listing.text)
    console.say(Self.counts(found.count, citations.count)[console.language])
  }

  private static func counts(_ declarations: Int, _ uses: Int) -> Trilingual {
    Trilingual(
      en: "\(declarations) declaration\(declarations == 1 ? "" : "s"), \(uses) use\(uses == 1 ? "" : "s")",
      nl: "\(declarations) \(declarations == 1 ? "declaratie" : "declaraties"), \(uses) keer gebruikt",
      fr: "\(declarations) déclaration\(declarations > 1 ? "s" : ""), \(uses) utilisation\(uses > 1 ? "s" : "")")
  }
}

/// Places one below the other, each with its line and its whereabouts.
private struct Listing {
  private let files: SourceFiles
  private let language: MessageLanguage
  private var pathfinder: Pathfinder
  private(set) var text = ""

  init(loading: Loading, folder: String, language: MessageLanguage) {
    (files, self.language) = (loading.files, language)
    pathfinder = Pathfinder(loading, in: folder)
  }

  mutating func add(_ declaration: Concordance.Declaration) {
    let name = declaration.fullName
    add(
      declaration.range,
      Trilingual(
        en: "declares \(name)", nl: "hier staat wat \(name) is", fr: "c'est ici que \(name) est déclaré")[language])
  }

  mutating func add(_ citation: Concordance.Citation) {
    add(citation.range, pathfinder.trail(to: citation.range)?.words(in: language))
  }

  private mutating func add(_ range: SourceRange, _ words: String?) {
    text += "\(TextReport.line(at: range, in: files))\n" + (words.map { "    \($0)\n" } ?? "")
  }
}

extension Concordance {
  /// The declarations that a person means.
  ///
  /// - Parameter name: `kind:id`, as it was typed.
  /// - Throws: ``ValidationError`` in this language, with what to type instead.
  func declarations(named name: String, speaking language: MessageLanguage) throws -> [Int] {
    switch lookup(name) {
    case .found(let found): return found
    case .ambiguous(let names): throw Self.ambiguous(name, names).error(in: language)
    case .unknown(let nearest): throw Self.unknown(name, nearest).error(in: language)
    case .unknownKind(let kind, let nearest): throw Self.unknownKind(kind, nearest).error(in: language)
    case .incomplete: throw Self.incomplete(name).error(in: language)
    }
  }

  private static func ambiguous(_ name: String, _ names: [String]) -> Trilingual {
    let list = names.joined(separator: ", ")
    return Trilingual(
      en: "There are several of '\(name)'. Type one of: \(list).",
      nl: "Er zijn er verschillende van '\(name)'. Typ een van deze: \(list).",
      fr: "Il y a plusieurs '\(name)'. Tapez l'un d'eux\u{A0}: \(list).")
  }

  private static func unknown(_ name: String, _ nearest: String?) -> Trilingual {
    let help = nearest.map { Trilingual.didYouMean($0) }
    return Trilingual(
      en: ["The content does not declare '\(name)'.", help?.english].sentence,
      nl: ["Er is geen '\(name)' in de inhoud.", help?.dutch].sentence,
      fr: ["Le contenu ne déclare pas '\(name)'.", help?.french].sentence)
  }

  private static let kinds = DeclaredKind.allCases.map(\.rawValue).joined(separator: ", ")

  private static func unknownKind(_ kind: String, _ nearest: String?) -> Trilingual {
    let help =
      nearest.map { Trilingual.didYouMean($0) }
      ?? Trilingual(en: "There are: \(kinds).", nl: "Er zijn: \(kinds).", fr: "Il y a\u{A0}: \(kinds).")
    return Trilingual(
      en: "There is no kind '\(kind)'. \(help.english)", nl: "Er is geen soort '\(kind)'. \(help.dutch)",
      fr: "Il n'y a pas de sorte '\(kind)'. \(help.french)")
  }

  private static func incomplete(_ name: String) -> Trilingual {
    Trilingual(
      en: "'\(name)' is not complete. Type a kind and an id, such as term:user. The kinds are: \(kinds).",
      nl: "'\(name)' is niet volledig. Typ een soort en een id, zoals term:user. De soorten zijn: \(kinds).",
      fr: "'\(name)' n'est pas complet. Tapez une sorte et un id, comme term:user. Les sortes sont\u{A0}: \(kinds).")
  }
}
