internal import ArgumentParser
internal import Diagnostics
internal import Manuscript
internal import Publication

/// The content for the commands that look into it or change it, and make no pages.
struct ContentFolder: ParsableArguments {
  @Option(name: .shortAndLong, help: "The folder with site.yaml, registry/ and guides/.")
  var content = "content"

  /// The folder.
  ///
  /// - Throws: ``ValidationError`` in this language when it is missing.
  func tree(in language: MessageLanguage) throws -> SourceTree {
    if let tree = SourceTree(folder: content) { return tree }
    throw Trilingual(
      en: "There is no folder '\(content)'. Go to the folder of the site, or name the right one with --content.",
      nl: "Er is geen map '\(content)'. Ga naar de map van de site, of noem de juiste met --content.",
      fr: "Il n'y a pas de dossier '\(content)'. Allez dans le dossier du site, ou indiquez le bon avec --content."
    ).error(in: language)
  }

  /// Reads the content.
  ///
  /// - Throws: ``Exit/contentErrors`` after a message when it is not known which languages there are.
  func manuscript(of tree: SourceTree, on console: Console) throws -> (loading: Loading, manuscript: Manuscript) {
    let loading = Loading(content: tree)
    if let manuscript = loading.manuscript { return (loading, manuscript) }
    let report = TextReport(files: loading.files, language: console.language, isColoured: console.isColoured)
    for fault in loading.diagnostics.sorted(in: loading.files) where fault.severity == .error {
      console.message(report.text(for: fault))
    }
    throw Exit.contentErrors
  }
}

extension Loading {
  /// Reads a content alone, without the interface words that only pages need.
  init(content: SourceTree) {
    self.init(content: content, templates: SourceTree(name: "templates", files: [:]), rules: RuleCatalogue.all)
  }
}
