internal import BuildCache
internal import OutputFolder
internal import Publication
internal import Rendering

/// What is remembered of a build that was published.
struct BuildRecord {
  /// How the site came out; of another setting nothing can be taken over.
  let setting: Fingerprint
  /// How it was spoken about.
  let speech: Fingerprint
  private(set) var inputs: Inputs
  let faults: ReportedFaults
  /// Whether there was a fault that forbids publishing, so that the site is a draft.
  let hasErrors: Bool
  /// The numbers of the archives that belong to it.
  private let archives: [UInt64]
  /// ``Pages`` in flat bytes: they are read only when something has changed.
  private let pages: ArraySlice<UInt8>

  /// The pages of the site.
  struct Pages {
    let traces: SiteTraces
    /// Stands for all that reaches the pages of each guide, in the order of ``traces``.
    let keys: [Fingerprint]
    /// What each guide gave, in the same order.
    let yields: [GuideYield]
    /// The files of no guide, below the site's root.
    let commonPaths: [String]
  }
}

extension BuildRecord {
  /// Reads the record of the site that stands.
  ///
  /// - Returns: `nil` when there is none, or it was made in another setting.
  init?(of staging: Staging, madeIn setting: Fingerprint) {
    guard let bytes = staging.formerCache() else { return nil }
    var reader = FlatReader(bytes)
    do {
      guard try reader.fingerprint() == setting else { return nil }
      self.setting = setting
      speech = try reader.fingerprint()
      inputs = try Inputs(from: &reader)
      faults = try ReportedFaults(from: &reader)
      hasErrors = try reader.bool()
      archives = try reader.each { (reader) throws(FlatReader.Damage) in
        UInt64(bitPattern: Int64(try reader.number()))
      }
      pages = try reader.piece()
    } catch {
      return nil
    }
  }

  /// What is remembered of the pages; `nil` when something of it is gone.
  func pages(of staging: Staging) -> Pages? {
    guard let archives = YieldArchives(of: staging, numbered: archives) else { return nil }
    var reader = FlatReader(pages)
    return try? Pages(from: &reader, archives)
  }

  /// Remembers the same with the site that stands, now that more is known of the files that it was made of.
  func remember(_ inputs: Inputs, with staging: Staging) {
    var record = self
    record.inputs = inputs
    record.put(on: staging)
  }

  /// Remembers a build with the site that is made.
  ///
  /// - Parameter former: The record of the site that stands, whose archives hold the most of what is to be remembered.
  static func remember(
    _ setting: Fingerprint, _ speech: Fingerprint, _ inputs: Inputs, _ faults: ReportedFaults, hasErrors: Bool,
    _ pages: Pages, keepingArchivesOf former: BuildRecord?, with staging: Staging
  ) {
    let isMostArchived = pages.yields.reduce(0) { $0 + $1.byteCount } < 2_000_000
    let kept = former.map(\.archives).flatMap { isMostArchived && $0.count == pages.languageCount + 1 ? $0 : nil }
    var archives = kept == nil ? YieldArchives(languageCount: pages.languageCount) : nil
    var writer = FlatWriter()
    pages.write(to: &writer, into: &archives)
    if let kept { YieldArchives.keep(kept.count, on: staging) }
    let record = BuildRecord(
      setting: setting, speech: speech, inputs: inputs, faults: faults, hasErrors: hasErrors,
      archives: archives?.set(on: staging) ?? kept ?? [], pages: writer.bytes[...])
    record.put(on: staging)
  }

  private func put(on staging: Staging) {
    var writer = FlatWriter()
    writer.write(setting)
    writer.write(speech)
    inputs.write(to: &writer)
    faults.write(to: &writer)
    writer.write(hasErrors)
    writer.write(each: archives) { $1.write(Int(Int64(bitPattern: $0))) }
    writer.write(pages)
    staging.setCache(writer.bytes)
  }
}

extension BuildRecord.Pages {
  fileprivate var languageCount: Int { yields.map(\.languageCount).max() ?? 0 }

  fileprivate init(from reader: inout FlatReader, _ archives: YieldArchives) throws(FlatReader.Damage) {
    traces = try SiteTraces(from: &reader)
    keys = try reader.each { (reader) throws(FlatReader.Damage) in try reader.fingerprint() }
    yields = try reader.each { (reader) throws(FlatReader.Damage) in try GuideYield(from: &reader, archives) }
    commonPaths = try reader.each { (reader) throws(FlatReader.Damage) in try reader.text() }
  }

  fileprivate func write(to writer: inout FlatWriter, into archives: inout YieldArchives?) {
    traces.write(to: &writer)
    writer.write(each: keys) { $1.write($0) }
    writer.write(yields.count)
    for yield in yields { yield.write(to: &writer, into: &archives) }
    writer.write(each: commonPaths) { $1.write($0) }
  }
}

extension YieldArchives {
  /// Reads the archives of the site that stands.
  ///
  /// - Parameter numbers: Those that were given when they were put down: of the records, then of each language.
  /// - Returns: `nil` when one is gone, or is another one.
  fileprivate init?(of staging: Staging, numbered numbers: [UInt64]) {
    self.init(languageCount: max(numbers.count - 1, 0))
    for (place, number) in numbers.enumerated() {
      guard let archive = staging.formerArchive(named: Self.name(place)), archive.id == number else { return nil }
      if place == 0 { records = archive.bytes } else { search[place - 1] = archive.bytes }
    }
  }

  /// - Returns: The numbers of the archives.
  fileprivate func set(on staging: Staging) -> [UInt64] {
    ([records] + search).enumerated().map { staging.setArchive($1, named: Self.name($0)) }
  }

  fileprivate static func keep(_ count: Int, on staging: Staging) {
    for place in 0..<count { staging.keepArchive(named: name(place)) }
  }

  private static func name(_ place: Int) -> String { place == 0 ? "records" : "search-\(place)" }
}
