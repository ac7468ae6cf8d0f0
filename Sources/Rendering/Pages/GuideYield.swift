public import BuildCache

/// What rendering a guide leaves for the files of the whole site, and for later builds.
public struct GuideYield: Sendable {
  /// The id of the guide.
  public let guide: String
  /// The files of the guide, below the site's root.
  public internal(set) var paths: [String] = []
  /// What `guides.json` says of it, where there is one.
  var record: ArraySlice<UInt8>?
  /// What can be found on its page in each language, as ``SearchIndex/flat()`` gives it, where it can be searched.
  var search: [ArraySlice<UInt8>] = []
  /// Whether ``record`` and ``search`` are pieces of the archives that the yield was read with.
  private var isArchived = false

  init(of guide: String) { self.guide = guide }

  /// In how many languages its page can be searched.
  public var languageCount: Int { search.count }

  /// How many bytes an archive would spare.
  public var byteCount: Int { isArchived ? 0 : search.reduce(record?.count ?? 0) { $0 + $1.count } }
}

/// What is too much to be written anew whenever one guide has changed: the records and what can be found of many guides, one behind the other.
public struct YieldArchives: Sendable {
  public var records: [UInt8] = []
  /// Of each language.
  public var search: [[UInt8]]

  /// - Parameter languageCount: How many languages there are.
  public init(languageCount: Int) { search = Array(repeating: [], count: languageCount) }
}

extension GuideYield {
  /// Reads what ``write(to:into:)`` wrote.
  ///
  /// - Parameter archives: Those that it was written with, or those that were kept since.
  public init(from reader: inout FlatReader, _ archives: YieldArchives) throws(FlatReader.Damage) {
    guide = try reader.text()
    paths = try reader.each { (reader) throws(FlatReader.Damage) in try reader.text() }
    isArchived = try reader.bool()
    let isArchived = isArchived
    func piece(_ reader: inout FlatReader, of archive: [UInt8]) throws(FlatReader.Damage) -> ArraySlice<UInt8> {
      guard isArchived else { return try reader.piece() }
      let (start, count) = (try reader.number(), try reader.number())
      guard start >= 0, count >= 0, start <= archive.count, count <= archive.count - start else {
        throw FlatReader.Damage()
      }
      return archive[start..<(start + count)]
    }
    if try reader.bool() { record = try piece(&reader, of: archives.records) }
    let languageCount = try reader.number()
    guard languageCount == 0 || languageCount == archives.search.count else { throw FlatReader.Damage() }
    for language in 0..<languageCount { search.append(try piece(&reader, of: archives.search[language])) }
  }

  /// Appends it to what is kept for the next build.
  ///
  /// - Parameter archives: Take its pieces; without them, those that are archived stay where they are, and others are written with it.
  public func write(to writer: inout FlatWriter, into archives: inout YieldArchives?) {
    writer.write(guide)
    writer.write(each: paths) { $1.write($0) }
    let isArchived = isArchived || archives != nil
    writer.write(isArchived)
    func write(_ piece: ArraySlice<UInt8>, at start: Int?) {
      guard isArchived else { return writer.write(piece) }
      writer.write(start ?? piece.startIndex)
      writer.write(piece.count)
    }
    writer.write(record != nil)
    if let record {
      write(record, at: archives?.records.count)
      archives?.records += record
    }
    writer.write(search.count)
    for (language, piece) in search.enumerated() {
      write(piece, at: archives?.search[language].count)
      archives?.search[language] += piece
    }
  }
}

/// What a rendering leaves for later ones.
public struct RenderedSite: Sendable {
  /// Of each guide, in the order of the home page.
  public let guides: [GuideYield]
  /// The files of no guide that were handed on, below the site's root.
  public let commonPaths: [String]
}

/// What can be taken over from the last rendering of a site.
public struct GuideYields: Sendable {
  private let yields: [String: GuideYield]
  private let unchanged: Set<String>
  /// Whether the home pages and all else that is made of the whole site are as they were, but for what is told of the steps of guides.
  let keepsCommonFiles: Bool

  /// - Parameters:
  ///   - yields: What the guides gave.
  ///   - unchanged: The ids of the guides whose files are as they were.
  ///   - keepsCommonFiles: Whether there are the same guides in the same order, with the same titles, summaries and dates, on the same site.
  public init(_ yields: [GuideYield] = [], unchanged: Set<String> = [], keepsCommonFiles: Bool = false) {
    self.yields = Dictionary(yields.map { ($0.guide, $0) }, uniquingKeysWith: { first, _ in first })
    (self.unchanged, self.keepsCommonFiles) = (unchanged, keepsCommonFiles)
  }

  /// What an unchanged guide gave.
  public subscript(unchanged guide: String) -> GuideYield? { unchanged.contains(guide) ? yields[guide] : nil }

  /// Whether the same can be found on the pages of a language as before.
  func haveSameSearch(as now: [GuideYield], at language: Int) -> Bool { haveSame(as: now) { $0.search[language] } }

  /// Whether `guides.json` says the same of the guides as before.
  func haveSameRecords(as now: [GuideYield]) -> Bool { haveSame(as: now, \.record) }

  private func haveSame(as now: [GuideYield], _ piece: (GuideYield) -> ArraySlice<UInt8>?) -> Bool {
    keepsCommonFiles && now.allSatisfy { unchanged.contains($0.guide) || yields[$0.guide].map(piece) == piece($0) }
  }
}
