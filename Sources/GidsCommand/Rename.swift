internal import ArgumentParser
internal import Diagnostics
internal import Manuscript
internal import Publication

/// `gids rename`: another id, wherever it stands.
struct Rename: GidsSubcommand {
  static let configuration = CommandConfiguration(
    abstract: "Gives something another id: where it is declared, wherever it is used, and in the names of its files.",
    discussion: """
      NAME is a kind and an id, as for 'gids where'; NEW-ID is the new id alone: gids rename step:passport/visit come-to-the-desk. Old links \
      to a step, part, figure or guide stay alive. Nothing is written when anything would mean something else afterwards.
      """)

  @Argument(help: "What to rename, such as term:user.")
  var name: String

  @Argument(help: "The new id, without its kind.")
  var newID: String

  @Flag(help: "Print the changes as a unified diff to standard output, and write nothing.")
  var dryRun = false

  @OptionGroup var folder: ContentFolder

  @OptionGroup var speech: SpeechOptions

  mutating func run(on console: Console) throws {
    let tree = try folder.tree(in: console.language)
    let (loading, _) = try folder.manuscript(of: tree, on: console)
    let concordance = Concordance(of: loading, in: tree.name)
    let found = try concordance.declarations(named: name, speaking: console.language)
    let renaming: Renaming
    do throws(RenameProblem) {
      renaming = try Renaming(name, to: newID, in: tree, loading, concordance, found: found)
    } catch {
      console.fail(error.words(in: console.language))
      console.say(
        Trilingual(en: "nothing was changed", nl: "er is niets gewijzigd", fr: "rien n'a été modifié")[console.language]
      )
      throw Exit.contentErrors
    }
    try carryOut(renaming, in: tree, on: console)
    console.say(summary(renaming)[console.language])
  }

  private func carryOut(_ renaming: Renaming, in tree: SourceTree, on console: Console) throws {
    guard !dryRun else { return try show(renaming, in: tree, on: console) }
    do throws(SourceWritingError) {
      let writing = SourceWriting(folder: tree.name)
      try writing.write(renaming.changes)
      try writing.move(renaming.moves, after: renaming.changes)
    } catch {
      console.fail(error.words(in: console.language, rerunning: "gids rename"))
      throw Exit.machine
    }
  }

  private func show(_ renaming: Renaming, in tree: SourceTree, on console: Console) throws {
    let changed = Dictionary(uniqueKeysWithValues: renaming.changes.map { ($0.path, $0) })
    let moved = tree.paths.filter { renaming.moves.path(of: $0) != $0 }
    for path in Set(moved + changed.keys).sorted() {
      let bytes = changed[path]?.old ?? tree.read(path) ?? []
      try console.print(
        UnifiedDiff.text(
          path: tree.displayPath(renaming.moves.path(of: path)), oldPath: tree.displayPath(path), from: bytes,
          to: changed[path]?.new ?? bytes, besideMoves: !renaming.moves.isEmpty))
    }
  }

  private func summary(_ renaming: Renaming) -> Trilingual {
    let (uses, files) = (renaming.citationCount, renaming.changes.count)
    let names = "\(renaming.name) → \(renaming.newName)"
    return Trilingual(
      en:
        "\(names): \(uses) use\(uses == 1 ? "" : "s"), \(files) file\(files == 1 ? "" : "s") \(dryRun ? "to change" : "changed")",
      nl:
        "\(names): \(uses) keer gebruikt, \(files) \(files == 1 ? "bestand" : "bestanden") \(dryRun ? "te wijzigen" : "gewijzigd")",
      fr:
        "\(names)\u{A0}: \(uses) utilisation\(uses > 1 ? "s" : ""), \(files) fichier\(files > 1 ? "s" : "") \(dryRun ? "à modifier" : files > 1 ? "modifiés" : "modifié")"
    )
  }
}
