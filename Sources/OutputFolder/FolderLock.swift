#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Does the work while no other build can work on the same place.
///
/// The lock is an empty file beside the output folder. The system lets go of it when the process
/// ends, however it ends; a file that stays after a kill locks nothing.
///
/// - Throws: ``OutputFolderError/busy(path:)`` at once when another build has it.
/// - SeeAlso: flock(2)
func withLock<Result>(on place: Place, _ work: () throws -> Result) throws -> Result {
  let descriptor = try openLocked(place)
  defer {
    if isEmptyFile(descriptor) { unlink(place.lock) }
    close(descriptor)
  }
  return try work()
}

private func openLocked(_ place: Place) throws(OutputFolderError) -> Int32 {
  while true {
    let descriptor = open(place.lock, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      let code = errno
      guard [EACCES, EPERM, EROFS].contains(code) else {
        throw .system(.lock, path: place.lock, code: code)
      }
      throw .parentNotWritable(path: place.parent, code: code)
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let code = errno
      close(descriptor)
      guard code == EWOULDBLOCK else { throw .system(.lock, path: place.lock, code: code) }
      throw .busy(path: place.folder)
    }
    // The holder before may have removed the file between opening and locking.
    if isStillNamed(place.lock, descriptor) { return descriptor }
    close(descriptor)
  }
}

private func isStillNamed(_ path: String, _ descriptor: Int32) -> Bool {
  var opened = stat()
  var named = stat()
  return fstat(descriptor, &opened) == 0 && lstat(path, &named) == 0
    && opened.st_ino == named.st_ino && opened.st_dev == named.st_dev
}

private func isEmptyFile(_ descriptor: Int32) -> Bool {
  var status = stat()
  return fstat(descriptor, &status) == 0 && status.st_size == 0
}
