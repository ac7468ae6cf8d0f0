internal import ArgumentParser
internal import Diagnostics
internal import Manuscript
internal import Rendering

/// `gids schema`: the authoring format for editors and for people.
struct Schema: GidsSubcommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints the JSON Schema of a file of the content, for editors that complete and check YAML.",
    discussion: "With --markdown it prints the reference page of the format instead, as in docs/format.md.")

  /// The schemas that are not of a file of the content: that of `gids check --format json`, and that of `guides.json`.
  private static let diagnostics = "diagnostics"
  private static let catalogue = "guides-json"
  private static let names = FileFormat.allCases.map(\.rawValue) + [diagnostics, catalogue]

  @Argument(
    help:
      "The file: \(names.dropLast(2).joined(separator: ", ")); or \(diagnostics): what 'gids check --format json' writes; or \(catalogue): the list of guides of a generated site."
  )
  var file = FileFormat.guide.rawValue

  @Flag(help: "Print the reference page of the whole format.")
  var markdown = false

  @OptionGroup var speech: SpeechOptions

  mutating func run(on console: Console) throws {
    if markdown { return try console.print(FormatReference.markdown) }
    if file == Self.diagnostics { return try console.print(JSONReport.schema) }
    if file == Self.catalogue { return try console.print(GuideCatalogue.schema) }
    guard let format = FileFormat(rawValue: file) else {
      let known = Self.names
      let nearest = known.nearest(to: file)?.offeredAsSentence(in: console.language)
      let list = known.joined(separator: ", ")
      throw Trilingual(
        en: ["There is no schema '\(file)'.", nearest, "There are: \(list)."].sentence,
        nl: ["Er is geen schema '\(file)'.", nearest, "Er zijn: \(list)."].sentence,
        fr: ["Il n'y a pas de schéma '\(file)'.", nearest, "Il y a\u{A0}: \(list)."].sentence
      ).error(in: console.language)
    }
    try console.print(JSONSchema(of: format).text)
  }
}
