internal import Diagnostics
internal import Manuscript

/// The rules about the words of texts.
extension Resolver {
  /// Looks for what is typed and should be a reference, and for slips of language and typography.
  ///
  /// - Parameters:
  ///   - paragraphs: The paragraphs of a text.
  ///   - scan: What may be found in it.
  mutating func check(
    _ paragraphs: [Prose], _ scan: ProseScan, in version: SourceText, _ form: TextForm, _ context: TextContext,
    _ table: ProseTable
  ) {
    for prose in paragraphs {
      var passage = Passage(prose: prose, version: version, files: manuscript.files, form: form, context: context)
      let words = scan.signs.needWords ? passage.bytes.tokens : []
      if scan.signs.contains(.wording) { checkWordings(in: &passage, words, table) }
      if scan.signs.contains(.step) { checkNumbers(in: &passage, words, table) }
      if scan.signs.contains(.digits) { checkPhones(in: &passage, table) }
      if scan.signs.contains(.host) { checkHosts(in: &passage, table) }
      if scan.signs.contains(.capitals) { noteAbbreviations(in: passage, words, table) }
      if scan.signs.contains(.twice) { checkRepetitions(in: passage, words, table) }
      if !scan.signs.isDisjoint(with: [.quotes, .spaces]) { checkTypography(in: passage, table) }
    }
  }

  // MARK: Wordings of the registries

  private mutating func checkWordings(
    in passage: inout Passage, _ words: [Token], _ table: ProseTable
  ) {
    let typed = TypedLabel(
      text: passage.bytes, words: words, language: table.language, screenWords: table.screenWords)
    for match in table.wordings.matches(in: passage.bytes, words, table.words) {
      let surroundings = Surroundings(of: match.range, in: passage.bytes)
      let part = passage.bytes[match.range]
      let isApproved = match.wordings.contains { if case .approved = $0.role { $0.isExactly(part) } else { false } }
      let labels = match.wordings.compactMap { wording -> (id: String, isOwn: Bool)? in
        guard case .label(let id, let isOwn) = wording.role, !isDefined(wording, table.language),
          typed.isLabel(match.range, wording, isApproved: isApproved, in: surroundings)
        else { return nil }
        return (id, isOwn)
      }
      if !labels.isEmpty {
        reportLabel(labels, at: match.range, surroundings, in: &passage)
        continue
      }
      // In quotation marks, a name is spoken of and not used.
      if surroundings.kind != .quoted, !isApproved { checkAvoided(match, in: &passage, table) }
    }
  }

  /// Whether a wording is that of the term whose definition is being resolved, which speaks of the term and not of a screen.
  private func isDefined(_ wording: RegisteredWording, _ language: LanguageTag) -> Bool {
    guard let definedTerm else { return false }
    let term = manuscript.registry.terms[definedTerm].value
    return [term.term, term.plural, term.abbreviation].contains { names in
      names?[language].map { Array($0.string.utf8).withPlainMarks.trimmingSpaces.foldedWords == wording.folded }
        ?? false
    }
  }

  private mutating func reportLabel(
    _ labels: [(id: String, isOwn: Bool)], at part: Range<Int>, _ surroundings: Surroundings, in passage: inout Passage
  ) {
    let own = labels.filter(\.isOwn).map(\.id)
    let ids = own.isEmpty ? labels.map(\.id) : own
    let fix = own.count == 1 ? passage.fix(surroundings.range, to: "<ui:\(own[0])>") : nil
    report(
      ProseProblem.typedLabel(passage.bytes.text(in: part), labels: ids), at: passage.range(of: part), fix: fix)
    passage.reported.append(surroundings.range)
  }

  private mutating func checkAvoided(
    _ match: WordingTable.Match, in passage: inout Passage, _ table: ProseTable
  ) {
    let part = passage.bytes[match.range]
    for wording in match.wordings {
      guard case .avoided(let avoided) = wording.role, avoided.term != definedTerm,
        !avoided.isCaseSensitive || wording.isExactly(part)
      else { continue }
      let term = manuscript.registry.terms[avoided.term]
      let right = term.value.term?[table.language]?.string ?? term.id.value
      report(
        ProseProblem.avoidedWording(
          String(decoding: Array(part).withPlainMarks, as: UTF8.self), term: term.id.value, right: right,
          isFormer: avoided.isFormer), at: passage.range(of: match.range))
      passage.reported.append(match.range)
      // The abbreviation behind it is no second fault.
      if passage.context.guide != nil {
        abbreviations[table.language, default: GuideAbbreviations()].spellOut(avoided.term)
      }
      return
    }
  }

  // MARK: Numbers of steps

  private mutating func checkNumbers(
    in passage: inout Passage, _ words: [Token], _ table: ProseTable
  ) {
    for found in TypedNumber.all(in: passage.bytes, words, table.grammar)
    where !passage.isReported(found.range) {
      // What a quotation begins with is read off a screen: "Stap 2 van 4".
      if Surroundings.isQuotationStart(found.range.lowerBound, in: passage.bytes) { continue }
      let candidates = found.numbers.map { steps(withNumber: $0, in: passage.context) }
      let references = references(to: candidates, found.joint)
      let typed = String(decoding: Array(passage.bytes[found.range]).withPlainMarks, as: UTF8.self)
      report(
        .typedNumber(typed, references: references), at: passage.range(of: found.range),
        fix: fix(found, references, in: passage, table.grammar))
      passage.reported.append(found.range)
    }
  }

  /// The references that could stand in the place of typed numbers.
  ///
  /// - Parameter candidates: For each number, the anchors of the steps that have it.
  private func references(to candidates: [[String]], _ joint: TypedNumber.Joint) -> [String] {
    guard candidates.count > 1 else { return candidates.flatMap { $0 }.map { "<step:\($0)>" } }
    let ids = candidates.compactMap { $0.count == 1 ? $0[0] : nil }
    switch joint {
    case .or: return candidates.flatMap { $0 }.map { "<step:\($0)>" }
    case .and: return ids.count == candidates.count ? ["<steps:\(ids.joined(separator: ","))>"] : ["<steps:one,other>"]
    case .to: return ids.count == 2 ? ["<steps:\(ids[0])..\(ids[1])>"] : ["<steps:first..last>"]
    }
  }

  /// The reference in the place of the words, where only one fits in the whole guide and the sentence stays what it is.
  private func fix(
    _ found: TypedNumber, _ references: [String], in passage: Passage, _ grammar: StepGrammar
  ) -> Fix? {
    guard passage.form != .title, passage.context.scope.fragment == nil, references.count == 1,
      let guide = passage.context.guide,
      found.joint != .or || found.numbers.count == 1,
      found.numbers.allSatisfy({ steps(withNumber: $0, inGuide: guide).count == 1 })
    else { return nil }
    var part = found.range
    var isCapitalised = found.isCapitalised
    var elided = ""
    if found.isOrdinal {
      // "De derde stap" becomes "stap 3°", so the article has to be there, and goes.
      guard let article = grammar.article, let before = passage.bytes.range(ofWord: article, before: part.lowerBound)
      else {
        return nil
      }
      isCapitalised = passage.bytes.isCapital(at: before.lowerBound)
      part = before.lowerBound..<part.upperBound
      elided = isCapitalised ? grammar.elided.uppercased() : grammar.elided
    }
    let name = references[0].dropFirst()
    let reference =
      isCapitalised && elided.isEmpty ? "<\(name.prefix(1).uppercased())\(name.dropFirst())" : "<\(name)"
    return passage.fix(part, to: elided + reference)
  }

  /// The anchors of the steps with a number: those of the same part, else those of the whole guide.
  private func steps(withNumber number: String, in context: TextContext) -> [String] {
    guard let guide = context.guide else { return [] }
    let fitting = steps(withNumber: number, inGuide: guide)
    let inPart = fitting.filter { $0.part == context.part }
    return (inPart.isEmpty ? fitting : inPart).map(\.anchor).sorted()
  }

  private func steps(withNumber number: String, inGuide guide: Int) -> [StepFacts] {
    outlines[guide].anchors.values.compactMap { place in
      guard case .step(let facts) = place, let cited = facts.number?.cited, cited == number || cited == "\(number)°"
      else {
        return nil
      }
      return facts
    }
  }

  // MARK: Telephone numbers and host names

  private mutating func checkPhones(
    in passage: inout Passage, _ table: ProseTable
  ) {
    for found in PhoneNumber.all(in: passage.bytes, known: table.phones)
    where !passage.isReported(found.range) {
      let typed = passage.bytes.text(in: found.range)
      let range = passage.range(of: found.range)
      passage.reported.append(found.range)
      if let contact = table.contacts[found.digits] {
        report(ProseProblem.typedPhone(typed, contact: contact), at: range)
      } else {
        report(ProseProblem.unregisteredPhone(typed), at: range)
      }
    }
  }

  private mutating func checkHosts(in passage: inout Passage, _ table: ProseTable) {
    guard !linksByHost.isEmpty else { return }
    for found in HostName.all(in: passage.bytes) where !passage.isReported(found.range) {
      guard let ofHost = linksByHost[found.name] else { continue }
      let typed = passage.bytes.text(in: found.range)
      let same = manuscript.registry.links.filter { entry in
        entry.value.url?[table.language].map { WebAddress.isSame($0.string, typed) } ?? false
      }
      report(
        .typedAddress(typed, entry: linkID(ofAddress: typed) ?? ofHost), at: passage.range(of: found.range),
        fix: same.count == 1 ? passage.fix(found.range, to: "<link:\(same[0].id.value)>") : nil)
      passage.reported.append(found.range)
    }
  }

  /// The links by the hosts of their addresses: of several, the one with the shortest address.
  static func linksByHost(_ manuscript: Manuscript) -> [String: String] {
    var links: [String: (id: String, length: Int)] = [:]
    for entry in manuscript.registry.links {
      for language in manuscript.site.languages {
        guard let address = entry.value.url?[language]?.string, let host = WebAddress.siteName(of: address) else {
          continue
        }
        if let other = links[host], other.length <= address.count { continue }
        links[host] = (entry.id.value, address.count)
      }
    }
    return links.mapValues(\.id)
  }

  // MARK: Typography

  private mutating func checkTypography(in passage: Passage, _ table: ProseTable) {
    let slips = table.marks.foreignQuotes(in: passage.bytes) + table.marks.misplacedSpaces(in: passage.bytes)
    for slip in slips where !passage.isReported(slip.range) && !passage.isAroundLabel(slip.range) {
      let edits = slip.corrections.compactMap { passage.edit($0.part, to: $0.words) }
      let fix = edits.count == slip.corrections.count ? Fix(edits) : nil
      let problem: ProseProblem
      switch slip.kind {
      case .quotationMarks(let marks):
        problem = .foreignQuotes(marks, table.language, open: table.marks.open, close: table.marks.close)
      case .spaceBefore(let mark): problem = .spaceBefore(mark, table.language)
      case .doubleSpace: problem = .doubleSpace
      }
      // Typography has nothing to do with the other languages of the text.
      diagnostics.append(Diagnostic(problem, at: passage.range(of: slip.range), fix: fix))
    }
  }

  private mutating func checkRepetitions(in passage: Passage, _ words: [Token], _ table: ProseTable) {
    for found in RepeatedWord.all(in: passage.bytes, words, table.language) where !passage.isReported(found.range) {
      let edit = passage.edit(found.range, to: "")
      diagnostics.append(
        Diagnostic(
          ProseProblem.repeatedWord(found.word), at: passage.range(of: found.range), fix: edit.map { Fix([$0]) }))
    }
  }
}

extension [UInt8] {
  /// Where a word stands, with one space, directly before a place.
  fileprivate func range(ofWord word: String, before place: Int) -> Range<Int>? {
    let end = skippingSpaces(before: place)
    let start = end - word.utf8.count
    guard start >= 0, end < place,
      self[start..<end].enumerated().allSatisfy({ folded(at: start + $0.offset) == Array(word.utf8)[$0.offset] }),
      !isWord(at: start - 1)
    else { return nil }
    return start..<end
  }
}
