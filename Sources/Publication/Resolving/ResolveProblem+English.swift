internal import Diagnostics
internal import Manuscript

extension ResolveProblem {
  var englishMessage: String {
    switch self {
    case .duplicateID(let id, let first, _): "the id '\(id)' is already used by \(first.englishWords)"
    case .duplicateInFragment(let id, let first, _, _):
      "this fragment brings the id '\(id)', which is already used by \(first.englishWords)"
    case .duplicateFormerID(let id, let first): "the former id '\(id)' is that of \(first.englishWords)"
    case .repeatedInList(let id, let what): "the \(what.singular(in: .english)) '\(id)' stands twice in this list"
    case .placedTwice(let id, let group):
      "the guide '\(id)' already has its place in \(group.map { "the group '\($0)'" } ?? "another group")"
    case .unknownID(let id, let what, _), .unknownReference(let id, let what, _, _):
      "there is \(what.negative(in: .english)) '\(id)'"
    case .misspelledDeclaration(let declared, let what, let cited, let count):
      "no text cites the \(what.singular(in: .english)) '\(declared)', and \(count) references name '\(cited)', which does not exist"
    case .fragmentInItself(let path): "the fragment '\(path.last ?? "")' uses itself: \(path.joined(separator: " → "))"
    case .typedAddress(let address, _): "the address '\(address)' is typed in a text"
    case .typedNumber(let words, _): "the number of a step is typed in a text: '\(words)'"
    case .quotedLabel(let id): "quotation marks are typed around the label '\(id)'"
    case .typedEmail(let address, _): "the e-mail address '\(address)' is typed in a text"
    case .unknownKind(let kind, _, _): "there is no kind of reference '\(kind)'"
    case .badReference(let written, _, _): "the reference '\(written)' is not complete"
    case .stepElsewhere(let id, _, let user):
      user.map { "there is no step '\(id)' in the guide '\($0)', which uses this fragment" }
        ?? "there is no step '\(id)' in this guide"
    case .leftOut(let id, let what, let edition):
      edition.map { "the \(what.singular(in: .english)) '\(id)' is left out of the edition '\($0)'" }
        ?? "the \(what.singular(in: .english)) '\(id)' is kept for an edition ('only'), and this text is for everyone"
    case .reverseRange(let first, let last): "the range runs backwards: '\(first)' comes after '\(last)'"
    case .rangeAcrossLists(let first, let last): "'\(first)' and '\(last)' do not stand in the same list of steps"
    case .repeatedStep(let id, _): "the step '\(id)' stands twice in this reference"
    case .repeatedNumber(let number): "the number '\(number)' would stand twice in this part"
    case .stepsAcrossParts: "these steps stand in different parts or guides, where the same numbers occur"
    case .unnumberedStep(let id): "the step '\(id)' has neither a number nor a title to cite"
    case .noPlural(let id): "the term '\(id)' has no plural"
    case .referenceInTitle(let kind): "a title or caption cannot hold a '\(kind)' reference"
    case .guideNeeded(let id, _, _): "'\(id)' is cited outside a guide"
    case .ownWordsLabel: "an on-screen label is always shown as the screen shows it"
    case .referenceParity(let fault):
      fault.instead.map {
        "'\(fault.reference)' stands in the \(fault.language.englishName) text, and '\($0)' in \(fault.others.englishTexts)"
      }
        ?? "'\(fault.reference)' stands in the \(fault.language.englishName) text and not in \(fault.others.englishOnes)"
    case .rawHTML(let html): "'\(html)' is HTML, which a text cannot hold"
    case .imageInText: "a text cannot hold an image"
    case .headingInText: "a text cannot hold a heading"
    case .thematicBreak: "a text cannot hold a dividing line"
    case .numberedListInText: "a text cannot hold a numbered list: only steps have numbers"
    case .blocksInLine: "only one paragraph can stand here"
    case .emptyOnPage: "this text is empty"
    case .figureNotShown(let id): "the figure '\(id)' is cited, but no step of its guide shows it"
    case .missingPicture(let id, _, _): "the figure '\(id)' has no picture"
    case .unreadablePicture(let file): "'\(file)' is not a picture that can be read"
    case .pictureOfOtherLanguage(let id, let language, let shown):
      "the figure '\(id)' has no picture for \(language.englishName); the one for \(shown.englishName) is shown"
    case .calloutOutside: "the call-out does not lie inside the picture"
    case .rowLength(let expected, let found, _):
      "this row has \(found == 1 ? "1 cell" : "\(found) cells"), and the table has \(expected == 1 ? "1 column" : "\(expected) columns")"
    case .missingDownload(let path, _): "there is no file 'files/\(path)'"
    case .badURL(let url): "'\(url)' is not an address"
    case .badSiteAddress(let url): "'\(url)' is not the address of a folder"
    case .unverified(let what, let id, let languages):
      "the \(what.singular(in: .english)) '\(id)' is not verified"
        + (languages.isEmpty ? "" : " for \(languages.map(\.englishName).joined(separator: ", "))")
    case .linkWithoutAddress(let id): "the link '\(id)' has no address yet: its text is shown unlinked"
    case .missingWordFile(let language): "the interface words for '\(language)' are missing"
    case .missingWord(let word, let language): "the interface word '\(word)' is missing for \(language.englishName)"
    case .unknownWord(let word, _): "there is no interface word '\(word)'"
    case .unknownSlot(let slot, let word, _): "the interface word '\(word)' cannot contain '{\(slot)}'"
    case .missingSlot(let slot, let word): "the interface word '\(word)' must contain '{\(slot)}'"
    }
  }

  var englishHelp: String? {
    switch self {
    case .duplicateID(_, _, let free): "choose another id, such as '\(free)'"
    case .duplicateInFragment(let id, _, let fragment, let prefix):
      "write 'id: \(prefix)' below 'use: \(fragment)': the step then is '\(prefix)-\(id)'"
    case .duplicateFormerID: "take it out here: its address leads to what has the id now"
    case .repeatedInList: "take it out here"
    case .placedTwice: "take it out here, or there: a guide stands once on the home page"
    case .unknownID(let id, let what, let known): englishAdvice(for: id, what, known)
    case .unknownReference(let id, let what, let known, let prefix): englishAdvice(for: id, what, known, prefix)
    case .misspelledDeclaration(_, _, let cited, _): "write '\(cited)' here, or mend the references"
    case .unknownKind(let kind, let meant, let known):
      (meant ?? known.nearest(to: kind))?.offered(in: .english) ?? "possible are \(known.quotedList)"
    case .unknownWord(let word, let known):
      known.nearest(to: word)?.offered(in: .english) ?? "templates/words/en.yaml has all of them"
    case .fragmentInItself: "take one of these uses out"
    case .typedAddress(_, let entry):
      entry.map { "write <link:\($0)>" } ?? "give it an entry in registry/links.yaml and write <link:id>"
    case .typedNumber(_, let references):
      references.isEmpty ? "write <step:id>" : "write \(references.either(in: .english))"
    case .quotedLabel: "remove them: gids sets those of each language"
    case .typedEmail(_, let entry):
      entry.map { "write <contact:\($0)>" } ?? "give it an entry in registry/contacts.yaml and write <contact:id>"
    case .badReference(_, let kind, let repair):
      switch (repair, kind?.form(in: .english)) {
      case (.write(let reference), _): "write \(reference)"
      case (.withOwnWords(let destination), _): "write [words](\(destination))"
      case (.form, let form?): "write \(form)"
      case (.closedForm, let form?): "write \(form), closed by '>' and without spaces"
      case (_, nil): "write a reference, such as [words](link:id)"
      }
    case .stepElsewhere(_, let full, _): "did you mean \(full.map { "'\($0)'" }.either(in: .english))?"
    case .leftOut: "put this text in a block or step with the same 'only', or name something that everyone has"
    case .reverseRange(let first, let last): "write <steps:\(last)..\(first)>"
    case .rangeAcrossLists(let first, let last): "write <steps:\(first),\(last)>, or cite each step on its own"
    case .repeatedStep(_, let rest): "write \(rest.citation)"
    case .repeatedNumber: "give the steps above these a number, or let these have none: 'numbering: none'"
    case .unknownSlot(let slot, _, let known):
      known.nearest(to: slot).map { "did you mean {\($0)}?" }
        ?? (known.isEmpty ? "take it out" : "it may contain \(known.map { "{\($0)}" }.joined(separator: ", "))")
    case .stepsAcrossParts(let ids):
      "write \(ids.map { "<step:\($0)>" }.together(in: .english)), so that the part of each is named"
    case .unnumberedStep(let id): "write your own words: [words](step:\(id)), or give the step a title"
    case .noPlural(let id): "add 'plural:' to the term, or write [words](term:\(id))"
    case .referenceInTitle: "write the words themselves, or put the reference in the text below"
    case .guideNeeded(let id, let kind, let guides):
      guides.isEmpty
        ? "write the guide before it: guide-id/\(id)"
        : "write \(guides.map { "<\(kind):\($0)/\(id)>" }.either(in: .english))"
    case .ownWordsLabel(let path): "write <ui:\(path)>"
    case .referenceParity(let fault):
      fault.instead == nil
        ? "add '\(fault.reference)' to \(fault.others.englishTextList), or remove it here"
        : "cite the same in all languages"
    case .rawHTML(let html):
      switch HTMLPurpose(html) {
      case .remark: "write a remark to yourself outside the text, on a line that begins with #"
      case .lineBreak: "end the line with a backslash to break it, or leave an empty line for a new paragraph"
      case .link: "write <link:id>, with the address in registry/links.yaml"
      case .list: "begin each item with '- ' on a line of its own"
      case .emphasis, .other: "write **bold** or *italic*; for a '<' sign write \\<"
      }
    case .imageInText: "write 'figure: id' in the step, and describe the figure under 'figures:'"
    case .headingInText: "use 'title:' of a step or part; for a '#' sign write \\#"
    case .thematicBreak: "take the line out, or write two blocks"
    case .numberedListInText: "write 'steps:', or begin each item with '- '; for a number and a full stop write 1\\."
    case .blocksInLine: "join the lines into one paragraph, without '- ' or '>' before it"
    case .emptyOnPage: "write the text, or remove the key"
    case .figureNotShown(let id): "add 'figure: \(id)' to a step"
    case .missingPicture(let id, let languages, let folder):
      "put \(Self.pictureNames(id, languages).together(in: .english)), or \(id).png for all languages, into \(folder) (svg, jpg, webp and gif will do, too)"
    case .unreadablePicture(let file):
      file.hasSuffix(".svg")
        ? "give its first tag a size, such as viewBox=\"0 0 800 600\", or save it anew"
        : "save it anew as png, jpg, svg, webp or gif"
    case .pictureOfOtherLanguage(let id, let language, _): "put \(id).\(language).png beside it"
    case .calloutOutside(let area):
      Self.cut(area).map { "left + width and top + height may be 100 at most, such as \($0)" }
        ?? "left and top are less than 100, and the rectangle needs a width and a height"
    case .rowLength(let expected, let found, let languages):
      expected > found
        ? "add what is missing; a cell without content is \(Self.emptyCell(in: languages))"
        : "remove what is too many, or add a column"
    case .missingDownload(let path, let known):
      known.nearest(to: path)?.offered(in: .english) ?? "put the file into content/files/, or correct the name"
    case .badURL(let url):
      Self.wholeAddress(url).map { "write \($0)" } ?? "write the whole address with https://, and no spaces"
    case .badSiteAddress(let url):
      Self.wholeAddress(url, ofFolder: true).map { "write \($0)" } ?? "write it with https:// and a '/' at the end"
    case .unverified(_, _, let languages):
      languages.isEmpty
        ? "look at the source, then add 'verified: ' and the date, such as 2026-11-23"
        : "look at the source, then add to 'verified': \(Self.dates(of: languages))"
    case .linkWithoutAddress: "add 'url:' when you know it"
    case .missingWordFile(let language): "copy words/en.yaml to words/\(language).yaml and translate it"
    case .missingWord(let word, _): "add '\(word): …'"
    case .missingSlot(let slot, _): "add {\(slot)} where that value belongs"
    }
  }

  /// What to write instead of a name that is not declared, or where to declare it.
  private func englishAdvice(for name: String, _ what: Noun, _ known: [String], _ prefix: String = "") -> String? {
    if let nearest = known.nearest(to: name) { return "\(prefix)\(nearest)".offered(in: .english) }
    let (names, isCut) = known.shortList
    let list = known.isEmpty ? nil : "there \(known.count == 1 ? "is" : "are") \(names)\(isCut ? " and others" : "")"
    let declaration: String? =
      switch what {
      case .figure: "describe it under 'figures:'"
      case .edition: "declare it under 'editions:' in site.yaml"
      default: what.registryFile.map { "declare it in \($0)" }
      }
    let advice = [list, declaration].compactMap { $0 }
    return advice.isEmpty ? nil : advice.joined(separator: "; or ")
  }
}

extension IDHolder {
  fileprivate var englishWords: String {
    switch self {
    case .onLine(let what, let line): "\(what.indefinite(in: .english)) on line \(line)"
    case .inFragment(let what, let id): "\(what.indefinite(in: .english)) of the fragment '\(id)'"
    case .other(let what): what.other(in: .english)
    case .homePage: "the home page"
    }
  }
}

extension [LanguageTag] {
  /// Such as `the French one`, `the French and the German one`.
  fileprivate var englishOnes: String { "\(map { "the \($0.englishName)" }.together(in: .english)) one" }

  /// Such as `the French one`, `the French and German ones`.
  fileprivate var englishTexts: String { "the \(englishNames) \(count == 1 ? "one" : "ones")" }

  /// Such as `the French text`, `the French and German texts`.
  fileprivate var englishTextList: String { "the \(englishNames) \(count == 1 ? "text" : "texts")" }

  private var englishNames: String { map(\.englishName).together(in: .english) }
}
