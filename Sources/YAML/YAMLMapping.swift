/// Keys and values, in the order of the source.
public struct YAMLMapping: Hashable, Sendable {
  /// A key and its value.
  public struct Entry: Hashable, Sendable {
    /// The key.
    public let key: YAMLScalar
    /// The value; a missing scalar for `key:`.
    public let value: YAMLNode

    /// From the first byte of the key to the last of the value.
    public var range: Range<Int> {
      key.range.lowerBound..<max(key.range.upperBound, value.range.upperBound)
    }
  }

  /// The entries. Keys are unique: the first entry of a key stays, a later one is a problem.
  public let entries: [Entry]

  /// Where it stands: UTF-8 byte offsets, from the brace or the first key to the brace or the end of
  /// the last value.
  public let range: Range<Int>

  /// Whether it is written as `{key: value}`.
  public let isFlow: Bool

  /// The value of a key, or nil. Looks at the keys one by one.
  public subscript(key: String) -> YAMLNode? { entry(for: key)?.value }

  /// The entry of a key, or nil. Looks at the keys one by one.
  public func entry(for key: String) -> Entry? {
    entries.first { $0.key.equals(key) }
  }
}
