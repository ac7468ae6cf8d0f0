import Manuscript

/// The index of each language, made of those of the pages of the guides.
struct SearchFiles: Sendable {
  let languages: [LanguageTag]
  /// What can be found on the page of each guide in each language, as ``SearchIndex/flat()`` gives it.
  let pieces: [[ArraySlice<UInt8>]]

  /// Below the site's root. The name stays, because the pages that name the file are written before it is known what stands in it.
  static func path(_ language: LanguageTag) -> String { "search.\(language).js" }

  /// The index of the language at a place in ``languages``.
  func file(at language: Int) -> OutputFile {
    var index = SearchIndex()
    for guide in pieces { index.append(flat: guide[language]) }
    return OutputFile(path: Self.path(languages[language]), bytes: index.script())
  }
}
