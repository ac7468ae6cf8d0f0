internal import Diagnostics

/// The JSON Schema (draft 2020-12) of a file of the content, for editors that complete and check YAML while it is typed.
public struct JSONSchema: Sendable {
  /// The schema, ended by a line feed.
  public let text: String

  public init(of format: FileFormat) {
    var members: [(key: String, value: JSONValue)] = [
      ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
      ("title", .string("Gids: content/\(format.path)")),
    ]
    if case .object(var root) = Self.schema(of: format.description) {
      // A registry in which nothing is declared yet is an empty file.
      if case .map = format.description { root[0].value = .array([.string("object"), .string("null")]) }
      members += root
    }
    members.append(("$defs", .object(Self.definitions(for: format))))
    text = JSONValue.object(members).text + "\n"
  }

  private static func definitions(for format: FileFormat) -> [(key: String, value: JSONValue)] {
    let records = format.description.reachableRecords
    let common: [(key: String, value: JSONValue)] = [
      ("id", .object([("type", .string("string")), ("pattern", .string("^[a-z][a-z0-9]*(-[a-z0-9]+)*$"))])),
      ("date", .object([("type", .string("string")), ("pattern", .string("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"))])),
      ("language", .object([("type", .string("string")), ("pattern", .string(languagePattern))])),
      // Whatever is typed is text, also what other readers of YAML take for a number. `\\S`: a text is not blank.
      (
        "plain-text",
        .object([
          ("type", .array([.string("string"), .string("number"), .string("boolean")])), ("pattern", .string("\\S")),
        ])
      ),
      ("localised-text", languageMap(to: .object([("$ref", .string("#/$defs/plain-text"))]))),
    ]
    var named: [(key: String, value: JSONValue)] = []
    for (name, type) in records.flatMap({ $0.fieldDescriptions.flatMap(\.type.namedTypes) })
    where !named.contains(where: { $0.key == name.rawValue }) {
      named.append((name.rawValue, definition(of: name, type)))
    }
    return common + named + records.map { ($0.recordName, schema(of: $0)) }
  }

  private static func definition(of name: TypeDescription.Name, _ type: TypeDescription) -> JSONValue {
    switch name {
    case .body, .notes: schema(of: type)
    case .word: .object([("type", .array(["string", "number", "boolean", "null"].map { .string($0) }))])
    }
  }

  private static let languagePattern = "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"

  private static func languageMap(to value: JSONValue) -> JSONValue {
    .object([
      ("type", .string("object")), ("patternProperties", .object([(languagePattern, value)])),
      ("additionalProperties", .bool(false)), ("minProperties", .number(1)),
    ])
  }

  private static func schema(of record: any Record.Type) -> JSONValue {
    let fields = record.fieldDescriptions
    var members: [(key: String, value: JSONValue)] = [
      ("description", .string(record.documentation)), ("type", .string("object")),
      ("properties", .object(fields.map { ($0.name, described(schema(of: $0.type), $0.documentation)) })),
    ]
    let required = fields.filter(\.isRequired).map { JSONValue.string($0.name) }
    if !required.isEmpty { members.append(("required", .array(required))) }
    if !record.exactlyOneOf.isEmpty {
      members.append(("oneOf", .array(record.exactlyOneOf.map { .object([("required", .array([.string($0)]))]) })))
    }
    members.append(("additionalProperties", .bool(false)))
    return .object(members)
  }

  private static func described(_ schema: JSONValue, _ documentation: String) -> JSONValue {
    guard case .object(let members) = schema else { return schema }
    return .object([("description", .string(documentation))] + members)
  }

  private static func reference(_ name: String) -> JSONValue { .object([("$ref", .string("#/$defs/\(name)"))]) }

  private static func schema(of type: TypeDescription) -> JSONValue {
    switch type {
    case .plainText: reference("plain-text")
    case .identifier, .idOf: reference("id")
    case .date: reference("date")
    case .number(let range):
      .object([
        ("type", .string("integer")), ("minimum", .number(range.lowerBound)), ("maximum", .number(range.upperBound)),
      ])
    case .choice(let choices): .object([("enum", .array(choices.map { .string($0.word) }))])
    case .language: reference("language")
    case .localisedText: reference("localised-text")
    case .perLanguage(let value): .object([("anyOf", .array([schema(of: value), languageMap(to: schema(of: value))]))])
    case .someLanguages(let value): languageMap(to: schema(of: value))
    case .list(let item): .object([("type", .string("array")), ("items", schema(of: item)), ("minItems", .number(1))])
    case .tuple(let items):
      .object([
        ("type", .string("array")), ("prefixItems", .array(items.map { schema(of: $0) })), ("items", .bool(false)),
        ("minItems", .number(items.count)), ("maxItems", .number(items.count)),
      ])
    case .map(_, let value):
      .object([
        ("type", .string("object")), ("propertyNames", reference("id")), ("additionalProperties", schema(of: value)),
      ])
    case .record(let record): reference(record.recordName)
    case .inline(let record):
      .object([("$ref", .string("#/$defs/\(record.recordName)")), ("required", .array([.string("id")]))])
    case .keyed(let record):
      .object([
        ("$ref", .string("#/$defs/\(record.recordName)")), ("properties", .object([("id", .bool(false))])),
      ])
    case .named(let name, _): reference(name.rawValue)
    case .either(let types): .object([("anyOf", .array(types.map { schema(of: $0) }))])
    }
  }
}
