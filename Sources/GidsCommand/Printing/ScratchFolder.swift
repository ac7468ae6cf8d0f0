internal import OutputFolder

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A folder of one run, for files that nobody else reads.
struct ScratchFolder {
  let path: String

  /// - Parameter parent: Where it is made; without it, where the system keeps such folders.
  init(in parent: String?) throws(Disk.Failure) {
    var template = Array("\(parent ?? "/tmp")/gids-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Disk.Failure(code: errno) }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  func at(_ name: String) -> String { "\(path)/\(name)" }

  /// Removes the folder with all that it holds. What cannot be removed stays for the system to clear away.
  func remove() { removeTree(at: path) }
}

extension Disk {
  /// Whether a path leads to a file that may be run.
  static func isProgram(_ path: String) -> Bool { size(of: path) != nil && access(path, X_OK) == 0 }

  static var isSuperuser: Bool { geteuid() == 0 }

  /// How many cores the machine has.
  static var coreCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  static func remove(_ path: String) { unlink(path) }
}
