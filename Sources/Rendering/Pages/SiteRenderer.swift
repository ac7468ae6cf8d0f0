public import Manuscript
public import Publication
internal import Synchronization
public import Workers

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

  /// Renders the files and hands on each as soon as it is made, so that no more than a few are in memory.
  ///
  /// - Parameters:
  ///   - outputs: The kinds of file; a page leads to no other.
  ///   - workers: The threads that render guides.
  ///   - meter: Measures what each kind costs.
  ///   - former: What is as it was: it is not rendered and not handed on.
  ///   - write: Takes a file; called on any of the threads, and in no order.
  /// - Returns: What a later rendering can take over.
  /// - Throws: What `write` throws first.
  @discardableResult
  public func render<Failure: Error>(
    _ outputs: Set<SiteOutput> = SiteOutput.all, among workers: Workers = .all,
    measuredBy meter: some RenderingMeter = NoMeter(), reusing former: GuideYields = GuideYields(),
    _ write: @Sendable (OutputFile) throws(Failure) -> Void
  ) throws(Failure) -> RenderedSite {
    var site = site
    site.outputs = outputs
    let (files, publication, guides) = (GuideFiles(site), site.publication, site.publication.guideIndices)
    let yields = try workers.map(guides.indices, inSharesOf: 4) { place throws(Failure) in
      let index = guides[place]
      if let yield = former[unchanged: publication[index].id] { return yield }
      precondition(!publication[index].isUnread, "what was not read cannot be rendered")
      return try files.render(index, measuredBy: meter, write)
    }
    var commonPaths: [String] = []
    func writeCommon(_ files: [OutputFile]) throws(Failure) {
      for file in files {
        commonPaths.append(file.path)
        try write(file)
      }
    }
    if !former.keepsCommonFiles {
      try meter.measure(.pages) { () throws(Failure) in try writeCommon(commonPages(of: site)) }
    }
    if outputs.contains(.machines) {
      try meter.measure(.machines) { () throws(Failure) in
        let machines = MachineFiles(site: site)
        if !former.keepsCommonFiles { try writeCommon(machines.files()) }
        guard !former.haveSameRecords(as: yields) else { return }
        try writeCommon([machines.catalogue(yields.compactMap(\.record))])
      }
    }
    if outputs.contains(.search) {
      try meter.measure(.search) { () throws(Failure) in
        if !former.keepsCommonFiles { try writeCommon([site.assets.search.file]) }
        let files = SearchFiles(languages: publication.languages, pieces: yields.map(\.search))
        let changed = files.languages.indices.filter { !former.haveSameSearch(as: yields, at: $0) }
        commonPaths += changed.map { SearchFiles.path(files.languages[$0]) }
        _ = try workers.map(changed.indices, inSharesOf: 1) { place throws(Failure) in
          try write(files.file(at: changed[place]))
        }
      }
    }
    return RenderedSite(guides: yields, commonPaths: commonPaths)
  }

  /// The files, in the order of their paths.
  ///
  /// - Parameter outputs: The kinds of file; all of them, unless a test looks at some.
  public func files(_ outputs: Set<SiteOutput> = SiteOutput.all) -> [OutputFile] {
    let files = Mutex<[OutputFile]>([])
    render(outputs) { file in files.withLock { $0.append(file) } }
    return files.withLock { $0.sorted { $0.path < $1.path } }
  }

  /// The pages of no guide, and what the pages load.
  private func commonPages(of site: SiteContext) -> [OutputFile] {
    guard site.outputs.contains(.pages) else { return [] }
    let languages = site.publication.languageIndices
    let notFound = NotFoundPage(site: site)
    return [
      LanguageChoicePage(site: site).file(), site.assets.styleSheet.file, site.assets.script.file,
      notFound.fileAtRoot(),
    ] + languages.map { HomePage(site: site, language: $0).file() } + languages.map { notFound.file(in: $0) } + copies()
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
