#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Where the command writes: messages to people on one stream, results on the other.
///
/// A small value, so that a test can look at what was written.
public struct Console: Sendable {
  /// Writes a result, such as a schema, to standard output.
  let result: @Sendable (String) -> Void
  /// Writes a message to standard error.
  let message: @Sendable (String) -> Void
  /// Whether messages may carry colours.
  let isColoured: Bool

  public init(
    result: @escaping @Sendable (String) -> Void, message: @escaping @Sendable (String) -> Void, isColoured: Bool
  ) {
    (self.result, self.message, self.isColoured) = (result, message, isColoured)
  }

  /// The streams of the process. Colours are used on a terminal, unless `NO_COLOR` is set (no-color.org) or the terminal is dumb.
  public static var standard: Console {
    Console(
      result: { write($0, to: STDOUT_FILENO) }, message: { write($0, to: STDERR_FILENO) },
      isColoured: isatty(STDERR_FILENO) == 1 && (environment("NO_COLOR") ?? "").isEmpty && environment("TERM") != "dumb")
  }

  private static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  private static func write(_ text: String, to file: Int32) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { systemWrite(file, $0.baseAddress, $0.count) }
      // A reader that has gone away, such as `head`, is no fault of ours.
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }
}

/// `write(2)`, under a name that the method of ``Console`` does not hide.
private func systemWrite(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int { write(file, bytes, count) }
