/// How the lines of a fault read once it is mended.
public struct YAMLCorrection: Hashable, Sendable {
  /// What a writer should type, line by line; without what stands around it on a line between braces, and without the indentation, unless
  /// the indentation is what was wrong.
  public let lines: [String]

  /// The same as a change of the source.
  let edits: [SourceEdit]

  /// - Parameter lines: Left-out lines show as `…`: a writer sees what to do from the first few.
  init(_ edits: [SourceEdit], showing lines: [String]) {
    self.edits = edits
    self.lines = lines.count > 5 ? lines.prefix(4) + ["  …"] : lines
  }
}

/// The replacement of a range of a source.
struct SourceEdit: Hashable, Sendable {
  let range: Range<Int>
  let replacement: [UInt8]

  init(_ range: Range<Int>, _ replacement: [UInt8]) {
    (self.range, self.replacement) = (range, replacement)
  }

  init(_ range: Range<Int>, _ replacement: String) {
    self.init(range, Array(replacement.utf8))
  }

  /// An insertion.
  init(at offset: Int, _ text: String) {
    self.init(offset..<offset, text)
  }
}
