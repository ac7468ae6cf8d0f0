import Diagnostics
public import Testing

/// Expects these faults, and no other errors or warnings, each at a marked place of the sources.
///
/// - Parameters:
///   - site: The site; its sources mark with `«…»` where each fault belongs, in reading order: the site, the registries, the fragments, the guides.
///   - expected: For each fault `code` or `code: help`, in the same order. A fault of a file as a whole is written `path: code`.
///   - edition: The edition to resolve.
///   - includingNotes: Whether notes count too.
public func expectDiagnostics(
  in site: SampleSite, _ expected: [String], edition: String? = nil, includingNotes: Bool = false,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let outcome = site.run(edition: edition)
  let shown = outcome.diagnostics.filter { includingNotes || $0.severity != .note }
  var found: [String] = []
  var places: [String] = []
  for (index, diagnostic) in shown.enumerated() {
    let problem = diagnostic.problem
    let wantsHelp = expected.indices.contains(index) && expected[index].contains(": ")
    switch diagnostic.place {
    case .path(let path): found.append("\(path): \(problem.code)")
    case .range(let range):
      found.append(wantsHelp ? "\(problem.code): \(diagnostic.help ?? "")" : problem.code)
      places.append("\(outcome.files[range.file].path) \(range.bytes)")
    }
  }
  #expect(found == expected, sourceLocation: sourceLocation)
  // What others depend on comes first.
  let folders = ["registry/", "fragments/", "guides/"]
  func depth(_ path: String) -> Int { path == "site.yaml" ? -1 : folders.firstIndex { path.hasPrefix($0) } ?? 3 }
  let files = site.content.sorted { (depth($0.key), $0.key) < (depth($1.key), $1.key) }
  let marked = files.flatMap { path, text in Marks.ranges(in: text).map { "content/\(path) \($0)" } }
  #expect(places == marked, "the places of the faults", sourceLocation: sourceLocation)
}
