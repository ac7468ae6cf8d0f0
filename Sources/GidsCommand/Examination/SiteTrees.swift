internal import Manuscript

/// The two folders that a site is made of.
struct SiteTrees {
  /// The folder `content`.
  var content: SourceTree
  /// The folder `templates`.
  var templates: SourceTree
}
