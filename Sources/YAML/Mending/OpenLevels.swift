/// The columns in which the lists and mappings begin that are open above a line.
struct OpenLevels {
  private let text: SourceText
  private var levels: [Level] = []

  private struct Level {
    let column: Int
    let isList: Bool
    /// The line that it begins with.
    let line: Int
    /// How many of its items or keys stand above.
    var count = 1
  }

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
    let line = text.lineStart(at: start)
    while text.isDash(start) {
      add(Level(column: column, isList: true, line: line))
      var next = start + 1
      while text.isBlank(next) { next += 1 }
      if text.isGap(next) { return }
      column += next - start
      start = next
    }
    if text.key(at: start) != nil || text.isQuote(start) && text.isKeyLine(at: start) {
      add(Level(column: column, isList: false, line: line))
    }
  }

  private mutating func add(_ level: Level) {
    // `steps:` and the dashes of its list may stand in one column.
    levels.removeAll { $0.column > level.column || $0.column == level.column && $0.isList && !level.isList }
    if let index = levels.firstIndex(where: { $0.column == level.column && $0.isList == level.isList }) {
      levels[index].count += 1
    } else {
      levels.append(level)
    }
  }

  func hasLevel(_ column: Int, isList: Bool) -> Bool {
    levels.contains { $0.column == column && $0.isList == isList }
  }

  /// The line above that begins the mapping or list that a line seems to continue, if it is the only one of it, and the column of what it
  /// has there: of the two, either may be the one that is wrong.
  func onlyNeighbour(ofLineAt line: Int) -> (line: Int, column: Int)? {
    let start = text.textStart(ofLineAt: line)
    guard let last = levels.last(where: { $0.isList == text.isDash(start) }), last.count == 1,
      abs(last.column - (start - line)) <= 2
    else { return nil }
    return (last.line, last.column)
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
