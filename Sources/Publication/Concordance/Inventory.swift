internal import Diagnostics
public import Manuscript

/// Everything of one kind that the content declares, with its wording in each language.
public struct Inventory: Sendable {
  /// The entries, sorted by their names.
  public let entries: [Entry]

  /// One declaration.
  public struct Entry: Sendable {
    /// The id; for a figure with the guide or fragment that it belongs to, as in `passport/form`.
    public let name: String
    /// The wording in each language of the site; `nil` where it is missing. Nothing for a fragment, which has no wording.
    public let wording: [String?]
    /// The day on which it was verified for each language of the site, as it is written; for a guide, the day of its last change.
    public let dates: [String?]
    /// How often it is cited.
    public let uses: Int
  }

  /// - Parameters:
  ///   - kind: What to list.
  ///   - loading: The content as it was read.
  ///   - folder: The name of the folder of the content, as it stands before the paths of the files.
  public init(of kind: DeclaredKind, _ loading: Loading, in folder: String) {
    guard let manuscript = loading.manuscript else {
      entries = []
      return
    }
    let concordance = Concordance(of: loading, in: folder)
    let uses = concordance.citationCounts
    var reader = RecordReader(manuscript, loading.files, folder: folder)
    entries = concordance.declarations.enumerated().filter { $0.element.kind == kind }.map { index, declaration in
      Entry(
        name: declaration.ownName, wording: reader.wording(of: declaration), dates: reader.dates(of: declaration),
        uses: uses[index])
    }.sorted { $0.name < $1.name }
  }
}

extension Concordance.Declaration {
  /// The name without its kind.
  fileprivate var ownName: String { String(fullName.dropFirst(kind.rawValue.count + 1)) }
}

/// Reads what a record of a source says under one of its keys.
private struct RecordReader {
  private let files: SourceFiles
  private let folder: String
  private let languages: [LanguageTag]
  private let plain: PlainWording
  private var walks: [SourceFileID: SourceWalk] = [:]

  init(_ manuscript: Manuscript, _ files: SourceFiles, folder: String) {
    (self.files, self.folder) = (files, folder)
    languages = manuscript.site.languages
    plain = PlainWording(registry: manuscript.registry)
  }

  mutating func wording(of declaration: Concordance.Declaration) -> [String?] {
    guard let key = declaration.kind.wordingKey else { return [] }
    let (elements, plain) = (elements(of: declaration, under: key), plain)
    return languages.map { language in
      elements.lazy.compactMap { content -> String? in
        guard case .text(let text, let written, let isCommonMark) = content, written == nil || written == language
        else {
          return nil
        }
        return isCommonMark ? plain.words(of: text, in: language) : text.string
      }.first
    }
  }

  mutating func dates(of declaration: Concordance.Declaration) -> [String?] {
    guard declaration.kind != .fragment else { return [] }
    let isGuide = declaration.kind == .guide
    let elements = elements(of: declaration, under: isGuide ? "updated" : "verified")
    return (isGuide ? languages.prefix(1) : languages[...]).map { language in
      elements.lazy.compactMap { content -> String? in
        guard case .date(let text, let written) = content, written == nil || written == language else { return nil }
        return text.string
      }.first
    }
  }

  /// What stands under a key of the record that an id belongs to.
  private mutating func elements(
    of declaration: Concordance.Declaration, under key: String
  ) -> [SourceElement.Content] {
    guard let walk = walk(declaration.range.file), let record = walk.record(at: declaration.range) else { return [] }
    let inside = record..<walk.elements[record].end
    let field = inside.first { index in
      guard case .field(key) = walk.elements[index].content else { return false }
      return walk.elements[index].parent == record
    }
    return field.map { walk.elements[$0..<walk.elements[$0].end].map(\.content) } ?? []
  }

  private mutating func walk(_ file: SourceFileID) -> SourceWalk? {
    if let walk = walks[file] { return walk }
    guard let format = files[file].path(below: folder).flatMap({ ContentPath($0).format }) else { return nil }
    let walk = SourceWalk(of: files[file], file, as: format, languages: languages)
    walks[file] = walk
    return walk
  }
}

extension SourceWalk {
  /// The record whose id stands at a place; the first one where the file itself has the id.
  fileprivate func record(at id: SourceRange) -> Int? {
    if id.bytes.isEmpty { return elements.isEmpty ? nil : 0 }
    return elements.indices.first { index in
      if case .record(_, let found?) = elements[index].content { found.range == id } else { false }
    }
  }
}

extension DeclaredKind {
  /// The key of the words that a reader sees.
  fileprivate var wordingKey: String? {
    switch self {
    case .link, .label: "text"
    case .contact: "name"
    case .term: "term"
    case .file, .guide, .part, .step, .group, .edition: "title"
    case .figure: "alt"
    case .fragment: nil
    }
  }
}
