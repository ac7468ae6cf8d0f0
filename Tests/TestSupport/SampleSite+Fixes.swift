internal import Diagnostics

extension SampleSite {
  /// The site with all fixes that its faults carry, and the codes of the faults that had one.
  ///
  /// It only puts the words of each change into the file, so that a test sees what a fix is meant to do.
  public func fixed() -> (site: SampleSite, codes: [String]) {
    let outcome = run()
    let mended = outcome.diagnostics.filter { $0.fix != nil }
    var site = self
    for (path, text) in content { site.content[path] = Marks.removed(from: text) }
    let edits = mended.flatMap { $0.fix?.edits ?? [] }.sorted { $0.range.bytes.lowerBound > $1.range.bytes.lowerBound }
    for edit in edits {
      let path = String(outcome.files[edit.range.file].path.dropFirst("content/".count))
      var bytes = Array((site.content[path] ?? "").utf8)
      bytes.replaceSubrange(edit.range.bytes, with: Array(edit.replacement.utf8))
      site.content[path] = String(decoding: bytes, as: UTF8.self)
    }
    for (path, text) in site.content { site.content[path] = Marks.escaped(text) }
    return (site, mended.map(\.problem.code))
  }
}
