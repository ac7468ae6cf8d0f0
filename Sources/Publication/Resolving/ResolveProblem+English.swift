internal import Diagnostics
internal import Manuscript

extension ResolveProblem {
  var englishMessage: String {
    switch self {
    case .duplicateID(let id, let what): "the id '\(id)' is already used by \(what)"
    case .duplicateInFragment(let id, let what): "this fragment brings the id '\(id)', which is already used by \(what)"
    case .unknownID(let id, let what, _): "there is no \(what) '\(id)'"
    case .fragmentInItself(let path): "the fragment '\(path.last ?? "")' uses itself: \(path.joined(separator: " → "))"
    case .typedAddress(let address, _): "the address '\(address)' is typed in a text"
    case .typedNumber(let words, _): "the number of a step is typed in a text: '\(words)'"
    case .quotedLabel(let id): "quotation marks are typed around the label '\(id)'"
    case .typedEmail(let address, _): "the e-mail address '\(address)' is typed in a text"
    case .unknownKind(let kind, _): "there is no kind of reference '\(kind)'"
    case .badReference(let written, _): "the reference '\(written)' is not complete"
    case .unknownReference(let id, let what, _, _): "there is no \(what) '\(id)'"
    case .stepElsewhere(let id, _): "there is no step '\(id)' in this guide"
    case .leftOut(let id, let what, let edition):
      edition.map { "the \(what) '\(id)' is left out of the edition '\($0)'" }
        ?? "the \(what) '\(id)' is kept for an edition ('only'), and this text is for everyone"
    case .reverseRange(let first, let last): "the range runs backwards: '\(first)' comes after '\(last)'"
    case .rangeAcrossLists(let first, let last): "'\(first)' and '\(last)' do not stand in the same list of steps"
    case .repeatedStep(let id): "the step '\(id)' stands twice in this reference"
    case .repeatedNumber(let number): "the number '\(number)' would stand twice in this part"
    case .stepsAcrossParts: "these steps stand in different parts or guides, where the same numbers occur"
    case .unnumberedStep(let id): "the step '\(id)' has neither a number nor a title to cite"
    case .noPlural(let id): "the term '\(id)' has no plural"
    case .referenceInTitle(let kind): "a title or caption cannot hold a '\(kind)' reference"
    case .guideNeeded(let id): "'\(id)' is cited outside a guide"
    case .ownWordsLabel: "an on-screen label is always shown as the screen shows it"
    case .referenceParity(let reference, let language, let other):
      "'\(reference)' stands in the \(language.englishName) text and not in the \(other.englishName) one"
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
    case .rowLength(let expected, let found): "this row has \(found) cells, and the table has \(expected) columns"
    case .missingDownload(let path): "there is no file '\(path)'"
    case .badURL(let url): "'\(url)' is not an address"
    case .badSiteAddress(let url): "'\(url)' is not the address of a folder"
    case .unverified(let what, let languages):
      "\(what) is not verified"
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
    case .duplicateID: "choose another id"
    case .duplicateInFragment: "write 'id: …' below 'use:' to begin the ids of its steps with a word of your own"
    case .unknownID(let id, let what, let known): advice(for: id, what, known)
    case .unknownKind(let id, let known), .unknownWord(let id, let known): advice(for: id, "kind", known)
    case .fragmentInItself: "take one of these uses out"
    case .typedAddress(_, let entry):
      entry.map { "write <link:\($0)>" } ?? "give it an entry in registry/links.yaml and write <link:id>"
    case .typedNumber(_, let references):
      references.isEmpty ? "write <step:id>" : "write \(references.joined(separator: " or "))"
    case .quotedLabel: "remove them: gids sets those of each language"
    case .typedEmail(_, let entry):
      entry.map { "write <contact:\($0)>" } ?? "give it an entry in registry/contacts.yaml and write <contact:id>"
    case .badReference(_, let form): "write \(form)"
    case .unknownReference(let id, let what, let known, let prefix): advice(for: id, what, known, prefix)
    case .stepElsewhere(_, let full): "did you mean \(full.map { "'\($0)'" }.joined(separator: " or "))?"
    case .leftOut: "put this text in a block or step with the same 'only', or name something that everyone has"
    case .reverseRange(let first, let last): "write <steps:\(last)..\(first)>"
    case .rangeAcrossLists(let first, let last): "write <steps:\(first),\(last)>, or cite each step on its own"
    case .repeatedStep: "name each step once"
    case .repeatedNumber: "give the steps above these a number, or let these have none: 'numbering: none'"
    case .unknownSlot(let slot, _, let known):
      known.nearest(to: slot).map { "did you mean {\($0)}?" }
        ?? (known.isEmpty ? "take it out" : "it may contain \(known.map { "{\($0)}" }.joined(separator: ", "))")
    case .stepsAcrossParts: "write a <step:…> for each, so that its part is named"
    case .unnumberedStep(let id): "write your own words: [words](step:\(id)), or give the step a title"
    case .noPlural(let id): "add 'plural:' to the term, or write [words](term:\(id))"
    case .referenceInTitle: "write the words themselves, or put the reference in the text below"
    case .guideNeeded(let id): "write the guide before it: guide-id/\(id)"
    case .ownWordsLabel(let path): "write <ui:\(path)>"
    case .referenceParity(let reference, _, let other):
      "add '<\(reference)>' to the \(other.englishName) text, or remove it here"
    case .rawHTML(let html):
      html.hasPrefix("<!--")
        ? "write a remark to yourself outside the text, on a line that begins with #"
        : "write **bold** or *italic*; for a '<' sign write \\<"
    case .imageInText: "write 'figure: id' in the step, and describe the figure under 'figures:'"
    case .headingInText: "use 'title:' of a step or part; for a '#' sign write \\#"
    case .thematicBreak: "take the line out, or write two blocks"
    case .numberedListInText: "write 'steps:', or begin each item with '- '; for a number and a full stop write 1\\."
    case .blocksInLine: "join the lines into one paragraph"
    case .emptyOnPage: "write the text, or remove the key"
    case .figureNotShown(let id): "add 'figure: \(id)' to a step"
    case .missingPicture(let id, let languages, let folder):
      "put \(languages.map { "\(id).\($0).png" }.joined(separator: " and ")), or \(id).png for all languages, into \(folder) (svg, jpg, webp and gif will do, too)"
    case .unreadablePicture: "save it anew as png, jpg, svg, webp or gif"
    case .pictureOfOtherLanguage(let id, let language, _): "put \(id).\(language).png beside it"
    case .calloutOutside:
      "left + width and top + height may be 100 at most, and the rectangle needs a width and a height"
    case .rowLength(let expected, _): "give each row \(expected) cells"
    case .missingDownload: "put the file into content/files/, or correct the name"
    case .badURL: "write the whole address with https://, and no spaces"
    case .badSiteAddress: "write it with https:// and a '/' at the end"
    case .unverified(_, let languages):
      languages.isEmpty
        ? "look at the source, then add 'verified: ' and the date, such as 2026-11-23"
        : "look at the source, then add to 'verified': \(languages.map { "\($0): 2026-11-23" }.joined(separator: ", "))"
    case .linkWithoutAddress: "add 'url:' when you know it"
    case .missingWordFile(let language): "copy words/en.yaml to words/\(language).yaml and translate it"
    case .missingWord(let word, _): "add '\(word): …'"
    case .missingSlot(let slot, _): "add {\(slot)} where that value belongs"
    }
  }
}

extension ResolveProblem {
  /// What to write instead of a name that is not declared, or where to declare it.
  private func advice(for name: String, _ what: String, _ known: [String], _ prefix: String = "") -> String? {
    if let nearest = known.nearest(to: name) { return "did you mean '\(prefix)\(nearest)'?" }
    let list = known.isEmpty ? nil : "there \(known.count == 1 ? "is" : "are") \(known.shortList)"
    let declaration: String? =
      switch what {
      case "link", "contact", "term", "label", "file": "declare it in registry/\(what)s.yaml"
      case "figure": "describe it under 'figures:'"
      case "edition": "declare it under 'editions:' in site.yaml"
      default: nil
      }
    let advice = [list, declaration].compactMap { $0 }
    return advice.isEmpty ? nil : advice.joined(separator: "; or ")
  }
}

extension [String] {
  /// A few of the names in single quotes.
  fileprivate var shortList: String {
    let shown = sorted().prefix(8).map { "'\($0)'" }.joined(separator: ", ")
    return count > 8 ? "\(shown) and others" : shown
  }
}
