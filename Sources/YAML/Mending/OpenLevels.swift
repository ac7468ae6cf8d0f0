/// The columns in which the lists and mappings begin that are open above a line.
struct OpenLevels {
  private let text: SourceText
  private var levels: [(column: Int, isList: Bool)] = []

  /// Reads the lines from the start of the file; texts of several lines are no levels.
  init(above end: Int, in text: SourceText) {
    self.text = text
    var block: Int?
    var next: Int? = 0
    while let line = next, line < end {
      next = text.nextLine(after: line)
      let start = text.textStart(ofLineAt: line)
      let column = start - text.lineStart(at: line)
      if text.isGap(start) || text[start] == UInt8(ascii: "#") { continue }
      if let parent = block {
        if column > parent { continue }
        block = nil
      }
      open(lineAt: start, column: column)
      if text.opensBlockScalar(lineAt: line) { block = levels.last?.column ?? 0 }
    }
  }

  private mutating func open(lineAt start: Int, column: Int) {
    var start = start
    var column = column
    while text.isDash(start) {
      add(column, isList: true)
      var next = start + 1
      while text.isBlank(next) { next += 1 }
      if text.isGap(next) { return }
      column += next - start
      start = next
    }
    if text.key(at: start) != nil || text.isQuote(start) && text.isKeyLine(at: start) { add(column, isList: false) }
  }

  private mutating func add(_ column: Int, isList: Bool) {
    // `steps:` and the dashes of its list may stand in one column.
    levels.removeAll { $0.column > column || $0.column == column && (isList == $0.isList || !isList) }
    levels.append((column, isList))
  }

  /// The column where a line probably belongs.
  ///
  /// - Returns: Nil where two are as likely.
  func column(forLineAt line: Int) -> Int? {
    let start = text.textStart(ofLineAt: line)
    let isList = text.isDash(start)
    let found = start - line
    let columns = levels.filter { $0.isList == isList }.map(\.column)
    let left = columns.last { $0 < found }
    let right = columns.first { $0 > found }
    guard let left, let right else { return left ?? right }
    if let next = next(after: line), next == left || next == right, next != found { return next == right ? right : nil }
    return found - left == right - found ? nil : found - left < right - found ? left : right
  }

  /// The column of the next line that has something.
  private func next(after line: Int) -> Int? {
    var next = text.nextLine(after: line)
    while let line = next, line < text.count {
      let start = text.textStart(ofLineAt: line)
      if !text.isGap(start) { return start - line }
      next = text.nextLine(after: line)
    }
    return nil
  }
}
