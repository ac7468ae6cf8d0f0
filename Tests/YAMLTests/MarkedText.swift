import Testing

@testable import YAML

/// A sample in which `«` and `»` stand around the places that a test is about.
struct MarkedText {
  let bytes: [UInt8]
  let ranges: [Range<Int>]

  init(_ text: String) {
    var bytes: [UInt8] = []
    var ranges: [Range<Int>] = []
    var open = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case "«": open = bytes.count
      case "»": ranges.append(open..<bytes.count)
      default: bytes += Array(String(scalar).utf8)
      }
    }
    self.bytes = bytes
    self.ranges = ranges
  }
}

/// Reads a marked sample; the problems must be of these kinds, each at its mark.
func expectProblems(
  in marked: String, _ kinds: [YAMLProblem.Kind],
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let text = MarkedText(marked)
  let problems = YAMLDocument(parsing: text.bytes).problems
  #expect(problems.map(\.kind) == kinds, "\(marked)", sourceLocation: sourceLocation)
  #expect(
    problems.map { String(decoding: text.bytes[$0.range], as: UTF8.self) }
      == text.ranges.map { String(decoding: text.bytes[$0], as: UTF8.self) },
    "\(marked)", sourceLocation: sourceLocation)
  #expect(problems.map(\.range) == text.ranges, "\(marked)", sourceLocation: sourceLocation)
}

/// Reads a sample that has no problems.
func tree(
  _ text: String, sourceLocation: SourceLocation = #_sourceLocation
) throws -> YAMLNode {
  let document = YAMLDocument(parsing: Array(text.utf8))
  #expect(document.problems.isEmpty, "\(text)", sourceLocation: sourceLocation)
  return try #require(document.root, "\(text)", sourceLocation: sourceLocation)
}

/// Reads a marked sample without problems; the value of key `a` must stand at the mark.
func expectScalar(
  in marked: String, _ value: String, _ style: YAMLScalar.Style,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let text = MarkedText(marked)
  let document = YAMLDocument(parsing: text.bytes)
  #expect(document.problems.isEmpty, "\(marked)", sourceLocation: sourceLocation)
  let mapping = try #require(document.root?.mapping, sourceLocation: sourceLocation)
  let scalar = try #require(mapping["a"]?.scalar, sourceLocation: sourceLocation)
  #expect(scalar.string == value, sourceLocation: sourceLocation)
  #expect(scalar.style == style, sourceLocation: sourceLocation)
  #expect([scalar.range] == text.ranges, "\(marked)", sourceLocation: sourceLocation)
}

/// A compact spelling of a tree, for comparison.
func outline(_ node: YAMLNode?) -> String {
  switch node {
  case nil: "nil"
  case .scalar(let scalar): scalar.isMissing ? "~" : "'\(scalar.string)'"
  case .mapping(let mapping):
    "{" + mapping.entries.map { "\($0.key.string): \(outline($0.value))" }.joined(separator: ", ")
      + "}"
  case .sequence(let sequence): "[" + sequence.items.map(outline).joined(separator: ", ") + "]"
  }
}
