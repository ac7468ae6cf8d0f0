internal import ArgumentParser
public import Diagnostics

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Where the command writes: messages to people on one stream, results on the other; and how it speaks to people.
///
/// A small value, so that a test can look at what was written.
public struct Console: Sendable {
  /// Writes a result, such as a schema, to standard output; `false` when the machine did not take it.
  let write: @Sendable (String) -> Bool
  /// Writes a message to standard error.
  var message: @Sendable (String) -> Void
  /// The language of the messages.
  private(set) var language: MessageLanguage
  /// Whether messages may carry colours.
  private(set) var isColoured: Bool
  /// Whether messages go to a terminal, where a line can be written over.
  let isTerminal: Bool
  /// The value of a variable of the environment, by its name.
  let environment: @Sendable (String) -> String?
  /// Whether only errors are to be shown.
  private(set) var isQuiet = false

  /// - Parameters:
  ///   - result: Writes a result; gives `false` when the machine did not take it, as on a full disk.
  ///   - message: Writes a message to people.
  ///   - language: The language of the messages, unless a command is asked for another one.
  ///   - isColoured: Whether messages may carry colours.
  ///   - isTerminal: Whether messages go to a terminal.
  ///   - environment: The value of a variable of the environment, by its name.
  public init(
    result: @escaping @Sendable (String) -> Bool, message: @escaping @Sendable (String) -> Void,
    language: MessageLanguage, isColoured: Bool, isTerminal: Bool = false,
    environment: @escaping @Sendable (String) -> String? = { _ in nil }
  ) {
    (self.write, self.message, self.language) = (result, message, language)
    (self.isColoured, self.isTerminal, self.environment) = (isColoured, isTerminal, environment)
  }

  /// The console as the options of a command want it.
  func speaking(as options: SpeechOptions) -> Console {
    var console = self
    console.language = options.language ?? language
    console.isColoured = isColoured && !options.noColor
    console.isQuiet = options.quiet
    return console
  }

  /// Writes a result.
  ///
  /// - Throws: ``Exit/machine`` after a message, when it could not be written: half a schema must not count as one.
  func print(_ text: String) throws(ExitCode) {
    guard !write(text) else { return }
    fail(
      Wording(
        Trilingual(
          en: "the result could not be written to standard output",
          nl: "het resultaat kon niet naar de standaarduitvoer worden geschreven",
          fr: "le résultat n'a pas pu être écrit sur la sortie standard")[language]))
    throw Exit.machine
  }

  /// Says something unless the user wants quiet.
  func say(_ message: String) {
    if !isQuiet { self.message(message + "\n") }
  }

  /// Warns of something that is no fault of the content.
  func warn(_ words: Wording) {
    message(
      "\(Severity.warning.word(in: language)): \(words.message)\n" + (words.help.map { "  = \($0)\n" } ?? ""))
  }

  /// Says what went wrong in the command itself, outside of any file of the content.
  func fail(_ words: Wording) {
    message("\(Severity.error.word(in: language)): \(words.message)\n" + (words.help.map { "  = \($0)\n" } ?? ""))
  }

  /// The streams of the process. The environment is read here and nowhere else: its locale chooses the language; colours are used on a
  /// terminal, unless `NO_COLOR` is set (no-color.org) or the terminal is dumb.
  public static var standard: Console {
    let isTerminal = isatty(STDERR_FILENO) == 1 && environment("TERM") != "dumb"
    return Console(
      result: { write($0, to: STDOUT_FILENO) }, message: { _ = write($0, to: STDERR_FILENO) },
      language: MessageLanguage(environment: environment),
      isColoured: isTerminal && (environment("NO_COLOR") ?? "").isEmpty, isTerminal: isTerminal,
      environment: { environment($0) })
  }

  private static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// Writes all of a text; `false` when the system does not take it.
  ///
  /// A reader that has gone away, such as `head`, has what it wanted: that is no failure. (The executable ignores `SIGPIPE`, so that
  /// a build whose messages nobody reads any more still publishes its site.)
  private static func write(_ text: String, to file: Int32) -> Bool {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { systemWrite(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return errno == EPIPE }
      rest = rest.dropFirst(count)
    }
    return true
  }
}

/// `write(2)`, under a name that the method of ``Console`` does not hide.
private func systemWrite(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int { write(file, bytes, count) }
