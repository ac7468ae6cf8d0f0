internal import Diagnostics
internal import Workers

/// What stands in a content folder, by the names of its files alone; only of pictures the size is looked up.
struct ContentListing: Sendable {
  /// The files to read, in the order of their paths; `site.yaml` is read before all others.
  private(set) var files: [ContentFile] = []
  /// The pictures of each guide, and under `nil` those of the fragments.
  private(set) var pictures: [String?: [PictureFile]] = [:]
  /// The size of each file below `files/`.
  private(set) var downloads: [String: Int] = [:]
  /// What is wrong with the names, and with which one.
  private(set) var problems: [(problem: LoadProblem, path: String)] = []
  /// The ids that a file was meant to declare which is not read.
  private(set) var refusedIDs: Set<String> = []

  private let content: SourceTree

  init(of content: SourceTree, workers: Workers) {
    self.content = content
    let paths = content.paths.map { (path: $0, kind: ContentPath($0)) }
    let misnamed = reportMissingFiles(paths)
    loadPictures(paths, workers)
    files.reserveCapacity(paths.count)
    for (path, kind) in paths { add(path, kind, isReported: misnamed.contains(path)) }
  }

  private mutating func add(_ path: String, _ kind: ContentPath, isReported: Bool) {
    switch kind {
    case .site, .beside, .fragmentPicture, .guidePicture: break
    case .registry(let name): files.append(ContentFile(.registry(name), in: content, path))
    case .fragment(let id): add(.fragment(id: id), path, id, of: .fragment)
    case .guide(id: "index"):
      refusedIDs.insert("index")
      problems.append((.reservedGuide("index"), path))
    case .guide(let id): add(.guide(id: id), path, id, of: .guide)
    case .download(let name): downloads[name] = content.size(of: path)
    case .unknown(let nearest):
      // What is meant for a guide has its fault here, and what cites that guide has none.
      if case .guide(let id)? = nearest.map({ ContentPath($0) }) { refusedIDs.insert(id) }
      guard !isReported else { break }
      let isPicture = PictureFile.fileTypes.contains { path.lowercased().hasSuffix(".\($0)") }
      problems.append((isPicture ? .pictureElsewhere : .unknownFile(nearest: nearest), path))
    }
  }

  /// Adds a file whose name is the id of what it holds; the id of one with a fault is refused.
  private mutating func add(_ kind: ContentFile.Kind, _ path: String, _ id: String, of what: Noun) {
    if Identifier.isValid(id.utf8) {
      files.append(ContentFile(kind, in: content, path))
    } else {
      refusedIDs.insert(id)
      problems.append((.badFileID(id, what: what), path))
    }
  }

  /// Reports a site without `site.yaml` or without guides.
  ///
  /// - Returns: The files that were probably meant for it, under a wrong name.
  private mutating func reportMissingFiles(_ paths: [(path: String, kind: ContentPath)]) -> [String] {
    func meant(_ isWanted: (ContentPath) -> Bool) -> (path: String, rightPath: String)? {
      for case (let path, .unknown(let nearest?)) in paths where isWanted(ContentPath(nearest)) {
        return (path, nearest)
      }
      return nil
    }
    var misnamed: [String] = []
    if !content.contains("site.yaml") {
      let found = meant { $0 == .site }
      problems.append((.missingSite(found: found?.path), "site.yaml"))
      misnamed += found.map { [$0.path] } ?? []
    }
    if !paths.contains(where: { if case .guide = $0.kind { true } else { false } }) {
      let found = meant { if case .guide = $0 { true } else { false } }
      problems.append((.noGuides(found: found?.path, rightPath: found?.rightPath), "guides"))
      misnamed += found.map { [$0.path] } ?? []
    }
    return misnamed
  }

  private mutating func loadPictures(_ paths: [(path: String, kind: ContentPath)], _ workers: Workers) {
    let found = paths.compactMap { path, kind -> (path: String, owner: String?)? in
      switch kind {
      case .guidePicture(let guide): (path, guide)
      case .fragmentPicture: (path, nil)
      default: nil
      }
    }
    let content = content
    let read = workers.map(found.indices) { PictureFile(path: found[$0].path, in: content) }
    for ((path, owner), picture) in zip(found, read) {
      if let picture {
        pictures[owner, default: []].append(picture)
      } else {
        problems.append((.badPictureName(path.split(separator: "/").last.map(String.init) ?? path), path))
      }
    }
  }
}
