/// The pieces of which the JSON Schemas (draft 2020-12) of what gids writes for machines are made.
extension JSONValue {
  /// The members of an object, in their order.
  public typealias Members = [(key: String, value: JSONValue)]

  /// A schema of values of a type.
  ///
  /// - Parameters:
  ///   - name: Such as `string`.
  ///   - more: What the values have to be beside.
  public static func type(_ name: String, _ more: Members = []) -> JSONValue {
    .object([("type", .string(name))] + more)
  }

  /// A schema of texts with what they say.
  public static func text(_ description: String) -> JSONValue { type("string").described(description) }

  /// A schema of objects with these keys; more may come, which is no new version.
  public static func record(_ properties: Members, optional: [String] = []) -> JSONValue {
    let required = properties.map(\.key).filter { !optional.contains($0) }
    return type(
      "object", [("properties", .object(properties)), ("required", .array(required.map { .string($0) }))])
  }

  /// A schema of arrays.
  public static func list(of items: JSONValue) -> JSONValue { type("array", [("items", items)]) }

  /// A schema of one of these texts.
  public static func choice(_ values: [String]) -> JSONValue {
    .object([("enum", .array(values.map { .string($0) }))])
  }

  /// A schema that stands under this name in `$defs`.
  public static func definition(_ name: String) -> JSONValue { .object([("$ref", .string("#/$defs/\(name)"))]) }

  /// The schema with a description of what the value is.
  public func described(_ description: String) -> JSONValue {
    guard case .object(let members) = self else { return self }
    return .object([("description", .string(description))] + members)
  }

  /// A schema as a document, ended by a line feed.
  ///
  /// - Parameters:
  ///   - root: The schema of the document.
  ///   - definitions: Its `$defs`.
  public static func schema(title: String, of root: JSONValue, definitions: Members) -> String {
    guard case .object(let members) = root else { return "" }
    return JSONValue.object(
      [("$schema", .string("https://json-schema.org/draft/2020-12/schema")), ("title", .string(title))] + members
        + [("$defs", .object(definitions))]
    ).text + "\n"
  }
}
