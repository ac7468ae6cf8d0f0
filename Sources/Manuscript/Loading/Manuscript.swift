public import Diagnostics

/// What was written: the whole content as values that keep their place in the source.
///
/// It never changes; a class, since all that resolves a guide has it at hand.
public final class Manuscript: Sendable {
  public let site: SiteSource
  public let registry: RegistrySources
  public let fragments: [String: FragmentDocument]
  /// The guides, sorted by id.
  public let guides: [GuideDocument]
  /// The interface words of the languages that have a file.
  public let words: [WordFile]
  /// The folder of the templates, for messages about missing files.
  public let templatesName: String
  /// The size of each file below `content/files/`, by its path below that folder, in bytes.
  public let downloads: [String: Int]
  /// What was written under a fault that was reported: what cites it is no second fault.
  public let refused: RefusedNames
  /// What was read, for places in texts.
  public let files: SourceFiles
  /// Whether reading found a fault that forbids publishing; such a fault may hide more than it names.
  public let hasErrors: Bool
  /// The registries whose file has a fault, or whose entries stand between braces or are indented.
  let closedRegistries: Set<String>
  /// The lines that had to be mended to be read, behind a fault that was reported.
  let mendedLines: [SourceRange]

  init(
    site: SiteSource, registry: RegistrySources, fragments: [String: FragmentDocument], guides: [GuideDocument],
    words: [WordFile], templatesName: String, downloads: [String: Int], refused: RefusedNames, files: SourceFiles,
    hasErrors: Bool, closedRegistries: Set<String>, mendedLines: [SourceRange]
  ) {
    self.site = site
    self.registry = registry
    self.fragments = fragments
    self.guides = guides
    self.words = words
    self.templatesName = templatesName
    self.downloads = downloads
    self.refused = refused
    self.files = files
    self.hasErrors = hasErrors
    self.closedRegistries = closedRegistries
    self.mendedLines = mendedLines
  }

  /// Whether an entry can be added at the end of a registry, such as `links`: its file is sound, and has none yet or has them at the start of a line.
  public func takesEntries(in registry: String) -> Bool {
    !refused.registries.contains(registry) && !closedRegistries.contains(registry)
  }

  /// Whether a place lies on a line that is read as it was probably meant: what seems wrong there follows from a fault that was reported.
  public func hasMendedLine(at place: Place) -> Bool {
    guard !mendedLines.isEmpty, case .range(let range) = place else { return false }
    return mendedLines.contains { line in
      line.file == range.file && line.bytes.lowerBound <= range.bytes.lowerBound
        && range.bytes.lowerBound <= line.bytes.upperBound
    }
  }

  /// How much the faults of each rule weigh on the site.
  public var severities: Severities { Severities(site.rules) }
}

/// Names that the content declares, but whose declaration has a fault.
public struct RefusedNames: Sendable {
  /// Ids, of whatever kind.
  var ids: Set<String> = []
  /// The registries that could not be read, such as `links`.
  var registries: Set<String> = []
  /// The guides and fragments that have lost a step or part, and with it ids that nobody knows.
  var incomplete: Set<String> = []

  /// Whether something that is not declared may be one of these.
  ///
  /// - Parameters:
  ///   - id: The id that is cited.
  ///   - what: What it names.
  public func mayHold(_ id: String, _ what: Noun) -> Bool {
    if ids.contains(id) { return true }
    switch what {
    // The file is named after what it holds.
    case .link, .contact, .term, .label, .file: return registries.contains(what.plural(in: .english))
    default: return false
    }
  }

  /// Whether a guide or fragment has lost a step or part to a fault.
  public func isIncomplete(_ id: String) -> Bool { incomplete.contains(id) }
}

/// A guide with its id and its pictures.
public struct GuideDocument: Sendable {
  /// The name of its folder.
  public let id: String
  public let source: GuideSource
  public let pictures: PictureFolder
  /// What the guide was read for.
  public let interest: Interest

  /// What a guide is read for.
  public enum Interest: Sendable {
    /// For its pages and its faults.
    case pages
    /// For what the pages of others cite of it; its own faults and pages are those of the last time.
    case citations
    /// For nothing: it counts among the guides, and nothing but its id is known.
    case none
  }

  public init(id: String, source: GuideSource, pictures: PictureFolder, interest: Interest = .pages) {
    (self.id, self.source, self.pictures, self.interest) = (id, source, pictures, interest)
  }

  init(unread id: String) {
    self.id = id
    source = GuideSource(range: SourceRange(0..<0, in: SourceFileID(index: 0)))
    pictures = PictureFolder(displayPath: "", publishedName: id, pictures: [])
    interest = .none
  }
}

/// A fragment with its id and its pictures.
public struct FragmentDocument: Sendable {
  /// The name of its file without `.yaml`.
  public let id: String
  public let source: FragmentSource
  public let pictures: PictureFolder
}

/// The pictures of a guide, or those of all fragments.
public struct PictureFolder: Sendable {
  /// The folder as messages name it.
  public let displayPath: String
  /// The folder of the pictures below the published `figures/`.
  public let publishedName: String
  public let pictures: [PictureFile]
}
