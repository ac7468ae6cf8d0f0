import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import GidsCommand

/// A guide full of what should not be typed, with comments, blank lines and a layout of its own.
private let typedGuide = """
  # De gids van het loket
  title: {nl: Een paspoort aanvragen, fr: Demander un passeport}   # kort houden
  parts:
    - id: request
      title: {nl: Aanvraag, fr: Demande}

      steps:
        - id:   appointment
          do:
            nl: |
              Surf naar https://www.example.org/nl/ en klik op "<ui:book>".
              - of lees [meer](https://paspoort.example.org/info)
              - of zie (www.example.org/kaart)!
            fr: >-
              Rendez-vous sur <https://www.example.org/fr/> et
              cliquez sur « <ui:book> », ou lisez [plus](https://paspoort.example.org/info),
              ou voyez (www.example.org/kaart) !

        # De tweede stap
        - id: visit
          do: {nl: "Kom langs: https://loket.example.org.", fr: 'Passez à l''accueil : https://guichet.example.org.'}
          note:
            nl: Zie https://loket.example.org/uren
            fr: Voir https://loket.example.org/uren
  # Einde
  """

private let mendedGuide = """
  # De gids van het loket
  title: {nl: Een paspoort aanvragen, fr: Demander un passeport}   # kort houden
  parts:
    - id: request
      title: {nl: Aanvraag, fr: Demande}

      steps:
        - id:   appointment
          do:
            nl: |
              Surf naar <link:town> en klik op <ui:book>.
              - of lees [meer](link:paspoort-example-org-info)
              - of zie (<link:example-org-kaart>)!
            fr: >-
              Rendez-vous sur <link:town> et
              cliquez sur <ui:book>, ou lisez [plus](link:paspoort-example-org-info),
              ou voyez (<link:example-org-kaart>) !

        # De tweede stap
        - id: visit
          do: {nl: "Kom langs: <link:loket-example-org>.", fr: 'Passez à l''accueil : <link:loket-example-org>.'}
          note:
            nl: Zie <link:loket-example-org-uren>
            fr: Voir <link:loket-example-org-uren>
  # Einde
  """

private let links = """
  # Wat de gemeente zelf uitgeeft
  town:
    text: website
    url: {nl: "https://www.example.org/nl/", fr: "https://www.example.org/fr/"}
    verified: 2026-11-23
  """

private let addedLinks = """

  paspoort-example-org-info:
    text: paspoort.example.org
    url: "https://paspoort.example.org/info"
  example-org-kaart:
    text: example.org
    url: "https://www.example.org/kaart"
  loket-example-org:
    text: {nl: loket.example.org, fr: guichet.example.org}
    url: {nl: "https://loket.example.org", fr: "https://guichet.example.org"}
  loket-example-org-uren:
    text: loket.example.org/uren
    url: "https://loket.example.org/uren"

  """

private func typedSite() -> [String: String] {
  SampleSite(
    guide: typedGuide, links: links, labels: "book: {text: {nl: Boeken, fr: Réserver}, verified: 2026-11-23}"
  ).content
}

@Suite struct `gids check with fix` {
  private func guide(_ place: Workplace) throws -> String {
    String(decoding: try place.files(below: "content")["guides/sample/guide.yaml"] ?? Data(), as: UTF8.self)
  }

  private func links(_ place: Workplace) throws -> String {
    try String(contentsOfFile: place.at("content/registry/links.yaml"), encoding: .utf8)
  }

  @Test func `leaves a guide that passes, with an empty second round`() throws {
    let place = try Workplace(content: typedSite())
    let found = place.check()
    #expect(found.exit == 1)
    #expect(found.messages.hasSuffix("\n12 errors\n'gids check --fix' can fix up to 12 of these\n"))
    let run = place.check("--fix")
    #expect(run.exit == 0, "\(run.messages)")
    #expect(try guide(place) == mendedGuide)
    #expect(try links(place) == GidsCommandTests.links + addedLinks)
    #expect(run.messages.hasSuffix("\n12 faults fixed; left: 5 notes\n"), "\(run.messages)")
    let before = try place.files(below: "content")
    let second = place.check("--fix")
    #expect(second.exit == 0)
    #expect(second.messages.hasSuffix("\n0 faults fixed; left: 5 notes\n"))
    #expect(!second.messages.contains("fixed:"))
    #expect(try place.files(below: "content") == before)
  }

  @Test func `says of each fault where it was, what stood there and what stands there now`() throws {
    let place = try Workplace(content: typedSite())
    let lines = place.check("--fix").messages.split(separator: "\n").map(String.init)
    let path = place.at("content/guides/sample/guide.yaml")
    #expect(lines[0] == "\(path):11:23: fixed: 'https://www.example.org/nl/' → '<link:town>' [typed-address]")
    #expect(lines[1] == "\(path):11:62: fixed: '\"<ui:book>\"' → '<ui:book>' [quoted-label]")
    #expect(
      lines[2] == "\(path):12:23: fixed: '[meer](https://paspoort.example.org/info)' "
        + "→ '[meer](link:paspoort-example-org-info)' [typed-address]")
    let registry = place.at("content/registry/links.yaml")
    #expect(lines.contains("\(registry): added:"))
    #expect(lines.contains("  + loket-example-org:"))
  }

  @Test func `in a dry run prints what would change, and writes nothing`() throws {
    let place = try Workplace(content: typedSite())
    let before = try place.files(below: ".")
    let run = place.check("--fix", "--dry-run")
    #expect(try place.files(below: ".") == before)
    #expect(run.exit == 0)
    #expect(run.messages.contains(": would be fixed: "))
    #expect(run.messages.hasSuffix("\n12 faults would be fixed; left: 5 notes\n"))
    let registry = place.at("content/registry/links.yaml")
    #expect(
      run.results.hasPrefix(
        """
        --- a/\(registry)
        +++ b/\(registry)
        @@ -2,4 +2,16 @@
         town:
           text: website
           url: {nl: "https://www.example.org/nl/", fr: "https://www.example.org/fr/"}
        -  verified: 2026-11-23
        \\ No newline at end of file
        +  verified: 2026-11-23
        +paspoort-example-org-info:

        """), "\(run.results)")
    #expect(run.results.contains("\n-            Surf naar https://www.example.org/nl/ en klik op \"<ui:book>\".\n"))
    #expect(run.results.contains("\n+            Surf naar <link:town> en klik op <ui:book>.\n"))
  }

  @Test func `speaks the language that is asked for`() throws {
    let place = try Workplace(content: typedSite())
    let dutch = place.check("--fix", "--dry-run", "--language", "nl")
    #expect(dutch.messages.contains(": zou worden hersteld: "))
    #expect(dutch.messages.hasSuffix("\n12 fouten zouden worden hersteld; blijft over: 5 opmerkingen\n"))
    let french = place.check("--fix", "--language", "fr")
    #expect(french.messages.contains(": corrigé: ") && french.messages.contains(": ajouté\u{A0}:\n"))
    #expect(french.messages.hasSuffix("\n12 fautes corrigées\u{A0}; reste\u{A0}: 5 remarques\n"))
  }

  @Test func `with quiet or for a machine mends all the same`() throws {
    let quiet = try Workplace(content: typedSite())
    #expect(quiet.check("--fix", "--quiet") == Run(exit: 0))
    #expect(try guide(quiet) == mendedGuide)
    let machine = try Workplace(content: typedSite())
    let run = machine.check("--fix", "--format", "github")
    #expect(try guide(machine) == mendedGuide)
    #expect(run.results.split(separator: "\n").allSatisfy { $0.hasPrefix("::notice ") })
  }

  @Test func `refuses a dry run without fix, or into the report for a machine`() throws {
    let place = try Workplace(content: typedSite())
    let before = try place.files(below: ".")
    for arguments in [["--dry-run"], ["--fix", "--dry-run", "--format", "json"]] {
      let run = run(["check", "--content", place.at("content"), "--templates", Workplace.templates] + arguments)
      #expect(run.exit == 2)
      #expect(run.results.isEmpty)
      #expect(run.messages.contains("--dry-run"))
    }
    #expect(try place.files(below: ".") == before)
  }

  // MARK: What is not mended

  @Test func `leaves a fix out that would lead to an error, and makes the others`() throws {
    let text = SampleSite.guide(
      steps: """
        - id: one
          do: {nl: Zie https://example.org/a., fr: Voir l'affiche.}
        - id: two
          do: {nl: Zie https://example.org/b., fr: Voir https://example.org/b.}
        - id: three
          do: {nl: "Klik op \\"<ui:next>\\" of zie https://example.org/c.", fr: Cliquez sur <ui:next>.}
        """)
    let place = try Workplace(
      content: SampleSite(guide: text, labels: "next: {text: x, verified: 2026-11-23}").content)
    let run = place.check("--fix")
    #expect(run.exit == 1, "the references of the first and third step would differ between the languages")
    let mended = text.replacing("https://example.org/b", with: "<link:example-org-b>").replacing(
      "\\\"<ui:next>\\\"", with: "<ui:next>")
    #expect(try guide(place) == mended)
    #expect(try links(place) == "example-org-b:\n  text: example.org/b\n  url: \"https://example.org/b\"\n")
    #expect(run.messages.hasSuffix("\n3 faults fixed; left: 2 errors and 1 note\n"), "\(run.messages)")
  }

  @Test func `leaves a fix out that would lead to a warning on this site`() throws {
    let place = try Workplace(
      content: SampleSite(
        guide: SampleSite.guide(nl: "Zie https://example.org/."),
        site: SampleSite.site + "\nrules: {unverified: warning}"
      ).content)
    let before = try place.files(below: ".")
    let run = place.check("--fix")
    #expect(run.messages.hasSuffix("\n0 faults fixed; left: 2 errors\n"), "\(run.messages)")
    #expect(try place.files(below: ".") == before)
  }

  @Test func `finds the culprits among many`() throws {
    let steps = (0..<40).map { number in
      let french = number % 13 == 5 ? "rien" : "https://example.org/\(number)"
      return "- {id: s\(number), do: {nl: Zie https://example.org/\(number)., fr: Voir \(french).}}"
    }
    let place = try Workplace(
      content: SampleSite(guide: SampleSite.guide(steps: steps.joined(separator: "\n"))).content)
    let run = place.check("--fix")
    #expect(run.messages.hasSuffix("\n74 faults fixed; left: 3 errors and 37 notes\n"), "\(run.messages.suffix(200))")
    for number in [5, 18, 31] { #expect(try guide(place).contains("nl: Zie https://example.org/\(number).,")) }
  }

  @Test func `of content that cannot be read shows the faults and changes nothing`() throws {
    let place = try Workplace(content: ["site.yaml": "title: [", "guides/sample/guide.yaml": typedGuide])
    let before = try place.files(below: ".")
    let run = place.check("--fix")
    #expect(run.exit == 1)
    #expect(run.messages.contains("0 faults fixed; left: "))
    #expect(try place.files(below: ".") == before)
  }

  // MARK: Files

  @Test func `keeps line ends, a byte order mark, permissions and links`() throws {
    let place = try Workplace(content: typedSite())
    let source = "\u{FEFF}" + typedGuide.replacing("\n", with: "\r\n")
    try place.put(source, at: "content/guides/sample/guide.yaml")
    try place.put(GidsCommandTests.links.replacing("\n", with: "\r\n"), at: "elsewhere.yaml")
    try place.remove("content/registry/links.yaml")
    try FileManager.default.createSymbolicLink(
      atPath: place.at("content/registry/links.yaml"), withDestinationPath: "../../elsewhere.yaml")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o640], ofItemAtPath: place.at("content/guides/sample/guide.yaml"))
    #expect(place.check("--fix").exit == 0)
    #expect(try guide(place) == "\u{FEFF}" + mendedGuide.replacing("\n", with: "\r\n"))
    let attributes = try FileManager.default.attributesOfItem(atPath: place.at("content/guides/sample/guide.yaml"))
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: place.at("content/registry/links.yaml"))
        == "../../elsewhere.yaml")
    #expect(
      try String(contentsOfFile: place.at("elsewhere.yaml"), encoding: .utf8)
        == (GidsCommandTests.links + addedLinks).replacing("\n", with: "\r\n"))
  }

  @Test func `makes the registry where there is none`() throws {
    let place = try Workplace(content: SampleSite(guide: SampleSite.guide(nl: "Zie https://example.org/.")).content)
    let dry = place.check("--fix", "--dry-run").results
    #expect(
      dry.contains("--- /dev/null\n+++ b/\(place.at("content/registry/links.yaml"))\n@@ -0,0 +1,3 @@\n+example-org:\n"))
    #expect(place.check("--fix").exit == 0)
    #expect(try links(place) == "example-org:\n  text: example.org\n  url: \"https://example.org/\"\n")
    #expect(place.names == ["content"])
  }

  @Test func `writes nothing when a file was changed in the meantime`() throws {
    let place = try Workplace(content: ["a.yaml": "one", "b.yaml": "somebody else's"])
    let changes = [
      FileChange(path: "a.yaml", displayPath: "content/a.yaml", old: Array("one".utf8), new: Array("two".utf8)),
      FileChange(path: "b.yaml", displayPath: "content/b.yaml", old: Array("three".utf8), new: Array("four".utf8)),
    ]
    let before = try place.files(below: ".")
    #expect(throws: SourceWritingError.changedMeanwhile("content/b.yaml", written: [])) {
      try SourceWriting(folder: place.at("content")).write(changes)
    }
    #expect(throws: SourceWritingError.changedMeanwhile("content/a.yaml", written: [])) {
      let new = FileChange(path: "a.yaml", displayPath: "content/a.yaml", old: nil, new: [])
      try SourceWriting(folder: place.at("content")).write([new])
    }
    #expect(try place.files(below: ".") == before)
  }
}
