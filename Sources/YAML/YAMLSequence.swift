/// Values one after the other.
public struct YAMLSequence: Hashable, Sendable {
  /// The values.
  public let items: [YAMLNode]

  /// Where it stands: UTF-8 byte offsets, from the bracket or the first dash to the bracket or the
  /// end of the last value.
  public let range: Range<Int>

  /// Whether it is written as `[a, b]`.
  public let isFlow: Bool
}
