internal import ArgumentParser
internal import Diagnostics
internal import Manuscript
internal import OutputFolder
internal import Publication
internal import Rendering

/// `gids pdf`: the handouts of guides, printed.
struct Pdf: GidsSubcommand {
  static let configuration = CommandConfiguration(
    abstract: "Makes a PDF of each guide in each language.",
    discussion: """
      WeasyPrint makes PDFs that meet PDF/UA-1; script/install-weasyprint installs it. Where it is missing, Chromium prints. \
      docs/pdf.md says what differs. The folder is replaced as a whole or not at all; PDFs of guides that are not printed stay.
      """)

  @Argument(help: "The ids of the guides; without one, all guides.")
  var guides: [String] = []

  @Option(
    name: .customLong("language"),
    help: ArgumentHelp("A language of the site; may be repeated. Without one, all languages.", valueName: "tag"))
  var languages: [String] = []

  @Option(
    help: "The print engine: weasyprint or chromium. Without one, WeasyPrint where it is installed, else Chromium.")
  var engine: PrintEngine?

  @Option(name: .shortAndLong, help: "The folder for the PDFs.")
  var output = "pdf"

  @Flag(help: "Print a draft that shows its gaps, also when there are errors.")
  var draft = false

  @OptionGroup var options: ContentOptions

  @Option(help: "The language of the messages; without it, that of the environment.")
  var messages: MessageLanguage?

  @Flag(name: .shortAndLong, help: "Show errors only, and no summary.")
  var quiet = false

  @Flag(name: .customLong("no-color"), help: "Show messages without colours.")
  var noColor = false

  /// Here `--language` is that of the PDFs, and `--messages` that of the messages.
  var speech: SpeechOptions {
    var speech = SpeechOptions()
    (speech.language, speech.quiet, speech.noColor) = (messages, quiet, noColor)
    return speech
  }

  mutating func run(on console: Console) throws {
    let trees = try options.trees(in: console.language)
    let progress = Progress(on: console)
    defer { progress.end() }
    let console = progress.clearedConsole
    let site = try RenderableSite(trees, options, asDraft: draft, showing: progress, on: console)
    let choice = try PrintChoice(guides: guides, languages: languages, of: site.renderer, speaking: console.language)
    let installed = try installedEngine(on: console)
    progress.stage(BuildWords(language: console.language).rendering)
    let handouts = site.renderer.handouts(of: choice.guides, in: choice.languages)
    try print(handouts, with: installed, keeping: choice.others, showing: progress, on: console)
    console.say(
      PrintWords(language: console.language).printed(site.faults.counts, handouts.count, in: output, asDraft: draft))
  }

  /// Looks for the engine, and says what it cannot do.
  ///
  /// - Throws: ``Exit/machine`` after a message when there is none.
  private func installedEngine(on console: Console) throws -> InstalledEngine {
    let words = PrintWords(language: console.language)
    do {
      let installed = try InstalledEngine(engine, environment: console.environment)
      if installed.engine == .chromium, engine == nil { console.warn(words.onlyChromium) }
      if installed.engine == .weasyprint, let version = try installed.majorVersion(), version < 70 {
        console.warn(words.old(version))
      }
      return installed
    } catch {
      console.fail(words.wording(of: error))
      throw Exit.machine
    }
  }

  private func print(
    _ handouts: [SiteRenderer.Handout], with engine: InstalledEngine, keeping others: [String],
    showing progress: Progress, on console: Console
  ) throws {
    let words = PrintWords(language: console.language)
    let result: PrintRun.Result
    let folder: ScratchFolder
    do {
      folder = try ScratchFolder(in: console.environment("TMPDIR"))
    } catch {
      console.fail(words.noScratch(MachineReason(error.code)))
      throw Exit.machine
    }
    defer { folder.remove() }
    do {
      progress.stage(words.printing(0, of: handouts.count))
      let run = PrintRun(engine: engine, folder: folder, width: Disk.coreCount)
      let count = handouts.count
      result = try run.print(handouts.map { ("\($0.guide).\($0.language)", $0.bytes) }) {
        progress.stage(words.printing($0, of: count))
      }
    } catch {
      console.fail(words.noScratch(MachineReason(error.code)))
      throw Exit.machine
    }
    for failure in result.failures { console.fail(words.wording(of: failure, by: engine.engine)) }
    guard result.failures.isEmpty else {
      console.say(words.nothingWritten)
      throw Exit.machine
    }
    for complaint in result.complaints { console.warn(words.complaint(complaint.words, about: complaint.name)) }
    let kept = others.map { "\(output)/\($0)" }.filter { Disk.size(of: $0) != nil }
    let files =
      result.names.map { OutputFile(path: $0, copyOf: folder.at($0)) }
      + kept.map { OutputFile(path: Disk.split($0).name, copyOf: $0) }
    let publisher = Publisher(output: output, content: nil)
    try publisher.publish(reporting: console) { staging in
      for file in files { try publisher.write(file, into: staging) }
    }
  }
}

/// What is to be printed.
private struct PrintChoice {
  let guides: Set<String>
  let languages: Set<LanguageTag>
  /// The PDFs of the site that are not printed now, and stay where they are.
  let others: [String]

  /// - Throws: A wrong call, in this language, for a guide or language that there is not.
  init(guides: [String], languages: [String], of renderer: SiteRenderer, speaking language: MessageLanguage) throws {
    let known = renderer.guideIDs
    for guide in guides where !known.contains(guide) {
      let nearest = known.nearest(to: guide).map { Trilingual.didYouMean($0)[language] }
      throw Trilingual(
        en: ["There is no guide '\(guide)'.", nearest].sentence, nl: ["Er is geen gids '\(guide)'.", nearest].sentence,
        fr: ["Il n'y a pas de guide '\(guide)'.", nearest].sentence
      ).error(in: language)
    }
    let tags = renderer.languages
    for tag in languages where !tags.contains(where: { $0.name == tag }) {
      let list = tags.map(\.name).joined(separator: ", ")
      throw Trilingual(
        en: "The site has no language '\(tag)'. There are: \(list).",
        nl: "De site heeft geen taal '\(tag)'. Er zijn: \(list).",
        fr: "Le site n'a pas de langue '\(tag)'. Il y a\u{A0}: \(list)."
      ).error(in: language)
    }
    self.guides = Set(guides.isEmpty ? known : guides)
    self.languages = Set(languages.isEmpty ? tags : tags.filter { languages.contains($0.name) })
    var others: [String] = []
    for guide in known {
      for tag in tags where !(self.guides.contains(guide) && self.languages.contains(tag)) {
        others.append("\(guide).\(tag).pdf")
      }
    }
    self.others = others
  }
}
