extension JSONReport {
  /// The JSON Schema (draft 2020-12) of the report, ended by a line feed.
  public static var schema: String {
    JSONValue.object([
      ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
      ("title", .string("Gids: the output of gids check --format json")),
      ("type", .string("object")),
      (
        "properties",
        .object([
          ("version", described("The version of this shape.", [("const", .number(version))])),
          ("tool", described("What wrote the report.", record([("name", string()), ("version", string())]))),
          (
            "language",
            described(
              "The language of messages, helps and whereabouts.",
              [("enum", .array(MessageLanguage.allCases.map { .string($0.rawValue) }))])
          ),
          (
            "counts",
            described(
              "How many faults there are of each severity.", record(Severity.allCases.map { ($0.rawValue, count) }))
          ),
          (
            "diagnostics",
            described(
              "The faults in reading order: what others depend on first, then by file and place.",
              list(of: "diagnostic"))
          ),
        ])
      ),
      ("required", .array(["version", "tool", "language", "counts", "diagnostics"].map { .string($0) })),
      ("$defs", .object(definitions)),
    ]).text + "\n"
  }

  private typealias Members = [(key: String, value: JSONValue)]

  private static var definitions: Members {
    [
      (
        "diagnostic",
        .object(
          record(
            [
              ("code", string("The stable name of the rule, see 'gids explain'.")),
              (
                "severity",
                described(
                  "How much the fault weighs on this site.",
                  [("enum", .array(Severity.allCases.map { .string($0.rawValue) }))])
              ),
              ("message", string("What is wrong.")),
              ("help", string("What to type instead; there may be several lines.")),
              (
                "path",
                string("The file, as the user named the folder; or the file or folder that is at fault as a whole.")
              ),
              (
                "range",
                described(
                  "The smallest range that shows the fault; left out when the file as a whole is at fault.",
                  reference("range"))
              ),
              ("whereabouts", string("The place in the guide's own words.")),
              (
                "fix",
                described("A change that mends the fault without changing what the text means.", reference("fix"))
              ),
            ], optional: ["help", "range", "whereabouts", "fix"]))
      ),
      (
        "range",
        .object(
          record([
            ("start", .object(reference("position"))),
            ("end", described("Behind the last character.", reference("position"))),
          ]))
      ),
      (
        "position",
        .object(
          record([
            ("line", described("From 1.", [("type", .string("integer")), ("minimum", .number(1))])),
            (
              "column",
              described("From 1, in Unicode code points.", [("type", .string("integer")), ("minimum", .number(1))])
            ),
            (
              "offset",
              described(
                "From 0, in bytes of UTF-8 from the start of the file.",
                [("type", .string("integer")), ("minimum", .number(0))])
            ),
          ]))
      ),
      (
        "fix",
        .object(
          record([
            ("edits", described("What is replaced.", list(of: "edit"))),
            ("additions", described("What is added at the end of files.", list(of: "addition"))),
          ]))
      ),
      (
        "edit",
        .object(
          record([
            ("path", string()), ("range", .object(reference("range"))),
            ("replacement", string("What takes its place.")),
          ]))
      ),
      (
        "addition",
        .object(
          record([("path", string("A file; it may not exist yet.")), ("text", string("What is added at its end."))]))
      ),
    ]
  }

  private static var count: JSONValue { .object([("type", .string("integer")), ("minimum", .number(0))]) }

  private static func string(_ description: String? = nil) -> JSONValue {
    let type: Members = [("type", .string("string"))]
    return description.map { described($0, type) } ?? .object(type)
  }

  private static func described(_ description: String, _ members: Members) -> JSONValue {
    .object([("description", .string(description))] + members)
  }

  private static func reference(_ name: String) -> Members { [("$ref", .string("#/$defs/\(name)"))] }

  private static func list(of name: String) -> Members {
    [("type", .string("array")), ("items", .object(reference(name)))]
  }

  /// An object with these keys; more may come, which is no new version.
  private static func record(_ properties: Members, optional: [String] = []) -> Members {
    let required = properties.map(\.key).filter { !optional.contains($0) }
    return [
      ("type", .string("object")), ("properties", .object(properties)),
      ("required", .array(required.map { .string($0) })),
    ]
  }
}
