/// What a site shows, counted: to see what a change made vanish.
struct Display: Sendable {
  /// How often each word is shown outside of links and labels, all languages together: on its own account, and where terms and contacts
  /// are explained, which a page does only when it names them.
  private(set) var words: [Section: [String: Int]] = [:]
  /// How often each label is shown, with its quotation marks, by language.
  private(set) var labels: [String: [String: Int]] = [:]
  /// How often each address is linked, by language.
  private(set) var addresses: [String: [String: Int]] = [:]

  enum Section: CaseIterable {
    case content, contacts, terms

    /// The section of an anchor.
    init(of owner: String) {
      switch owner {
      case "_help": self = .contacts
      case "_terms": self = .terms
      default: self = .content
      }
    }

    /// The section in which what stands in a file is shown.
    init(ofFile path: String) {
      switch path {
      case "registry/contacts.yaml": self = .contacts
      case "registry/terms.yaml": self = .terms
      default: self = .content
      }
    }
  }

  init(_ reading: SiteReading) {
    for page in reading.contentPages {
      for (block, prose) in zip(page.page.blocks, page.page.prose.all) { count(prose, in: Section(of: block.owner)) }
      for prose in page.page.alternatives.all { count(prose, in: .content) }
      count(page.page.blocks, page.tongue)
    }
    for file in reading.guideMarkdown { count(file.file.blocks, file.tongue) }
  }

  private mutating func count(_ prose: Prose, in section: Section) {
    for word in prose.bareWords { words[section, default: [:]][word, default: 0] += 1 }
  }

  private mutating func count(_ blocks: [ReadBlock], _ tongue: Tongue) {
    for block in blocks {
      for label in block.labels { labels[tongue.tag, default: [:]][label, default: 0] += 1 }
      for link in block.links { addresses[tongue.tag, default: [:]][link.target, default: 0] += 1 }
    }
  }

  /// What was changed in one place and does not show in all others, in words.
  func violations(of renamings: [Change.Renaming], since before: Display) -> [String] {
    renamings.flatMap { renaming -> [String] in
      let tongue = Tongue.named(renaming.language)
      func key(_ words: String) -> String { renaming.isAddress ? words : tongue?.quoted(words) ?? words }
      func counts(_ display: Display) -> [String: Int] {
        (renaming.isAddress ? display.addresses : display.labels)[renaming.language] ?? [:]
      }
      let had = counts(before)[key(renaming.old)] ?? 0
      let has = counts(self)[key(renaming.new)] ?? 0
      let left = counts(self)[key(renaming.old)] ?? 0
      return had == has && left == 0
        ? []
        : ["'\(renaming.old)' stood \(had) times; now '\(renaming.new)' stands \(has) times, and the old one \(left)"]
    }
  }

  /// The words that a change left on its lines, and that are shown less often than before.
  func swallowed(since before: Display, _ touched: Touched) -> [String] {
    Set(
      touched.words.flatMap { edit -> [String] in
        // What is kept for an edition, or becomes a wording to avoid, is shown less often on purpose.
        guard edit.after["only"] == nil, edit.after["avoid"] == nil else { return [] }
        let section = Section(ofFile: edit.path)
        let (shown, shownBefore) = (words[section] ?? [:], before.words[section] ?? [:])
        return edit.before.filter { word, count in
          (edit.after[word] ?? 0) >= count && (shown[word] ?? 0) < (shownBefore[word] ?? 0)
        }.map(\.key)
      }
    ).sorted()
  }
}
