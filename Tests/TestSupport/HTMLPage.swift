/// A page read without the code that wrote it: its elements, and what is wrong with its tags.
///
/// It knows the void elements of HTML and the self-closing tags of SVG, and wants every other tag closed in order: stricter than HTML, which
/// would repair a forgotten tag in silence.
public struct HTMLPage {
  public let root: HTMLElement
  /// Tags that are not closed or not open, characters that are not escaped, attributes that stand twice.
  public let faults: [String]

  public init(_ html: String) {
    var reader = HTMLReader(html)
    reader.read()
    root = reader.root
    faults = reader.faults
  }

  /// All elements in the order of the page.
  public var elements: [HTMLElement] { root.descendants }

  /// The element with an id.
  public func element(_ id: String) -> HTMLElement? { elements.first { $0["id"] == id } }

  /// All elements of a class.
  public func all(_ className: String) -> [HTMLElement] { root.all(className) }
}

/// An element of a page.
public final class HTMLElement {
  public let name: String
  public let attributes: [(name: String, value: String)]
  public fileprivate(set) var children: [HTMLElement] = []
  /// What stands between its tags, as it was written.
  public fileprivate(set) var html = ""
  fileprivate var start: String.Index

  fileprivate init(name: String, attributes: [(name: String, value: String)], start: String.Index) {
    (self.name, self.attributes, self.start) = (name, attributes, start)
  }

  /// The value of an attribute, unescaped.
  public subscript(attribute: String) -> String? { attributes.first { $0.name == attribute }?.value }

  public var classes: [String] { (self["class"] ?? "").split(separator: " ").map(String.init) }

  /// All elements inside this one, in order.
  public var descendants: [HTMLElement] { children.flatMap { [$0] + $0.descendants } }

  /// All elements of a class inside this one.
  public func all(_ className: String) -> [HTMLElement] { descendants.filter { $0.classes.contains(className) } }

  /// All elements of a name inside this one.
  public func named(_ name: String) -> [HTMLElement] { descendants.filter { $0.name == name } }

  /// The words inside, unescaped, with one space for each run of spaces and line ends; no-break spaces stay.
  public var text: String {
    var result = ""
    var isInTag = false
    for character in html {
      switch character {
      case "<": isInTag = true
      case ">" where isInTag: isInTag = false
      case _ where isInTag: break
      case " ", "\n": if result.last != " " { result += " " }
      default: result.append(character)
      }
    }
    let words = result.unescapedHTML
    return String(words.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

private struct HTMLReader {
  let html: String
  let root: HTMLElement
  var open: [HTMLElement]
  var faults: [String] = []

  private static let voidElements: Set<String> = ["meta", "link", "img", "br", "hr", "input"]
  private static let entities: Set<String> = ["amp", "lt", "gt", "quot"]

  init(_ html: String) {
    self.html = html
    root = HTMLElement(name: "", attributes: [], start: html.startIndex)
    open = [root]
  }

  mutating func read() {
    var index = html.startIndex
    while index < html.endIndex {
      if html[index] == "<" {
        guard let end = html[index...].firstIndex(of: ">") else {
          faults.append("a tag is never closed: \(html[index...].prefix(40))")
          break
        }
        readTag(html[html.index(after: index)..<end], from: index, to: html.index(after: end))
        index = html.index(after: end)
      } else {
        let end = html[index...].firstIndex(of: "<") ?? html.endIndex
        check(html[index..<end], in: "text")
        index = end
      }
    }
    for element in open.dropFirst() { faults.append("<\(element.name)> is never closed") }
  }

  private mutating func readTag(_ tag: Substring, from start: String.Index, to end: String.Index) {
    if tag.lowercased().hasPrefix("!doctype") { return }
    if tag.hasPrefix("!") || tag.hasPrefix("?") { return faults.append("<\(tag)>") }
    if tag.hasPrefix("/") { return close(String(tag.dropFirst()), at: start) }
    let isSelfClosing = tag.hasSuffix("/")
    let body = isSelfClosing ? tag.dropLast() : tag
    let name = String(body.prefix { $0 != " " && $0 != "\n" })
    let element = HTMLElement(name: name, attributes: attributes(body.dropFirst(name.count), of: name), start: end)
    open.last?.children.append(element)
    if !isSelfClosing, !Self.voidElements.contains(name) { open.append(element) }
  }

  private mutating func close(_ name: String, at start: String.Index) {
    guard open.count > 1, let last = open.last, last.name == name else {
      return faults.append("</\(name)> closes <\(open.last?.name ?? "")>")
    }
    last.html = String(html[last.start..<start])
    open.removeLast()
  }

  private mutating func attributes(_ text: Substring, of element: String) -> [(name: String, value: String)] {
    var attributes: [(name: String, value: String)] = []
    var rest = text.drop { $0 == " " || $0 == "\n" }
    while !rest.isEmpty {
      let name = String(rest.prefix { $0 != "=" && $0 != " " })
      rest = rest.dropFirst(name.count)
      var value = ""
      if rest.hasPrefix("=\"") {
        let quoted = rest.dropFirst(2).prefix { $0 != "\"" }
        check(quoted, in: "the attribute '\(name)'")
        value = String(quoted).unescapedHTML
        rest = rest.dropFirst(quoted.count + 3)
      } else if rest.hasPrefix("=") {
        faults.append("<\(element)> has '\(name)' without quotation marks")
        break
      }
      if name.isEmpty || name.contains("\"") || attributes.contains(where: { $0.name == name }) {
        faults.append("<\(element)> has a bad attribute '\(name)'")
      }
      attributes.append((name, value))
      if !rest.isEmpty, rest.first != " " { faults.append("<\(element)> has no space after '\(name)'") }
      rest = rest.drop { $0 == " " || $0 == "\n" }
    }
    return attributes
  }

  private mutating func check(_ text: Substring, in what: String) {
    if text.contains("<") || text.contains(">") { faults.append("'<' or '>' in \(what): \(text.prefix(60))") }
    for piece in text.split(separator: "&", omittingEmptySubsequences: false).dropFirst() {
      let name = piece.prefix { $0 != ";" }
      if !Self.entities.contains(String(name)) || piece.count == name.count {
        faults.append("'&' in \(what): &\(piece.prefix(20))")
      }
    }
  }
}

extension String {
  fileprivate var unescapedHTML: String {
    replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"").replacing("&amp;", with: "&")
  }
}
