internal import Diagnostics

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Why the sources could not be written, as facts.
enum SourceWritingError: Error, Hashable {
  /// The file is not any more what was read, and was left alone. `written` are the files that had been written before.
  case changedMeanwhile(String, written: [String])
  /// The system refused; `code` is its `errno`. `written` are the files that have been written all the same.
  case system(path: String, code: Int32, written: [String])
}

/// Writes changed sources: all are made ready beside the old ones, and only then each takes the place of the old one in one step.
struct SourceWriting {
  /// The folder `content`.
  let folder: String

  /// - Throws: ``SourceWritingError``. As long as not all are ready, no file has been touched.
  func write(_ changes: [FileChange]) throws(SourceWritingError) {
    var ready: [ReadyFile] = []
    defer { for file in ready { unlink(file.temporaryPath) } }
    for change in changes {
      try checkUnchanged(change, written: [])
      ready.append(try makeReady(change))
    }
    var written: [String] = []
    while let file = ready.first {
      // Somebody may have saved the file just now.
      try checkUnchanged(file.change, written: written)
      guard rename(file.temporaryPath, file.path) == 0 else {
        throw .system(path: file.change.displayPath, code: errno, written: written)
      }
      written.append(file.change.displayPath)
      ready.removeFirst()
    }
  }

  /// Gives files and folders another name, each in one step.
  ///
  /// - Parameter changes: What was written before, for the message of a failure.
  /// - Throws: ``SourceWritingError``
  func move(_ moves: [ContentMove], after changes: [FileChange]) throws(SourceWritingError) {
    var done = changes.map(\.displayPath)
    for move in moves {
      let new = "\(folder)/\(move.new)"
      // To rename onto a file would be to lose it.
      guard !Disk.exists(new) else { throw .system(path: new, code: EEXIST, written: done) }
      guard rename("\(folder)/\(move.old)", new) == 0 else { throw .system(path: new, code: errno, written: done) }
      done.append(new)
    }
  }

  /// A file that waits beside the one that it replaces.
  private struct ReadyFile {
    let change: FileChange
    let path: String
    let temporaryPath: String
  }

  private func checkUnchanged(_ change: FileChange, written: [String]) throws(SourceWritingError) {
    let path = "\(folder)/\(change.path)"
    guard Disk.exists(path) == (change.old != nil), change.old == nil || Disk.read(path) == change.old else {
      throw .changedMeanwhile(change.displayPath, written: written)
    }
  }

  private func makeReady(_ change: FileChange) throws(SourceWritingError) -> ReadyFile {
    // A link stays a link: what it leads to is replaced.
    let path = Disk.resolved("\(folder)/\(change.path)")
    let (parent, name) = Disk.split(path)
    Disk.makeFolder(parent)
    // A hidden file is not read as a source, should the machine stop here.
    let temporaryPath = "\(parent)/.\(name).gids-\(getpid())"
    do {
      try Disk.write(change.new, to: temporaryPath, likeFileAt: change.old == nil ? nil : path)
    } catch {
      unlink(temporaryPath)
      throw .system(path: change.displayPath, code: error.code, written: [])
    }
    return ReadyFile(change: change, path: path, temporaryPath: temporaryPath)
  }
}
