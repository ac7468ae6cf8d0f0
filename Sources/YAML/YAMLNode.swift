/// A value in a YAML tree.
public enum YAMLNode: Hashable, Sendable {
  case scalar(YAMLScalar)
  case mapping(YAMLMapping)
  case sequence(YAMLSequence)

  /// Where the value stands: UTF-8 byte offsets into the source.
  ///
  /// A missing value (`key:`) has an empty range right after the colon.
  public var range: Range<Int> {
    switch self {
    case .scalar(let scalar): scalar.range
    case .mapping(let mapping): mapping.range
    case .sequence(let sequence): sequence.range
    }
  }

  /// The scalar, if it is one.
  public var scalar: YAMLScalar? {
    if case .scalar(let scalar) = self { scalar } else { nil }
  }

  /// The mapping, if it is one.
  public var mapping: YAMLMapping? {
    if case .mapping(let mapping) = self { mapping } else { nil }
  }

  /// The sequence, if it is one.
  public var sequence: YAMLSequence? {
    if case .sequence(let sequence) = self { sequence } else { nil }
  }
}
