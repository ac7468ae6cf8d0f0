internal import ArgumentParser
internal import Diagnostics
internal import Manuscript
internal import Publication

/// Where the content stands, and how messages are shown.
struct ContentOptions: ParsableArguments {
  @Option(name: .shortAndLong, help: "The folder with site.yaml, registry/ and guides/.")
  var content = "content"

  @Option(name: .shortAndLong, help: "The folder with the page templates and the interface words.")
  var templates = "templates"

  @Option(name: .shortAndLong, help: "The edition: an id of 'editions' in site.yaml. Without it, what everyone gets.")
  var edition: String?

  @Flag(name: .shortAndLong, help: "Show errors only, and no summary.")
  var quiet = false

  @Flag(name: .customLong("no-color"), help: "Show messages without colours.")
  var noColor = false

  /// The two folders.
  ///
  /// - Throws: ``ValidationError`` when one is missing.
  func trees() throws -> (content: SourceTree, templates: SourceTree) {
    guard let content = SourceTree(folder: content) else {
      throw ValidationError(
        "There is no folder '\(content)'. Go to the folder of your site, or name the content with --content.")
    }
    guard let templates = SourceTree(folder: templates) else {
      throw ValidationError(
        "There is no folder '\(templates)'. Go to the folder of your site, or name the templates with --templates.")
    }
    return (content, templates)
  }

  /// Refuses an edition that the site does not have.
  func checkEdition(in manuscript: Manuscript) throws {
    guard let edition else { return }
    let known = manuscript.site.editions.compactMap(\.id?.value)
    guard !known.contains(edition) else { return }
    let nearest = known.nearest(to: edition).map { " Did you mean '\($0)'?" } ?? ""
    throw ValidationError("The site has no edition '\(edition)'.\(nearest)")
  }
}

/// Shows diagnostics and counts them.
struct Reporter {
  let console: Console
  let options: ContentOptions

  /// Shows the diagnostics in reading order.
  ///
  /// - Parameter showsNotes: Whether notes are shown; errors and warnings always are, unless the user wants quiet.
  /// - Returns: How many there are of each weight.
  func show(_ diagnostics: [Diagnostic], in files: SourceFiles, showsNotes: Bool) -> [Severity: Int] {
    let report = TextReport(files: files, isColoured: console.isColoured && !options.noColor)
    var counts: [Severity: Int] = [:]
    for diagnostic in diagnostics.sorted(in: files) {
      let severity = diagnostic.severity
      counts[severity, default: 0] += 1
      let isShown = severity == .error || !options.quiet && (severity == .warning || showsNotes)
      if isShown { console.message(report.text(for: diagnostic)) }
    }
    return counts
  }

  /// Says something unless the user wants quiet.
  func say(_ message: String) {
    if !options.quiet { console.message(message + "\n") }
  }

  /// Such as `2 errors and 1 note`.
  static func words(for counts: [Severity: Int]) -> String {
    let parts = [Severity.error, .warning, .note].compactMap { severity in
      counts[severity].map { "\($0) \(severity.rawValue)\($0 == 1 ? "" : "s")" }
    }
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "no faults" }
    return parts.dropLast().joined(separator: ", ") + " and " + last
  }
}
