import Manuscript
import Publication

extension Law {
  /// The links of each step, part and section lead where its texts in the model lead, each as often.
  static let citationsOnPages = Law("citations on pages") { reading in
    reading.contentPages.flatMap { page -> [String] in
      var found: [String: [String]] = [:]
      for block in page.page.blocks where !isFurniture(block, isHome: page.guide == nil) {
        for link in block.links { found[block.owner, default: []].append(key(link)) }
      }
      return differences(found, page.expected.targets, page.page.path)
    }
  }

  /// The links of each Markdown file lead where the texts of the guide lead, each as often.
  static let citationsInMarkdown = Law("citations in Markdown") { reading in
    reading.guideMarkdown.flatMap { file in
      // Where the site has an address, the text leads to its own page.
      let page = reading.publication.site.address.map { _ in file.file.path.replacing(".md", with: ".html") }
      let links = file.file.blocks.flatMap(\.links).map(key)
      let own = links.firstIndex { $0 == page }
      let cited = own.map { Array(links[..<$0] + links[($0 + 1)...]) } ?? links
      return differences(["": cited], file.expected.targets, file.file.path)
        + (page != nil && own == nil ? ["\(file.file.path): does not lead to its page"] : [])
    }
  }

  /// In all languages, the same places and entries are cited in each step.
  static let languagesCiteTheSame = Law("languages cite the same") { reading in
    Dictionary(grouping: reading.guidePages) { $0.guide?.id ?? "" }.sorted { $0.key < $1.key }.flatMap {
      _, pages -> [String] in
      let cited = pages.map { page -> [String: Set<String>] in
        var cited: [String: Set<String>] = [:]
        for block in page.page.blocks {
          for link in block.links {
            cited[block.owner, default: []].insert(reading.commonKey(link, page.language))
          }
          for label in block.labels {
            cited[block.owner, default: []].formUnion(reading.labelKeys(label, page.language, page.tongue))
          }
        }
        return cited
      }
      guard let first = cited.first, let firstPage = pages.first else { return [] }
      return zip(cited, pages).dropFirst().flatMap { other, page in
        Set(first.keys).union(other.keys).sorted().flatMap { owner -> [String] in
          let (one, two) = (first[owner] ?? [], other[owner] ?? [])
          return one.subtracting(two).sorted().map {
            "\(firstPage.page.path)#\(owner) cites \($0), \(page.page.path) does not"
          }
            + two.subtracting(one).sorted().map {
              "\(page.page.path)#\(owner) cites \($0), \(firstPage.page.path) does not"
            }
        }
      }
    }
  }

  /// Every address elsewhere is one of the registry, in the language of the page.
  static let addressesAreRegistered = Law("addresses are registered") { reading in
    func check(_ links: [ReadLink], _ language: LanguageIndex, _ path: String) -> [String] {
      let registry = reading.publication.registry
      let known = Set(
        registry.links.compactMap { $0.url.serving(language)?.value }
          + registry.contacts.compactMap { ($0.email.serving(language)?.value).map { "mailto:\($0)" } })
      let phones = registry.contacts.compactMap { $0.phone.serving(language)?.value }
      return links.filter { link in
        if link.target.hasPrefix("tel:") { return !phones.contains(link.text) }
        let isElsewhere = ["https:", "http:", "mailto:"].contains { link.target.hasPrefix($0) }
        return isElsewhere && !known.contains(link.target)
      }.map { "\(path): '\($0.target)' is not registered" }
    }
    return reading.contentPages.flatMap { check($0.page.blocks.flatMap(\.links), $0.language, $0.page.path) }
      + reading.guideMarkdown.flatMap { check($0.file.blocks.flatMap(\.links), $0.language, $0.file.path) }
  }

  // MARK: Labels

  /// Every label that a step, part or section shows is the registry's wording, in the quotation marks of the language.
  static let labelsOnPages = Law("labels on pages") { reading in
    reading.contentPages.flatMap { page -> [String] in
      var found: [String: [String]] = [:]
      for block in page.page.blocks { found[block.owner, default: []] += block.labels }
      return differences(
        found, page.expected.labels.mapValues { $0.map(page.tongue.quoted) }, page.page.path)
    }
  }

  /// In Markdown each label stands in the quotation marks of the language, as often as the model names it.
  static let labelsInMarkdown = Law("labels in Markdown") { reading in
    reading.guideMarkdown.flatMap { file -> [String] in
      let text = file.file.blocks.map(\.text).joined(separator: "\n")
      return quoted(in: text, file.expected.labels[""] ?? [], reading, file.language, file.tongue, file.file.path)
    }
  }

  /// The alternative texts of the pictures name the labels of the model, each as often.
  static let labelsInAlternatives = Law("labels in alternative texts") { reading in
    let pages = reading.guidePages.map { ($0.page.images, $0.expected, $0.language, $0.tongue, $0.page.path) }
    let files = reading.guideMarkdown.map { ($0.file.images, $0.expected, $0.language, $0.tongue, $0.file.path) }
    return (pages + files).flatMap { images, expected, language, tongue, path in
      quoted(
        in: images.map(\.alternative).joined(separator: "\n"), expected.alternativeLabels, reading, language, tongue,
        path)
    }
  }

  /// Compares how often the wordings of the labels stand in quotation marks.
  private static func quoted(
    in text: String, _ expected: [String], _ reading: SiteReading, _ language: LanguageIndex, _ tongue: Tongue,
    _ path: String
  ) -> [String] {
    let wordings = Set(reading.labelWordings(language) + expected)
    let found = wordings.flatMap { wording -> [String] in
      let count = text.ranges(of: tongue.quoted(wording)).count
      return Array(repeating: wording, count: count)
    }
    return Difference(expected: expected, found: found).violations(in: path)
  }

  // MARK: Helpers

  /// Links that are no reference: the name of the site, and the titles of the guides on the home page.
  private static func isFurniture(_ block: ReadBlock, isHome: Bool) -> Bool {
    block.classes.contains("site-name") || isHome && block.isHeading
      || block.owner.isEmpty && block.links.allSatisfy { $0.target.hasSuffix("#_main") } && !block.links.isEmpty
  }

  private static func key(_ link: ReadLink) -> String {
    ["tel:", "mailto:"].contains { link.target.hasPrefix($0) } ? "\(link.target) \(link.text)" : link.target
  }
}

extension SiteReading {
  /// The wordings of all labels in a language.
  func labelWordings(_ language: LanguageIndex) -> [String] {
    publication.registry.labels.compactMap { label in
      if case .written(let words) = label.text[language] { words } else { nil }
    }
  }

  /// The wordings of the labels that titles and captions name, in a language: references repeat these in words.
  func labelsInTitles(_ language: LanguageIndex) -> Set<String> {
    var titles: [Localised<Text>] = []
    func add(_ steps: StepList) {
      for step in steps.steps {
        titles += [step.title].compactMap { $0 }
        add(step.steps)
        for branch in step.branches { add(branch.steps) }
      }
    }
    for guide in publication.guides {
      titles += [guide.title] + guide.parts.map(\.title) + guide.figures.map { $0.caption ?? $0.alternative }
      for part in guide.parts { add(part.steps) }
    }
    titles += publication.registry.files.map(\.title)
    var wordings: Set<String> = []
    for case .written(let title) in titles.map({ $0[language] }) {
      for case .labels(let labels) in title.references.map(\.target) {
        for label in labels {
          if case .written(let words) = publication.registry[label].text[language] { wordings.insert(words) }
        }
      }
    }
    return wordings
  }

  /// What a link leads to, in the same words for all languages.
  fileprivate func commonKey(_ link: ReadLink, _ language: LanguageIndex) -> String {
    let registry = publication.registry
    let target = link.target
    if let entry = registry.links.first(where: { $0.url.serving(language)?.value == target }) {
      return "link \(entry.id)"
    }
    if target.hasPrefix("tel:"),
      let entry = registry.contacts.first(where: { $0.phone.serving(language)?.value == link.text })
    {
      return "phone of \(entry.id)"
    }
    if target.hasPrefix("mailto:"),
      let entry = registry.contacts.first(where: { $0.email.serving(language)?.value == link.text })
    {
      return "e-mail of \(entry.id)"
    }
    if let entry = registry.files.first(where: { $0.file.serving(language)?.value.path == target }) {
      return "file \(entry.id)"
    }
    let folder = "\(publication[language].name)/"
    return target.hasPrefix(folder) ? String(target.dropFirst(folder.count)) : target
  }

  /// The labels that these words may be, since several may have the same wording.
  fileprivate func labelKeys(_ words: String, _ language: LanguageIndex, _ tongue: Tongue) -> [String] {
    let ids = publication.registry.labels.filter { label in
      if case .written(let text) = label.text[language] { tongue.quoted(text) == words } else { false }
    }.map(\.id)
    return ids.count == 1 ? ids.map { "label \($0)" } : []
  }
}
