public import Manuscript
public import Publication

/// Renders all files of a site.
public struct SiteRenderer: Sendable {
  let site: SiteContext

  /// A site to publish.
  ///
  /// - Parameter content: The folder `content`, for pages that carry their pictures.
  public init(_ complete: CompletePublication, theme: Theme, content: SourceTree) {
    site = SiteContext(publication: complete.publication, theme: theme, isDraft: false, content: content)
  }

  /// A draft, which shows its gaps and says on every page that it is one.
  public init(draft publication: Publication, theme: Theme, content: SourceTree) {
    site = SiteContext(publication: publication, theme: theme, isDraft: true, content: content)
  }

  /// The files, in the order in which they are written.
  ///
  /// - Parameter outputs: The kinds of file; all of them, unless a test looks at some.
  public func files(_ outputs: Set<SiteOutput> = Set(SiteOutput.allCases)) -> [OutputFile] {
    var site = site
    site.outputs = outputs
    let publication = site.publication
    var files: [OutputFile] = []
    if outputs.contains(.pages) {
      files += [LanguageChoicePage(site: site).file(), site.assets.styleSheet.file, site.assets.script.file]
      files += publication.languageIndices.map { HomePage(site: site, language: $0).file() }
      let notFound = NotFoundPage(site: site)
      files += [notFound.fileAtRoot()] + publication.languageIndices.map { notFound.file(in: $0) }
    }
    var records: [[UInt8]] = []
    var search = SearchFiles(site)
    let frames = GuideFrames(site)
    for index in publication.guideIndices {
      files += GuideFiles(site: site, index: index, frames: frames).files(
        outputs, recording: &records, searching: &search)
    }
    if outputs.contains(.search) { files += search.files(site.assets.search) }
    if outputs.contains(.machines) { files += MachineFiles(site: site, records: records).files() }
    return outputs.contains(.pages) ? files + copies() : files
  }

  /// The pictures that the guides show and the files that the registry declares, each once, sorted by path.
  private func copies() -> [OutputFile] {
    var sources: [String: String] = [:]
    for guide in site.publication.guides {
      for figure in guide.figures {
        for case .picture(let picture, _, _, _) in figure.images.all { sources[picture.path] = picture.source }
      }
    }
    for download in site.publication.registry.files {
      for case let file? in download.file.all { sources[file.path] = file.path }
    }
    return sources.sorted { $0.key < $1.key }.map { OutputFile(path: $0.key, copyOf: $0.value) }
  }
}
