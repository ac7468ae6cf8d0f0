public import Diagnostics
internal import YAML

/// A mapping of the authoring format with known keys, such as a step.
///
/// The conforming type holds what was written. Whatever a writer left out or got wrong is absent from it (`nil` or empty): the decoder has
/// reported that fault already, and later stages stay silent about it.
public protocol Record: Sendable {
  /// The name under which the reference page and the JSON Schema speak of the record, in kebab-case.
  static var recordName: String { get }
  /// What messages call the record.
  static var noun: Noun { get }
  /// What the record is, in a sentence or two for a writer (CommonMark).
  static var documentation: String { get }
  /// A short YAML sample for the reference page.
  static var sample: String { get }
  /// The keys, in the order in which the reference page lists them.
  static var fields: [Field<Self>] { get }
  /// The fields of which exactly one must be written; empty when there is no such rule.
  static var exactlyOneOf: [String] { get }

  /// Where it stands, without its key.
  var range: SourceRange { get }

  /// A record in which nothing was written yet.
  init(range: SourceRange)
}

extension Record {
  public static var exactlyOneOf: [String] { [] }

  /// The keys that a message names: those that are required, else the first two.
  static var mainKeys: [String] {
    let required = fieldDescriptions.filter(\.isRequired).map(\.name)
    return required.isEmpty ? Array(fieldDescriptions.map(\.name).prefix(2)) : required
  }

  /// The fields without the type of their record, for the reference page and the JSON Schema.
  static var fieldDescriptions: [FieldDescription] { fields.map(\.description) }
}

extension Record {
  /// Whether the record has such a key.
  static func hasField(_ name: String) -> Bool { fieldDescriptions.contains { $0.name == name } }
}

/// One key of a record, as a reader of the documentation sees it.
struct FieldDescription: Sendable {
  let name: String
  let isRequired: Bool
  let type: TypeDescription
  let documentation: String
}

/// One key of a record: its description, and how a value under it enters the record.
public struct Field<Root: Record>: Sendable {
  let description: FieldDescription
  let key: [UInt8]
  let decode: @Sendable (YAMLNode, inout Root, inout Decoder) -> Void

  /// - Parameters:
  ///   - name: The key.
  ///   - type: What may stand under the key.
  ///   - isRequired: Whether a record without the key is an error.
  ///   - documentation: What the key is for, for a writer (CommonMark).
  ///   - store: Puts a value that was read into the record.
  init<Value>(
    _ name: String, _ type: ValueType<Value>, required isRequired: Bool = false, _ documentation: String,
    store: @escaping @Sendable (inout Root, Value) -> Void
  ) {
    self.description = FieldDescription(
      name: name, isRequired: isRequired, type: type.description, documentation: documentation)
    self.key = Array(name.utf8)
    self.decode = { node, root, decoder in
      if let value = type.decode(node, &decoder) { store(&root, value) }
    }
  }
}
