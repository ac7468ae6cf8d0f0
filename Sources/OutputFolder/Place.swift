internal import Workers

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where the site stands, and which names beside it gids uses.
struct Place {
  /// Absolute, with symbolic links resolved.
  let folder: String
  let parent: String
  let name: String
  private let madeParents: [String]

  /// Where a site is made; after the exchange the old one is here.
  var staging: String { sibling("new") }
  /// Where the old site waits on a file system that cannot exchange.
  var aside: String { sibling("old") }
  var lock: String { sibling("lock") }
  /// What is remembered of the site.
  var cache: String { sibling("cache") }

  private func sibling(_ role: String) -> String { join(parent, ".\(name).gids-\(role)") }

  /// Finds the place, and makes the parents that are missing.
  init(resolving given: String) throws(OutputFolderError) {
    guard !given.utf8.isEmpty, !given.utf8.contains(0) else {
      throw .unusable(path: given, .noPath)
    }
    let (folder, made) = try resolve(given)
    let (parent, name) = split(folder)
    (self.folder, self.parent, self.name, madeParents) = (folder, parent, name, made)
    do throws(OutputFolderError) {
      try refuseObstacles()
    } catch {
      removeMadeParents()
      throw error
    }
  }

  /// What stands there now; `nil` when nothing does.
  func inspect(
    rememberedIn cache: CacheFolder?, among workers: Workers
  ) throws(OutputFolderError) -> Inspection? {
    guard kind(of: folder) != nil else { return nil }
    // The lock has just been made. Where it has not, it is from an earlier time, which does no harm.
    let now = entryStatus(of: lock, in: AT_FDCWD).map { FileFacts($0).modified }
    return try Inspection(of: folder, rememberedIn: cache, at: now, among: workers)
  }

  /// What stands there after a first look, which also told if nothing did.
  ///
  /// - Parameter isKept: Which files the new site shares with the one that stands.
  func inspect(
    after first: Inspection?, sharing isKept: [Bool], among workers: Workers
  ) throws(OutputFolderError) -> Inspection? {
    guard kind(of: folder) != nil else { return nil }
    if let first { return try first.again(at: folder, sharing: isKept) }
    return try Inspection(of: folder, among: workers)
  }

  /// Takes back the parents that were made for a build that failed.
  func removeMadeParents() {
    for parent in madeParents.reversed() { rmdir(parent) }
  }

  private func refuseObstacles() throws(OutputFolderError) {
    guard folder != "/" else { throw .unusable(path: folder, .root) }
    var status = stat()
    guard lstat(folder, &status) == 0 else { return }
    guard Kind(status) == .folder else { throw .unusable(path: folder, .notAFolder) }
    guard faccessat(AT_FDCWD, folder, W_OK | X_OK, AT_EACCESS) == 0 else {
      throw .unusable(path: folder, .readOnly)
    }
    if let working = realPath("."), working == folder || working.hasPrefix(folder + "/") {
      throw .unusable(path: folder, .workingFolder)
    }
    var outside = stat()
    if lstat(parent, &outside) == 0, outside.st_dev != status.st_dev {
      throw .unusable(path: folder, .mountPoint)
    }
  }
}

private func resolve(_ given: String) throws(OutputFolderError) -> (String, made: [String]) {
  var path = withoutTrailingSlashes(given)
  // As many links in a row as the system follows. Only a link to nowhere needs following here.
  for _ in 0..<40 {
    if let real = realPath(path) { return (real, []) }
    guard errno == ENOENT else { throw .system(.resolve, path: given) }
    guard let target = linkTarget(of: path) else { break }
    path = withoutTrailingSlashes(target.hasPrefix("/") ? target : join(split(path).parent, target))
  }
  let (parent, name) = split(path)
  guard name != ".." else { throw .system(.resolve, path: given, code: ENOENT) }
  var made: [String] = []
  do throws(OutputFolderError) {
    try makeFolders(parent, made: &made)
    guard let real = realPath(parent) else { throw .system(.resolve, path: parent) }
    return (join(real, name), made)
  } catch {
    for parent in made.reversed() { rmdir(parent) }
    throw error
  }
}

private func makeFolders(_ path: String, made: inout [String]) throws(OutputFolderError) {
  if kind(of: path, followingLink: true) == .folder { return }
  if mkdir(path, 0o777) != 0 {
    guard errno == ENOENT, split(path).parent != path else {
      throw .system(.createFolder, path: path)
    }
    try makeFolders(split(path).parent, made: &made)
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else {
      throw .system(.createFolder, path: path)
    }
  }
  made.append(path)
}

/// The absolute path without links; `nil`, with `errno`, when nothing stands there.
func realPath(_ path: String) -> String? {
  guard let found = realpath(path, nil) else { return nil }
  defer { free(found) }
  return String(cString: found)
}

private func join(_ parent: String, _ name: String) -> String {
  parent == "/" ? "/" + name : parent + "/" + name
}

/// Cuts a path without a slash at its end before its last name.
private func split(_ path: String) -> (parent: String, name: String) {
  guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return (".", path) }
  let parent = withoutTrailingSlashes(String(path[..<slash]))
  return (parent.isEmpty ? "/" : parent, String(path[path.utf8.index(after: slash)...]))
}

/// `site/` and `site/.` are `site`.
private func withoutTrailingSlashes(_ path: String) -> String {
  var bytes = path.utf8[...]
  while bytes.count > 1 {
    if bytes.last == UInt8(ascii: "/") {
      bytes.removeLast()
    } else if bytes.suffix(2).elementsEqual("/.".utf8), bytes.count > 2 {
      bytes.removeLast(2)
    } else {
      break
    }
  }
  return String(Substring(bytes))
}
