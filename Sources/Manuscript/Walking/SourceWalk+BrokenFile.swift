public import Diagnostics
internal import YAML

extension SourceWalk {
  /// Walks a file that YAML cannot read as a whole, up to a fault.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - file: Its number.
  ///   - format: What kind of file it is.
  ///   - languages: The languages of the site; when empty, every language counts.
  ///   - fault: Where the fault stands, in bytes from the start of the file.
  /// - Returns: What stands before the line of the fault (or before a line above it, where that alone cannot be read), and the places
  ///   of the elements that are still open there: those that are indented less than that line.
  public static func upTo(
    _ fault: Int, of source: SourceFile, _ file: SourceFileID, as format: FileFormat, languages: [LanguageTag]
  ) -> (walk: SourceWalk, path: [Int]) {
    var walk = SourceWalk(file: file)
    var lineStart = source.bytes.startOfLine(at: fault)
    let indentation = source.bytes.indentation(ofLineAt: lineStart)
    // A line or two above may belong to what is broken; a file that is broken from the top on tells nothing.
    for _ in 0..<50 where lineStart > 0 {
      if let root = YAMLDocument(parsing: Array(source.bytes[..<lineStart])).root {
        walk.walk(root, as: format, languages)
        return (walk, walk.openPath(at: indentation, in: source.bytes))
      }
      lineStart = source.bytes.startOfLine(at: lineStart - 1)
    }
    return (walk, [])
  }

  /// The last elements of the file that a line with this indentation continues.
  private func openPath(at indentation: Int, in bytes: [UInt8]) -> [Int] {
    var path: [Int] = []
    var index = 0
    while index < elements.count {
      // The last of its neighbours is the one that is open.
      while elements[index].end < (elements[index].parent.map { elements[$0].end } ?? elements.count) {
        index = elements[index].end
      }
      let column =
        elements[index].range.bytes.lowerBound - bytes.startOfLine(at: elements[index].range.bytes.lowerBound)
      let isOpen: Bool
      switch elements[index].content {
      case .record: isOpen = column <= indentation
      default: isOpen = column < indentation
      }
      guard isOpen else { break }
      path.append(index)
      index += 1
      guard index < elements[path[path.count - 1]].end else { break }
    }
    return path
  }
}

extension [UInt8] {
  fileprivate func startOfLine(at offset: Int) -> Int {
    (self[..<Swift.min(offset, count)].lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1
  }

  /// How many spaces a line begins with; a tab counts as one.
  fileprivate func indentation(ofLineAt start: Int) -> Int {
    self[start...].prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }.count
  }
}
