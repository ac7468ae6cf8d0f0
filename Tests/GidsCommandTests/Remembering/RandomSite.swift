import TestSupport

/// A small site of which anything may change, in Dutch and French.
struct RandomSite {
  private var guides: [String: Guide] = [:]
  private var order: [String] = []
  private var groups = [["passport"], ["garden", "parking"]]
  /// A number in the words of each entry, by registry and id.
  private var labels = ["save": 1, "send": 1, "next": 1]
  private var links = ["desk": 1, "portal": 1]
  private var terms = ["card": 1, "code": 1]
  private var contacts = ["help": 1]
  private var fragments = ["sign-in": 1]
  private var pictures = ["garden": 1]
  private var download = 1
  private var siteTitle = 1
  private var hasBanner = false
  private var hasOwnWord = false

  private struct Guide {
    var title = 1
    var summary = 1
    var day = 10
    var steps: [Step] = []
    var usesFragment = false
    var formerIDs: [String] = []
    var hasFigure = false
  }

  private struct Step {
    let id: String
    var words = 1
    /// In the language of the place alone.
    var frenchWords = 1
    var references: [String] = []
    var hasTitle = false
    /// What is typed and should be cited.
    var slip: String?
  }

  init() {
    for id in ["garden", "parking", "passport", "waste"] { add(id) }
    guides["garden"]?.hasFigure = true
    guides["passport"]?.usesFragment = true
    guides["waste"]?.usesFragment = true
    guides["waste"]?.steps[0].references = ["<guide:garden>", "<step:passport/one>"]
    guides["parking"]?.steps[1].references = ["<ui:save>", "<link:desk>", "<term:card>"]
  }

  private mutating func add(_ id: String) {
    var guide = Guide()
    guide.steps = ["one", "two"].map { Step(id: $0) }
    guides[id] = guide
    order = guides.keys.sorted()
  }

  // MARK: Changes

  /// Changes something, often several things at once.
  ///
  /// - Parameter isCalm: Whether it is mostly words that change, as on most days.
  /// - Returns: What, for the message of a test.
  mutating func change(_ random: inout SplitMix, isCalm: Bool) -> String {
    if isCalm, random.below(3) > 0, let id = random.pick(order) {
      return changeStep(of: id, &random, "other words") { $0.words += 1 }
    }
    var names = [changeOnce(&random)]
    while random.below(4) == 0 { names.append(changeOnce(&random)) }
    return names.joined(separator: " and ")
  }

  /// Takes away everything that may be a fault.
  mutating func mend() -> String {
    for id in order {
      guides[id]?.formerIDs = []
      for place in guides[id]?.steps.indices ?? 0..<0 {
        guides[id]?.steps[place].references = []
        guides[id]?.steps[place].slip = nil
      }
    }
    return "all mended"
  }

  private mutating func changeOnce(_ random: inout SplitMix) -> String {
    guard let id = random.pick(order) else {
      add("garden")
      return "a first guide"
    }
    switch random.below(30) {
    case 0...5: return changeStep(of: id, &random, "other words") { $0.words += 1 }
    case 6: return changeStep(of: id, &random, "other French words") { $0.frenchWords += 1 }
    case 7: return changeStep(of: id, &random, "a title more or less") { $0.hasTitle.toggle() }
    case 8...10:
      guard let reference = random.pick(references) else { return "nothing" }
      return changeStep(of: id, &random, "cites \(reference)") { $0.references.append(reference) }
    case 11: return changeStep(of: id, &random, "cites nothing") { $0.references = [] }
    case 12: return changeStep(of: id, &random, "cites what is not there") { $0.references.append("<step:nowhere>") }
    case 13: return changeStep(of: id, &random, "types what can be cited") { $0.slip = "see step 1, or the card" }
    case 14: return changeStep(of: id, &random, "no slip") { $0.slip = nil }
    case 15:
      let step = "step-\(random.below(5))"
      if guides[id]?.steps.contains(where: { $0.id == step }) == false {
        let count = guides[id]?.steps.count ?? 0
        guides[id]?.steps.insert(Step(id: step), at: random.below(count + 1))
      }
      return "\(id): a step \(step)"
    case 16:
      if let count = guides[id]?.steps.count, count > 1 { guides[id]?.steps.remove(at: random.below(count)) }
      return "\(id): a step less"
    case 17:
      guides[id]?.title += 1
      return "\(id): another title"
    case 18:
      guides[id]?.day += 1
      return "\(id): another day"
    case 19:
      guides[id]?.summary += 1
      return "\(id): another summary"
    case 20:
      guides[id]?.usesFragment.toggle()
      return "\(id): a fragment more or less"
    case 21: return changeGuides(id, &random)
    case 22:
      pictures["garden", default: 0] += 1
      return "another picture"
    case 23:
      fragments["sign-in", default: 0] += 1
      return "another fragment"
    case 24:
      siteTitle += random.below(2)
      hasBanner = random.coin()
      return "another site"
    case 25:
      hasOwnWord.toggle()
      groups = random.coin() ? groups.reversed() : [order.reversed()]
      return "other groups and words"
    case 26:
      download += 1
      return "another download"
    default: return changeEntry(&random)
    }
  }

  private mutating func changeStep(
    of id: String, _ random: inout SplitMix, _ name: String, _ change: (inout Step) -> Void
  ) -> String {
    guard var guide = guides[id], !guide.steps.isEmpty else { return "nothing" }
    let place = random.below(guide.steps.count)
    change(&guide.steps[place])
    guides[id] = guide
    return "\(id), step at \(place): \(name)"
  }

  private mutating func changeGuides(_ id: String, _ random: inout SplitMix) -> String {
    switch random.below(3) {
    case 0:
      let new = "new-\(random.below(3))"
      if guides[new] == nil { add(new) }
      return "a guide \(new)"
    case 1:
      guard order.count > 2 else { return "nothing" }
      guides[id] = nil
      order = guides.keys.sorted()
      return "\(id) is gone"
    default:
      guides[id]?.formerIDs = random.coin() ? ["old-\(random.below(3))"] : []
      return "\(id): another former id"
    }
  }

  private mutating func changeEntry(_ random: inout SplitMix) -> String {
    func raise(_ entries: inout [String: Int]) -> String {
      guard let id = random.pick(entries.keys.sorted()) else { return "nothing" }
      entries[id, default: 0] += 1
      return "another \(id)"
    }
    switch random.below(5) {
    case 0: return raise(&links)
    case 1: return raise(&terms)
    case 2: return raise(&contacts)
    case 3:
      labels["extra"] = labels["extra"] == nil ? 1 : nil
      return "a label more or less"
    default: return raise(&labels)
    }
  }

  private var references: [String] {
    let guides = order.flatMap { id in
      ["<guide:\(id)>", "<part:\(id)/main>"] + (self.guides[id]?.steps ?? []).map { "<step:\(id)/\($0.id)>" }
    }
    return guides + labels.keys.sorted().map { "<ui:\($0)>" } + links.keys.sorted().map { "<link:\($0)>" }
      + terms.keys.sorted().map { "<term:\($0)>" } + ["<contact:help>", "<file:form>", "<step:one>", "<figure:plan>"]
  }

  // MARK: Sources

  /// The files below `content/`, by path.
  var content: [String: String] {
    var files = [
      "site.yaml": site, "registry/labels.yaml": labels.written { "text: {nl: OPSLAAN \($1), fr: ENREGISTRER \($1)}" },
      "registry/links.yaml": links.written {
        "text: {nl: Loket \($1), fr: Guichet \($1)}\n  url: https://www.example.org/\($0)"
      },
      "registry/terms.yaml": terms.written {
        "term: {nl: kaart \($0) \($1), fr: carte \($0) \($1)}\n  definition: {nl: 'Bij <link:desk>, met <ui:next>.', fr: 'À <link:desk>, avec <ui:next>.'}"
      },
      "registry/contacts.yaml": contacts.written {
        "name: {nl: Hulp \($1), fr: Aide \($1)}\n  phone: +32 2 000 00 0\($1 % 10)\n  form: portal"
      },
      "registry/files.yaml": "form:\n  title: {nl: Formulier, fr: Formulaire}\n  path: form.txt\n",
      "files/form.txt": String(repeating: "x", count: download),
    ]
    for (id, number) in fragments {
      files["fragments/\(id).yaml"] =
        "steps:\n  - id: enter\n    do: {nl: Meld u \(number) keer aan met <ui:send>., fr: Connectez-vous \(number) fois avec <ui:send>.}\n"
    }
    for (id, guide) in guides {
      files["guides/\(id)/guide.yaml"] = source(of: guide, id)
      if guide.hasFigure { files["guides/\(id)/figures/plan.svg"] = picture(pictures[id] ?? 1) }
    }
    return files
  }

  private var site: String {
    let listed = groups.map { $0.filter { guides[$0] != nil } }.filter { !$0.isEmpty }
    let groups = listed.enumerated().map { number, guides in
      "  - {id: group-\(number), title: {nl: Groep \(number), fr: Groupe \(number)}, guides: [\(guides.joined(separator: ", "))]}\n"
    }.joined()
    return """
      title: {nl: Gidsen \(siteTitle), fr: Guides \(siteTitle)}
      publisher: {nl: Gemeente, fr: Commune}
      languages: [nl, fr]
      address: https://www.example.org/
      help: [help]
      \(hasBanner ? "banner: {nl: Nieuw op <link:portal>., fr: Du neuf sur <link:portal>.}" : "")
      \(hasOwnWord ? "words: {contents: {nl: Wat er staat, fr: Ce qu'il y a}}" : "")
      \(groups.isEmpty ? "" : "groups:\n\(groups)")
      """
  }

  private func source(of guide: Guide, _ id: String) -> String {
    let steps = guide.steps.map { step in
      let references = step.references.map { " " + $0 }.joined() + (step.slip.map { " \($0)" } ?? "")
      return """
              - id: \(step.id)
                \(step.hasTitle ? "title: {nl: Stap \(step.id) \(step.words), fr: Étape \(step.id) \(step.words)}" : "")
                do:
                  nl: |
                    Doe dit \(step.words) keer.\(references)
                  fr: |
                    Faites ceci \(step.words) fois, \(step.frenchWords).\(references)

        """
    }.joined()
    let figure = "figures:\n  plan: {alt: {nl: Een plan, fr: Un plan}, caption: {nl: Het plan, fr: Le plan}}\n"
    return """
      title: {nl: Gids \(id) \(guide.title), fr: Guide \(id) \(guide.title)}
      summary: {nl: Over \(id) \(guide.summary)., fr: Sur \(id) \(guide.summary).}
      updated: 2026-01-\(guide.day % 18 + 10)
      \(guide.formerIDs.isEmpty ? "" : "former-ids: [\(guide.formerIDs.joined(separator: ", "))]")
      \(guide.hasFigure ? figure : "")
      parts:
        - id: main
          title: {nl: Deel, fr: Partie}
      \(guide.hasFigure ? "    intro:\n      - figure: plan\n" : "")
          steps:
      \(steps)\(guide.usesFragment ? "      - use: sign-in\n" : "")
      """
  }

  private func picture(_ width: Int) -> String {
    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(100 + width)\" height=\"50\" viewBox=\"0 0 100 50\"></svg>"
  }
}

extension [String: Int] {
  /// The file of a registry.
  fileprivate func written(_ entry: (String, Int) -> String) -> String {
    sorted { $0.key < $1.key }.map { "\($0):\n  \(entry($0, $1))\n" }.joined()
  }
}
