import Publication

/// The on-screen labels of a site as texts of one language cite them, made once for all pages: they are what pages cite most.
struct LabelForms: Sendable {
  /// In the order of the registry.
  private let html: [[UInt8]]
  /// With and without bold words.
  private let commonMark: [(bold: String, plain: String)]

  init(of site: SiteContext, in language: LanguageIndex) {
    let phrases = ReferencePhrases(page: site.page(in: language))
    let labels = site.publication.registry.labelIndices.map { phrases.labelPhrase([$0]) }
    html = labels.map { $0.html(links: true) }
    commonMark = labels.map { ($0.commonMark(boldLabels: true), $0.commonMark(boldLabels: false)) }
  }

  func html(_ label: RegistryIndex<Label>) -> [UInt8] { html[label.index] }

  func commonMark(_ label: RegistryIndex<Label>, isBold: Bool) -> String {
    isBold ? commonMark[label.index].bold : commonMark[label.index].plain
  }
}
