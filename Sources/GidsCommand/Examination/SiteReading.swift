internal import Diagnostics
internal import Manuscript
internal import Rendering
internal import Workers

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

  /// - Parameters:
  ///   - trees: The folders of the site.
  ///   - guides: The guides to read.
  ///   - workers: The threads that read the files.
  init(_ trees: SiteTrees, guides: WantedGuides = .all, workers: Workers = .all) {
    loading = Loading(
      content: trees.content, templates: trees.templates, rules: RuleCatalogue.all, guides: guides, workers: workers)
    var files = loading.files
    var diagnostics = loading.diagnostics
    theme = Theme(in: trees.templates, files: &files, reporting: &diagnostics)
    (self.files, self.diagnostics) = (files, diagnostics)
  }
}
