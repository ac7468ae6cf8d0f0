/// Reads the page of a guide as a reader would, and notes what can be found on it.
///
/// The page is there already, so that no text has to be rendered twice, and what can be found is what can be read. What gids writes is well-formed:
/// every element is closed, `<` and `>` are escaped in texts and attributes. `templates/search/80-documents.js` reads a document in the same
/// way.
struct SearchPageReader {
  private var notes = SearchNotes()
  private let synonyms: SearchSynonyms

  // MARK: The state of reading

  private var words = SearchWords()
  private var open: [Effect] = []
  /// How many of the open elements hold nothing to find.
  private var skipping = 0
  /// How many of the open elements hold no first words of a step.
  private var unnaming = 0

  /// What an element does, and what has to be as it was when it ends.
  private enum Effect {
    case none
    case skip
    case unname
    case number
    case inside(document: Int?)
    case text(level: SearchIndex.Level, whole: [UInt8]?, isTitle: Bool)
  }

  /// What can be found on the page of a guide.
  ///
  /// - Parameters:
  ///   - guide: The name of the page without ending.
  ///   - synonyms: Those of the language of the page.
  static func index(of page: [UInt8], guide: String, _ synonyms: SearchSynonyms) -> SearchIndex {
    var reader = SearchPageReader(synonyms: synonyms)
    reader.read(page, of: guide)
    return reader.notes.index
  }

  private init(synonyms: SearchSynonyms) { self.synonyms = synonyms }

  private mutating func read(_ page: [UInt8], of guide: String) {
    var at = page.firstRange(of: Array("<main".utf8))?.lowerBound ?? page.endIndex
    while at < page.endIndex {
      if page[at] != UInt8(ascii: "<") {
        let end = page[at...].firstIndex(of: UInt8(ascii: "<")) ?? page.endIndex
        text(page[at..<end])
        at = end
      } else {
        let end = page[at...].firstIndex(of: UInt8(ascii: ">")) ?? page.endIndex - 1
        tag(page[(at + 1)..<end], guide)
        at = end + 1
        if open.isEmpty { return }
      }
    }
  }

  // MARK: Texts

  private mutating func text(_ text: ArraySlice<UInt8>) {
    guard skipping == 0, let current = notes.current else { return }
    let text = text.contains(UInt8(ascii: "&")) ? Self.unescaped(text) : text
    if case .number = open.last {
      notes.index.update(current) { $0.number += text }
      return
    }
    if isInTitle || (!notes.index.documents[current].isNamed && unnaming == 0) { name(text, current) }
    words.read(text) { notes.note($0, isWhole: $1) }
  }

  private var isInTitle: Bool {
    open.contains { if case .text(_, _, isTitle: true) = $0 { true } else { false } }
  }

  /// Words end at the borders of blocks, not at those of an emphasis.
  private mutating func endWord() {
    words.end { notes.note($0, isWhole: $1) }
  }

  /// Adds to the title of a document, or to the first words that stand for one.
  private mutating func name(_ text: ArraySlice<UInt8>, _ document: Int) {
    let isNamed = isInTitle
    notes.index.update(document) { document in
      guard isNamed || !document.title.suffix(3).elementsEqual("…".utf8) else { return }
      document.title.append(line: text)
      if !isNamed { document.title.shorten(to: Self.length) }
    }
  }

  /// How many characters of a text stand for the whole.
  private static let length = 110

  /// The text with the characters that ``HTMLBuffer`` and libcmark escape.
  private static func unescaped(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var result: [UInt8] = []
    var at = text.startIndex
    while at < text.endIndex {
      var byte = text[at]
      if byte == UInt8(ascii: "&"), let end = text[at...].firstIndex(of: UInt8(ascii: ";")) {
        byte = text[at...end].escapedCharacter
        at = end
      }
      result.append(byte)
      at += 1
    }
    return result[...]
  }
}

// MARK: - Elements

extension SearchPageReader {
  private mutating func tag(_ tag: ArraySlice<UInt8>, _ guide: String) {
    guard let first = tag.first, first != UInt8(ascii: "!") else { return }
    if first == UInt8(ascii: "/") { return close() }
    let nameEnd = tag.firstIndex(of: UInt8(ascii: " ")) ?? tag.endIndex
    let name = tag[..<nameEnd]
    let attributes = tag[nameEnd...]
    if tag.last == UInt8(ascii: "/") || Self.isVoid(name) {
      endWord()
      if case "img" = name { readAlternative(attributes) }
      return
    }
    if !Self.isInline(name) { endWord() }
    if skipping > 0 {
      skipping += 1
      open.append(.skip)
      return
    }
    begin(name, attributes, guide)
  }

  private static func isVoid(_ name: ArraySlice<UInt8>) -> Bool {
    switch name {
    case "img", "input", "br", "hr", "col": true
    default: false
    }
  }

  private static func isInline(_ name: ArraySlice<UInt8>) -> Bool {
    switch name {
    case "a", "b", "strong", "em", "i", "span", "code", "kbd", "abbr", "time": true
    default: false
    }
  }

  private mutating func begin(_ name: ArraySlice<UInt8>, _ attributes: ArraySlice<UInt8>, _ guide: String) {
    let className = attributes.value(of: "class") ?? []
    if !className.isEmpty {
      switch name {
      case "div", "dl", "figure", "ol", "ul": endName()
      default: break
      }
    }
    switch (name, className) {
    case ("main", _): open.append(.inside(document: notes.current))
    case ("header", "guide-header"): enter(.guide, guide)
    case ("section", "part"): enter(.part, attributes.text(of: "aria-labelledby") ?? "")
    case ("section", "before"), ("section", "choose"), ("section", "after"):
      enter(.section, attributes.text(of: "aria-labelledby") ?? "")
    case ("section", _):
      open.append(.inside(document: notes.current))
      notes.current = nil
    case ("li", "step"), ("li", "step long"): enter(.step, attributes.text(of: "id") ?? "")
    case ("div", "contact"):
      if let anchor = attributes.text(of: "id") { enter(.contact, anchor) } else { open.append(.none) }
    case ("dt", ""):
      guard let anchor = attributes.text(of: "id") else { return open.append(.none) }
      notes.current = notes.index.add(.init(kind: .term, anchor: anchor))
      beginText(.title, isTitle: true)
    case ("h1", _), ("h2", _), (_, "step-title"): beginText(.title, isTitle: true)
    case ("h3", "") where notes.current.map { notes.index.documents[$0].kind == .contact } ?? false:
      beginText(.title, isTitle: true)
    case ("b", "ui"), ("code", _), ("kbd", _): beginText(.label, isTitle: false)
    // What is typed on a screen counts for more than what is spoken of.
    case ("span", "code-name"): beginText(.title, isTitle: false)
    case ("p", "number"): open.append(.number)
    case ("p", "who-where"):
      unnaming += 1
      open.append(.unname)
    case ("a", "term"):
      noteSynonyms(attributes.text(of: "href") ?? "")
      open.append(.none)
    case _ where Self.isSkipped(name, className):
      skipping += 1
      open.append(.skip)
    default: open.append(.none)
    }
  }

  /// What a picture shows is found, too, but does not name a step.
  private mutating func readAlternative(_ attributes: ArraySlice<UInt8>) {
    guard skipping == 0, let alternative = attributes.value(of: "alt") else { return }
    unnaming += 1
    text(alternative)
    endWord()
    unnaming -= 1
  }

  /// What stands on every page or is said elsewhere.
  private static func isSkipped(_ name: ArraySlice<UInt8>, _ className: ArraySlice<UInt8>) -> Bool {
    switch className {
    case "facts", "version", "step-foot", "neighbours", "zoom", "overlay", "block-title", "choose-title", "key", "or",
      "letter", "applies-label", "picture-note", "file-facts", "callouts", "not-translated":
      true
    default: "svg" ~= name || "nav" ~= name
    }
  }

  /// The first words of a step end where something else begins than its text.
  private mutating func endName() {
    guard let current = notes.current else { return }
    notes.index.update(current) { $0.isNamed = $0.isNamed || !$0.title.isEmpty }
  }

  private mutating func enter(_ kind: SearchIndex.Kind, _ anchor: String) {
    open.append(.inside(document: notes.current))
    notes.current = notes.index.add(.init(kind: kind, anchor: anchor))
  }

  private mutating func beginText(_ level: SearchIndex.Level, isTitle: Bool) {
    endWord()
    open.append(.text(level: notes.level, whole: notes.whole, isTitle: isTitle))
    (notes.level, notes.whole) = (max(level, notes.level), [UInt8(ascii: "=")])
    guard isTitle, let current = notes.current else { return }
    notes.index.update(current) { ($0.title, $0.isNamed) = ([], true) }
  }

  private mutating func noteSynonyms(_ address: String) {
    guard let current = notes.current else { return }
    for name in synonyms[address] { notes.index.note(name, in: current, .synonym) }
  }

  private mutating func close() {
    // Blocks end words; an inline element that begins or ends a label does so too.
    switch open.popLast() {
    case .skip: skipping -= 1
    case .unname: unnaming -= 1
    case .inside(let document):
      endWord()
      notes.current = document
    case .text(let level, let whole, _):
      endWord()
      if let all = notes.whole, all.count > 1, all.count <= 64, let current = notes.current {
        notes.index.note(all, in: current, notes.level)
      }
      // A label is a part of the title in which it stands.
      let outer = whole.map { $0 + (notes.whole?.dropFirst() ?? []) }
      (notes.level, notes.whole) = (level, outer)
    case nil, .some(.none), .number: break
    }
  }

}

/// Where the words go that are read.
private struct SearchNotes {
  var index = SearchIndex()
  /// The document that the text belongs to; `nil` outside of any.
  var current: Int?
  /// How prominent the text is.
  var level = SearchIndex.Level.text
  /// The words of a title or label so far, without what stands between; `nil` outside of one.
  var whole: [UInt8]?

  mutating func note(_ word: [UInt8], isWhole: Bool) {
    guard let current else { return }
    index.note(word, in: current, level)
    if !isWhole { whole? += word }
  }
}

extension SearchIndex.Level: Comparable {
  static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension ArraySlice<UInt8> {
  /// The value of an attribute between the name of a tag and its end; `nil` when there is none.
  fileprivate func value(of name: StaticString) -> ArraySlice<UInt8>? {
    var at = startIndex
    while let equals = self[at...].firstIndex(of: UInt8(ascii: "=")), equals + 1 < endIndex {
      let nameStart = self[..<equals].lastIndex(of: UInt8(ascii: " ")).map { $0 + 1 } ?? startIndex
      guard let end = self[(equals + 2)...].firstIndex(of: UInt8(ascii: "\"")) else { return nil }
      let isName = name.withUTF8Buffer { self[nameStart..<equals].elementsEqual($0) }
      if isName { return self[(equals + 2)..<end] }
      at = end + 1
    }
    return nil
  }

  /// The value of an attribute, as ``value(of:)``.
  fileprivate func text(of name: StaticString) -> String? {
    value(of: name).map { String(decoding: $0, as: UTF8.self) }
  }
}

extension [UInt8] {
  /// Appends text on one line, without more than one space at a place.
  fileprivate mutating func append(line text: ArraySlice<UInt8>) {
    for byte in text {
      let byte = byte == UInt8(ascii: "\n") ? UInt8(ascii: " ") : byte
      if byte != UInt8(ascii: " ") || !isEmpty && last != byte { append(byte) }
    }
  }

  /// Cuts a text at the last space before a length in characters, with an ellipsis, where it is longer.
  fileprivate mutating func shorten(to length: Int) {
    guard count > length else { return }
    var (end, characters) = (startIndex, 0)
    while end < endIndex {
      if self[end] & 0xc0 != 0x80 { characters += 1 }
      // The byte at which one character too many begins.
      if characters > length { break }
      end += 1
    }
    guard end < endIndex else { return }
    removeSubrange((self[..<end].lastIndex(of: UInt8(ascii: " ")) ?? end)...)
    append(contentsOf: "…".utf8)
  }
}
