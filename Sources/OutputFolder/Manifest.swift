#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The list of the files that gids wrote into an output folder, with their sizes.
///
/// A flat text: a line with the version of the format, then a line for each file, sorted by the
/// bytes of the paths. Every line ends in a line feed, and there is nothing else.
///
///     gids-manifest 1
///     5120 fr/index.html
///     4980 nl/index.html
///
/// The text is all that is kept of it, with the places of the paths in it: a site of forty thousand
/// files is read within milliseconds, where a string for each path would take ten times as long.
struct Manifest: Equatable, Sendable {
  static let fileName = ".gids-manifest"
  fileprivate static let format = "gids-manifest "
  fileprivate static let version = "1"

  struct File: Hashable, Sendable {
    /// Where its path stands in the text.
    let path: Range<Int>
    /// In bytes.
    let size: Int
    /// The number of the folder that holds it; `nil` at the top.
    let folder: Int?
  }

  struct Folder: Hashable, Sendable {
    /// Where its path stands in the text.
    let path: Range<Int>
    /// The number of the folder that holds it; `nil` at the top.
    let parent: Int?
  }

  /// As it stands on the disk.
  let text: [UInt8]
  /// Sorted by path.
  let files: [File]
  /// The folders that hold the files, each before those in it.
  let folders: [Folder]

  /// The size of all files together, in bytes.
  var byteCount: Int { files.reduce(0) { $0 + $1.size } }

  func path(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }

  /// - Parameter path: Where it was read, for the error.
  init(decoding text: [UInt8], from path: String) throws(OutputFolderError) {
    let head = text.prefix { $0 != lineFeed }
    let words = String(decoding: head, as: UTF8.self)
    guard words.hasPrefix(Self.format) else { throw .damagedManifest(path: path, line: 1) }
    let version = String(words.dropFirst(Self.format.count))
    guard version == Self.version else {
      throw .unknownManifestVersion(path: path, version: version)
    }
    guard head.count < text.count else { throw .damagedManifest(path: path, line: 1) }
    var reader = ListReader(isText: String(validating: text, as: UTF8.self) != nil)
    let fault = text.withUnsafeBytes { reader.read($0, from: head.count + 1) }
    if let fault { throw .damagedManifest(path: path, line: fault) }
    self.init(text: text, reader)
  }

  fileprivate init(text: [UInt8], _ reader: ListReader) {
    (self.text, files, folders) = (text, reader.files, reader.folders)
  }
}

extension Manifest {
  /// Whether each folder holds one of these files, however deep.
  ///
  /// - Parameter isMeant: Whether each file is one of them.
  func folders(holding isMeant: [Bool]) -> [Bool] {
    var marks = [Bool](repeating: false, count: folders.count)
    for (number, file) in files.enumerated() where isMeant[number] { mark(file.folder, in: &marks) }
    return marks
  }

  /// Marks a folder and those around it.
  func mark(_ folder: Int?, in marks: inout [Bool]) {
    var next = folder
    while let folder = next, !marks[folder] {
      marks[folder] = true
      next = folders[folder].parent
    }
  }
}

/// Writes a manifest, a file at a time, in the order of the paths.
struct ManifestWriter {
  private var text = Array((Manifest.format + Manifest.version + "\n").utf8)

  init(expecting bytes: Int = 0) { text.reserveCapacity(text.count + bytes) }

  mutating func add(_ path: some Collection<UInt8>, size: Int) {
    text.append(contentsOf: "\(size) ".utf8)
    text.append(contentsOf: path)
    text.append(lineFeed)
  }

  /// A line of another manifest, as it stands there.
  mutating func add(_ file: Manifest.File, of manifest: Manifest) {
    add(manifest.text[file.path], size: file.size)
  }

  /// - Throws: ``OutputFolderError/writtenTwice(_:)`` when the files were not added in order, each once.
  func finished() throws(OutputFolderError) -> Manifest {
    var reader = ListReader(isText: true)
    let start = (Manifest.format + Manifest.version + "\n").utf8.count
    let fault = text.withUnsafeBytes { reader.read($0, from: start) }
    let manifest = Manifest(text: text, reader)
    if fault != nil, let last = reader.files.last { throw .writtenTwice(manifest.path(last.path)) }
    return manifest
  }
}

/// Reads the lines of a manifest. As they are sorted, what a path shares with the one before it needs
/// no second look, and a folder is met for the first time where the paths part.
private struct ListReader {
  let isText: Bool
  private(set) var files: [Manifest.File] = []
  private(set) var folders: [Manifest.Folder] = []
  /// The folders that hold the last file, the deepest last.
  private var open: [Int] = []
  private var last = 0..<0

  init(isText: Bool) { self.isText = isText }

  /// - Returns: The number of the first line (the head is line 1) that is not as it has to be.
  mutating func read(_ text: UnsafeRawBufferPointer, from start: Int) -> Int? {
    guard let base = text.baseAddress else { return nil }
    var (at, line) = (start, 2)
    while at < text.count {
      guard let size = Self.size(in: text, &at), at < text.count, text[at] == space,
        let end = memchr(base + at, Int32(lineFeed), text.count - at)
      else { return line }
      let path = at + 1..<base.distance(to: UnsafeRawPointer(end))
      guard isText || String(validating: text[path], as: UTF8.self) != nil,
        add(path, size: size, of: text)
      else { return line }
      at = path.upperBound + 1
      line += 1
    }
    return nil
  }

  private mutating func add(_ path: Range<Int>, size: Int, of text: UnsafeRawBufferPointer) -> Bool {
    let shared = Self.sharedCount(last, path, in: text)
    guard shared < path.count else { return false }
    if shared < last.count, text[last.lowerBound + shared] > text[path.lowerBound + shared] { return false }
    while let folder = open.last, folders[folder].path.count >= shared { open.removeLast() }
    var component = path.lowerBound + (open.last.map { folders[$0].path.count + 1 } ?? 0)
    for at in component..<path.upperBound {
      let byte = text[at]
      if byte < 32 || byte == 127 { return false }
      guard byte == slash else { continue }
      guard Self.isName(text[component..<at]) else { return false }
      folders.append(Manifest.Folder(path: path.lowerBound..<at, parent: open.last))
      open.append(folders.count - 1)
      component = at + 1
    }
    guard Self.isName(text[component..<path.upperBound]),
      !text[path].elementsEqual(Manifest.fileName.utf8)
    else { return false }
    files.append(Manifest.File(path: path, size: size, folder: open.last))
    last = path
    return true
  }

  private static func sharedCount(
    _ one: Range<Int>, _ two: Range<Int>, in text: UnsafeRawBufferPointer
  ) -> Int {
    let limit = min(one.count, two.count)
    var count = 0
    while count < limit, text[one.lowerBound + count] == text[two.lowerBound + count] { count += 1 }
    return count
  }

  private static func isName(_ bytes: Slice<UnsafeRawBufferPointer>) -> Bool {
    !bytes.isEmpty && (bytes.count > 2 || !bytes.allSatisfy { $0 == UInt8(ascii: ".") })
  }

  /// Only digits: not the signs that `Int.init(_:)` reads as well.
  private static func size(in text: UnsafeRawBufferPointer, _ at: inout Int) -> Int? {
    let start = at
    var size = 0
    while at < text.count, UInt8(ascii: "0")...UInt8(ascii: "9") ~= text[at] {
      let (tens, isTooMuch) = size.multipliedReportingOverflow(by: 10)
      let (sum, isTooMuchNow) = tens.addingReportingOverflow(Int(text[at] - UInt8(ascii: "0")))
      if isTooMuch || isTooMuchNow { return nil }
      size = sum
      at += 1
    }
    return at > start ? size : nil
  }
}

private let lineFeed = UInt8(ascii: "\n")
private let slash = UInt8(ascii: "/")
private let space = UInt8(ascii: " ")
