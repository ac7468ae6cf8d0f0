/// What a run found, and what a report for machines has to know of the run.
public struct Findings: Sendable {
  /// The faults in reading order.
  public let diagnostics: [Diagnostic]
  /// All files that were read.
  public let files: SourceFiles
  /// The folder `content` as messages name it, for files that a fix makes.
  public let contentName: String
  /// The language of the messages. Codes and keys are the same in all of them.
  public let language: MessageLanguage
  /// The version of gids.
  public let version: String

  public init(
    _ diagnostics: [Diagnostic], in files: SourceFiles, contentName: String, language: MessageLanguage, version: String
  ) {
    (self.diagnostics, self.files, self.contentName) = (diagnostics, files, contentName)
    (self.language, self.version) = (language, version)
  }

  /// The path of a file below the folder `content`, as messages name it.
  func path(of addition: Fix.Addition) -> String {
    contentName.isEmpty ? addition.path : "\(contentName)/\(addition.path)"
  }

  /// The bytes of a file that was read; `nil` when there is none of that path.
  func bytes(of path: String) -> [UInt8]? { files.files.first { $0.path == path }?.bytes }
}

extension Diagnostic {
  /// The path of the file, or of the file or folder that is at fault as a whole.
  func path(in files: SourceFiles) -> String {
    switch place {
    case .path(let path): path
    case .range(let range): files[range.file].path
    }
  }
}

/// The lines and columns of a range of a file.
struct Region {
  let start: SourcePosition
  /// Behind the last character.
  let end: SourcePosition

  init(_ bytes: Range<Int>, in text: [UInt8]) {
    start = SourcePosition(offset: bytes.lowerBound, in: text)
    end = SourcePosition(offset: bytes.upperBound, in: text)
  }
}
