public import Diagnostics

/// What was written: the whole content as values that keep their place in the source.
public struct Manuscript: Sendable {
  /// The path of `site.yaml`, for messages about the site as a whole.
  public let sitePath: String
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
  /// What was read, for places in texts.
  public let files: SourceFiles
  /// What stands in files that could not be read. That was reported; references into them are no faults of their own.
  public let unread: Unread
}

/// The parts of a content folder whose files could not be read.
public struct Unread: Sendable {
  /// The ids of guides.
  public internal(set) var guides: Set<String> = []
  /// The ids of fragments.
  public internal(set) var fragments: Set<String> = []
  /// The registries, by the names of their files without `.yaml`.
  public internal(set) var registries: Set<String> = []
}

/// A guide with its id and its pictures.
public struct GuideDocument: Sendable {
  /// The name of its folder.
  public let id: String
  public let source: GuideSource
  public let pictures: PictureFolder
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
