/// Writes faults in the Static Analysis Results Interchange Format, which platforms of development show beside the lines.
///
/// - SeeAlso: SARIF 2.1.0 with errata 01 (OASIS); the numbers below are its sections.
public struct SARIFReport: Sendable {
  /// The document, ended by a line feed.
  public let text: String

  public init(_ findings: Findings) {
    let rules = Set(findings.diagnostics.map(\.problem.rule)).sorted { $0.code < $1.code }
    let run = JSONValue.object([
      ("tool", .object([("driver", Self.driver(rules, findings))])),
      ("language", .string(findings.language.rawValue)),
      ("columnKind", .string("unicodeCodePoints")),
      ("results", .array(findings.diagnostics.map { Self.result($0, rules, findings) })),
    ])
    text =
      JSONValue.object([
        (
          "$schema",
          .string("https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json")
        ),
        ("version", .string("2.1.0")), ("runs", .array([run])),
      ]).text + "\n"
  }

  // MARK: The tool (3.19) and its rules (3.49)

  private static func driver(_ rules: [Rule], _ findings: Findings) -> JSONValue {
    .object([
      ("name", .string("gids")), ("version", .string(findings.version)),
      ("language", .string(findings.language.rawValue)),
      ("rules", .array(rules.map { rule($0, in: findings.language) })),
    ])
  }

  private static func rule(_ rule: Rule, in language: MessageLanguage) -> JSONValue {
    let explanation = JSONValue.object([
      ("text", .string(rule.explanation[language])), ("markdown", .string(rule.explanation[language])),
    ])
    return .object([
      ("id", .string(rule.code)),
      ("shortDescription", .object([("text", .string(rule.title[language]))])),
      ("fullDescription", explanation), ("help", explanation),
      ("defaultConfiguration", .object([("level", .string(rule.severity.rawValue))])),
    ])
  }

  // MARK: Results (3.27)

  private static func result(_ diagnostic: Diagnostic, _ rules: [Rule], _ findings: Findings) -> JSONValue {
    let wording = diagnostic.problem.words(in: findings.language)
    var members: [(key: String, value: JSONValue)] = [
      ("ruleId", .string(diagnostic.problem.code)),
      // The levels of SARIF (3.27.10) have the names of ours.
      ("level", .string(diagnostic.severity.rawValue)),
      (
        "message",
        .object([("text", .string([wording.message, wording.help].compactMap { $0 }.joined(separator: "\n")))])
      ),
      ("locations", .array([location(of: diagnostic, findings)])),
    ]
    if let index = rules.firstIndex(of: diagnostic.problem.rule) {
      members.insert(("ruleIndex", .number(index)), at: 1)
    }
    if let fix = diagnostic.fix { members.append(("fixes", .array([value(of: fix, findings)]))) }
    return .object(members)
  }

  private static func location(of diagnostic: Diagnostic, _ findings: Findings) -> JSONValue {
    var physical: [(key: String, value: JSONValue)] = [artifact(diagnostic.path(in: findings.files))]
    if case .range(let range) = diagnostic.place {
      physical.append(("region", region(Region(range.bytes, in: findings.files[range.file].bytes))))
    }
    var members: [(key: String, value: JSONValue)] = [("physicalLocation", .object(physical))]
    if let whereabouts = diagnostic.whereabouts {
      let name = JSONValue.string(whereabouts.words(in: findings.language))
      members.append(("logicalLocations", .array([.object([("fullyQualifiedName", name)])])))
    }
    return .object(members)
  }

  private static func artifact(_ path: String) -> (key: String, value: JSONValue) {
    ("artifactLocation", .object([("uri", .string(uri(of: path)))]))
  }

  /// The end of a region (3.30) is the first character behind it.
  private static func region(_ region: Region) -> JSONValue {
    .object([
      ("startLine", .number(region.start.line)), ("startColumn", .number(region.start.column)),
      ("endLine", .number(region.end.line)), ("endColumn", .number(region.end.column)),
    ])
  }

  /// A path as a URI (3.4.3; RFC 3986): what has a meaning in it is written as its bytes.
  static func uri(of path: String) -> String {
    (path.hasPrefix("/") ? "file://" : "") + path.percentEncodedPath
  }

  // MARK: Fixes (3.55)

  private static func value(of fix: Fix, _ findings: Findings) -> JSONValue {
    var changes: [(path: String, replacements: [JSONValue])] = []
    func add(_ replacement: JSONValue, to path: String) {
      if let index = changes.firstIndex(where: { $0.path == path }) {
        changes[index].replacements.append(replacement)
      } else {
        changes.append((path, [replacement]))
      }
    }
    for edit in fix.edits {
      let file = findings.files[edit.range.file]
      add(replacement(Region(edit.range.bytes, in: file.bytes), edit.replacement), to: file.path)
    }
    for addition in fix.additions {
      let path = findings.path(of: addition)
      let bytes = findings.bytes(of: path)
      let end = Region((bytes ?? []).count..<(bytes ?? []).count, in: bytes ?? [])
      add(replacement(end, addition.text(addedTo: bytes)), to: path)
    }
    let values = changes.map { JSONValue.object([artifact($0.path), ("replacements", .array($0.replacements))]) }
    return .object([("artifactChanges", .array(values))])
  }

  private static func replacement(_ deleted: Region, _ text: String) -> JSONValue {
    .object([("deletedRegion", region(deleted)), ("insertedContent", .object([("text", .string(text))]))])
  }
}
