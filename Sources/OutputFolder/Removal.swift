#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Clears away what a killed build left beside the output folder, and puts the old site back if
/// it was killed in the one moment that there was none.
///
/// - Throws: ``OutputFolderError/leftoverNotOurs(path:)`` when a folder there holds files that
///   neither gids nor, in the site that stands, the publisher has put there.
func clearLeftovers(beside place: Place) throws(OutputFolderError) {
  if kind(of: place.folder) == nil, kind(of: place.aside + "/" + Manifest.fileName) == .file {
    try rename(place.aside, to: place.folder)
  }
  for leftover in [place.staging, place.aside] where kind(of: leftover) != nil {
    guard kind(of: leftover) == .folder, removeSite(at: leftover, replacedBy: place.folder) else {
      throw .leftoverNotOurs(path: leftover)
    }
  }
}

/// Removes a site that has been replaced: the files that its manifest lists, the folders that are
/// empty then, and the publisher's entries that the site in its place has too. A folder in which
/// a site was being made (its manifest is empty) goes with all that it holds.
///
/// The manifest goes last, so that a removal that is cut short can be ended by the next build.
///
/// - Returns: Whether nothing is left of it.
func removeSite(at old: String, replacedBy new: String) -> Bool {
  if isBeingMade(old) { return removeTree(at: old) }
  guard let manifest = try? Manifest.standing(in: old), let descriptor = try? openFolder(old)
  else { return false }
  defer { close(descriptor) }
  for file in manifest.files { unlinkat(descriptor, manifest.path(file.path), 0) }
  for folder in manifest.folders.reversed() { unlinkat(descriptor, manifest.path(folder.path), AT_REMOVEDIR) }
  if let standing = try? openFolder(new) {
    defer { close(standing) }
    for entry in hiddenEntries(of: descriptor, at: old) {
      removeKept(entry.name, from: descriptor, keptIn: standing)
    }
  }
  guard let rest = try? entries(of: descriptor, at: old),
    rest.allSatisfy({ $0.name == Manifest.fileName })
  else { return false }
  unlinkat(descriptor, Manifest.fileName, 0)
  return rmdir(old) == 0
}

/// Removes a folder with all that it holds, its manifest last. Does not follow symbolic links.
///
/// - Returns: Whether nothing is left of it.
@discardableResult
public func removeTree(at path: String) -> Bool {
  guard let descriptor = try? openFolder(path) else { return false }
  defer { close(descriptor) }
  removeEntries(of: descriptor, at: path, except: Manifest.fileName)
  unlinkat(descriptor, Manifest.fileName, 0)
  return rmdir(path) == 0
}

private func removeEntries(of folder: Int32, at path: String, except spared: String?) {
  var names: [[UInt8]] = []
  // All names first: what is removed while a folder is read can make the system pass over others.
  guard let stream = try? FolderStream(".", in: folder, at: path) else { return }
  while let entry = try? stream.next() {
    if let spared, entry.name.elementsEqual(spared.utf8) { continue }
    names.append(Array(entry.name))
  }
  for name in names { removeEntry(name, of: folder) }
}

/// Removes whatever stands there, a folder with all that it holds.
///
/// - Parameter name: The bytes of a name or a path, which need not be text.
/// - Returns: Whether nothing is left of it.
@discardableResult
func removeEntry(_ name: [UInt8], of folder: Int32) -> Bool {
  (name.map(CChar.init(bitPattern:)) + [0]).withUnsafeBufferPointer { name in
    guard let name = name.baseAddress else { return false }
    if unlinkat(folder, name, 0) == 0 { return true }
    let inner = openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard inner >= 0 else { return false }
    defer { close(inner) }
    removeEntries(of: inner, at: "", except: nil)
    return unlinkat(folder, name, AT_REMOVEDIR) == 0
  }
}

private func isBeingMade(_ folder: String) -> Bool {
  var status = stat()
  return lstat(folder + "/" + Manifest.fileName, &status) == 0
    && Kind(status) == .file && status.st_size == 0
}

private func hiddenEntries(of descriptor: Int32, at path: String) -> [Entry] {
  ((try? entries(of: descriptor, at: path)) ?? [])
    .filter { $0.isHidden && $0.isText && $0.name != Manifest.fileName }
}
