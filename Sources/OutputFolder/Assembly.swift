internal import Workers

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// How a file of the standing site comes under a second name into the new one.
struct Linking: Sendable {
  /// Gives the file a second name, relative to a folder; returns 0 or an `errno`.
  let link: @Sendable (_ old: Int32, _ new: Int32, _ path: String) -> Int32

  static let hard = Linking { old, new, path in linkat(old, path, new, path, 0) == 0 ? 0 : errno }
}

/// Brings the files that are kept together with those that were written.
///
/// Where there is a spare, it is made into the new site: it has most of the files that are kept
/// already, under the same inodes, so that only what differs has to be touched. Without one, every
/// file gets a second name (a hard link) in the folder that holds what was written.
struct Assembly {
  /// The site that stands, and its folder.
  let standing: Inspection
  let source: String
  /// Whether each file of the standing site is kept.
  let isKept: [Bool]
  let written: [WrittenFile]
  let workers: Workers
  let linking: Linking
  /// Whether each folder of the standing site is needed in the new one.
  private let needed: [Bool]

  init(
    standing: Inspection, source: String, isKept: [Bool], written: [WrittenFile], workers: Workers, linking: Linking
  ) {
    (self.standing, self.source, self.isKept, self.written) = (standing, source, isKept, written)
    (self.workers, self.linking) = (workers, linking)
    needed = Self.neededFolders(of: standing, holding: isKept, and: written)
  }

  /// What became of the files that are kept.
  struct Result: Sendable {
    /// The facts of the files that had to be copied, by their numbers.
    var copied: [Int: FileFacts] = [:]
  }

  /// Adds what is kept to a folder that holds what was written.
  func addKept(to target: String) throws(OutputFolderError) -> Result {
    try bring(missing { _ in true }, to: target, makingFolders: { _ in true }, mayStand: true)
  }

  /// Makes a spare into the site, and moves what was written there.
  ///
  /// - Parameter new: The folder that holds what was written, and is left without it.
  /// - Throws: What is wrong with the spare; `new` then still holds all that was written. Or, as a
  ///   ``Fatal``, what has gone wrong while that was being moved.
  func turn(spare: String, intoSiteWith new: String) throws -> Result {
    let (isThere, isFolderThere) = try clear(spare)
    let result = try bring(
      missing { !isThere[$0] }, to: spare, makingFolders: { !isFolderThere[$0] }, mayStand: false)
    do throws(OutputFolderError) {
      try move(from: new, to: spare)
    } catch {
      throw Fatal(error: error)
    }
    return result
  }

  struct Fatal: Error {
    let error: OutputFolderError
  }

  /// The folders of the standing site that the new one needs too.
  private static func neededFolders(
    of standing: Inspection, holding isKept: [Bool], and written: [WrittenFile]
  ) -> [Bool] {
    var needed = standing.manifest.folders(holding: isKept)
    for file in written {
      var folder = file.path.parent
      while let path = folder {
        if case .folder(let number)? = standing.index[path.text] {
          standing.manifest.mark(number, in: &needed)
          break
        }
        folder = path.parent
      }
    }
    return needed
  }

  private func missing(_ isMissing: (Int) -> Bool) -> [Int] {
    isKept.indices.filter { isKept[$0] && isMissing($0) }
  }

  // MARK: From the spare

  /// Removes from the spare whatever is not a file that is kept, or a folder that is needed.
  ///
  /// - Returns: Which files and folders of the standing site are there.
  private func clear(_ spare: String) throws(OutputFolderError) -> (files: [Bool], folders: [Bool]) {
    guard try Inspection.FolderFacts(of: spare).device == standing.folder.device else {
      throw .system(.inspect, path: spare, code: EXDEV)
    }
    let walk = FolderWalk(manifest: standing.manifest, index: standing.index, workers: workers)
    let found = try walk(spare) { (sighting, found) throws(OutputFolderError) in
      switch (sighting.kind, sighting.listed) {
      case (.folder, .folder(let number)) where needed[number]:
        found.folders.append(number)
      case (.file, .file(let number))
      where isKept[number] && sighting.entry.inode == standing.record?.files[number].inode:
        found.files.append(number)
      default:
        found.others.append(sighting.path)
      }
    }
    let root = try openFolder(spare)
    defer { close(root) }
    for path in found.others where !removeEntry(path, of: root) {
      throw .system(.remove, path: spare + "/" + String(decoding: path, as: UTF8.self))
    }
    var (files, folders) = (isKept.map { _ in false }, needed.map { _ in false })
    for number in found.files { files[number] = true }
    for number in found.folders { folders[number] = true }
    return (files, folders)
  }

  // MARK: From the standing site

  /// Gives files of the standing site a second name in the new one.
  private func bring(
    _ files: [Int], to target: String, makingFolders isToMake: (Int) -> Bool, mayStand: Bool
  ) throws(OutputFolderError) -> Result {
    let (old, new) = (try openFolder(source), try openFolder(target))
    defer {
      close(old)
      close(new)
    }
    // In turns from both halves: two threads in one folder would wait for each other.
    let size = 64
    let count = (files.count + size - 1) / size
    let shares = (0..<count).map { place in
      let share = place % 2 == 0 ? place / 2 : (count + 1) / 2 + place / 2
      return share * size..<min((share + 1) * size, files.count)
    }
    for (number, folder) in standing.manifest.folders.enumerated() where needed[number] && isToMake(number) {
      let path = standing.manifest.path(folder.path)
      if mkdirat(new, path, 0o777) != 0, !(mayStand && errno == EEXIST) {
        throw .system(.createFolder, path: target + "/" + path)
      }
    }
    var result = Result()
    for copied in try workers.map(
      0..<shares.count, inSharesOf: 1,
      { share throws(OutputFolderError) in
        var copied: [(Int, FileFacts)] = []
        for number in files[shares[share]] {
          if let facts = try bring(number, from: old, to: (new, target)) { copied.append((number, facts)) }
        }
        return copied
      })
    {
      for (number, facts) in copied { result.copied[number] = facts }
    }
    return result
  }

  /// - Returns: The facts of a copy, when the file could not be linked.
  private func bring(
    _ number: Int, from old: Int32, to new: (descriptor: Int32, path: String)
  ) throws(OutputFolderError) -> FileFacts? {
    let path = standing.manifest.path(standing.manifest.files[number].path)
    let facts = standing.record?.files[number]
    switch linking.link(old, new.descriptor, path) {
    case 0:
      // Somebody may have put another file there since the standing site was looked at.
      guard let status = entryStatus(of: path, in: new.descriptor), facts == FileFacts(status), Kind(status) == .file
      else { throw .notStanding(path) }
      return nil
    case EPERM, ENOTSUP, EOPNOTSUPP, ENOSYS, EMLINK, EXDEV, EACCES:
      guard entryStatus(of: path, in: old).map(FileFacts.init) == facts else { throw .notStanding(path) }
      return try copy(path, to: new)
    case ENOENT, ENOTDIR, ELOOP:
      throw .notStanding(path)
    case let code:
      throw .system(.link, path: new.path + "/" + path, code: code)
    }
  }

  private func copy(
    _ path: String, to new: (descriptor: Int32, path: String)
  ) throws(OutputFolderError) -> FileFacts? {
    var facts: FileFacts?
    try createFile(path, in: new.descriptor, at: new.path + "/" + path) { (descriptor) throws(OutputFolderError) in
      _ = try copyAll(from: source + "/" + path, to: descriptor, at: new.path + "/" + path)
      facts = try FileFacts(of: descriptor, at: new.path + "/" + path)
    }
    return facts
  }

  // MARK: What was written

  private func move(from old: String, to new: String) throws(OutputFolderError) {
    let (source, target) = (try openFolder(old), try openFolder(new))
    defer {
      close(source)
      close(target)
    }
    var made: Set<SitePath> = []
    for file in written {
      if let folder = file.path.parent { try make(folder, in: target, at: new, &made) }
      guard renameat(source, file.path.text, target, file.path.text) == 0 else {
        throw .system(.rename, path: new + "/" + file.path.text)
      }
    }
  }

  private func make(
    _ folder: SitePath, in target: Int32, at path: String, _ made: inout Set<SitePath>
  ) throws(OutputFolderError) {
    guard !made.contains(folder) else { return }
    if let parent = folder.parent { try make(parent, in: target, at: path, &made) }
    if mkdirat(target, folder.text, 0o777) != 0, errno != EEXIST {
      throw .system(.createFolder, path: path + "/" + folder.text)
    }
    made.insert(folder)
  }
}

extension FileFacts {
  /// - Parameter path: Where the file is, for the error.
  init(of descriptor: Int32, at path: String) throws(OutputFolderError) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .system(.writeFile, path: path) }
    self.init(status)
  }
}
