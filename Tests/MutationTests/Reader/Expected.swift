import Manuscript
import Publication

/// What a page or Markdown file of one language has to show, read from the model alone.
struct Expected {
  /// A step as the model has it.
  struct NumberedStep: Equatable {
    let anchor: String
    let part: String
    let number: String?
    let ordinal: Int?
  }

  /// How a file spells the model.
  enum Format {
    case html, markdown
  }

  private let publication: Publication
  private let language: LanguageIndex
  private let guide: Guide?
  private let format: Format
  /// The steps in reading order.
  private(set) var steps: [NumberedStep] = []
  /// The anchors under which parts, steps and figures were found before.
  private(set) var formerAnchors: [String] = []
  /// The anchors of the parts.
  private(set) var parts: [String] = []
  /// Where the texts of each step, part and section lead; in Markdown all under one owner.
  private(set) var targets: [String: [String]] = [:]
  /// The labels that each step, part and section shows; in Markdown all under one owner, with those of titles and alternative texts.
  private(set) var labels: [String: [String]] = [:]
  /// The labels that the alternative texts of the pictures name.
  private(set) var alternativeLabels: [String] = []
  /// The numbers of steps that the alternative texts of the pictures cite.
  private(set) var alternativeNumbers: Set<String> = []
  /// The picture files by owner; in Markdown all under one owner.
  private(set) var images: [String: [String]] = [:]
  /// How often each former name is shown.
  private(set) var formerNames: [String: Int] = [:]
  /// The definitions that the page shows of the terms that had a former name.
  private var definitions: [String: [String]] = [:]
  /// Texts whose links could not be told apart; there must be none.
  private(set) var unreadable: [String] = []
  private var owner = ""

  /// - Parameter guide: The guide of the page; `nil` for a home page.
  init(_ publication: Publication, in language: LanguageIndex, guide: Guide?, format: Format) {
    (self.publication, self.language, self.guide, self.format) = (publication, language, guide, format)
    if let guide { read(guide) } else { readHome() }
  }

  private var tag: String { publication[language].name }

  // MARK: Pages

  private mutating func readHome() {
    enter("banner") { $0.read($0.publication.site.banner) }
    enter("") { page in
      page.read(title: page.publication.site.title)
      page.read(page.publication.site.summary)
      for group in page.publication.groups { if let heading = group.heading { page.read(title: heading.title) } }
      for guide in page.publication.guides {
        // Its title is a link, which holds no labels of its own: the law of the home pages compares it with the page.
        page.read(guide.summary)
        page.read(guide.audience)
      }
    }
  }

  private mutating func read(_ guide: Guide) {
    enter("banner") { $0.read($0.publication.site.banner) }
    enter("") { page in
      page.read(title: guide.title)
      page.read(page.publication.site.edition)
      page.read(guide.summary)
      page.read(guide.audience)
    }
    enter("_before") { page in for text in guide.before { page.read(text) } }
    enter("_choose") { $0.read(guide.ways) }
    for part in guide.parts { read(part) }
    enter("_after") { $0.read(guide.after) }
    enter("_help") { page in for contact in guide.contacts { page.read(contact) } }
    enter("_terms") { page in
      for index in guide.terms {
        let term = page.publication.registry[index]
        page.read(term.definition)
        for name in term.formerNames[page.language] {
          page.formerNames[name, default: 0] += 1
          if case .written(let definition)? = term.definition?[page.language] {
            page.definitions[name, default: []].append(String(decoding: definition.commonMark, as: UTF8.self))
          }
        }
      }
    }
  }

  private mutating func enter(_ owner: String, _ body: (inout Expected) -> Void) {
    let outer = self.owner
    self.owner = format == .html ? owner : ""
    body(&self)
    self.owner = outer
  }

  /// The definitions on the page that may say that the term had this name.
  func ownDefinitions(of name: String) -> [String] { definitions[name] ?? [] }

  // MARK: Parts and steps

  private mutating func read(_ part: Part) {
    parts.append(part.anchor.name)
    formerAnchors += part.formerAnchors.map(\.name)
    enter(part.anchor.name) { page in
      page.read(title: part.title)
      page.read(part.when)
      page.read(part.intro)
      page.read(part.ways)
      page.read(part.steps, part)
      page.read(part.closing)
    }
  }

  private mutating func read(_ list: StepList, _ part: Part) {
    for step in list.steps {
      formerAnchors += step.formerAnchors.map(\.name)
      steps.append(
        NumberedStep(
          anchor: step.anchor.name, part: part.anchor.name, number: step.number?.marker, ordinal: step.number?.ordinal))
      enter(step.anchor.name) { $0.read(step, part) }
    }
  }

  private mutating func read(_ step: Step, _ part: Part) {
    if let title = step.title { read(title: title) }
    if let actor = step.actor { cite(.term(actor, isPlural: false), hasOwnWords: false) }
    if let place = step.place { cite(.link(place), hasOwnWords: false) }
    read(step.body)
    read(step.fields)
    for figure in step.figures { read(figure) }
    read(step.files)
    for note in step.notes { read(note.body) }
    for branch in step.branches { read(branch, part) }
    read(step.steps, part)
    read(step.result)
    for trouble in step.troubles {
      read(trouble.when)
      read(trouble.body)
    }
  }

  private mutating func read(_ branch: Branch, _ part: Part) {
    read(branch.when)
    read(heading: branch.title)
    read(branch.body)
    read(branch.steps, part)
    read(branch.result)
  }

  private mutating func read(_ ways: [Way]) {
    for way in ways {
      read(way.when)
      read(heading: way.title)
      read(way.body)
      if let part = way.part { cite(.part(part), hasOwnWords: false) }
    }
  }

  // MARK: Blocks

  private mutating func read(_ body: Body?) {
    for block in body?.blocks ?? [] {
      switch block {
      case .text(let text): read(text)
      case .figure(let figure): read(figure)
      case .table(let table): read(table)
      case .note(let note): read(note.body)
      case .fields(let fields): read(fields)
      case .files(let files): read(files)
      case .contact(let contact): read(contact)
      case .gap: unreadable.append("a gap in \(owner)")
      }
    }
  }

  private mutating func read(_ fields: [FormField]) {
    for field in fields {
      read(field.label)
      read(field.entry)
    }
  }

  private mutating func read(_ label: FieldLabel) {
    switch label {
    case .label(let index): cite(.labels([index]), hasOwnWords: false)
    case .text(let text): read(text)
    }
  }

  private mutating func read(_ table: Table) {
    read(table.caption)
    // In Markdown, where there are no tables, each row names its columns.
    let times = format == .html ? 1 : table.rows.count
    for _ in 0..<times { for column in table.columns { read(column) } }
    for row in table.rows { for cell in row { read(cell) } }
  }

  private mutating func read(_ files: [RegistryIndex<Download>]) {
    for file in files { cite(.file(file), hasOwnWords: false) }
  }

  private mutating func read(_ index: FigureIndex) {
    guard let figure = guide?[index], case .picture(let picture, let callouts, _, _) = figure.images[language] else {
      return unreadable.append("a figure without picture in \(owner)")
    }
    images[owner, default: []].append(picture.path)
    formerAnchors += figure.formerIDs.map { "_figure-\($0)" }
    read(alternative: figure.alternative)
    let hasWords = callouts.contains { if case .text = $0.label { true } else { false } }
    if format == .html || callouts.count > 1 || hasWords { for callout in callouts { read(callout.label) } }
    read(figure.caption)
  }

  private mutating func read(_ index: RegistryIndex<Contact>) {
    let contact = publication.registry[index]
    if let phone = contact.phone.serving(language)?.value { targets[owner, default: []].append(Self.phone(phone)) }
    if let email = contact.email.serving(language)?.value {
      targets[owner, default: []].append("mailto:\(email) \(email)")
    }
    if let form = contact.form { cite(.link(form), hasOwnWords: false) }
    read(contact.hours)
    read(contact.address)
    read(contact.note)
  }

  /// The address of a telephone link and its words: the digits, without the `(0)` that is not dialled from abroad.
  private static func phone(_ number: String) -> String {
    let dialled = (number.hasPrefix("+") ? number.replacing("(0)", with: "") : number).filter {
      $0 == "+" || ("0"..."9").contains($0)
    }
    return "tel:\(dialled) \(number)"
  }

  // MARK: Texts

  private mutating func read(_ text: Localised<Text>?) {
    guard let text else { return }
    for (reference, hasOwnWords) in references(of: text) { cite(reference.target, hasOwnWords: hasOwnWords) }
  }

  /// A title of a page, part or step, in which nothing is linked.
  private mutating func read(title: Localised<Text>) {
    for (reference, _) in references(of: title) {
      if case .labels = reference.target { cite(reference.target, hasOwnWords: false) }
    }
  }

  /// The title of a branch or way, in which Markdown links nothing.
  private mutating func read(heading: Localised<Text>?) {
    guard let heading else { return }
    if format == .html { read(heading) } else { read(title: heading) }
  }

  private mutating func read(alternative: Localised<Text>) {
    for (reference, hasOwnWords) in references(of: alternative) {
      switch reference.target {
      case .labels(let indices): alternativeLabels += indices.compactMap { wording($0) }
      case let target where !hasOwnWords:
        alternativeLabels += labelsSpelled(by: target)
        alternativeNumbers.formUnion(steps(citedBy: target).compactMap { $0.number?.cited })
      default: break
      }
    }
  }

  private mutating func references(of text: Localised<Text>) -> [(reference: Reference, hasOwnWords: Bool)] {
    guard case .written(let resolved) = text[language] else {
      unreadable.append("a gap in \(owner)")
      return []
    }
    guard !resolved.references.isEmpty else { return [] }
    let links = OwnWords(resolved.commonMark).links
    if links.count != resolved.references.count {
      unreadable.append(
        "\(links.count) links, and \(resolved.references.count) references: "
          + String(decoding: resolved.commonMark, as: UTF8.self))
    }
    return Array(zip(resolved.references, links))
  }

  private func steps(citedBy target: Reference.Target) -> [StepTarget] {
    switch target {
    case .step(let step): [step]
    case .stepRange(let first, let last): [first, last]
    case .stepList(let steps): steps
    default: []
    }
  }

  /// The labels in the titles and captions that the words of a reference repeat, where they are words like all others.
  private func labelsSpelled(by target: Reference.Target) -> [String] {
    func labels(_ text: Localised<Text>?) -> [String] {
      guard case .written(let resolved)? = text?[language] else { return [] }
      return resolved.references.flatMap { reference -> [String] in
        if case .labels(let indices) = reference.target { indices.compactMap { wording($0) } } else { [] }
      }
    }
    func part(_ guide: GuideIndex, _ part: Int) -> [String] { labels(publication[guide].parts[part].title) }
    switch target {
    case .figure(let target):
      let figure = publication[target.guide][target.figure]
      return labels(figure.caption ?? figure.alternative)
    case .part(let target):
      return part(target.guide, target.part) + (target.namesGuide ? labels(publication[target.guide].title) : [])
    case .guide(let guide): return labels(publication[guide].title)
    case .file(let file): return labels(publication.registry[file].title)
    default:
      guard let step = steps(citedBy: target).first else { return [] }
      let title = step.number == nil ? labels(step.title) : []
      switch step.naming {
      case .number: return title
      case .part: return title + part(step.guide, step.part)
      case .guide: return title + labels(publication[step.guide].title)
      case .partAndGuide: return title + part(step.guide, step.part) + labels(publication[step.guide].title)
      }
    }
  }

  private mutating func cite(_ target: Reference.Target, hasOwnWords: Bool) {
    if format == .markdown, !hasOwnWords { labels[owner, default: []] += labelsSpelled(by: target) }
    switch target {
    case .link(let index): add(publication.registry[index].url.serving(language)?.value)
    case .contact(let index):
      if guide?.contacts.contains(index) ?? false { add(ownPage("_contact-\(publication.registry[index].id)")) }
    case .term(let index, _):
      if guide?.terms.contains(index) ?? false { add(ownPage("_term-\(publication.registry[index].id)")) }
    case .labels(let indices):
      for index in indices { if let words = wording(index) { labels[owner, default: []].append(words) } }
    case .file(let index): add(publication.registry[index].file.serving(language)?.value.path)
    case .step(let step): add(place(step))
    case .stepRange(let first, let last):
      add(place(first))
      if !hasOwnWords, first.anchor != last.anchor { add(place(last)) }
    case .stepList(let steps): for step in hasOwnWords ? Array(steps.prefix(1)) : steps { add(place(step)) }
    case .part(let part): add("\(page(part.guide))#\(publication[part.guide].parts[part.part].anchor.name)")
    case .guide(let guide): add(page(guide))
    case .figure(let figure):
      add("\(page(figure.guide))#_figure-\(publication[figure.guide][figure.figure].id)")
    case .gap: unreadable.append("a gap in \(owner)")
    }
  }

  private mutating func add(_ target: String?) {
    if let target { targets[owner, default: []].append(target) }
  }

  private func wording(_ index: RegistryIndex<Label>) -> String? {
    guard case .written(let words) = publication.registry[index].text[language] else { return nil }
    return words
  }

  private func page(_ guide: GuideIndex) -> String { "\(tag)/\(publication[guide].id).html" }
  private func ownPage(_ anchor: String) -> String? { guide.map { "\(tag)/\($0.id).html#\(anchor)" } }
  private func place(_ step: StepTarget) -> String { "\(page(step.guide))#\(step.anchor.name)" }
}
