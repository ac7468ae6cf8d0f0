internal import ArgumentParser
internal import Diagnostics
internal import Manuscript
internal import Publication

/// `gids new`: a correct beginning of something new, in all the languages of the site.
struct New: GidsSubcommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Writes a correct beginning of a guide, a fragment, an entry of a registry or a figure, in all languages of the site.",
    discussion: """
      What is still to be written stands between double square brackets: "[[title of the guide, in French]]". 'gids check' lists these \
      texts, and the site is not published as long as there is one.
      """)

  @Argument(help: "What to make: \(NewKind.allCases.map(\.rawValue).joined(separator: ", ")).")
  var kind: String

  @Argument(help: "Its id: lower-case letters, digits and hyphens.")
  var id: String

  @Option(help: "The guide that gets the figure.")
  var guide: String?

  @OptionGroup var folder: ContentFolder

  @OptionGroup var speech: SpeechOptions

  mutating func run(on console: Console) throws {
    guard let kind = NewKind(rawValue: kind) else { throw unknownKind.error(in: console.language) }
    if guide != nil, kind != .figure { throw Self.guideIsForFigures.error(in: console.language) }
    let tree = try folder.tree(in: console.language)
    let (loading, manuscript) = try folder.manuscript(of: tree, on: console)
    let skeleton = Skeleton(languages: manuscript.site.languages, writer: console.language)
    let novelty: Novelty
    do throws(NoveltyProblem) {
      novelty = try Novelty(kind, id, in: guide, of: tree, loading, skeleton)
    } catch {
      console.fail(error.words(in: console.language))
      throw Exit.contentErrors
    }
    do throws(SourceWritingError) {
      try SourceWriting(folder: tree.name).write([novelty.change])
    } catch {
      console.fail(error.words(in: console.language, rerunning: "gids new"))
      throw Exit.machine
    }
    console.say(summary(novelty, kind)[console.language])
  }

  private func summary(_ novelty: Novelty, _ kind: NewKind) -> Trilingual {
    let (path, count) = (novelty.change.displayPath, novelty.textCount)
    let picture = kind == .figure ? "figures/\(id).png" : nil
    return Trilingual(
      en: "\(path): \(count) texts to write, which 'gids check' lists"
        + (picture.map { "; put the picture into \($0) beside it" } ?? ""),
      nl: "\(path): \(count) teksten te schrijven, die 'gids check' opsomt"
        + (picture.map { "; zet de afbeelding ernaast, in \($0)" } ?? ""),
      fr: "\(path)\u{A0}: \(count) textes à écrire, que 'gids check' énumère"
        + (picture.map { "\u{A0}; placez l'image à côté, dans \($0)" } ?? ""))
  }

  private static let guideIsForFigures = Trilingual(
    en: "--guide goes with a figure.", nl: "--guide hoort bij een afbeelding.", fr: "--guide va avec une figure.")

  private var unknownKind: Trilingual {
    let known = NewKind.allCases.map(\.rawValue)
    let list = known.joined(separator: ", ")
    let nearest = known.nearest(to: kind)
    return Trilingual(
      en: ["gids makes no '\(kind)'.", nearest?.offeredAsSentence(in: .english), "There are: \(list)."].sentence,
      nl: ["gids maakt geen '\(kind)'.", nearest?.offeredAsSentence(in: .dutch), "Er zijn: \(list)."].sentence,
      fr: ["gids ne fait pas de '\(kind)'.", nearest?.offeredAsSentence(in: .french), "Il y a\u{A0}: \(list)."].sentence
    )
  }
}
