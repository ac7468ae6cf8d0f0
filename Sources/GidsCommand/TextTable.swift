/// Rows whose columns stand one below the other, with two spaces between them.
struct TextTable {
  private let rows: [[String]]

  /// - Parameter rows: Rows with the same number of cells; line ends in them become spaces.
  init(_ rows: [[String]]) {
    self.rows = rows.map { $0.map { $0.split(whereSeparator: \.isNewline).joined(separator: " ") } }
  }

  /// The rows, each ended by a line feed and without spaces at its end.
  var text: String {
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in rows.map { $0.indices.contains(column) ? $0[column].count : 0 }.max() ?? 0
    }
    return rows.map { row in
      var line = ""
      for (cell, width) in zip(row, widths) { line += cell + String(repeating: " ", count: width - cell.count + 2) }
      while line.hasSuffix(" ") { line.removeLast() }
      return line + "\n"
    }.joined()
  }
}
