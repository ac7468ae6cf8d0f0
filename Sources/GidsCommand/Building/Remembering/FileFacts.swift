#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// What tells one state of a file from others without reading it.
struct FileFacts: Hashable {
  /// In bytes.
  let size: Int
  /// When it was changed last, in nanoseconds since 1970.
  let modified: Int
  /// Its number on its disk.
  let inode: Int
}

extension Disk {
  /// The facts of a regular file; `nil` for anything else.
  static func facts(of path: String) -> FileFacts? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    return FileFacts(
      size: Int(status.st_size), modified: nanoseconds(time), inode: Int(truncatingIfNeeded: status.st_ino))
  }

  /// The time of the clock, in nanoseconds since 1970.
  static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return nanoseconds(time)
  }

  private static func nanoseconds(_ time: timespec) -> Int { Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec) }

  /// The facts of the program that is running; `nil` when the system does not tell where it stands.
  static var factsOfProgram: FileFacts? {
    #if canImport(Darwin)
      var size: UInt32 = 0
      _NSGetExecutablePath(nil, &size)
      var path = [CChar](repeating: 0, count: Int(size) + 1)
      guard _NSGetExecutablePath(&path, &size) == 0 else { return nil }
      return facts(of: String(decoding: path.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self))
    #else
      return facts(of: "/proc/self/exe")
    #endif
  }
}
