/// Writes faults as JSON, in a shape that stays; `docs/diagnostics.md` describes it, and ``schema`` to machines.
public struct JSONReport: Sendable {
  /// The version of the shape. It grows when a key changes its meaning or goes; a new key is no new version.
  public static let version = 1

  /// The document, ended by a line feed.
  public let text: String

  public init(_ findings: Findings) {
    let counts = Severity.allCases.map { severity in
      (severity.rawValue, JSONValue.number(findings.diagnostics.count { $0.severity == severity }))
    }
    text =
      JSONValue.object([
        ("version", .number(Self.version)),
        ("tool", .object([("name", .string("gids")), ("version", .string(findings.version))])),
        ("language", .string(findings.language.rawValue)),
        ("counts", .object(counts)),
        ("diagnostics", .array(findings.diagnostics.map { Self.value(of: $0, in: findings) })),
      ]).text + "\n"
  }

  private static func value(of diagnostic: Diagnostic, in findings: Findings) -> JSONValue {
    let wording = diagnostic.problem.words(in: findings.language)
    var members: [(key: String, value: JSONValue)] = [
      ("code", .string(diagnostic.problem.code)), ("severity", .string(diagnostic.severity.rawValue)),
      ("message", .string(wording.message)),
    ]
    if let help = wording.help { members.append(("help", .string(help))) }
    members.append(("path", .string(diagnostic.path(in: findings.files))))
    if case .range(let range) = diagnostic.place { members.append(("range", value(of: range, in: findings.files))) }
    if let whereabouts = diagnostic.whereabouts {
      members.append(("whereabouts", .string(whereabouts.words(in: findings.language))))
    }
    if let fix = diagnostic.fix { members.append(("fix", value(of: fix, in: findings))) }
    return .object(members)
  }

  private static func value(of fix: Fix, in findings: Findings) -> JSONValue {
    let edits = fix.edits.map { edit in
      JSONValue.object([
        ("path", .string(findings.files[edit.range.file].path)), ("range", value(of: edit.range, in: findings.files)),
        ("replacement", .string(edit.replacement)),
      ])
    }
    let additions = fix.additions.map { addition in
      let path = findings.path(of: addition)
      return JSONValue.object([
        ("path", .string(path)), ("text", .string(addition.text(addedTo: findings.bytes(of: path)))),
      ])
    }
    return .object([("edits", .array(edits)), ("additions", .array(additions))])
  }

  private static func value(of range: SourceRange, in files: SourceFiles) -> JSONValue {
    let region = Region(range.bytes, in: files[range.file].bytes)
    func position(_ position: SourcePosition, _ offset: Int) -> JSONValue {
      .object([
        ("line", .number(position.line)), ("column", .number(position.column)), ("offset", .number(offset)),
      ])
    }
    return .object([
      ("start", position(region.start, range.bytes.lowerBound)), ("end", position(region.end, range.bytes.upperBound)),
    ])
  }
}
