#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What stands in an output folder, told apart by who put it there.
struct Inspection {
  /// What gids wrote.
  let manifest: Manifest
  /// The hidden entries at the top that are the publisher's: names, sorted by their bytes.
  private(set) var kept: [String] = []
  /// The folder itself; its mode and group go over to the next one.
  let status: stat

  private let sizes: [SitePath: Int]
  private let folders: Set<SitePath>
  private var unlisted: [String] = []
  private var changed: [String] = []

  /// - Throws: ``OutputFolderError/foreignFiles(unlisted:changed:)`` with all that neither gids
  ///   nor the publisher put there, or what is wrong with the manifest.
  init(of folder: String) throws(OutputFolderError) {
    var status = stat()
    guard stat(folder, &status) == 0 else { throw .system(.inspect, path: folder) }
    self.status = status
    manifest = try Manifest(in: folder) ?? Manifest([])
    folders = Set(manifest.folders)
    sizes = Dictionary(uniqueKeysWithValues: manifest.files.map { ($0.path, $0.size) })
    try look(into: folder)
    guard unlisted.isEmpty, changed.isEmpty else {
      throw .foreignFiles(unlisted: unlisted.sortedByBytes(), changed: changed.sortedByBytes())
    }
    kept = kept.sortedByBytes()
  }

  private mutating func look(into folder: String) throws(OutputFolderError) {
    let descriptor = try openFolder(folder)
    defer { close(descriptor) }
    try look(into: descriptor, at: folder, prefix: "")
  }

  private mutating func look(
    into descriptor: Int32, at folder: String, prefix: String
  ) throws(OutputFolderError) {
    for entry in try entries(of: descriptor, at: folder) {
      if prefix.isEmpty, entry.name == Manifest.fileName { continue }
      guard let status = entryStatus(of: entry.name, in: descriptor) else { continue }
      let path = prefix + entry.name
      switch (Kind(status), SitePath(asFound: path)) {
      case (_, _) where !entry.isText:
        unlisted.append(path)
      case (.folder, let site) where folders.contains(site):
        let inner = try openFolder(entry.name, in: descriptor, at: folder)
        defer { close(inner) }
        try look(into: inner, at: folder + "/" + entry.name, prefix: path + "/")
      case (.file, let site) where sizes[site] != nil:
        if sizes[site] != Int(status.st_size) { changed.append(path) }
      case (.file, _) where prefix.isEmpty && entry.isHidden,
        (.folder, _) where prefix.isEmpty && entry.isHidden,
        (.link, _) where prefix.isEmpty && entry.isHidden:
        kept.append(entry.name)
      case (.folder, _):
        unlisted.append(path + "/")
      default:
        unlisted.append(path)
      }
    }
  }
}

extension Manifest {
  /// Reads the manifest of a folder; `nil` when it has none.
  init?(in folder: String) throws(OutputFolderError) {
    let path = folder + "/" + Self.fileName
    switch kind(of: path) {
    case nil: return nil
    case .file: try self.init(decoding: readFile(path), from: path)
    default: throw .damagedManifest(path: path, line: 1)
    }
  }
}

extension [String] {
  fileprivate func sortedByBytes() -> [String] {
    sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
