public import ArgumentParser
internal import Diagnostics

/// The command `gids`.
public struct Gids: ParsableCommand {
  public static let configuration = CommandConfiguration(
    commandName: "gids", abstract: "Turns procedures written in YAML into guides in several languages.",
    discussion: """
      Exit codes: 0 all is good, 1 the content has errors, 2 the command was called wrongly, 3 the machine failed. Messages go to \
      standard error, results to standard output.
      """,
    version: Version.current,
    subcommands: [
      Build.self, Pdf.self, Check.self, Explain.self, Where.self, List.self, Rename.self, New.self, Schema.self,
    ])

  public init() {}

  /// Runs the command.
  ///
  /// - Parameters:
  ///   - arguments: What stands after the name of the command.
  ///   - console: Where to write.
  /// - Returns: The exit code: 0, 1, 2 or 3.
  public static func run(_ arguments: [String], console: Console) -> Int32 {
    let usage = UsageWords(for: arguments, elseIn: console.language)
    do {
      try refuseUnknownCommand(arguments, in: usage.language)
      return try run(parseAsRoot(arguments), on: console, usage)
    } catch {
      return report(error, with: usage.translate(fullMessage(for: error), of: error), on: console)
    }
  }

  private static func run(_ command: any ParsableCommand, on console: Console, _ usage: UsageWords) throws -> Int32 {
    if let command = command as? any GidsSubcommand { return carryOut(command, on: console, usage) }
    var command = command
    try command.run()
    return 0
  }

  private static func carryOut<Command: GidsSubcommand>(
    _ command: Command, on console: Console, _ usage: UsageWords
  ) -> Int32 {
    var command = command
    let console = console.speaking(as: command.speech)
    do {
      try command.run(on: console)
      return 0
    } catch {
      // The command's own usage, not that of `gids`.
      let text = Command.fullMessage(for: error).replacing(
        "Usage: \(Command._commandName)", with: "Usage: gids \(Command._commandName)"
      )
      .replacing("See '\(Command._commandName) ", with: "See 'gids \(Command._commandName) ")
      return report(error, with: usage.translate(text, of: error), on: console)
    }
  }

  /// - Returns: The exit code for an error; help and the version, which end a run too, are results.
  private static func report(_ error: any Error, with text: String, on console: Console) -> Int32 {
    if let code = error as? ExitCode { return code.rawValue }
    guard exitCode(for: error) == .success else {
      console.message(text + "\n")
      return Exit.usage.rawValue
    }
    return (try? console.print(text + "\n")) == nil ? Exit.machine.rawValue : 0
  }

  /// The names of the commands.
  static let commandNames = configuration.subcommands.map { $0._commandName }

  /// A command that does not exist; the parser itself would speak of an unexpected argument.
  private static func refuseUnknownCommand(_ arguments: [String], in language: MessageLanguage) throws {
    let known = commandNames
    guard let word = arguments.first, !word.hasPrefix("-"), word != "help", !known.contains(word) else { return }
    let list = known.joined(separator: ", ")
    let offer = known.nearest(to: word)?.offeredAsSentence(in: language)
    throw Trilingual(
      en: "There is no command '\(word)'. \(offer ?? "There are: \(list).")",
      nl: "Er is geen opdracht '\(word)'. \(offer ?? "Er zijn: \(list).")",
      fr: "Il n'y a pas de commande '\(word)'. \(offer ?? "Il y a\u{A0}: \(list).")"
    ).error(in: language)
  }
}

/// A command that writes to a given console.
protocol GidsSubcommand: ParsableCommand {
  /// How the command speaks to people; the last group of its options.
  var speech: SpeechOptions { get }

  /// - Parameter console: Where to write; it speaks already as ``speech`` wants it.
  mutating func run(on console: Console) throws
}

extension GidsSubcommand {
  public mutating func run() throws { try run(on: .standard.speaking(as: speech)) }
}

/// The version of the tool.
enum Version {
  static let current = "0.1.0"
}
