import Diagnostics
import Manuscript
import Publication

/// Decides what becomes of mutants. One examiner belongs to one task, for it remembers the pages that it has read.
final class Examiner {
  private let sites: [CorrectSite]
  private var readers: [String: SiteReader] = [:]
  private var displays: [String: Display] = [:]

  init(_ sites: [CorrectSite]) { self.sites = sites }

  func verdict(on mutant: Mutant) -> Verdict {
    let site = sites[mutant.site]
    let run = site.pipeline.run(mutant.change.files(from: site.files))
    let faults = run.faults
    let touched = Touched(mutant.change, of: site.catalogue)
    if !faults.isEmpty {
      if faults.contains(where: { touched.isPointedAt(by: $0, in: run.loading.files) }) { return .caught }
      let report = TextReport(files: run.loading.files)
      return .escaped(.elsewhere(faults.prefix(4).map { report.text(for: $0) }))
    }
    guard !run.resolutions.isEmpty else { return .escaped(.noPublication) }
    var violations: [String] = []
    for (edition, resolution) in run.resolutions {
      guard let reading = read(site, resolution, edition, avoided: run.avoided) else { return .escaped(.noPublication) }
      violations += Law.violations(in: reading)
      guard let before = display(of: mutant.site, edition) else { continue }
      let display = Display(reading)
      violations += display.violations(of: mutant.change.renamed, since: before)
      let swallowed = display.swallowed(since: before, touched)
      if !swallowed.isEmpty {
        violations.append("no longer shown, though still written: \(swallowed.joined(separator: " "))")
      }
    }
    return violations.isEmpty ? .harmless : .escaped(.inconsistent(violations))
  }

  /// The faults that the correct site has: there must be none.
  func faults(ofCorrectSite index: Int) -> [String] {
    let site = sites[index]
    let run = site.pipeline.run(site.files)
    let report = TextReport(files: run.loading.files)
    let violations = run.resolutions.flatMap { edition, resolution in
      read(site, resolution, edition, avoided: run.avoided).map { Law.violations(in: $0) } ?? ["no publication"]
    }
    return run.faults.map { report.text(for: $0) } + violations
  }

  private func read(
    _ site: CorrectSite, _ resolution: Resolution, _ edition: String?, avoided: [String: [String]]
  ) -> SiteReading? {
    guard let rendered = site.pipeline.render(resolution) else { return nil }
    let key = "\(site.name) \(edition ?? "")"
    let reader = readers[key] ?? SiteReader()
    readers[key] = reader
    return reader.read(rendered.files, of: rendered.publication, avoided: avoided)
  }

  /// What the correct site shows.
  private func display(of index: Int, _ edition: String?) -> Display? {
    let key = "\(index) \(edition ?? "")"
    if let known = displays[key] { return known }
    let site = sites[index]
    let run = site.pipeline.run(site.files)
    guard let resolution = run.resolutions.first(where: { $0.edition == edition })?.resolution,
      let reading = read(site, resolution, edition, avoided: run.avoided)
    else { return nil }
    let display = Display(reading)
    displays[key] = display
    return display
  }
}
