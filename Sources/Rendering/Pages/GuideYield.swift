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

  init(of guide: String) { self.guide = guide }

  /// Reads what ``write(to:)`` wrote.
  public init(from reader: inout FlatReader) throws(FlatReader.Damage) {
    guide = try reader.text()
    paths = try reader.each { (reader) throws(FlatReader.Damage) in try reader.text() }
    if try reader.bool() { record = try reader.piece() }
    search = try reader.each { (reader) throws(FlatReader.Damage) in try reader.piece() }
  }

  /// Appends it to what is kept for the next build.
  public func write(to writer: inout FlatWriter) {
    writer.write(guide)
    writer.write(each: paths) { $1.write($0) }
    writer.write(record != nil)
    if let record { writer.write(record) }
    writer.write(each: search) { $1.write($0) }
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
  func haveSameSearch(as now: [GuideYield], at language: Int) -> Bool {
    keepsCommonFiles
      && now.allSatisfy { now in
        unchanged.contains(now.guide) || yields[now.guide]?.search[language] == now.search[language]
      }
  }

  /// Whether `guides.json` says the same of the guides as before.
  func haveSameRecords(as now: [GuideYield]) -> Bool {
    keepsCommonFiles
      && now.allSatisfy { now in unchanged.contains(now.guide) || yields[now.guide]?.record == now.record }
  }
}
