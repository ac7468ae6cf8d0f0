extension JSONReport {
  /// The JSON Schema (draft 2020-12) of the report, ended by a line feed.
  public static var schema: String {
    JSONValue.schema(title: "Gids: the output of gids check --format json", of: report, definitions: definitions)
  }

  private static var report: JSONValue {
    .record([
      ("version", .object([("const", .number(version))]).described("The version of this shape.")),
      (
        "tool",
        .record([("name", .type("string")), ("version", .type("string"))]).described("What wrote the report.")
      ),
      (
        "language",
        .choice(MessageLanguage.allCases.map(\.rawValue)).described("The language of messages, helps and whereabouts.")
      ),
      (
        "counts",
        .record(Severity.allCases.map { ($0.rawValue, number(from: 0)) }).described(
          "How many faults there are of each severity.")
      ),
      (
        "diagnostics",
        .list(of: .definition("diagnostic")).described(
          "The faults in reading order: what others depend on first, then by file and place.")
      ),
    ])
  }

  private static var definitions: JSONValue.Members {
    [
      (
        "diagnostic",
        .record(
          [
            ("code", .text("The stable name of the rule, see 'gids explain'.")),
            (
              "severity",
              .choice(Severity.allCases.map(\.rawValue)).described("How much the fault weighs on this site.")
            ),
            ("message", .text("What is wrong.")),
            ("help", .text("What to type instead; there may be several lines.")),
            (
              "path",
              .text("The file, as the user named the folder; or the file or folder that is at fault as a whole.")
            ),
            (
              "range",
              .definition("range").described(
                "The smallest range that shows the fault; left out when the file as a whole is at fault.")
            ),
            ("whereabouts", .text("The place in the guide's own words.")),
            (
              "fix",
              .definition("fix").described("A change that mends the fault without changing what the text means.")
            ),
          ], optional: ["help", "range", "whereabouts", "fix"])
      ),
      (
        "range",
        .record([
          ("start", .definition("position")),
          ("end", .definition("position").described("Behind the last character.")),
        ])
      ),
      (
        "position",
        .record([
          ("line", number(from: 1).described("From 1.")),
          ("column", number(from: 1).described("From 1, in Unicode code points.")),
          ("offset", number(from: 0).described("From 0, in bytes of UTF-8 from the start of the file.")),
        ])
      ),
      (
        "fix",
        .record([
          ("edits", .list(of: .definition("edit")).described("What is replaced.")),
          ("additions", .list(of: .definition("addition")).described("What is added at the end of files.")),
        ])
      ),
      (
        "edit",
        .record([
          ("path", .type("string")), ("range", .definition("range")),
          ("replacement", .text("What takes its place.")),
        ])
      ),
      (
        "addition",
        .record([("path", .text("A file; it may not exist yet.")), ("text", .text("What is added at its end."))])
      ),
    ]
  }

  private static func number(from minimum: Int) -> JSONValue { .type("integer", [("minimum", .number(minimum))]) }
}
