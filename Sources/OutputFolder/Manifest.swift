/// The list of the files that gids wrote into an output folder, with their sizes.
///
/// A flat text: a line with the version of the format, then a line for each file, sorted by the
/// bytes of the paths. Every line ends in a line feed, and there is nothing else.
///
///     gids-manifest 1
///     5120 fr/index.html
///     4980 nl/index.html
struct Manifest: Equatable {
  static let fileName = ".gids-manifest"
  private static let format = "gids-manifest "
  private static let version = "1"

  struct File: Hashable {
    let path: SitePath
    /// In bytes.
    let size: Int
  }

  /// Sorted by path.
  let files: [File]

  init(_ files: [File]) {
    self.files = files.sorted { $0.path < $1.path }
  }

  /// The folders that hold the files, sorted.
  var folders: [SitePath] {
    var found: Set<SitePath> = []
    var last: SitePath?
    for file in files {
      var folder = file.path.parent
      if folder == last { continue }
      last = folder
      while let next = folder, found.insert(next).inserted { folder = next.parent }
    }
    return found.sorted()
  }

  var encoded: [UInt8] {
    var bytes = Array((Self.format + Self.version + "\n").utf8)
    for file in files {
      bytes += "\(file.size) ".utf8
      bytes += file.path.text.utf8
      bytes.append(lineFeed)
    }
    return bytes
  }

  /// - Parameter path: Where it was read, for the error.
  init(decoding bytes: [UInt8], from path: String) throws(OutputFolderError) {
    var lines = bytes.split(separator: lineFeed, omittingEmptySubsequences: false)[...]
    let head = String(decoding: lines.removeFirst(), as: UTF8.self)
    guard head.hasPrefix(Self.format) else { throw .damagedManifest(path: path, line: 1) }
    let version = String(head.dropFirst(Self.format.count))
    guard version == Self.version else {
      throw .unknownManifestVersion(path: path, version: version)
    }
    var files: [File] = []
    files.reserveCapacity(lines.count)
    // What follows the last line feed must be nothing: a list that was cut off is no list.
    for (number, line) in zip(2..., lines.dropLast()) {
      guard let file = File(line), files.last.map({ $0.path < file.path }) ?? true else {
        throw .damagedManifest(path: path, line: number)
      }
      files.append(file)
    }
    guard lines.last?.isEmpty == true else {
      throw .damagedManifest(path: path, line: lines.count + 1)
    }
    self.files = files
  }
}

extension Manifest.File {
  fileprivate init?(_ line: ArraySlice<UInt8>) {
    guard let space = line.firstIndex(of: UInt8(ascii: " ")),
      let size = Int(digits: line[..<space]),
      let text = String(validating: line[line.index(after: space)...], as: UTF8.self),
      let path = try? SitePath(text)
    else { return nil }
    self.init(path: path, size: size)
  }
}

extension Int {
  /// Only digits: not the signs that `Int.init(_:)` reads as well.
  fileprivate init?(digits: ArraySlice<UInt8>) {
    guard !digits.isEmpty, digits.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 })
    else { return nil }
    self.init(String(decoding: digits, as: UTF8.self))
  }
}

private let lineFeed = UInt8(ascii: "\n")
