internal import Diagnostics
internal import Manuscript
internal import Rendering

/// A site as it was read: what was written, and the frames for its pages.
struct SiteReading {
  let loading: Loading
  /// `nil` when a template has a fault.
  let theme: Theme?
  /// All files that were read.
  let files: SourceFiles
  /// The faults, in no particular order.
  let diagnostics: [Diagnostic]

  /// `nil` when `site.yaml` does not say which languages there are.
  var manuscript: Manuscript? { loading.manuscript }

  init(_ trees: SiteTrees) {
    loading = Loading(content: trees.content, templates: trees.templates, rules: RuleCatalogue.all)
    var files = loading.files
    var diagnostics = loading.diagnostics
    theme = Theme(in: trees.templates, files: &files, reporting: &diagnostics)
    (self.files, self.diagnostics) = (files, diagnostics)
  }
}
