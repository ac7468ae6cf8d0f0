public import Diagnostics

extension Diagnostic {
  /// The message in English.
  public var message: String { problem.words(in: .english).message }

  /// The help in English.
  public var help: String? { problem.words(in: .english).help }
}
