public import ArgumentParser
public import Diagnostics

/// How a command speaks to people. Every command has these options.
struct SpeechOptions: ParsableArguments {
  @Option(help: "The language of the messages; without it, that of the environment.")
  var language: MessageLanguage?

  @Flag(name: .shortAndLong, help: "Show errors only, and no summary.")
  var quiet = false

  @Flag(name: .customLong("no-color"), help: "Show messages without colours.")
  var noColor = false
}

extension MessageLanguage: ExpressibleByArgument {}

extension MessageLanguage {
  /// The language that the environment asks for, English where it asks for none that gids speaks.
  ///
  /// The first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is not empty decides (POSIX.1-2017, section 8.2).
  ///
  /// - Parameter environment: The value of a variable, by its name.
  init(environment: (String) -> String?) {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(environment).first { !$0.isEmpty }
    self = locale.flatMap(MessageLanguage.init(locale:)) ?? .english
  }
}
