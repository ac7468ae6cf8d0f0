internal import Diagnostics

extension SampleSite {
  /// The site with the edits of all fixes that its faults carry, and the codes of those faults.
  public func fixed() -> (site: SampleSite, codes: [String]) {
    let outcome = run()
    let mended = outcome.diagnostics.filter { $0.fix != nil }
    let edits = mended.flatMap { $0.fix?.edits ?? [] }
    var site = self
    for (path, text) in content {
      let own = edits.filter { outcome.files[$0.range.file].path == "content/\(path)" }
      let bytes = own.applied(to: Array(Marks.removed(from: text).utf8))
      site.content[path] = Marks.escaped(String(decoding: bytes, as: UTF8.self))
    }
    return (site, mended.map(\.problem.code))
  }
}
