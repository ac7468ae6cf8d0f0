import Diagnostics
import Foundation
import TestSupport
import Testing

@Suite struct `gids new` {
  @Test(arguments: [
    (["guide", "passport"], "guides/passport/guide.yaml", 8), (["fragment", "sign-in"], "fragments/sign-in.yaml", 2),
    (["link", "town"], "registry/links.yaml", 4), (["contact", "desk"], "registry/contacts.yaml", 4),
    (["term", "resident"], "registry/terms.yaml", 4), (["label", "next"], "registry/labels.yaml", 2),
    (["figure", "form", "--guide", "sample"], "guides/sample/guide.yaml", 2),
  ])
  func `writes what passes the check apart from the texts to write`(
    arguments: [String], file: String, texts: Int
  ) throws {
    let place = try Workplace()
    let run = place.new(arguments)
    #expect(run.exit == 0)
    #expect(
      run.messages.replacing("\(place.path)/", with: "").hasPrefix(
        "content/\(file): \(texts) texts to write, which 'gids check' lists"), "\(run.messages)")
    let check = place.check()
    #expect(check.exit == 1)
    let faults = check.messages.split(separator: "\n").filter { $0.contains(": error: ") || $0.contains(": warning: ") }
    #expect(faults.count == texts)
    for fault in faults {
      #expect(fault.contains("content/\(file):") && fault.hasSuffix("[unwritten-text]"), "\(fault)")
    }
    #expect(place.build().exit == 1, "it can never be published so")
    #expect(place.build("--draft").exit == 0)
    // With the texts written, nothing is left to mend.
    let text = try place.text("content/\(file)")
    let written = text.replacing(#/"\[\[.*?\]\]"/#) { _ in file.contains("links") ? "https://www.example.org/" : "Tekst"
    }
    try place.put(written, at: "content/\(file)")
    #expect(place.check().exit == 0, "\(place.check().messages)")
  }

  @Test func `says in the language of the writer what belongs where`() throws {
    let place = try Workplace()
    #expect(place.new(["guide", "passport", "--language", "nl"]).messages.contains(": 8 teksten te schrijven"))
    #expect(
      try place.text("content/guides/passport/guide.yaml") == """
        title:
          nl: "[[titel van de gids, in het Nederlands]]"
          fr: "[[titel van de gids, in het Frans]]"
        summary:
          nl: "[[waarvoor de gids dient, in een of twee zinnen, in het Nederlands]]"
          fr: "[[waarvoor de gids dient, in een of twee zinnen, in het Frans]]"
        parts:
          - id: procedure
            title:
              nl: "[[titel van het deel, in het Nederlands]]"
              fr: "[[titel van het deel, in het Frans]]"
            steps:
              - id: first-step
                do:
                  nl: "[[wat de lezer doet, in het Nederlands]]"
                  fr: "[[wat de lezer doet, in het Frans]]"

        """)
    #expect(place.new(["label", "next", "--language", "fr"]).exit == 0)
    #expect(
      try place.text("content/registry/labels.yaml") == """
        next:
          text:
            nl: "[[texte à l'écran, lettre par lettre, en néerlandais]]"
            fr: "[[texte à l'écran, lettre par lettre, en français]]"

        """)
  }

  @Test(arguments: ["# Links\n\ncsam: {text: CSAM}   # one\n# the end", "csam: {text: CSAM}\r\n", "# nothing yet\n"])
  func `adds an entry at the end of a registry, and touches nothing that is there`(before: String) throws {
    let place = try Workplace()
    try place.put(before, at: "content/registry/links.yaml")
    #expect(place.new(["link", "town"]).exit == 0)
    let after = try place.text("content/registry/links.yaml")
    #expect(after.hasPrefix(before))
    let lineEnd = before.contains("\r\n") ? "\r\n" : "\n"
    #expect(after.dropFirst(before.count).contains("\(lineEnd)town:\(lineEnd)  text:\(lineEnd)    nl: \"[["))
    #expect(after.contains("\r") == before.contains("\r"))
  }

  @Test func `adds a figure behind the others of its guide`() throws {
    let guide = """
      title: {nl: Voorbeeld, fr: Exemple}
      figures:
          first: {alt: {nl: A, fr: B}}   # the first
      # the parts
      parts:
        - id: main
          title: {nl: Deel, fr: Partie}
          steps: [{id: one, do: {nl: Een., fr: Un.}}]
      """
    let place = try Workplace(content: SampleSite(guide: guide).content)
    #expect(place.new(["figure", "second", "--guide", "sample"]).exit == 0)
    let added = """
          second:
            alt:
              nl: "[[what the picture shows, for readers who do not see it, in Dutch]]"
              fr: "[[what the picture shows, for readers who do not see it, in French]]"

      """
    #expect(
      try place.text("content/guides/sample/guide.yaml")
        == guide.replacing("# the first\n", with: "# the first\n" + added))
  }

  @Test(arguments: [
    (["link", "csam"], 1, "there is a 'link:csam' already"), (["link", "CSAM site"], 1, "type 'csam-site'"),
    (["guide", "sample"], 1, "there is a 'guide:sample' already"),
    (["guide", "index"], 1, "cannot have the id 'index'"),
    (["figure", "form"], 1, "name the guide with --guide"),
    (["figure", "form", "--guide", "none"], 1, "there is no '"),
    (["figure", "login", "--guide", "sample"], 1, "there is a 'figure:sample/login' already"),
    (["links", "town"], 2, "gids makes no 'links'. Did you mean 'link'?"),
    (["link", "town", "--guide", "sample"], 2, "--guide goes with a figure."),
  ])
  func `refuses what is there already or cannot be, and writes nothing`(
    arguments: [String], exit: Int32, message: String
  ) throws {
    let place = try Workplace(content: SampleSite.citing("x").content)
    let before = try place.files(below: ".")
    let run = place.new(arguments)
    #expect(run.exit == exit)
    #expect(run.messages.contains(message), "\(run.messages)")
    #expect(try place.files(below: ".") == before)
  }

  @Test(arguments: ["{csam: {text: CSAM}}\n", "- a list\n"])
  func `shows what to write where a registry cannot be added to`(registry: String) throws {
    let place = try Workplace()
    try place.put(registry, at: "content/registry/links.yaml")
    let run = place.new(["link", "town"])
    #expect(run.exit == 1)
    #expect(run.messages.contains("gids cannot add anything to '"))
    #expect(
      run.messages.contains("\n      nl: \"[[words that are linked, in Dutch]]\"\n")
        || run.messages.contains("    nl: \"[[words"))
    #expect(try place.text("content/registry/links.yaml") == registry)
  }
}

extension Workplace {
  /// Runs `gids new` here.
  func new(_ arguments: [String]) -> Run { run(["new"] + arguments + ["--content", at("content")]) }
}
