internal import CommonMark
internal import Diagnostics
internal import Manuscript

// What mends the faults of a text. It is looked for only where there is a fault.

// MARK: - Typed addresses

extension Resolver {
  /// Remembers an address that was just reported, until all languages of the text are known.
  mutating func noteAddress(
    _ typed: String, _ form: TypedAddress.Form, at part: Range<Int>, of text: SourceText, _ language: LanguageTag
  ) {
    let noted = TypedAddress(typed, form, at: part, of: text, in: language, diagnostic: diagnostics.count - 1)
    if let noted { typedAddresses.append(noted) }
  }

  /// The same for an address among plain words.
  ///
  /// - Parameter part: Where it stands among the words.
  mutating func noteAddress(
    _ typed: String, at part: Range<Int>, in words: WrittenWords, of node: Node, _ text: SourceText,
    _ language: LanguageTag
  ) {
    guard TypedAddress.isWhole(part, in: words.bytes, of: node), let part = words.part(part) else { return }
    noteAddress(typed, .words, at: part, of: text, language)
  }

  /// The same for the address of a link.
  mutating func noteAddress(_ typed: String, of link: Node, in text: SourceText, _ language: LanguageTag) {
    guard let place = link.sourceRange(in: text.bytes) else { return }
    guard !link.isAutolink else { return noteAddress(typed, .words, at: place, of: text, language) }
    let bytes = text.bytes.dropFirst(place.lowerBound).prefix(place.count)
    guard let part = TypedAddress.destination(Array(typed.utf8), inLink: bytes) else { return }
    let start = place.lowerBound
    noteAddress(
      typed, .destination, at: (part.lowerBound + start)..<(part.upperBound + start), of: text, language)
  }

  /// Gives each address that was typed into the text the reference to its entry, or a new entry.
  mutating func attachFixesOfAddresses() {
    guard !typedAddresses.isEmpty else { return }
    var new: [TypedAddress] = []
    for typed in typedAddresses {
      let links = manuscript.registry.links.filter { entry in
        entry.value.url?[typed.language].map { WebAddress.isSame($0.string, typed.address) } ?? false
      }
      if links.count == 1 {
        attach(to: typed, citing: links[0].id.value, in: textInWork)
      } else if links.isEmpty, linkID(ofAddress: typed.address) == nil {
        // An address that is registered for another language is none of this one.
        new.append(typed)
      }
    }
    guard !new.isEmpty, manuscript.takesEntries(in: "links") else { return }
    newAddresses.append(NewAddresses(text: textInWork, typed: new))
  }

  /// Makes the new entries for addresses that were typed, when all of them are known: each in the order in which it was met first.
  mutating func attachNewEntries() {
    guard !newAddresses.isEmpty else { return }
    var stubs = LinkStubs(beside: manuscript.registry.links, languages: languages)
    for new in newAddresses {
      for typed in Self.inLanguages(new.typed, languages) {
        guard let stub = stubs.stub(for: typed.map { ($0.language, $0.address) }) else { continue }
        for typed in typed { attach(to: typed, citing: stub.id, adding: [stub.addition], in: new.text) }
      }
    }
  }

  /// - Parameter text: The text that has the address, in all its languages.
  private mutating func attach(
    to typed: TypedAddress, citing id: String, adding additions: [Fix.Addition] = [], in text: SourceRange?
  ) {
    var fix = Fix([typed.edit(citing: id, in: manuscript.files)], adding: additions)
    fix.unit = text
    diagnostics[typed.diagnostic].fix = fix
  }

  /// The new addresses of a text, put together where they are those of one link: the same one in several places, or different ones that the
  /// languages have in the same position.
  private static func inLanguages(_ typed: [TypedAddress], _ languages: [LanguageTag]) -> [[TypedAddress]] {
    var together: [[TypedAddress]] = []
    for typed in typed {
      if let index = together.firstIndex(where: { WebAddress.isSame($0[0].address, typed.address) }) {
        together[index].append(typed)
      } else {
        together.append([typed])
      }
    }
    let ofOneLanguage = languages.map { language in
      together.filter { $0.allSatisfy { $0.language == language } }
    }
    guard languages.count > 1, let count = ofOneLanguage.first?.count, ofOneLanguage.allSatisfy({ $0.count == count })
    else { return together }
    let common = together.filter { group in group.contains { $0.language != group[0].language } }
    return common + (0..<count).map { position in ofOneLanguage.flatMap { $0[position] } }
  }
}

// MARK: - Quotation marks around labels

extension Resolver {
  /// The fix that takes the quotation marks around a label away, with the spaces within them.
  ///
  /// - Returns: `nil` where one of them may be something else, such as an apostrophe, or is written in another way, such as `&quot;`.
  func unquoting(_ label: Node, in text: SourceText) -> Fix? {
    guard let place = label.sourceRange(in: text.bytes) else { return nil }
    let before = Array(String(decoding: text.bytes.prefix(place.lowerBound), as: UTF8.self))
    let after = Array(String(decoding: text.bytes.dropFirst(place.upperBound), as: UTF8.self))
    guard let opening = before.lastIndex(where: { !$0.isWhitespace }), "\"“„«‘'".contains(before[opening]),
      let closing = after.firstIndex(where: { !$0.isWhitespace }), "\"”“»’'".contains(after[closing])
    else { return nil }
    let isWithinWord = opening > 0 && (before[opening - 1].isLetter || before[opening - 1].isNumber)
    let isEscaped = opening > 0 && before[opening - 1] == "\\"
    let isBeforeWord = closing + 1 < after.count && (after[closing + 1].isLetter || after[closing + 1].isNumber)
    guard !isWithinWord, !isEscaped, !isBeforeWord else { return nil }
    let start = place.lowerBound - String(before[opening...]).utf8.count
    let end = place.upperBound + String(after[...closing]).utf8.count
    return Fix([
      text.edit(replacing: start..<place.lowerBound, with: "", in: manuscript.files),
      text.edit(replacing: place.upperBound..<end, with: "", in: manuscript.files),
    ])
  }
}
