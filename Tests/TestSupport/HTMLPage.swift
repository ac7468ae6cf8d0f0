/// A page read without the code that wrote it: its elements, and what is wrong with its tags.
///
/// It knows the void elements of HTML, the self-closing tags of SVG and the elements whose text is no HTML, and wants every other tag closed in order: stricter than HTML, which
/// would repair a forgotten tag in silence.
public struct HTMLPage {
  public let root: HTMLElement
  /// Tags that are not closed or not open, characters that are not escaped, attributes that stand twice.
  public let faults: [String]
  /// All elements in the order of the page.
  public let elements: [HTMLElement]
  private let byID: [String: HTMLElement]

  public init(_ html: String) {
    var reader = HTMLReader(html)
    reader.read()
    root = reader.root
    faults = reader.faults
    elements = root.descendants
    byID = Dictionary(elements.compactMap { element in element["id"].map { ($0, element) } }) { first, _ in first }
  }

  /// The element with an id.
  public func element(_ id: String) -> HTMLElement? { byID[id] }

  /// All elements of a class.
  public func all(_ className: String) -> [HTMLElement] { root.all(className) }
}

/// What stands directly inside an element, in the order of the page.
public enum HTMLContent {
  /// Words, unescaped, with their spaces and line ends.
  case text(String)
  case element(HTMLElement)
}

/// An element of a page.
public final class HTMLElement {
  public let name: String
  public let attributes: [(name: String, value: String)]
  public fileprivate(set) var children: [HTMLElement] = []
  public fileprivate(set) var contents: [HTMLContent] = []
  fileprivate var bytes: ArraySlice<UInt8> = []

  fileprivate init(name: String, attributes: [(name: String, value: String)]) {
    (self.name, self.attributes) = (name, attributes)
  }

  /// What stands between its tags, as it was written; for a script or a style sheet, that is its text.
  public var html: String { String(decoding: bytes, as: UTF8.self) }

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
    var result: [UInt8] = []
    var isInTag = false
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "<"): isInTag = true
      case UInt8(ascii: ">") where isInTag: isInTag = false
      case _ where isInTag: break
      case UInt8(ascii: " "), UInt8(ascii: "\n"):
        if !result.isEmpty, result.last != UInt8(ascii: " ") { result.append(UInt8(ascii: " ")) }
      default: result.append(byte)
      }
    }
    if result.last == UInt8(ascii: " ") { result.removeLast() }
    return String(decoding: result, as: UTF8.self).unescapedHTML
  }
}

/// Reads bytes, and not characters, because tests without optimisation read many pages.
private struct HTMLReader {
  let html: [UInt8]
  let root = HTMLElement(name: "", attributes: [])
  var open: [(element: HTMLElement, start: Int)]
  var faults: [String] = []

  private static let voidElements: Set<String> = ["meta", "link", "img", "br", "hr", "input"]
  private static let entities: Set<String> = ["amp", "lt", "gt", "quot"]

  init(_ html: String) {
    self.html = Array(html.utf8)
    open = [(root, 0)]
  }

  mutating func read() {
    var index = 0
    while index < html.count {
      if html[index] == UInt8(ascii: "<") {
        guard let end = html[index...].firstIndex(of: UInt8(ascii: ">")) else {
          faults.append("a tag is never closed: \(words(html[index...]))")
          break
        }
        readTag(String(decoding: html[(index + 1)..<end], as: UTF8.self), from: index, to: end + 1)
        index = endOfRawText(from: end + 1)
      } else {
        let end = html[index...].firstIndex(of: UInt8(ascii: "<")) ?? html.count
        check(html[index..<end], in: "text")
        open.last?.element.contents.append(.text(String(decoding: html[index..<end], as: UTF8.self).unescapedHTML))
        index = end
      }
    }
    root.bytes = html[...]
    for (element, _) in open.dropFirst() { faults.append("<\(element.name)> is never closed") }
  }

  /// Where the text ends that a browser does not read as HTML; the same place where there is none.
  private func endOfRawText(from start: Int) -> Int {
    guard let name = open.last?.element.name, ["script", "style"].contains(name), open.last?.start == start else {
      return start
    }
    return html[start...].firstRange(of: Array("</\(name)".utf8))?.lowerBound ?? start
  }

  private func words(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes.prefix(60), as: UTF8.self) }

  private mutating func readTag(_ tag: String, from start: Int, to end: Int) {
    if tag.lowercased().hasPrefix("!doctype") { return }
    if tag.hasPrefix("!") || tag.hasPrefix("?") { return faults.append("<\(tag)>") }
    if tag.hasPrefix("/") { return close(String(tag.dropFirst()), at: start) }
    let isSelfClosing = tag.hasSuffix("/")
    let body = isSelfClosing ? tag.dropLast() : tag[...]
    let name = String(body.prefix { $0 != " " && $0 != "\n" })
    let element = HTMLElement(name: name, attributes: attributes(body.dropFirst(name.count), of: name))
    open.last?.element.children.append(element)
    open.last?.element.contents.append(.element(element))
    if !isSelfClosing, !Self.voidElements.contains(name) { open.append((element, end)) }
  }

  private mutating func close(_ name: String, at start: Int) {
    guard open.count > 1, let last = open.last, last.element.name == name else {
      return faults.append("</\(name)> closes <\(open.last?.element.name ?? "")>")
    }
    last.element.bytes = html[last.start..<start]
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
        check(Array(quoted.utf8)[...], in: "the attribute '\(name)'")
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

  private mutating func check(_ text: ArraySlice<UInt8>, in what: String) {
    if text.contains(UInt8(ascii: "<")) || text.contains(UInt8(ascii: ">")) {
      faults.append("'<' or '>' in \(what): \(words(text))")
    }
    for piece in text.split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: false).dropFirst() {
      let name = piece.prefix { $0 != UInt8(ascii: ";") }
      if !Self.entities.contains(String(decoding: name, as: UTF8.self)) || piece.count == name.count {
        faults.append("'&' in \(what): &\(words(piece))")
      }
    }
  }
}

extension String {
  fileprivate var unescapedHTML: String {
    guard utf8.contains(UInt8(ascii: "&")) else { return self }
    return replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"").replacing(
      "&amp;", with: "&")
  }
}
