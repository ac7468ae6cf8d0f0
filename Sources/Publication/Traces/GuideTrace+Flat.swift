public import BuildCache

extension GuideTrace {
  /// Reads what ``write(to:)`` wrote.
  public init(from reader: inout FlatReader) throws(FlatReader.Damage) {
    id = try reader.text()
    needs = try reader.fingerprint()
    face = try reader.fingerprint()
    footprint = try reader.fingerprint()
    card = try reader.fingerprint()
    usesFragments = try reader.bool()
    citedGuides = try reader.each { (reader) throws(FlatReader.Damage) in try reader.text() }
    isSeparate = try reader.bool()
    citesInTitles = try reader.bool()
  }

  /// Appends it to what is kept for the next build.
  public func write(to writer: inout FlatWriter) {
    writer.write(id)
    writer.write(needs)
    writer.write(face)
    writer.write(footprint)
    writer.write(card)
    writer.write(usesFragments)
    writer.write(each: citedGuides) { $1.write($0) }
    writer.write(isSeparate)
    writer.write(citesInTitles)
  }
}

extension SiteTraces {
  /// Reads what ``write(to:)`` wrote.
  public init(from reader: inout FlatReader) throws(FlatReader.Damage) {
    common = try reader.fingerprint()
    citedGuides = try reader.each { (reader) throws(FlatReader.Damage) in try reader.text() }
    guides = try reader.each { (reader) throws(FlatReader.Damage) in try GuideTrace(from: &reader) }
  }

  /// Appends them to what is kept for the next build.
  public func write(to writer: inout FlatWriter) {
    writer.write(common)
    writer.write(each: citedGuides) { $1.write($0) }
    writer.write(each: guides) { $0.write(to: &$1) }
  }
}
