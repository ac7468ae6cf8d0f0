internal import Diagnostics
internal import Manuscript
internal import Publication

/// The edit that writes an old id into `former-ids` of the record that had it.
struct FormerIDEdit {
  /// `nil` when the record cannot be found as the format describes it.
  let edit: TextEdit?

  private static let key = "former-ids"

  /// - Parameters:
  ///   - declaration: What is renamed.
  ///   - walk: The walk through its file.
  ///   - bytes: The file.
  ///   - former: The old id.
  ///   - new: The new id: where it is a former one itself, the old one takes its place.
  init(
    of declaration: Concordance.Declaration, in walk: SourceWalk, _ bytes: [UInt8], former: String,
    replacing new: String
  ) {
    guard let record = walk.record(of: declaration) else {
      edit = nil
      return
    }
    let fields = walk.fields(of: record)
    if let list = fields.first(where: { walk.elements[$0].content.isField(Self.key) }) {
      edit = Self.edit(ofListAt: list, in: walk, bytes, former, new)
    } else {
      let entry = "\(Self.key): [\(former)]"
      // Behind the id, or behind the title of a guide; what has its id before it gets it as its first key.
      let key = declaration.kind == .guide ? "title" : "id"
      let neighbour = fields.first { walk.elements[$0].content.isField(key) }
      edit =
        neighbour.map { RecordLayout(ofFieldAt: $0, in: walk, bytes).insertion(entry) }
        ?? fields.first.map { RecordLayout(ofFieldAt: $0, in: walk, bytes).insertionBefore(entry) }
    }
  }

  private static func edit(
    ofListAt list: Int, in walk: SourceWalk, _ bytes: [UInt8], _ former: String, _ new: String
  ) -> TextEdit? {
    let items = (list..<walk.elements[list].end).compactMap { index -> Located<String>? in
      if case .declaredID(let id) = walk.elements[index].content { id } else { nil }
    }
    if let freed = items.first(where: { $0.value == new }) { return TextEdit(freed.range, former) }
    guard let last = items.last else { return nil }
    let (start, end) = (last.range.bytes.lowerBound, last.range.bytes.upperBound)
    let lineStart = (bytes[..<start].lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1
    let before = String(decoding: bytes[lineStart..<start], as: UTF8.self)
    let place = SourceRange(end..<end, in: last.range.file)
    // An item of its own line has nothing but spaces and its dash before it.
    guard before.hasSuffix("- "), before.dropLast(2).allSatisfy({ $0 == " " }) else {
      return TextEdit(place, ", \(former)")
    }
    let lineEnd = bytes[end...].firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } ?? bytes.count
    return TextEdit(SourceRange(lineEnd..<lineEnd, in: last.range.file), "\(bytes.lineBreak)\(before)\(former)")
  }
}

extension SourceWalk {
  /// The record that has a declared id; the whole file for a guide or fragment.
  func record(of declaration: Concordance.Declaration) -> Int? {
    if declaration.range.bytes.isEmpty { return elements.isEmpty ? nil : 0 }
    return elements.indices.first { index in
      if case .record(_, let id?) = elements[index].content { id.range == declaration.range } else { false }
    }
  }

  /// The keys of a record.
  func fields(of record: Int) -> [Int] {
    (record..<elements[record].end).filter { index in
      guard case .field = elements[index].content else { return false }
      return elements[index].parent == record
    }
  }
}
