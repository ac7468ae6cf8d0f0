import Publication

/// The on-screen labels of a site as texts of one language cite them, made once for all pages: they are what pages cite most.
struct LabelForms: Sendable {
  /// In the order of the registry.
  private let html: [[UInt8]]

  init(of site: SiteContext, in language: LanguageIndex) {
    let phrases = ReferencePhrases(page: site.page(in: language))
    html = site.publication.registry.labelIndices.map { phrases.labelPhrase([$0]).html(links: true) }
  }

  subscript(label: RegistryIndex<Label>) -> [UInt8] { html[label.index] }
}
