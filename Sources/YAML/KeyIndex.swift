/// Finds a key that a mapping has already: by looking in small mappings, by hash in large ones, so
/// that a registry of thousands of entries costs no more per entry than a short one.
struct KeyIndex {
  private static let threshold = 12
  private var ranges: [ArraySlice<UInt8>: Range<Int>] = [:]

  /// - Parameter entries: The entries until now; call once for each key that may be added to them.
  mutating func firstRange(
    of key: YAMLScalar, in entries: [YAMLMapping.Entry]
  ) -> Range<Int>? {
    guard entries.count >= Self.threshold else {
      return entries.first { $0.key.hasSameText(as: key) }?.key.range
    }
    if ranges.isEmpty {
      for entry in entries { ranges[entry.key.value] = entry.key.range }
    }
    if let first = ranges[key.value] { return first }
    ranges[key.value] = key.range
    return nil
  }
}
