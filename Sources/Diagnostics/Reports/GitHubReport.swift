/// Writes faults as workflow commands, which GitHub shows beside the lines of a change.
///
/// - SeeAlso: GitHub Docs, "Workflow commands for GitHub Actions", and the escapes of `actions/toolkit`, `packages/core/src/command.ts`.
public struct GitHubReport: Sendable {
  /// One line for each fault; empty when there is none.
  public let text: String

  public init(_ findings: Findings) {
    text = findings.diagnostics.map { Self.line(for: $0, in: findings) }.joined()
  }

  private static func line(for diagnostic: Diagnostic, in findings: Findings) -> String {
    let wording = diagnostic.problem.words(in: findings.language)
    var properties = [("file", diagnostic.path(in: findings.files))]
    if case .range(let range) = diagnostic.place {
      let region = Region(range.bytes, in: findings.files[range.file].bytes)
      properties.append(("line", "\(region.start.line)"))
      // Columns are taken for one line only; where there are more, GitHub drops the command's columns with a complaint.
      if region.start.line == region.end.line { properties.append(("col", "\(region.start.column)")) }
      properties.append(("endLine", "\(region.end.line)"))
      if region.start.line == region.end.line { properties.append(("endColumn", "\(region.end.column)")) }
    }
    properties.append(("title", diagnostic.problem.code))
    let whereabouts = diagnostic.whereabouts?.words(in: findings.language)
    let message = [wording.message, whereabouts, wording.help].compactMap { $0 }.joined(separator: "\n")
    let list = properties.map { "\($0)=\(escaped($1, isProperty: true))" }.joined(separator: ",")
    return "::\(command(diagnostic.severity)) \(list)::\(escaped(message, isProperty: false))\n"
  }

  private static func command(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }

  private static func escaped(_ text: String, isProperty: Bool) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      case ":" where isProperty: result += "%3A"
      case "," where isProperty: result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
