/// A folder of files to read from: on disk, or in the memory of a test.
public struct SourceTree: Sendable {
  /// The folder as the user named it, such as `content`; messages put it before the paths.
  public let name: String
  /// The files below the folder, with `/` between the folders, sorted by their UTF-8 bytes.
  public let paths: [String]
  private let readFile: @Sendable (String) -> [UInt8]?
  private let sizeOfFile: @Sendable (String) -> Int?

  /// - Parameters:
  ///   - name: The folder as the user named it.
  ///   - paths: The files below the folder, in any order.
  ///   - size: Gives the size of one of the files in bytes; `nil` when it cannot be told.
  ///   - read: Reads one of the files; `nil` when it cannot be read.
  public init(
    name: String, paths: [String], size: @escaping @Sendable (String) -> Int?,
    read: @escaping @Sendable (String) -> [UInt8]?
  ) {
    self.name = name
    // A folder on disk is listed in this order.
    let isSorted = zip(paths, paths.dropFirst()).allSatisfy { !$1.precedesInBytes($0) }
    self.paths = isSorted ? paths : paths.sorted { $0.precedesInBytes($1) }
    self.sizeOfFile = size
    self.readFile = read
  }

  /// A folder in memory.
  ///
  /// - Parameters:
  ///   - name: The name for messages.
  ///   - files: The content of each file by its path.
  public init(name: String, files: [String: [UInt8]]) {
    self.init(name: name, paths: Array(files.keys), size: { files[$0]?.count }, read: { files[$0] })
  }

  /// Reads a file.
  ///
  /// - Returns: `nil` when it cannot be read.
  public func read(_ path: String) -> [UInt8]? { readFile(path) }

  /// The size of a file in bytes; `nil` when it is not there.
  public func size(of path: String) -> Int? { sizeOfFile(path) }

  /// Whether there is such a file.
  func contains(_ path: String) -> Bool { size(of: path) != nil }

  /// The path as messages name it.
  public func displayPath(_ path: String) -> String { name.isEmpty ? path : "\(name)/\(path)" }
}
