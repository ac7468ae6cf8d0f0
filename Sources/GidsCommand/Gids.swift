public import ArgumentParser

/// The command `gids`.
public struct Gids: ParsableCommand {
  public static let configuration = CommandConfiguration(
    commandName: "gids", abstract: "Turns procedures written in YAML into guides in several languages.",
    discussion: """
      Exit codes: 0 all is good, 1 the content has errors, 2 the command was called wrongly, 3 the machine failed. Messages go to \
      standard error, results to standard output.
      """,
    version: Version.current, subcommands: [Build.self, Check.self, Schema.self])

  public init() {}

  /// Runs the command.
  ///
  /// - Parameters:
  ///   - arguments: What stands after the name of the command.
  ///   - console: Where to write.
  /// - Returns: The exit code: 0, 1, 2 or 3.
  public static func run(_ arguments: [String], console: Console) -> Int32 {
    do {
      var command = try parseAsRoot(arguments)
      switch command {
      case var command as any GidsSubcommand: try command.run(on: console)
      default: try command.run()
      }
      return 0
    } catch let code as ExitCode {
      return code.rawValue
    } catch {
      let text = fullMessage(for: error)
      guard exitCode(for: error) != .success else {
        console.result(text + "\n")
        return 0
      }
      console.message(text + "\n")
      return Exit.usage.rawValue
    }
  }
}

/// A command that writes to a given console.
protocol GidsSubcommand: ParsableCommand {
  mutating func run(on console: Console) throws
}

extension GidsSubcommand {
  public mutating func run() throws { try run(on: .standard) }
}

/// The version of the tool.
enum Version {
  static let current = "0.1.0"
}
