internal import YAML

/// A type of the authoring format: how it is described, and how a value of it is read.
struct ValueType<Value>: Sendable {
  let description: TypeDescription
  /// Reads a value; when there is a fault, reports it and returns `nil` or what is sound.
  let decode: @Sendable (YAMLNode, inout Decoder) -> Value?
}
