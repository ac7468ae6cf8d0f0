/// A print engine of this machine.
struct InstalledEngine {
  let engine: PrintEngine
  /// Its file.
  let path: String
  private let environment: @Sendable (String) -> String?

  /// Why there is none.
  enum Obstacle: Error, Hashable {
    /// Neither in the folders for programs nor where the script puts it; `nil` where any would do.
    case missing(PrintEngine?)
    /// The environment names a file that is no program.
    case noProgram(PrintEngine, path: String)
    /// It is there, and does not even say what it is.
    case broken(PrintEngine, path: String, Program.Outcome)

    static func == (left: Obstacle, right: Obstacle) -> Bool { "\(left)" == "\(right)" }
    func hash(into hasher: inout Hasher) { hasher.combine("\(self)") }
  }

  /// Looks for an engine: where the environment says, else in the folders for programs, else where installers put it.
  ///
  /// - Parameters:
  ///   - engine: The one that was asked for; without it, WeasyPrint, else Chromium.
  ///   - environment: The value of a variable, by its name.
  init(_ engine: PrintEngine?, environment: @escaping @Sendable (String) -> String?) throws(Obstacle) {
    for candidate in engine.map({ [$0] }) ?? [.weasyprint, .chromium] {
      guard let path = try Self.path(of: candidate, environment) else { continue }
      (self.engine, self.path, self.environment) = (candidate, path, environment)
      return
    }
    throw .missing(engine)
  }

  private static func path(
    of engine: PrintEngine, _ environment: (String) -> String?
  ) throws(Obstacle) -> String? {
    if let named = environment(engine.variable), !named.isEmpty {
      guard Disk.isProgram(named) else { throw .noProgram(engine, path: named) }
      return named
    }
    let folders = (environment("PATH") ?? "").split(separator: ":").map(String.init).filter { $0.hasPrefix("/") }
    let candidates =
      engine.otherPlaces(
        home: environment("HOME"), dataHome: environment("XDG_DATA_HOME").flatMap { $0.isEmpty ? nil : $0 })
      + folders.flatMap { folder in engine.fileNames.map { "\(folder)/\($0)" } }
    return candidates.first(where: Disk.isProgram)
  }

  /// The major number of its version, as it says itself; `nil` where it says none.
  func majorVersion() throws(Obstacle) -> Int? {
    let call = Program(path: path, arguments: ["--version"], environment: variables)
    let outcome = Program.run([call], width: 1)[0]
    guard outcome.isGood else { throw .broken(engine, path: path, outcome) }
    let number = outcome.output.drop { !$0.isASCII || !$0.isNumber }.prefix { $0.isASCII && $0.isNumber }
    return Int(number)
  }

  /// The call that prints a page.
  func program(printing page: String, to pdf: String, profile: String) -> Program {
    Program(
      path: path,
      arguments: engine.arguments(printing: page, to: pdf, profile: profile, isSuperuser: Disk.isSuperuser),
      environment: variables)
  }

  /// What the engine finds in its environment: where programs, fonts and libraries stand, and nothing that could change its work with the
  /// day or with the language of whoever prints.
  private var variables: [(name: String, value: String)] {
    let kept = [
      "DYLD_FALLBACK_LIBRARY_PATH", "FONTCONFIG_FILE", "FONTCONFIG_PATH", "HOME", "LD_LIBRARY_PATH", "PATH", "TMPDIR",
      "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR",
    ].compactMap { name in environment(name).map { (name: name, value: $0) } }
    return kept + [("LC_ALL", "C.UTF-8"), ("SOURCE_DATE_EPOCH", "0"), ("TZ", "UTC")]
  }
}
