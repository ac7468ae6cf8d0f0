#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Brings the publisher's entries into a new folder, as hard links where that can be done: the
/// same file under both names, so that none is lost whatever happens in between.
func carryOver(
  _ names: [String], from old: String, to new: String
) throws(OutputFolderError) {
  guard !names.isEmpty else { return }
  let source = try openFolder(old)
  defer { close(source) }
  let target = try openFolder(new)
  defer { close(target) }
  for name in names { try carry(name, from: (source, old), to: (target, new)) }
}

private typealias Folder = (descriptor: Int32, path: String)

/// - Parameter name: Relative to both folders, with `/` between names.
private func carry(
  _ name: String, from old: Folder, to new: Folder
) throws(OutputFolderError) {
  guard let status = entryStatus(of: name, in: old.descriptor) else { return }
  let path = new.path + "/" + name
  switch Kind(status) {
  case .file:
    if linkat(old.descriptor, name, new.descriptor, name, 0) == 0 { return }
    try copyKept(old.path + "/" + name, status, to: path)
  case .link:
    guard let text = linkTarget(of: name, in: old.descriptor),
      symlinkat(text, new.descriptor, name) == 0
    else { throw .system(.link, path: path) }
  case .folder:
    guard mkdirat(new.descriptor, name, 0o700) == 0 else {
      throw .system(.createFolder, path: path)
    }
    let folder = try openFolder(name, in: old.descriptor, at: old.path)
    defer { close(folder) }
    for entry in try entries(of: folder, at: old.path + "/" + name) {
      let inner = name + "/" + entry.name
      guard entry.isText else { throw .foreignFiles(unlisted: [inner], changed: []) }
      try carry(inner, from: old, to: new)
    }
    fchmodat(new.descriptor, name, status.st_mode & 0o7777, 0)
  case .other:
    throw .foreignFiles(unlisted: [name], changed: [])
  }
}

private func copyKept(_ old: String, _ status: stat, to new: String) throws(OutputFolderError) {
  try createFile(new) { (descriptor) throws(OutputFolderError) in
    _ = try copyAll(from: old, to: descriptor, at: new)
    fchmod(descriptor, status.st_mode & 0o7777)
    let times = [status.modified, status.modified]
    futimens(descriptor, times)
  }
}

/// Removes the publisher's entries from an old folder, as far as the new one has them.
///
/// - Returns: Whether none is left.
func removeKept(_ names: [String], from old: String, keptIn new: String) -> Bool {
  if names.isEmpty { return true }
  guard let source = try? openFolder(old) else { return false }
  defer { close(source) }
  guard let target = try? openFolder(new) else { return false }
  defer { close(target) }
  for name in names { removeKept(name, from: source, keptIn: target) }
  return names.allSatisfy { entryStatus(of: $0, in: source) == nil }
}

/// Removes an entry of the old folder when the new one has it too; what it has not, stays.
func removeKept(_ name: String, from old: Int32, keptIn new: Int32) {
  guard let before = entryStatus(of: name, in: old), let after = entryStatus(of: name, in: new),
    Kind(before) == Kind(after)
  else { return }
  switch Kind(before) {
  case .file where before.isSameFile(as: after),
    .link where linkTarget(of: name, in: old) == linkTarget(of: name, in: new):
    unlinkat(old, name, 0)
  case .folder:
    guard let inner = try? openFolder(name, in: old, at: name) else { return }
    defer { close(inner) }
    guard let outer = try? openFolder(name, in: new, at: name) else { return }
    defer { close(outer) }
    for entry in (try? entries(of: inner, at: name)) ?? [] where entry.isText {
      removeKept(entry.name, from: inner, keptIn: outer)
    }
    unlinkat(old, name, AT_REMOVEDIR)
  default:
    return
  }
}

extension stat {
  /// One file, or a copy of it with its size and time.
  fileprivate func isSameFile(as other: stat) -> Bool {
    st_ino == other.st_ino && st_dev == other.st_dev
      || st_size == other.st_size && modified.tv_sec == other.modified.tv_sec
        && modified.tv_nsec == other.modified.tv_nsec
  }
}
