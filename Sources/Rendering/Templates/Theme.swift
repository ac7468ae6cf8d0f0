public import Diagnostics
public import Manuscript
internal import Mustache
internal import Publication

/// The look of a site: its page templates, style sheet and script.
public struct Theme: Sendable {
  /// All files of `style`, one after the other.
  let styleSheet: [UInt8]
  /// All files of `script`, one after the other.
  let script: [UInt8]
  /// All files of `search`, one after the other: what a page loads when a reader searches.
  let search: [UInt8]
  private let library: MustacheLibrary

  /// The pages that a template decides.
  enum Page: String, CaseIterable {
    case languages, home, guide, moved, bilingual, handout
    case oneFile = "one-file"
    case oneFilePart = "one-file-part"
    case notFound = "not-found"
  }

  /// Reads the templates and checks every name in them.
  ///
  /// - Parameters:
  ///   - templates: The folder `templates`.
  ///   - files: Gets the templates with faults, whose lines messages quote.
  ///   - diagnostics: Gets the faults.
  /// - Returns: `nil` when there is a fault.
  public init?(in templates: SourceTree, files: inout SourceFiles, reporting diagnostics: inout [Diagnostic]) {
    var reader = ThemeReader(templates: templates)
    reader.read()
    let offset = reader.sources.map { files.add($0) }
    diagnostics += reader.faults.map { fault in
      fault.source.map { Diagnostic(fault.problem, at: SourceRange(fault.range, in: offset[$0])) }
        ?? Diagnostic(fault.problem, path: fault.path)
    }
    guard reader.faults.isEmpty else { return nil }
    library = MustacheLibrary(templates: reader.templatesByName)
    (styleSheet, script, search) = (reader.styleSheet, reader.script, reader.search)
  }

  /// The template of a page in one language, cut at its slots.
  func frame(_ page: Page, in language: LanguageIndex, of publication: Publication) -> Frame {
    var words: [String: String] = [:]
    for word in Word.allCases { words[word.rawValue] = publication.words[language][word] }
    var object: [String: any Sendable] = ["words": words]
    for slot in Slot.allCases { object[slot.rawValue] = Frame.marker(for: slot) }
    object[Slot.language.rawValue] = publication[language].name
    return Frame(cutting: library.render(object, withTemplate: page.rawValue) ?? "")
  }
}

/// Reads the files of a theme and collects the faults.
private struct ThemeReader {
  let templates: SourceTree
  var sources: [SourceFile] = []
  var faults: [Fault] = []
  var templatesByName: [String: MustacheTemplate] = [:]
  var styleSheet: [UInt8] = []
  var script: [UInt8] = []
  var search: [UInt8] = []

  struct Fault {
    let problem: TemplateProblem
    let path: String
    /// The place in ``sources``; `nil` for a fault of a file as a whole.
    let source: Int?
    let range: Range<Int>
  }

  init(templates: SourceTree) { self.templates = templates }

  mutating func read() {
    styleSheet = joined("style", ".css")
    script = joined("script", ".js")
    search = joined("search", ".js")
    let ending = ".mustache"
    let names = templates.paths.filter { $0.hasSuffix(ending) && !$0.contains("/") }.map {
      String($0.dropLast(ending.count))
    }
    for page in Theme.Page.allCases where !names.contains(page.rawValue) {
      report(.missing(page.rawValue + ending), page.rawValue + ending)
    }
    for name in names { readTemplate(name, ending, names) }
  }

  /// The files of a folder one after the other, in the order of their names.
  private mutating func joined(_ folder: String, _ ending: String) -> [UInt8] {
    let paths = templates.paths.filter { $0.hasPrefix("\(folder)/") && $0.hasSuffix(ending) }
    if paths.isEmpty { report(.missing("\(folder)/*\(ending)"), folder) }
    return Array(paths.map { required($0) }.joined(separator: CollectionOfOne(UInt8(ascii: "\n"))))
  }

  private mutating func required(_ path: String) -> [UInt8] {
    if let bytes = templates.read(path) { return bytes }
    report(.missing(path), path)
    return []
  }

  private mutating func readTemplate(_ name: String, _ ending: String, _ names: [String]) {
    let bytes = required(name + ending)
    sources.append(SourceFile(path: templates.displayPath(name + ending), bytes: bytes))
    let before = faults.count
    for tag in TemplateTags(in: bytes).tags {
      if let problem = problem(with: tag, names) { report(problem, name + ending, at: tag.range) }
    }
    guard faults.count == before else { return }
    do {
      templatesByName[name] = try MustacheTemplate(string: String(decoding: bytes, as: UTF8.self))
    } catch let error as MustacheTemplate.ParserError {
      report(.unreadable(.init(error.error)), name + ending, at: lineRange(error.context.lineNumber, in: bytes))
    } catch {
      report(.unreadable(.init(error)), name + ending)
    }
  }

  private func problem(with tag: TemplateTags.Tag, _ names: [String]) -> TemplateProblem? {
    switch tag.kind {
    case .comment, .block, .end: return nil
    case .partial, .parent: return names.contains(tag.name) ? nil : .unknownPartial(tag.name, known: names)
    case .other(let mark): return .notUsed(mark)
    case .unclosed: return .unclosed
    case .text, .html:
      if tag.name.hasPrefix("words."), Word(rawValue: String(tag.name.dropFirst(6))) != nil {
        return tag.kind == .html ? .textAsHTML(tag.name) : nil
      }
      guard let slot = Slot(rawValue: tag.name) else { return .unknownName(tag.name, known: Self.names) }
      if slot.isHTML { return tag.kind == .text ? .htmlAsText(tag.name) : nil }
      return tag.kind == .html ? .textAsHTML(tag.name) : nil
    }
  }

  private static let names = Slot.allCases.map(\.rawValue) + Word.allCases.map { "words.\($0.rawValue)" }

  private func lineRange(_ number: Int, in bytes: [UInt8]) -> Range<Int> {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard lines.indices.contains(number - 1) else { return bytes.count..<bytes.count }
    return lines[number - 1].startIndex..<lines[number - 1].endIndex
  }

  private mutating func report(_ problem: TemplateProblem, _ path: String, at range: Range<Int>? = nil) {
    let displayed = templates.displayPath(path)
    let source = range.flatMap { _ in sources.lastIndex { $0.path == displayed } }
    faults.append(Fault(problem: problem, path: displayed, source: source, range: range ?? 0..<0))
  }
}

extension TemplateProblem.Obstacle {
  /// The obstacle that the library of the templates met.
  fileprivate init(_ error: any Error) {
    switch error as? MustacheTemplate.Error {
    case .expectedSectionEnd: self = .missingEnd
    case .sectionCloseNameIncorrect: self = .wrongEnd
    case .illegalTokenInsideInheritSection, .textInsideInheritSection: self = .outsideBlocks
    default: self = .badName
    }
  }
}
