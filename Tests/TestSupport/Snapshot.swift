import Foundation
public import Testing

/// Expects a text to be the one that is stored in `Tests/Snapshots`.
///
/// With `GIDS_RENEW_SNAPSHOTS=1` in the environment the stored one is renewed instead: read the difference before it is committed.
public func expectSnapshot(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
  try expectStored(text, "Tests/Snapshots/\(name)", sourceLocation: sourceLocation)
}

/// Expects a text to be the one that is stored in a file of the project, and renews it as ``expectSnapshot(_:_:sourceLocation:)`` does.
///
/// - Parameter name: The file, such as `docs/rules.md`.
public func expectStored(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
  let file = ProjectFolder.url.appendingPathComponent(name)
  if ProcessInfo.processInfo.environment["GIDS_RENEW_SNAPSHOTS"] == "1" {
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
    return
  }
  let stored = try String(contentsOf: file, encoding: .utf8)
  guard stored != text else { return }
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  let storedLines = stored.split(separator: "\n", omittingEmptySubsequences: false)
  let first = zip(lines, storedLines).enumerated().first { $1.0 != $1.1 }?.offset ?? min(lines.count, storedLines.count)
  func line(_ lines: [Substring]) -> String { lines.indices.contains(first) ? String(lines[first]) : "(the end)" }
  Issue.record(
    "\(name) differs from line \(first + 1) on: «\(line(lines))» instead of «\(line(storedLines))»",
    sourceLocation: sourceLocation)
}
