internal import ArgumentParser
internal import Rendering

/// The kinds of file that a user wants, such as `pages,search`.
struct OutputChoice: ExpressibleByArgument {
  let outputs: Set<SiteOutput>

  /// - Parameter argument: Names of ``SiteOutput`` with commas between them.
  init?(argument: String) {
    let names = argument.split(separator: ",", omittingEmptySubsequences: false)
    let outputs = names.compactMap { SiteOutput(rawValue: String($0)) }
    guard outputs.count == names.count else { return nil }
    self.outputs = Set(outputs)
  }

  static let names = SiteOutput.allCases.map(\.rawValue)

  static var allValueStrings: [String] { names }
}
