internal import ArgumentParser

/// The exit codes of `gids`.
enum Exit {
  /// The content has errors.
  static let contentErrors = ExitCode(1)
  /// The command was called wrongly.
  static let usage = ExitCode(2)
  /// The machine failed: disk, permission.
  static let machine = ExitCode(3)
}
