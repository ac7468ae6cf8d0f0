internal import Diagnostics
internal import Manuscript
internal import Rendering

/// A site as it was read: what was written, and the frames for its pages.
struct SiteReading {
  /// `nil` when `site.yaml` does not say which languages there are.
  let manuscript: Manuscript?
  /// `nil` when a template has a fault.
  let theme: Theme?
  /// All files that were read.
  let files: SourceFiles
  /// The faults, in no particular order.
  let diagnostics: [Diagnostic]

  init(_ trees: SiteTrees) {
    let loading = Loading(content: trees.content, templates: trees.templates, rules: RuleCatalogue.all)
    var files = loading.files
    var diagnostics = loading.diagnostics
    theme = Theme(in: trees.templates, files: &files, reporting: &diagnostics)
    manuscript = loading.manuscript
    (self.files, self.diagnostics) = (files, diagnostics)
  }
}
