/// Writes diagnostics for a person at a terminal.
///
/// ```
/// guides/tea/guide.yaml:14:12: error: there is no step 'sign-on' in this guide [unknown-reference]
///    guide Making tea, part Water, step 3°, Dutch text
/// 14 |       nl: Herhaal <step:sign-on>.
///    |                   ^^^^^^^^^^^^^^ did you mean 'sign-in'?
/// ```
public struct TextReport: Sendable {
  /// Whether severity and marks carry ANSI colours (ECMA-48, SGR).
  public let isColoured: Bool
  /// The language of the messages.
  public let language: MessageLanguage
  private let files: SourceFiles

  /// - Parameters:
  ///   - files: The files that the diagnostics point into.
  ///   - language: The language of the messages.
  ///   - isColoured: Whether to use ANSI colours.
  public init(files: SourceFiles, language: MessageLanguage = .english, isColoured: Bool = false) {
    self.files = files
    self.language = language
    self.isColoured = isColoured
  }

  /// One diagnostic in two to five lines, each ended by a line feed.
  public func text(for diagnostic: Diagnostic) -> String {
    let wording = diagnostic.problem.words(in: language)
    let severity = diagnostic.severity
    let title =
      "\(colour(severity))\(severity.word(in: language)):\(plain) \(bold)\(wording.message.fitForTerminal)\(plain) "
      + "[\(diagnostic.problem.code)]\n"
    switch diagnostic.place {
    case .path(let path):
      return "\(path.fitForTerminal): \(title)" + helpLines(wording).map { "  = \($0)\n" }.joined()
    case .range(let range):
      let file = files[range.file]
      let position = SourcePosition(offset: range.bytes.lowerBound, in: file.bytes)
      let place = "\(file.path.fitForTerminal):\(position.line):\(position.column): "
      let gutter = String(repeating: " ", count: String(position.line).count)
      let whereabouts = diagnostic.whereabouts.map { "\(gutter)   \($0.words(in: language).fitForTerminal)\n" } ?? ""
      return place + title + whereabouts + excerpt(of: range.bytes, at: position, in: file.bytes, wording, severity)
    }
  }

  private func excerpt(
    of range: Range<Int>, at position: SourcePosition, in text: [UInt8], _ wording: Wording, _ severity: Severity
  ) -> String {
    let excerpt = Excerpt(of: range, in: text)
    let number = String(position.line)
    let gutter = String(repeating: " ", count: number.count)
    let marks = String(repeating: "^", count: excerpt.markWidth)
    var lines = "\(number) | \(excerpt.line)\n"
    lines += "\(gutter) | \(String(repeating: " ", count: excerpt.indentWidth))"
    lines += "\(colour(severity))\(marks)\(plain)"
    let help = helpLines(wording)
    if help.count == 1, gutter.count + 4 + excerpt.indentWidth + excerpt.markWidth + help[0].count <= Excerpt.limit {
      return "\(lines) \(help[0])\n"
    }
    return lines + "\n" + help.map { "\(gutter) = \($0)\n" }.joined()
  }

  private func helpLines(_ wording: Wording) -> [String] {
    wording.help?.split(separator: "\n", omittingEmptySubsequences: false).map { String($0).fitForTerminal } ?? []
  }

  private func colour(_ severity: Severity) -> String {
    guard isColoured else { return "" }
    switch severity {
    case .error: return "\u{1B}[1;31m"
    case .warning: return "\u{1B}[1;33m"
    case .note: return "\u{1B}[1;36m"
    }
  }

  private var bold: String { isColoured ? "\u{1B}[1m" : "" }
  private var plain: String { isColoured ? "\u{1B}[0m" : "" }
}
