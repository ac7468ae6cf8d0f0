import Diagnostics
import Foundation
import TestSupport
import Testing

/// Documents beside schemas: whether `gids schema` describes what gids itself takes and refuses.
@Suite(SchemaValidation.isPossible)
struct `the JSON Schemas` {
  @Test func `are valid and take every file of the project's content and of the fixtures`() throws {
    var documents: [Document] = []
    for folder in ["content", "Tests/Fixtures", "Tests/SiteChecks/sample"] {
      for (path, bytes) in ProjectFolder.files(below: folder) where path.hasSuffix(".yaml") {
        guard let schema = Document.schema(of: path) else { continue }
        documents.append(Document("\(folder)/\(path)", schema, String(decoding: bytes, as: UTF8.self)))
      }
    }
    #expect(documents.contains { $0.name == "content/guides/tr-fpp-access/guide.yaml" })
    let answer = try validate(documents)
    #expect(answer.schemas.isEmpty)
    for (document, faults) in zip(documents, answer.documents) { #expect(faults.isEmpty, "\(document.name)") }
  }

  @Test func `take every sample of the reference page`() throws {
    let page = try String(contentsOf: ProjectFolder.url.appendingPathComponent("docs/format.md"), encoding: .utf8)
    var documents: [Document] = []
    for section in page.split(separator: "\n## ").flatMap({ $0.split(separator: "\n### ") }) {
      guard let match = try #/```yaml\n(.*?)\n```/#.dotMatchesNewlines().firstMatch(in: section) else { continue }
      let yaml = String(match.1)
      if let file = try #/^`content\/(.*?)`/#.firstMatch(in: section), let schema = Document.schema(of: String(file.1))
      {
        documents.append(Document("the sample of \(file.1)", schema, yaml))
      } else if let record = try #/^An? (\S+)\n/#.firstMatch(in: section) {
        documents.append(
          Document("the sample of \(record.1)", "guide", Self.oneRecord(yaml), definition: String(record.1)))
      }
    }
    // Groups and editions belong to the site; the rest occurs in a guide.
    for index in documents.indices where ["group", "edition"].contains(documents[index].definition) {
      documents[index].schema = "site"
    }
    #expect(documents.count >= 20)
    for (document, faults) in zip(documents, try validate(documents).documents) {
      #expect(faults.isEmpty, "\(document.name)")
    }
  }

  /// The first record of a sample that shows it as an item of a list or under its id.
  private static func oneRecord(_ yaml: String) -> String {
    let lines = yaml.split(separator: "\n")
    if lines.first?.hasPrefix("- ") == true { return String(lines[0].dropFirst(2)) }
    if lines.first == "request-form:" { return lines.dropFirst().joined(separator: "\n") }
    return yaml
  }

  @Test func `take what gids takes`() throws {
    let documents = Self.good
    for document in documents { #expect(formatFaults(of: document) == [], "\(document.name)") }
    for (document, faults) in zip(documents, try validate(documents).documents) {
      #expect(faults.isEmpty, "\(document.name)")
    }
  }

  @Test func `refuse what gids refuses`() throws {
    let documents = Self.wrong
    for document in documents { #expect(formatFaults(of: document) != [], "\(document.name)") }
    for (document, faults) in zip(documents, try validate(documents).documents) {
      #expect(!faults.isEmpty, "\(document.name)")
    }
  }

  /// The codes of the faults that gids itself finds in the format of a document.
  private func formatFaults(of document: Document) -> [String] {
    var site = SampleSite()
    site.content[document.path] = document.yaml
    let format = [
      "unknown-key", "missing-key", "conflicting-keys", "wrong-type", "empty-text", "bad-id", "bad-date", "bad-number",
      "bad-value",
      "bad-language", "missing-language", "empty-list", "wrong-count",
    ]
    return site.run().diagnostics.map(\.problem.code).filter(format.contains)
  }

  // MARK: Documents

  private static let good: [Document] = [
    guide(
      "every kind of note",
      "note: {nl: a, fr: b}\ntip: [{nl: a, fr: b}, {nl: c, fr: d}]\nwarning: [{text: {nl: a, fr: b}}]"),
    guide("a list of notes with blocks", "note: [{nl: a, fr: b}, [{text: {nl: a, fr: b}}, {contact: desk}]]"),
    guide(
      "a figure inside",
      "figure: {id: form, alt: {nl: a, fr: b}, callouts: [{area: [0, 10, 20, 100], text: {nl: a, fr: b}}]}"),
    guide("the ids of figures", "figures: [form, other]"),
    guide("numbers as text", "title: {nl: 3, fr: 1.10}\nresult: {nl: true, fr: no}"),
    guide(
      "substeps of every kind", "numbering: letters\nsteps: [{id: a, do: {nl: a, fr: b}}, {use: sign-in, id: again}]"),
    guide("a choice", "choose: [{when: {nl: a, fr: b}}, {when: {nl: a, fr: b}, steps: [{id: c, do: {nl: a, fr: b}}]}]"),
    guide(
      "a table",
      "trouble: [{when: {nl: a, fr: b}, do: [{table: {columns: [{nl: a, fr: b}], rows: [[{nl: a, fr: b}]]}}]}]"),
    guide(
      "form fields", "fields: [{label: name, enter: {nl: a, fr: b}}, {text: {nl: a, fr: b}, enter: {nl: a, fr: b}}]"),
    Document("words, empty ones too", "site", SampleSite.site + "\nwords: {a: b, c: {nl: d, fr: \"\"}, e: {nl: }}"),
    Document("a registry with nothing in it yet", "labels", "# later"),
    Document("dates per language", "labels", "next: {text: {nl: a, fr: b}, verified: {nl: 2026-11-23}}"),
    Document("former names", "terms", "firm: {term: x, former: {nl: [a, b]}, avoid: {fr: [c]}}"),
  ]

  private static let wrong: [Document] = [
    guide("an unknown key", "doo: {nl: a, fr: b}"),
    guide("a text that is one for all", "note: a"),
    guide("a note of numbers", "note: [1]"),
    guide("an empty list", "fields: []"),
    guide("a blank text", "result: {nl: \" \", fr: b}"),
    guide("a text left out", "result: {nl: , fr: b}"),
    guide("a language that is none", "result: {Dutch: a, nl: a, fr: b}"),
    guide("an id with a capital", "by: Firm"),
    guide("an id that ends in a hyphen", "by: firm-"),
    guide("another numbering", "numbering: roman"),
    guide("a figure inside without its id", "figure: {alt: {nl: a, fr: b}}"),
    guide("an area of three", "figure: {id: f, alt: {nl: a, fr: b}, callouts: [{area: [0, 0, 1], label: x}]}"),
    guide("an area of five", "figure: {id: f, alt: {nl: a, fr: b}, callouts: [{area: [0, 0, 1, 1, 1], label: x}]}"),
    guide("an area outside", "figure: {id: f, alt: {nl: a, fr: b}, callouts: [{area: [0, 0, 1, 101], label: x}]}"),
    guide("half of a per cent", "figure: {id: f, alt: {nl: a, fr: b}, callouts: [{area: [0, 0, 1, 1.5], label: x}]}"),
    guide(
      "a call-out of two labels",
      "figure: {id: f, alt: {nl: a, fr: b}, callouts: [{area: [0, 0, 1, 1], label: x, text: {nl: a, fr: b}}]}"),
    guide("a call-out without a label", "figure: {id: f, alt: {nl: a, fr: b}, callouts: [{area: [0, 0, 1, 1]}]}"),
    guide("a block of two kinds", "result: [{text: {nl: a, fr: b}, figure: f}]"),
    guide("a block of no kind", "result: [{only: [internal]}]"),
    guide("a field without what to enter", "fields: [{label: name}]"),
    guide("steps that are no list", "steps: {id: a, do: {nl: a, fr: b}}"),
    guide("a use of nothing", "steps: [{use: }]"),
    guide("a table row that is no list", "result: [{table: {columns: [{nl: a, fr: b}], rows: [{nl: a, fr: b}]}}]"),
    Document("a figure with two ids", "guide", SampleSite.guide(rest: "figures: {f: {id: g, alt: {nl: a, fr: b}}}")),
    Document("a guide without parts", "guide", "title: {nl: a, fr: b}"),
    Document("a guide without a title", "guide", "parts: [{id: a, title: {nl: a, fr: b}}]"),
    Document("a day that is written in words", "guide", SampleSite.guide(rest: "updated: 23 november 2026")),
    Document("a step without what to do", "guide", SampleSite.guide(steps: "- id: one")),
    Document("a guide that is a list", "guide", "- title: {nl: a, fr: b}"),
    Document("a site without languages", "site", "title: {nl: a, fr: b}\npublisher: {nl: a, fr: b}"),
    Document("a site with no language", "site", "title: {nl: a, fr: b}\npublisher: {nl: a, fr: b}\nlanguages: []"),
    Document(
      "a site in a language that is none", "site",
      "title: {nl: a, fr: b}\npublisher: {nl: a, fr: b}\nlanguages: [Dutch]"),
    Document("a link without words", "links", "csam: {url: \"https://www.example.org/\"}"),
    Document("a link that is an address", "links", "csam: https://www.example.org/"),
    Document("an entry under a capital", "links", "CSAM: {text: CSAM}"),
    Document("former names that are one list", "terms", "firm: {term: x, former: [a]}"),
    Document("a file without a path", "files", "form: {title: {nl: a, fr: b}}"),
    Document("a fragment without steps", "fragment", "figures: {f: {alt: {nl: a, fr: b}}}"),
  ]

  /// A guide whose step has more keys, each on a line.
  private static func guide(_ name: String, _ keys: String) -> Document {
    let rest = keys.indented(by: 2)
    return Document(
      name, "guide", SampleSite.guide(steps: "- id: one\n  do: {nl: Eerst dit., fr: D'abord ceci.}\n\(rest)"))
  }

  // MARK: Validating

  private struct Document: Encodable {
    let name: String
    var schema: String
    let yaml: String
    var definition: String?

    init(_ name: String, _ schema: String, _ yaml: String, definition: String? = nil) {
      (self.name, self.schema, self.yaml, self.definition) = (name, schema, yaml, definition)
    }

    /// Where such a document stands below `content/`.
    var path: String {
      switch schema {
      case "site": "site.yaml"
      case "guide": "guides/sample/guide.yaml"
      case "fragment": "fragments/sample.yaml"
      default: "registry/\(schema).yaml"
      }
    }

    /// The schema of a file, by its path; `nil` for files that writers do not make.
    static func schema(of path: String) -> String? {
      let parts = path.split(separator: "/")
      switch parts.last {
      case "site.yaml": return "site"
      case "guide.yaml": return "guide"
      default:
        let name = String(parts.last?.dropLast(5) ?? "")
        if parts.dropLast().last == "registry" { return name }
        return parts.dropLast().last == "fragments" ? "fragment" : nil
      }
    }
  }

  private func validate(_ documents: [Document]) throws -> SchemaValidation {
    var schemas: [String: Any] = [:]
    for file in `gids schema`.files {
      schemas[file] = try JSONSerialization.jsonObject(with: Data(run("schema", file).results.utf8))
    }
    let encoded = try JSONSerialization.jsonObject(with: JSONEncoder().encode(documents)) as? [[String: Any]]
    return try SchemaValidation(of: encoded ?? [], against: schemas)
  }
}
