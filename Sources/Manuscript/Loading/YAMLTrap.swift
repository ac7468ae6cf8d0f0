internal import YAML

/// A slip of the pen that YAML reads as something else, so that its fault shows in another place than the slip.
enum YAMLTrap {
  /// `do:{nl: …}`: the colon that lacks its space.
  case gluedColon(Range<Int>)
  /// `-id: one`: the dash that lacks its space.
  case gluedDash(Range<Int>)
  /// `{nl: | …}`: a text of several lines between braces.
  case blockTextInBraces

  /// What a writer probably did where YAML shows a fault.
  ///
  /// - Returns: `nil` when the fault is what it seems to be.
  init?(behind problem: YAMLProblem, in source: [UInt8]) {
    let line = Self.line(around: problem.range.lowerBound, in: source)
    switch problem.kind {
    case .unquotedColon:
      guard let colon = Self.gluedColon(in: line, of: source), colon.lowerBound < problem.range.lowerBound else {
        return nil
      }
      self = .gluedColon(colon)
    case .badIndentation, .missingColon, .sequenceInMapping, .syntax:
      let before = Self.line(around: max(0, line.lowerBound - 1), in: source)
      guard let dash = Self.gluedDash(in: line, of: source) ?? Self.gluedDash(in: before, of: source) else {
        return nil
      }
      self = .gluedDash(dash)
    case .reservedCharacter:
      guard let first = source[problem.range].first, first == UInt8(ascii: "|") || first == UInt8(ascii: ">") else {
        return nil
      }
      self = .blockTextInBraces
    default: return nil
    }
  }

  private static func line(around offset: Int, in source: [UInt8]) -> Range<Int> {
    let lineFeed = UInt8(ascii: "\n")
    let start = (source[..<offset].lastIndex(of: lineFeed) ?? -1) + 1
    return start..<(source[offset...].firstIndex(of: lineFeed) ?? source.count)
  }

  /// The colon of `key:{`, `key:[` or `key:|` at the beginning of a line.
  private static func gluedColon(in line: Range<Int>, of source: [UInt8]) -> Range<Int>? {
    var offset = line.lowerBound
    while offset < line.upperBound, source[offset] == UInt8(ascii: " ") || source[offset] == UInt8(ascii: "-") {
      offset += 1
    }
    let key = offset
    while offset < line.upperBound, source[offset].isLowercaseASCII { offset += 1 }
    guard offset > key, offset + 1 < line.upperBound, source[offset] == UInt8(ascii: ":"),
      "{[|>\"'".utf8.contains(source[offset + 1])
    else { return nil }
    return offset..<offset + 1
  }

  /// The dash of `-key` at the beginning of a line.
  private static func gluedDash(in line: Range<Int>, of source: [UInt8]) -> Range<Int>? {
    guard let dash = line.first(where: { source[$0] != UInt8(ascii: " ") }), source[dash] == UInt8(ascii: "-"),
      dash + 1 < line.upperBound, source[dash + 1].isLowercaseASCII
    else { return nil }
    return dash..<dash + 1
  }
}
