/// The tags of a Mustache template with their places, for checking the names before anything is rendered.
///
/// - SeeAlso: mustache(5), and the specification's modules `interpolation`, `partials` and `inheritance`.
struct TemplateTags {
  let tags: [Tag]

  struct Tag {
    let kind: Kind
    let name: String
    /// The bytes of the name in the template.
    let range: Range<Int>
  }

  enum Kind: Equatable {
    case text, html, partial, parent, block, end, comment
    /// A tag that templates of a site do not use, such as a section.
    case other(String)
    /// `{{` that is never closed.
    case unclosed
  }

  init(in template: [UInt8]) {
    var tags: [Tag] = []
    var index = 0
    while let open = template[index...].firstRange(of: Array("{{".utf8)) {
      let start = open.upperBound
      let isTriple = start < template.count && template[start] == UInt8(ascii: "{")
      let closing = Array((isTriple ? "}}}" : "}}").utf8)
      guard let close = template[start...].firstRange(of: closing) else {
        tags.append(Tag(kind: .unclosed, name: "{{", range: open))
        break
      }
      tags.append(
        Self.tag(in: template, isTriple ? (start + 1)..<close.lowerBound : start..<close.lowerBound, isTriple))
      index = close.upperBound
    }
    self.tags = tags
  }

  private static func tag(in template: [UInt8], _ range: Range<Int>, _ isTriple: Bool) -> Tag {
    var range = range
    var kind = isTriple ? Kind.html : .text
    if !isTriple, let first = range.first.map({ Character(Unicode.Scalar(template[$0])) }) {
      switch first {
      case "&": kind = .html
      case ">": kind = .partial
      case "<": kind = .parent
      case "$": kind = .block
      case "/": kind = .end
      case "!": kind = .comment
      case "#", "^", "=", "%": kind = .other(String(first))
      default: break
      }
      if kind != .text { range = (range.lowerBound + 1)..<range.upperBound }
    }
    let spaces: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D]
    while let first = range.first, spaces.contains(template[first]) { range = (first + 1)..<range.upperBound }
    while let last = range.last, spaces.contains(template[last]) { range = range.lowerBound..<last }
    return Tag(kind: kind, name: String(decoding: template[range], as: UTF8.self), range: range)
  }
}
