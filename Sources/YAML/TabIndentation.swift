/// Finds the lines that a tab indents, from the first one that stopped libyaml to the end.
///
/// Tabs inside texts (block scalars, quotes over several lines) and inside brackets are fine, so a
/// light look at those is enough; libyaml has seen to everything before.
struct TabIndentation {
  private(set) var problems: [YAMLProblem] = []

  private let text: SourceText
  private var block: (parent: Int, content: Int?)?
  private var quote: UInt8?
  private var flowDepth = 0

  /// - Parameters:
  ///   - fault: The tab that stopped libyaml.
  ///   - start: Where the look begins: the same place, or the block scalar around it.
  init(in text: SourceText, fault: Int, from start: Int) {
    self.text = text
    problems = [YAMLProblem(.tabIndentation, at: fault..<endOfTabs(from: fault))]
    let faultyLine = text.lineStart(at: fault)
    var next: Int? = text.lineStart(at: start)
    while let line = next {
      let tab = tabThatIndents(lineAt: line)
      if line > faultyLine, let tab {
        problems.append(YAMLProblem(.tabIndentation, at: tab..<endOfTabs(from: tab)))
      }
      next = text.nextLine(after: line)
    }
  }

  private func endOfTabs(from start: Int) -> Int {
    var end = start
    while text[end] == UInt8(ascii: "\t") { end += 1 }
    return max(end, start)
  }

  private mutating func tabThatIndents(lineAt line: Int) -> Int? {
    if quote != nil || flowDepth > 0 {
      followTexts(from: line)
      return nil
    }
    let start = text.textStart(ofLineAt: line)
    if let (parent, content) = block {
      if text.isGap(start) { return nil }
      if start - line > parent {
        return tabInBlock(line..<start, content: content)
      }
      block = nil
    }
    if text.opensBlockScalar(lineAt: line) {
      block = (text.indentation(ofLineAt: line), nil)
    } else {
      followTexts(from: text.contentStart(ofLineAt: line))
    }
    return firstTab(line..<text.contentStart(ofLineAt: line))
  }

  /// A tab of a block scalar indents only if it stands before the column of the content.
  private mutating func tabInBlock(_ blanks: Range<Int>, content: Int?) -> Int? {
    guard let tab = firstTab(blanks) else {
      if content == nil { block?.content = blanks.count }
      return nil
    }
    if let content, tab - blanks.lowerBound >= content { return nil }
    return tab
  }

  private func firstTab(_ range: Range<Int>) -> Int? {
    range.first { text[$0] == UInt8(ascii: "\t") }
  }

  /// Follows quotes and brackets to the end of the line.
  private mutating func followTexts(from start: Int) {
    let end = text.lineEnd(at: start)
    var offset = start
    var mayOpen = true
    while offset < end {
      let byte = text[offset]
      if let open = quote {
        if byte == UInt8(ascii: "\\"), open == UInt8(ascii: "\"") { offset += 1 }
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "#"), offset == start || text.isBlank(offset - 1) {
        return
      } else if mayOpen, text.isQuote(offset) {
        quote = byte
      } else if mayOpen || flowDepth > 0, byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") {
        flowDepth += 1
      } else if flowDepth > 0, text.isCloser(offset) {
        flowDepth -= 1
      }
      if !text.isBlank(offset) {
        mayOpen = text.isSeparator(offset) || text.isFlowIndicator(offset)
      }
      offset += 1
    }
  }
}
