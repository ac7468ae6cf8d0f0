internal import ArgumentParser
internal import Diagnostics
internal import Manuscript
internal import Publication
internal import Workers

/// Where the content stands.
struct ContentOptions: ParsableArguments {
  @Option(name: .shortAndLong, help: "The folder with site.yaml, registry/ and guides/.")
  var content = "content"

  @Option(name: .shortAndLong, help: "The folder with the page templates and the interface words.")
  var templates = "templates"

  @Option(name: .shortAndLong, help: "The edition: an id of 'editions' in site.yaml. Without it, what everyone gets.")
  var edition: String?

  @Option(
    help: ArgumentHelp(
      "The day by which the age of what was verified is measured; without it, that of the clock.", valueName: "date"))
  var today: Day?

  @Option(
    help: ArgumentHelp(
      "How many threads work at the same time; without it, one for each processor.", valueName: "number"))
  var jobs: JobCount?

  /// The threads that work on the site.
  var workers: Workers { jobs.map { Workers($0.count) } ?? .all }

  /// The day by which age is measured.
  ///
  /// - Throws: ``ValidationError`` in this language when the clock of the machine gives none.
  func day(in language: MessageLanguage) throws -> CalendarDate {
    if let date = today?.date ?? CalendarDate.today { return date }
    throw Trilingual(
      en: "The clock of this computer gives no date. Name the day with --today.",
      nl: "De klok van deze computer geeft geen datum. Noem de dag met --today.",
      fr: "L'horloge de cet ordinateur ne donne pas de date. Indiquez le jour avec --today."
    ).error(in: language)
  }

  /// The two folders.
  ///
  /// - Throws: ``ValidationError`` in this language when one is missing.
  func trees(in language: MessageLanguage) throws -> SiteTrees {
    guard let content = SourceTree(folder: content, workers: workers) else {
      throw missing(content, "--content").error(in: language)
    }
    guard let templates = SourceTree(folder: templates, workers: workers) else {
      throw missing(templates, "--templates").error(in: language)
    }
    return SiteTrees(content: content, templates: templates)
  }

  private func missing(_ folder: String, _ option: String) -> Trilingual {
    Trilingual(
      en: "There is no folder '\(folder)'. Go to the folder of the site, or name the right one with \(option).",
      nl: "Er is geen map '\(folder)'. Ga naar de map van de site, of noem de juiste met \(option).",
      fr: "Il n'y a pas de dossier '\(folder)'. Allez dans le dossier du site, ou indiquez le bon avec \(option).")
  }

  /// Refuses an edition that the site does not have.
  ///
  /// - Throws: ``ValidationError`` in this language.
  func checkEdition(in manuscript: Manuscript?, speaking language: MessageLanguage) throws {
    guard let edition, let manuscript else { return }
    let known = manuscript.site.editions.compactMap(\.id?.value)
    guard !known.contains(edition) else { return }
    let nearest = known.nearest(to: edition).map { Trilingual.didYouMean($0)[language] }
    throw Trilingual(
      en: ["The site has no edition '\(edition)'.", nearest].sentence,
      nl: ["De site heeft geen editie '\(edition)'.", nearest].sentence,
      fr: ["Le site n'a pas d'édition '\(edition)'.", nearest].sentence
    ).error(in: language)
  }
}

extension Trilingual {
  /// A wrong call of the command.
  func error(in language: MessageLanguage) -> ValidationError { ValidationError(self[language]) }

  /// A guess at what was meant, as a sentence.
  static func didYouMean(_ name: String) -> Trilingual {
    Trilingual(
      en: name.offeredAsSentence(in: .english), nl: name.offeredAsSentence(in: .dutch),
      fr: name.offeredAsSentence(in: .french))
  }
}

extension String {
  /// The name as a guess at what was meant, as a sentence.
  func offeredAsSentence(in language: MessageLanguage) -> String {
    let offer = offered(in: language)
    return offer.prefix(1).uppercased() + offer.dropFirst()
  }
}

extension [String?] {
  /// The sentences that there are, with a space between them.
  var sentence: String { compactMap { $0 }.joined(separator: " ") }
}

/// A number of threads.
struct JobCount: ExpressibleByArgument {
  let count: Int

  init?(argument: String) {
    guard let count = Int(argument), count > 0 else { return nil }
    self.count = count
  }
}
