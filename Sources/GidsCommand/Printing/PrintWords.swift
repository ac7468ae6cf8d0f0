internal import Diagnostics

/// What `gids pdf` says of itself.
struct PrintWords {
  let language: MessageLanguage

  func printing(_ done: Int, of count: Int) -> String {
    Trilingual(
      en: "Printing: \(done) of \(count) PDFs", nl: "Afdrukken: \(done) van \(count) pdf's",
      fr: "Impression\u{A0}: \(done) PDF sur \(count)")[language]
  }

  func printed(_ counts: Counts, _ count: Int, in folder: String, asDraft: Bool) -> String {
    let outcome = Trilingual(
      en: "\(count) \(count == 1 ? "PDF" : "PDFs") in \(folder)",
      nl: "\(count) \(count == 1 ? "pdf" : "pdf's") in \(folder)",
      fr: "\(count) PDF dans \(folder)")
    let draft = Trilingual(en: ", as a draft", nl: ", als ontwerp", fr: ", comme projet")
    let found = counts.words(in: language)
    return Trilingual(
      en: "\(found); \(outcome.english)", nl: "\(found); \(outcome.dutch)", fr: "\(found)\u{A0}; \(outcome.french)")[
        language] + (asDraft ? draft[language] : "")
  }

  var nothingWritten: String {
    Trilingual(
      en: "nothing was written; the last PDFs still stand", nl: "er is niets geschreven; de laatste pdf's staan er nog",
      fr: "rien n'a été écrit\u{A0}; les derniers PDF sont toujours là")[language]
  }

  // MARK: Engines

  var onlyChromium: Wording {
    Wording(
      Trilingual(
        en:
          "WeasyPrint was not found, so Chromium prints: its PDFs do not meet PDF/UA, and their contents have no page numbers",
        nl:
          "WeasyPrint is niet gevonden, dus drukt Chromium af: die pdf's voldoen niet aan PDF/UA en hun inhoudsopgave heeft geen paginanummers",
        fr:
          "WeasyPrint n'a pas été trouvé, c'est donc Chromium qui imprime\u{A0}: ses PDF ne respectent pas PDF/UA et leur table des matières n'a pas de numéros de page"
      )[language], help: howToInstall)
  }

  func old(_ version: Int) -> Wording {
    Wording(
      Trilingual(
        en: "this is WeasyPrint \(version), and the PDFs are checked with version 70: they may not meet PDF/UA",
        nl:
          "dit is WeasyPrint \(version), en de pdf's zijn nagekeken met versie 70: misschien voldoen ze niet aan PDF/UA",
        fr:
          "c'est WeasyPrint \(version), alors que les PDF sont vérifiés avec la version 70\u{A0}: il se peut qu'ils ne respectent pas PDF/UA"
      )[language], help: howToInstall)
  }

  private var howToInstall: String {
    Trilingual(
      en: "'script/install-weasyprint' installs WeasyPrint; docs/pdf.md says more",
      nl: "'script/install-weasyprint' installeert WeasyPrint; docs/pdf.md zegt meer",
      fr: "'script/install-weasyprint' installe WeasyPrint\u{A0}; docs/pdf.md en dit plus")[language]
  }

  func wording(of obstacle: InstalledEngine.Obstacle) -> Wording {
    switch obstacle {
    case .missing(nil):
      return Wording(
        Trilingual(
          en: "no print engine was found: neither WeasyPrint nor Chromium",
          nl: "er is geen programma om af te drukken gevonden: noch WeasyPrint, noch Chromium",
          fr: "aucun programme d'impression n'a été trouvé\u{A0}: ni WeasyPrint, ni Chromium")[language],
        help: howToInstall)
    case .missing(let engine?):
      return Wording(
        Trilingual(
          en: "\(engine.name) was not found", nl: "\(engine.name) is niet gevonden",
          fr: "\(engine.name) n'a pas été trouvé")[language],
        help: engine == .weasyprint ? howToInstall : named(engine))
    case .noProgram(let engine, let path):
      return Wording(
        Trilingual(
          en: "\(engine.variable) names '\(path)', which is no program",
          nl: "\(engine.variable) noemt '\(path)', en dat is geen programma",
          fr: "\(engine.variable) indique '\(path)', qui n'est pas un programme")[language], help: named(engine))
    case .broken(let engine, let path, let outcome):
      return Wording(
        Trilingual(
          en: "\(engine.name) in '\(path)' does not work", nl: "\(engine.name) in '\(path)' werkt niet",
          fr: "\(engine.name) dans '\(path)' ne fonctionne pas")[language] + lines(outcome.output), help: howToInstall)
    }
  }

  private func named(_ engine: PrintEngine) -> String {
    Trilingual(
      en: "install it, or name its file in the environment variable \(engine.variable)",
      nl: "installeer het, of noem het bestand in de omgevingsvariabele \(engine.variable)",
      fr: "installez-le, ou indiquez son fichier dans la variable d'environnement \(engine.variable)")[language]
  }

  // MARK: Failures

  func noScratch(_ reason: MachineReason) -> Wording {
    let why = reason.words(in: language)
    return Wording(
      Trilingual(
        en: "no temporary file can be written: \(why)", nl: "er kan geen tijdelijk bestand worden geschreven: \(why)",
        fr: "aucun fichier temporaire ne peut être écrit\u{A0}: \(why)")[language])
  }

  func wording(of failure: PrintRun.Failure, by engine: PrintEngine) -> Wording {
    let name = engine.name
    let reason =
      switch failure.outcome.ending {
      case .exited(0):
        Trilingual(en: "\(name) wrote no PDF", nl: "\(name) schreef geen pdf", fr: "\(name) n'a écrit aucun PDF")
      case .exited(let code):
        Trilingual(
          en: "\(name) ended with code \(code)", nl: "\(name) eindigde met code \(code)",
          fr: "\(name) s'est terminé avec le code \(code)")
      case .killed(let signal):
        Trilingual(
          en: "\(name) was stopped by signal \(signal)", nl: "\(name) werd gestopt door signaal \(signal)",
          fr: "\(name) a été arrêté par le signal \(signal)")
      case .notStarted:
        Trilingual(
          en: "\(name) could not be started", nl: "\(name) kon niet worden gestart", fr: "\(name) n'a pas pu être lancé"
        )
      case .tookTooLong:
        Trilingual(
          en: "\(name) did not end within \(Program.limit / 60) minutes",
          nl: "\(name) was na \(Program.limit / 60) minuten niet klaar",
          fr: "\(name) n'avait pas terminé après \(Program.limit / 60) minutes")
      }
    let message = Trilingual(
      en: "'\(failure.name)' could not be made: \(reason.english)",
      nl: "'\(failure.name)' kon niet worden gemaakt: \(reason.dutch)",
      fr: "'\(failure.name)' n'a pas pu être créé\u{A0}: \(reason.french)")
    return Wording(message[language] + lines(failure.outcome.output))
  }

  func complaint(_ words: String, about name: String) -> Wording {
    Wording(
      Trilingual(
        en: "'\(name)' may lack something: \(words)", nl: "'\(name)' mist misschien iets: \(words)",
        fr: "'\(name)' est peut-être incomplet\u{A0}: \(words)")[language])
  }

  /// The last lines that an engine said, where it stopped.
  private func lines(_ output: String) -> String {
    output.split(separator: "\n").suffix(5).map { "\n    \($0)" }.joined()
  }
}
