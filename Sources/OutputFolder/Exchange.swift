import CRename

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// How a new folder takes the place of an old one.
struct Exchange: Sendable {
  /// Gives the two folders each other's name in one step; returns 0 or an `errno`.
  let swap: @Sendable (_ first: String, _ second: String) -> Int32

  /// As the system does it: `renameat2` with `RENAME_EXCHANGE` (Linux), `renamex_np` with
  /// `RENAME_SWAP` (Darwin).
  static let inOneStep = Exchange { first, second in crename_exchange(first, second) }

  /// Puts the new folder in the place of the old one.
  ///
  /// Where the file system cannot do it in one step, the old folder is renamed out of the way
  /// first. For that moment there is no folder; if the process is killed in it, the next build
  /// puts the old one back.
  ///
  /// - Returns: Where the old folder is now.
  func put(
    _ new: String, inPlaceOf old: String, aside: String
  ) throws(OutputFolderError) -> String {
    switch swap(new, old) {
    case 0:
      return new
    case EINVAL, ENOSYS, ENOTSUP, EOPNOTSUPP:
      try renameApart(new, inPlaceOf: old, aside: aside)
      return aside
    case EBUSY:
      throw .unusable(path: old, .mountPoint)
    case let code:
      throw .system(.exchange, path: old, code: code)
    }
  }

  private func renameApart(
    _ new: String, inPlaceOf old: String, aside: String
  ) throws(OutputFolderError) {
    try rename(old, to: aside)
    do throws(OutputFolderError) {
      try rename(new, to: old)
    } catch {
      try rename(aside, to: old)
      throw error
    }
  }
}

func rename(_ old: String, to new: String) throws(OutputFolderError) {
  guard rename(old, new) == 0 else { throw .system(.rename, path: new) }
}
