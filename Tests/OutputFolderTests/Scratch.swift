import Workers

@testable import OutputFolder

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A temporary folder of a test, removed with all it holds when the test is over.
final class Scratch: Sendable {
  let path: String

  init() {
    var template = Array("/tmp/gids-output-XXXXXX".utf8CString)
    _ = mkdtemp(&template)
    let made = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    path = realPath(made) ?? made
  }

  deinit { removeTree(at: path) }

  var site: String { path + "/site" }
  var output: OutputFolder { OutputFolder(path: site) }
  var remembering: OutputFolder { OutputFolder(path: site, remembering: true, among: Workers(2)) }

  /// What is remembered of the site.
  var cache: CacheFolder { CacheFolder(path: path + "/.site.gids-cache") }

  /// Puts a file there by hand, with the folders it needs.
  func put(_ text: String, at name: String) throws {
    for (index, byte) in zip(name.utf8.indices, name.utf8) where byte == UInt8(ascii: "/") {
      mkdir(path + "/" + name[..<index], 0o777)
    }
    unlink(path + "/" + name)
    try createFile(path + "/" + name) { (descriptor) throws(OutputFolderError) in
      try Array(text.utf8).withRawBytes { (bytes) throws(OutputFolderError) in
        try writeAll(bytes, to: descriptor, at: name)
      }
    }
  }

  /// All that the folder holds: files with their text, links with `-> ` and where they lead, and
  /// folders that are empty.
  func tree(_ folder: String = "site") -> [String: String] {
    var found: [String: String] = [:]
    collect(path + "/" + folder, prefix: "", into: &found)
    return found
  }

  /// What gids published, without the manifest.
  func pages(_ folder: String = "site") -> [String: String] {
    tree(folder).filter { $0.key != Manifest.fileName }
  }

  /// The facts of a file.
  func facts(_ name: String) -> FileFacts? {
    entryStatus(of: path + "/" + name, in: AT_FDCWD).map(FileFacts.init)
  }

  /// Writes into a file as an editor does that makes no new one.
  func edit(_ name: String, _ text: String) {
    let descriptor = open(path + "/" + name, O_WRONLY | O_TRUNC | O_CLOEXEC)
    defer { close(descriptor) }
    _ = Array(text.utf8).withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    setTime(of: name, 1_500_000_000)
  }

  func setTime(of name: String, _ seconds: Int) {
    let time = timespec(tv_sec: seconds, tv_nsec: 0)
    utimensat(AT_FDCWD, path + "/" + name, [time, time], 0)
  }

  /// Makes the folders of the site look as if nothing had been put there or removed for years.
  func settle() {
    for folder in (try? Manifest.standing(in: site))?.folderPaths ?? [] { setTime(of: "site/" + folder, 1_000_000_000) }
    setTime(of: "site", 1_000_000_000)
  }

  /// The names in the scratch folder itself: the site and anything beside it.
  var names: [String] {
    guard let descriptor = try? openFolder(path) else { return [] }
    defer { close(descriptor) }
    return ((try? entries(of: descriptor, at: path)) ?? []).map(\.name).sorted()
  }

  private func collect(_ folder: String, prefix: String, into found: inout [String: String]) {
    guard let descriptor = try? openFolder(folder) else { return }
    defer { close(descriptor) }
    let held = (try? entries(of: descriptor, at: folder)) ?? []
    if held.isEmpty, !prefix.isEmpty { found[prefix] = "" }
    for entry in held {
      let path = folder + "/" + entry.name
      switch kind(of: path) {
      case .folder: collect(path, prefix: prefix + entry.name + "/", into: &found)
      case .link: found[prefix + entry.name] = "-> " + (linkTarget(of: path) ?? "")
      default:
        found[prefix + entry.name] = (try? readFile(path)).map {
          String(decoding: $0, as: UTF8.self)
        }
      }
    }
  }
}

extension Manifest {
  fileprivate var folderPaths: [String] { folders.map { path($0.path) } }
}

extension [UInt8] {
  fileprivate func withRawBytes<Failure: Error>(
    _ work: (UnsafeRawBufferPointer) throws(Failure) -> Void
  ) throws(Failure) {
    try withUnsafeBufferPointer { (bytes) throws(Failure) in
      try work(UnsafeRawBufferPointer(bytes))
    }
  }
}

extension OutputFolder {
  /// Publishes these pages: path and text.
  @discardableResult
  func publish(_ pages: [String: String]) throws -> Replacement {
    try replaceContents { staging in
      for (path, text) in pages { try staging.write(Array(text.utf8), to: path) }
    }
  }
}

extension OutputFolder {
  /// Publishes these pages, and keeps those that stand and had the same text before.
  @discardableResult
  func publish(_ pages: [String: String], over former: [String: String]) throws -> Replacement {
    try replaceContents { site in
      for (path, text) in pages {
        if former[path] == text, site.stands(path) {
          try site.keep(path)
        } else {
          try site.write(Array(text.utf8), to: path)
        }
      }
    }
  }

  /// What a build would find standing.
  func standing(among paths: some Sequence<String>) -> Set<String> {
    var found: Set<String> = []
    _ = failure {
      try replaceContents { site in
        found = Set(paths.filter(site.stands))
        throw OutputFolderError.tooLate("")
      }
    }
    return found
  }
}

/// What the work throws, as the error of this target.
func failure(_ work: () throws -> Void) -> OutputFolderError? {
  do {
    try work()
    return nil
  } catch {
    return error as? OutputFolderError
  }
}

/// Puts other bytes in the place of a file.
func rewrite(_ path: String, _ bytes: [UInt8]) throws {
  unlink(path)
  try createFile(path) { (descriptor) throws(OutputFolderError) in
    try bytes.withUnsafeBufferPointer { (bytes) throws(OutputFolderError) in
      try writeAll(UnsafeRawBufferPointer(bytes), to: descriptor, at: path)
    }
  }
}

/// Lets no file of this process grow over a size, as on a full disk.
func limitFiles(to size: rlim_t) {
  signal(SIGXFSZ, SIG_IGN)
  var limit = rlimit(rlim_cur: size, rlim_max: size)
  #if canImport(Glibc)
    setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
  #else
    setrlimit(RLIMIT_FSIZE, &limit)
  #endif
}
