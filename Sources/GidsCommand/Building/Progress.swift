/// A line on the terminal that says what is being done, and is gone when it is done.
struct Progress {
  private let console: Console
  private let isShown: Bool

  /// - Parameter console: Where to write. The line is never shown where messages do not go to a terminal, or the user wants quiet.
  init(on console: Console) {
    self.console = console
    isShown = console.isTerminal && !console.isQuiet
  }

  /// The console with messages that first take the line away.
  var clearedConsole: Console {
    guard isShown else { return console }
    var cleared = console
    cleared.message = { [console] in console.message(Self.clearLine + $0) }
    return cleared
  }

  /// Says what begins now, in place of what was said before.
  func stage(_ words: String) {
    if isShown { console.message("\(Self.clearLine)\(words) …") }
  }

  /// Takes the line away.
  func end() {
    if isShown { console.message(Self.clearLine) }
  }

  /// Back to the first column, and the line erased (ECMA-48, CR and EL).
  private static let clearLine = "\r\u{1B}[2K"
}
