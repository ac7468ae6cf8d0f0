internal import BuildCache
internal import Publication
internal import Rendering

/// What is remembered of a build that was published.
struct BuildRecord {
  /// How the site came out; of another setting nothing can be taken over.
  let setting: Fingerprint
  /// How it was spoken about.
  let speech: Fingerprint
  let inputs: Inputs
  let faults: ReportedFaults
  /// Whether there was a fault that forbids publishing, so that the site is a draft.
  let hasErrors: Bool
  let pages: Pages

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
  /// Reads what ``encoded`` gave.
  ///
  /// - Returns: `nil` for anything else, or when it was made in another setting.
  init?(decoding bytes: [UInt8], madeIn setting: Fingerprint) {
    var reader = FlatReader(bytes)
    do {
      guard try reader.fingerprint() == setting else { return nil }
      self.setting = setting
      speech = try reader.fingerprint()
      inputs = try Inputs(from: &reader)
      faults = try ReportedFaults(from: &reader)
      hasErrors = try reader.bool()
      pages = try Pages(from: &reader)
    } catch {
      return nil
    }
    guard reader.isAtEnd else { return nil }
  }

  var encoded: [UInt8] {
    var writer = FlatWriter()
    writer.write(setting)
    writer.write(speech)
    inputs.write(to: &writer)
    faults.write(to: &writer)
    writer.write(hasErrors)
    pages.write(to: &writer)
    return writer.bytes
  }
}

extension BuildRecord.Pages {
  fileprivate init(from reader: inout FlatReader) throws(FlatReader.Damage) {
    traces = try SiteTraces(from: &reader)
    keys = try reader.each { (reader) throws(FlatReader.Damage) in try reader.fingerprint() }
    yields = try reader.each { (reader) throws(FlatReader.Damage) in try GuideYield(from: &reader) }
    commonPaths = try reader.each { (reader) throws(FlatReader.Damage) in try reader.text() }
  }

  fileprivate func write(to writer: inout FlatWriter) {
    traces.write(to: &writer)
    writer.write(each: keys) { $1.write($0) }
    writer.write(each: yields) { $0.write(to: &$1) }
    writer.write(each: commonPaths) { $1.write($0) }
  }
}
