public import Diagnostics

/// A value and the place where it was written.
public struct Located<Value: Sendable>: Sendable {
  public let value: Value
  public let range: SourceRange

  public init(_ value: Value, at range: SourceRange) {
    self.value = value
    self.range = range
  }
}

extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}

/// A value under an id that the writer chose.
public struct Entry<Value: Sendable>: Sendable {
  public let id: Located<String>
  public let value: Value

  public init(id: Located<String>, value: Value) {
    self.id = id
    self.value = value
  }
}
