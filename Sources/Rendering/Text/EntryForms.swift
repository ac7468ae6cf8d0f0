import Publication

/// The labels and links of a site as texts of one language cite them, made once for all pages: they are what pages cite most.
struct EntryForms: Sendable {
  // In the order of the registry.

  private let labels: [[UInt8]]
  /// With and without bold words.
  private let commonMarkLabels: [(bold: String, plain: String)]
  /// As links and as words alone.
  private let links: [(linked: [UInt8], plain: [UInt8])]

  init(of site: SiteContext, in language: LanguageIndex) {
    let phrases = ReferencePhrases(page: site.page(in: language))
    let registry = site.publication.registry
    let labels = registry.labelIndices.map { phrases.labelPhrase([$0]) }
    self.labels = labels.map { $0.html(links: true) }
    commonMarkLabels = labels.map { ($0.commonMark(boldLabels: true), $0.commonMark(boldLabels: false)) }
    links = registry.linkIndices.map { phrases.linkPhrase($0) }.map { ($0.html(links: true), $0.html(links: false)) }
  }

  func html(_ label: RegistryIndex<Label>) -> [UInt8] { labels[label.index] }

  func commonMark(_ label: RegistryIndex<Label>, isBold: Bool) -> String {
    isBold ? commonMarkLabels[label.index].bold : commonMarkLabels[label.index].plain
  }

  func html(_ link: RegistryIndex<Link>, isLinked: Bool) -> [UInt8] {
    isLinked ? links[link.index].linked : links[link.index].plain
  }
}
