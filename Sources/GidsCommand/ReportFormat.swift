internal import ArgumentParser
internal import Diagnostics

/// The form in which `gids check` shows faults.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
  /// For people, on standard error.
  case text
  /// For machines, on standard output.
  case json, sarif, github

  /// The report for machines; `nil` for people.
  func report(of findings: Findings) -> String? {
    switch self {
    case .text: nil
    case .json: JSONReport(findings).text
    case .sarif: SARIFReport(findings).text
    case .github: GitHubReport(findings).text
    }
  }
}
