internal import Diagnostics
internal import Manuscript
internal import Publication
internal import Workers

/// All that can be found out about a site before anything is written: the one pipeline of `gids build`, `gids check` and the fixes.
struct Examination {
  let reading: SiteReading
  /// The folder of the content as messages name it.
  let contentName: String
  /// What resolving gave for each edition that was looked at, where all are without their publications; empty when the languages are not
  /// known.
  let resolutions: [Resolution]
  /// The faults in reading order, each stated once, with the weight that the site gives it.
  let diagnostics: [Diagnostic]
  private let editions: EditionChoice

  /// All files that were read.
  var files: SourceFiles { reading.files }

  /// What a change would reach, where one edition was looked at and it was asked for.
  var traces: SiteTraces? { resolutions.first?.traces }

  /// Whether there is a fault that has to be mended before anything is published.
  var forbidsPublishing: Bool { diagnostics.contains(where: \.forbidsPublishing) }

  /// - Parameters:
  ///   - reading: The site as it was read.
  ///   - contentName: The folder of the content as messages name it.
  ///   - editions: The editions to look at.
  ///   - today: The day by which the age of what was verified is measured.
  ///   - workers: The threads that resolve the guides.
  ///   - isTraced: Whether the resolutions are to say what a change would reach.
  init(
    of reading: SiteReading, in contentName: String, editions: EditionChoice, today: CalendarDate,
    workers: Workers = .all, isTraced: Bool = false
  ) {
    (self.reading, self.contentName, self.editions) = (reading, contentName, editions)
    resolutions =
      reading.manuscript.map { manuscript in
        editions.ids(in: manuscript).map {
          Resolution(
            of: manuscript, edition: $0, today: today, workers: workers, isPublished: editions != .all,
            isTraced: isTraced)
        }
      } ?? []
    let found = reading.diagnostics + resolutions.flatMap(\.diagnostics)
    // The stages weigh what they find; only the templates know nothing of the site.
    diagnostics = (reading.manuscript?.severities.applied(to: found) ?? found).sorted(in: reading.files)
  }
}

extension Examination {
  /// The faults that are to be shown, each with its place in the guide's own words.
  ///
  /// - Parameter isShown: Whether a fault is shown: to find these words costs a new look at the file.
  func located(where isShown: (Diagnostic) -> Bool = { _ in true }) -> [Diagnostic] {
    var edition: String?
    if case .one(let asked) = editions { edition = asked }
    var pathfinder = Pathfinder(reading.loading, in: contentName, edition: edition)
    return diagnostics.filter(isShown).map { pathfinder.located($0) }
  }
}

/// The editions to look at.
enum EditionChoice: Hashable {
  /// One edition; `nil` for what everyone gets.
  case one(String?)
  /// What everyone gets, and every edition of the site.
  case all

  fileprivate func ids(in manuscript: Manuscript) -> [String?] {
    switch self {
    case .one(let id): [id]
    case .all: [nil] + manuscript.site.editions.map { $0.id?.value }
    }
  }
}
