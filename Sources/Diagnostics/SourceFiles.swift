/// One file of the content or of the templates, as it was read.
public struct SourceFile: Hashable, Sendable {
  /// Where the file stands, as a person would name it: relative, with `/` between the folders.
  public let path: String
  /// The file's bytes, unchanged.
  public let bytes: [UInt8]

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// The number of a file in ``SourceFiles``. It takes no memory management, so that every value of a manuscript can carry one.
public struct SourceFileID: Hashable, Comparable, Sendable {
  /// The index of the file in ``SourceFiles/files``.
  public let index: UInt32

  /// - Parameter index: The index of the file in ``SourceFiles/files``.
  public init(index: Int) {
    self.index = UInt32(truncatingIfNeeded: index)
  }

  public static func < (left: SourceFileID, right: SourceFileID) -> Bool {
    left.index < right.index
  }
}

/// All files that were read in one run; diagnostics quote their lines.
public struct SourceFiles: Sendable {
  /// The files in the order in which they were added.
  public private(set) var files: [SourceFile] = []

  public init() {}

  /// Adds a file.
  ///
  /// - Returns: The number under which ``subscript(_:)`` gives the file back.
  public mutating func add(_ file: SourceFile) -> SourceFileID {
    files.append(file)
    return SourceFileID(index: files.count - 1)
  }

  /// The file with this number. The number must come from ``add(_:)`` of this value.
  public subscript(id: SourceFileID) -> SourceFile {
    files[Int(id.index)]
  }
}
