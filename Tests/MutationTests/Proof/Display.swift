/// What a site shows, counted: to see what a change made vanish.
struct Display: Sendable {
  /// How often each word is shown, all languages together.
  private(set) var words: [String: Int] = [:]
  /// How often each label is shown, with its quotation marks, by language.
  private(set) var labels: [String: [String: Int]] = [:]
  /// How often each address is linked, by language.
  private(set) var addresses: [String: [String: Int]] = [:]

  init(_ reading: SiteReading) {
    for page in reading.contentPages {
      add(page.page.blocks, page.page.texts.all + page.page.alternatives.all, page.tongue)
    }
    for file in reading.guideMarkdown {
      add(file.file.blocks, file.file.texts.all + file.file.alternatives.all, file.tongue)
    }
  }

  private mutating func add(_ blocks: [ReadBlock], _ texts: [Prose], _ tongue: Tongue) {
    for text in texts { for word in text.words { words[word, default: 0] += 1 } }
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
      touched.words.flatMap { old, new -> [String] in
        // What is kept for an edition is shown less often on purpose.
        guard new["only"] == nil else { return [] }
        return old.filter { word, count in
          (new[word] ?? 0) >= count && (words[word] ?? 0) < (before.words[word] ?? 0)
        }.map(\.key)
      }
    ).sorted()
  }
}
