import Publication

/// Says what references stand for, in the words of one language.
struct ReferencePhrases {
  let page: PageContext

  private var words: Words { page.words }
  private var publication: Publication { page.publication }

  /// The words for a reference without words of its own.
  func phrase(for reference: Reference) -> Phrase {
    let phrase = phrase(for: reference.target)
    return reference.isCapitalised ? phrase.capitalised() : phrase
  }

  /// Where a reference with words of its own leads; `nil` when there is nothing to link to.
  func target(of reference: Reference) -> LinkTarget? {
    switch reference.target {
    case .link(let index): link(publication.registry[index])
    case .contact(let index): contactTarget(index)
    case .term(let index, _): termTarget(index)
    case .labels, .gap: nil
    case .file(let index): fileTarget(publication.registry[index])
    case .step(let step): stepTarget(step)
    case .stepRange(let first, _): stepTarget(first)
    case .stepList(let steps): steps.first.flatMap { stepTarget($0) }
    case .part(let part): partTarget(part)
    case .guide(let guide): guideTarget(guide)
    case .figure(let target): figureTarget(target)
    }
  }

  private func phrase(for target: Reference.Target) -> Phrase {
    switch target {
    case .link(let index): linkPhrase(index)
    case .contact(let index): linked(plain(publication.registry[index].name), contactTarget(index))
    case .term(let index, let isPlural): termPhrase(index, isPlural: isPlural)
    case .labels(let labels): labelPhrase(labels)
    case .file(let index): filePhrase(index)
    case .step(let step): stepPhrase(step)
    case .stepRange(let first, let last): stepRangePhrase(first, last)
    case .stepList(let steps): stepListPhrase(steps)
    case .part(let part): partPhrase(part)
    case .guide(let guide): linked(title(of: guide), guideTarget(guide))
    case .figure(let target): linked(figurePhrase(target), figureTarget(target))
    case .gap(let gap): Phrase([.gap(self.words(for: gap))])
    }
  }

  private func partTarget(_ target: PartTarget) -> LinkTarget? {
    LinkTarget(.part, page.address(of: target.guide, anchor: part(target).anchor.name))
  }

  private func guideTarget(_ guide: GuideIndex) -> LinkTarget? {
    LinkTarget(.guide, page.address(of: guide))
  }

  private func figureTarget(_ target: FigureTarget) -> LinkTarget? {
    LinkTarget(.figure, page.address(of: target.guide, anchor: PageAnchor.figure(figure(target))))
  }

  /// Words about something that is missing.
  func words(for gap: Gap) -> String {
    func filled(_ word: Word, _ name: String, _ value: String) -> String {
      Phrase(words[word], [name: Phrase(value)]).plainText
    }
    switch gap {
    case .text: return words[.missingText]
    case .reference(let written): return filled(.missingReference, "reference", written)
    case .picture(let id): return filled(.missingFigure, "figure", id)
    case .entry(let what): return filled(.missingEntry, "what", what)
    }
  }

  /// A plain value of the registry.
  func plain(_ text: Localised<PlainText>) -> Phrase {
    switch text[page.language] {
    case .written(let words): Phrase(page.typography.set(words))
    case .borrowed(let words, let language):
      passage(page.speaking(language).typography.set(words), language)
    case .gap(let gap): Phrase([.gap(self.words(for: gap))])
    }
  }

  /// Words of another language with the remark that says so.
  private func passage(_ words: String, _ language: LanguageIndex) -> Phrase {
    let other = page.other(language)
    return Phrase([.passage(words, language: other.tag)]) + other.mark
  }

  /// The words of a title, in quotation marks where they stand in a sentence.
  private func title(_ text: Localised<Text>, isQuoted: Bool = false) -> Phrase {
    func set(_ words: String) -> String { isQuoted ? page.typography.quoted(words) : words }
    let renderer = TextRenderer(page: page)
    guard case .borrowed(let borrowed, let language) = text[page.language] else {
      return Phrase(set(renderer.plainText(text)))
    }
    return passage(set(renderer.speaking(language).plainText(borrowed)), language)
  }

  private func title(of guide: GuideIndex, isQuoted: Bool = false) -> Phrase {
    guard let words = page.titles?[guide] else { return title(publication[guide].title, isQuoted: isQuoted) }
    return Phrase(isQuoted ? page.typography.quoted(words) : words)
  }

  // MARK: Registries

  func linkPhrase(_ index: RegistryIndex<Link>) -> Phrase {
    let entry = publication.registry[index]
    let phrase = linked(plain(entry.text), link(entry))
    if page.isDraft, link(entry) == nil { return phrase + Phrase([.text(" "), .unverified(words[.noAddress])]) }
    return phrase + unverifiedMark(entry.isVerified)
  }

  func link(_ entry: Link) -> LinkTarget? {
    guard let (url, language) = entry.url.serving(page.readersLanguage) else { return nil }
    return LinkTarget(.external, url, in: language.map { page.other($0) })
  }

  private func contactTarget(_ index: RegistryIndex<Contact>) -> LinkTarget? {
    guard page.contacts.contains(index) else { return nil }
    return LinkTarget(.contact, page.address(onPage: PageAnchor.contact(publication.registry[index])))
  }

  func termPhrase(_ index: RegistryIndex<Term>, isPlural: Bool) -> Phrase {
    let term = publication.registry[index]
    return linked(plain(isPlural ? term.plural ?? term.wording : term.wording), termTarget(index))
  }

  /// The former names of a term, as a remark about it; `nil` when it has none.
  func formerNames(of term: Term) -> Phrase? {
    let names = term.formerNames[page.language].map { page.typography.quoted(page.typography.set($0)) }
    guard !names.isEmpty else { return nil }
    return Phrase(words[.formerly], ["names": Phrase(names.joined(separator: ", "))]).capitalised()
  }

  private func termTarget(_ index: RegistryIndex<Term>) -> LinkTarget? {
    guard page.terms.contains(index) else { return nil }
    return LinkTarget(.term, page.address(onPage: PageAnchor.term(publication.registry[index])))
  }

  func labelPhrase(_ labels: [RegistryIndex<Label>]) -> Phrase {
    var pieces: [Phrase.Piece] = []
    for index in labels {
      if !pieces.isEmpty { pieces.append(.text(" → ")) }
      let label = publication.registry[index]
      switch label.text[page.language] {
      case .written(let text): pieces.append(.label(page.typography.quoted(text)))
      case .borrowed(let text, let language):
        let other = page.other(language)
        pieces += [.label(page.typography.quoted(text), language: other.tag)] + other.mark.pieces
      case .gap(let gap): pieces.append(.gap(words(for: gap)))
      }
      pieces += unverifiedMark(label.isVerified).pieces
    }
    return Phrase(pieces)
  }

  /// In drafts: words about an entry that nobody verified, after a space.
  func unverifiedMark(_ isVerified: Localised<Bool>) -> Phrase {
    guard page.isDraft, !isVerified[page.language] else { return Phrase() }
    return Phrase([.text(" "), .unverified(words[.unverified])])
  }

  /// A download with its type and size.
  func filePhrase(_ index: RegistryIndex<Download>) -> Phrase {
    let download = publication.registry[index]
    let title = self.title(download.title)
    guard let (file, _) = download.file.serving(page.readersLanguage) else {
      return title + Phrase([.text(" "), .gap(words(for: .entry(download.id)))])
    }
    return linked(title, fileTarget(download)) + Phrase(" (\(FileFacts(file, words).text))")
  }

  func fileTarget(_ download: Download) -> LinkTarget? {
    guard let (file, language) = download.file.serving(page.readersLanguage) else { return nil }
    return LinkTarget(.file, page.address(ofFile: file.path), in: language.map { page.other($0) })
  }

  // MARK: Steps, parts, guides

  private func stepTarget(_ step: StepTarget) -> LinkTarget? {
    LinkTarget(.step, page.address(of: step.guide, anchor: step.anchor.name))
  }

  private func number(_ step: StepTarget) -> Phrase {
    linked(Phrase(step.number?.cited ?? ""), stepTarget(step))
  }

  private func stepPhrase(_ step: StepTarget) -> Phrase {
    guard let number = step.number else {
      let title = step.title.map { self.title($0, isQuoted: true) } ?? Phrase(page.typography.quoted(""))
      return naming(linked(title, stepTarget(step)), step)
    }
    let cited = Phrase(page.voice.step, ["number": Phrase(number.cited)])
    return naming(linked(cited, stepTarget(step)), step)
  }

  private func stepRangePhrase(_ first: StepTarget, _ last: StepTarget) -> Phrase {
    guard first.anchor != last.anchor else { return stepPhrase(first) }
    return naming(
      Phrase(page.voice.stepRange, ["first": number(first), "last": number(last)]), first)
  }

  private func stepListPhrase(_ steps: [StepTarget]) -> Phrase {
    let numbers = steps.map { number($0) }
    let list = numbers.dropLast().reduce(Phrase()) { $0.pieces.isEmpty ? $1 : $0 + Phrase(", ") + $1 }
    let all = Phrase(words[.listAnd], ["list": list, "last": numbers.last ?? Phrase()])
    return steps.first.map { naming(Phrase(page.voice.steps, ["numbers": all]), $0) } ?? all
  }

  /// Names the part or guide of a step where the number alone could be that of another one.
  private func naming(_ phrase: Phrase, _ step: StepTarget) -> Phrase {
    func part() -> Phrase { title(publication[step.guide].parts[step.part].title, isQuoted: true) }
    switch step.naming {
    case .number: return phrase
    case .part: return Phrase(words[.ofPart], ["step": phrase, "part": part()])
    case .guide: return Phrase(words[.inGuide], ["step": phrase, "guide": quotedTitle(step.guide)])
    case .partAndGuide:
      return Phrase(words[.ofPartInGuide], ["step": phrase, "part": part(), "guide": quotedTitle(step.guide)])
    }
  }

  /// The title of a part, linked, with its guide where it is another one.
  func partPhrase(_ target: PartTarget) -> Phrase {
    let phrase = linked(title(part(target).title), partTarget(target))
    guard target.namesGuide else { return phrase }
    return Phrase(words[.inGuide], ["step": phrase, "guide": quotedTitle(target.guide)])
  }

  private func part(_ target: PartTarget) -> Part { publication[target.guide].parts[target.part] }

  private func quotedTitle(_ guide: GuideIndex) -> Phrase { title(of: guide, isQuoted: true) }

  private func figure(_ target: FigureTarget) -> Figure { publication[target.guide][target.figure] }

  private func figurePhrase(_ target: FigureTarget) -> Phrase {
    let figure = figure(target)
    return title(figure.caption ?? figure.alternative)
  }

  /// The step as the words beside it say it, for the link to it: its number, else its title.
  func citation(of step: Step) -> String {
    if step.number == nil, let title = step.title {
      return page.typography.quoted(TextRenderer(page: page).plainText(title))
    }
    let words = page.voice.step.filled("number", with: step.number?.cited ?? "")
    return step.number == nil ? words.filter { $0 != "\u{A0}" } : words
  }

  /// Turns each piece of text into a link, and says behind it when what is there is in another language.
  func linked(_ phrase: Phrase, _ target: LinkTarget?) -> Phrase {
    guard let target else { return phrase }
    let pieces = phrase.pieces.map { piece -> Phrase.Piece in
      switch piece {
      case .text(let text): .link(text, target)
      case .passage(let text, let language): .link(text, target, language: language)
      default: piece
      }
    }
    // Where the words are of that language, too, one remark says it of both.
    let isSaid = phrase.pieces.contains { if case .passage(_, target.language?.tag ?? "") = $0 { true } else { false } }
    return Phrase(pieces) + (isSaid ? Phrase() : target.language?.mark ?? Phrase())
  }
}
