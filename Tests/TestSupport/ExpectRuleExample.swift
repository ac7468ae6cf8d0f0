public import Diagnostics
public import Testing

/// Expects the two sources of a rule's example to show it: the faulty one breaks this rule and no other, at the marked place; the correct
/// one breaks none; and what is said of the fault to be written in each language.
public func expectExample(of rule: Rule, sourceLocation: SourceLocation = #_sourceLocation) {
  let example = rule.example
  let wrong = SampleSite(example.wrong, in: example.place).run(today: SampleSite.today)
  let found = wrong.diagnostics.filter { concerns($0, rule, example, wrong.files) }
  #expect(
    found.map(\.problem.code) == [rule.code], "\(rule.code): \(found.map(\.message))", sourceLocation: sourceLocation)
  if let fault = found.first {
    expectPlace(of: fault, isMarkedIn: example, rule, wrong.files, sourceLocation: sourceLocation)
    expectWords(of: fault, rule, sourceLocation: sourceLocation)
  }
  let right = SampleSite(example.right, in: example.place).run(today: SampleSite.today)
  let rest = right.diagnostics.filter { concerns($0, rule, example, right.files) }
  #expect(rest.map(\.message) == [], "\(rule.code), correct source", sourceLocation: sourceLocation)
}

/// Whether a fault belongs to the example: every error and warning does, and a note of the rule unless the site around has it, too.
private func concerns(_ fault: Diagnostic, _ rule: Rule, _ example: RuleExample, _ files: SourceFiles) -> Bool {
  guard fault.severity == .note else { return true }
  guard fault.problem.rule == rule else { return false }
  guard case .file(let path) = example.place, case .range(let range) = fault.place else { return true }
  return files[range.file].path == "content/\(path)"
}

private func expectWords(of fault: Diagnostic, _ rule: Rule, sourceLocation: SourceLocation) {
  let wordings = MessageLanguage.allCases.map { fault.problem.words(in: $0) }
  for texts in [wordings.map(\.message), wordings.compactMap(\.help)] where !texts.isEmpty {
    #expect(
      Set(texts).count == MessageLanguage.allCases.count, "\(rule.code): \(texts)", sourceLocation: sourceLocation)
    #expect(!texts.contains(""), "\(rule.code)", sourceLocation: sourceLocation)
  }
  let french = fault.problem.words(in: .french)
  for text in [french.message, french.help ?? ""] {
    #expect(!text.hasPlainSpaceBeforeSign, "\(rule.code): \(text)", sourceLocation: sourceLocation)
  }
}

extension String {
  /// Whether a sign that French sets off with a no-break space has a plain one before it.
  public var hasPlainSpaceBeforeSign: Bool {
    [" ;", " :", " ?", " !", " »", "« "].contains { contains($0) }
  }
}

private func expectPlace(
  of fault: Diagnostic, isMarkedIn example: RuleExample, _ rule: Rule, _ files: SourceFiles,
  sourceLocation: SourceLocation
) {
  let marked = Marks.ranges(in: example.wrong).map { range in
    String(decoding: Array(Marks.removed(from: example.wrong).utf8)[range], as: UTF8.self)
  }
  switch fault.place {
  case .path(let path):
    let isMarked = marked.isEmpty || marked.contains { path == "content/\($0)" || path == "templates/\($0)" }
    #expect(isMarked, "\(rule.code) is at \(path)", sourceLocation: sourceLocation)
  case .range(let range) where marked.isEmpty:
    // Pictures are at fault where their figure is declared.
    let words = String(decoding: files[range.file].bytes[range.bytes], as: UTF8.self)
    #expect(
      words == "photo" && files[range.file].path.hasSuffix("/guide.yaml"), "\(rule.code) is at \(words)",
      sourceLocation: sourceLocation)
  case .range(let range):
    let file = files[range.file]
    #expect(
      marked == [String(decoding: file.bytes[range.bytes], as: UTF8.self)], "the marked place of \(rule.code)",
      sourceLocation: sourceLocation)
    // The marked words may stand elsewhere, too: the line has to be the right one.
    let line = SourcePosition(offset: range.bytes.lowerBound, in: file.bytes).line
    let shown = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    let sample = example.wrong.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let wanted = sample.first { $0.contains("«") }.map { Marks.removed(from: $0) } ?? ""
    #expect(
      shown.indices.contains(line - 1) && shown[line - 1].hasSuffix(wanted.drop { $0 == " " }),
      "the marked line of \(rule.code)", sourceLocation: sourceLocation)
  }
}
