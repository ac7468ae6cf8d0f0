import Foundation
import TestSupport
import Testing

@Suite struct `gids pdf` {
  /// A program that stands in for a print engine. Its first line tells its version, its PDF is the name of the page.
  ///
  /// - Parameter body: What it does with the page `$page` and the file `$pdf`.
  private func engine(
    in place: Workplace, named name: String = "weasyprint", version: String = "WeasyPrint version 70.0",
    _ body: String = "printf '%%PDF-1.7 %s' \"$(basename \"$page\")\" > \"$pdf\""
  ) throws -> [String: String] {
    try place.put(
      """
      #!/bin/sh
      if [ "$1" = --version ]; then echo "\(version)"; exit 0; fi
      for pdf; do :; done
      page=${pdf%.pdf}.html
      \(body)
      """, at: "bin/\(name)")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: place.at("bin/\(name)"))
    return ["PATH": "\(place.at("bin")):/usr/bin:/bin", "HOME": place.path, "GIDS_WEASYPRINT": "", "XDG_DATA_HOME": ""]
  }

  /// An environment in which no engine is found.
  private func bare(_ place: Workplace) -> [String: String] {
    ["PATH": place.at("nowhere"), "HOME": place.path, "GIDS_WEASYPRINT": "", "GIDS_CHROMIUM": "", "XDG_DATA_HOME": ""]
  }

  private func pdf(_ place: Workplace, _ environment: [String: String], _ arguments: String...) throws -> Run {
    try gids(["pdf", "-t", Workplace.templates] + arguments, in: place.path, environment: environment)
  }

  private func twoGuides() throws -> Workplace {
    let place = try Workplace()
    try place.put(
      SampleSite.guide(title: "{nl: Tweede, fr: Deuxième}"), at: "content/guides/second/guide.yaml")
    return place
  }

  private func names(_ place: Workplace) throws -> [String] { try place.files(below: "pdf").keys.sorted() }

  @Test func `makes a PDF of each guide in each language and says how many there are`() throws {
    let place = try twoGuides()
    let run = try pdf(place, engine(in: place))
    #expect(run.exit == 0, "\(run.messages)")
    #expect(run.messages == "no faults; 4 PDFs in pdf\n")
    #expect(
      try names(place) == [".gids-manifest", "sample.fr.pdf", "sample.nl.pdf", "second.fr.pdf", "second.nl.pdf"])
    #expect(try place.files(below: "pdf")["sample.nl.pdf"] == Data("%PDF-1.7 sample.nl.html".utf8))
  }

  @Test func `prints the guides and languages that are asked for, and keeps the other PDFs`() throws {
    let place = try twoGuides()
    let good = try engine(in: place)
    #expect(try pdf(place, good, "--language", "fr", "second").exit == 0)
    #expect(try names(place) == [".gids-manifest", "second.fr.pdf"])
    #expect(try pdf(place, good, "sample", "--language", "nl").messages == "no faults; 1 PDF in pdf\n")
    #expect(try names(place) == [".gids-manifest", "sample.nl.pdf", "second.fr.pdf"])
    try place.remove("content/guides/second")
    #expect(try pdf(place, good, "sample").exit == 0)
    #expect(try names(place) == [".gids-manifest", "sample.fr.pdf", "sample.nl.pdf"], "the guide is gone")
  }

  @Test func `hands the engine a page that needs no other file, and no clock`() throws {
    let place = try Workplace()
    let environment = try engine(
      in: place, "{ printf '%%PDF-'; env | sort | sed 's/^HOME=.*//'; echo \"$@\"; cat \"$page\"; } > \"$pdf\"")
    #expect(try pdf(place, environment, "--language", "nl").exit == 0)
    let seen = String(decoding: try #require(try place.files(below: "pdf")["sample.nl.pdf"]), as: UTF8.self)
    #expect(seen.contains("SOURCE_DATE_EPOCH=0") && seen.contains("LC_ALL=C.UTF-8") && seen.contains("TZ=UTC"))
    #expect(seen.contains("--pdf-variant pdf/ua-1") && seen.contains("--allowed-protocols data"))
    #expect(seen.contains("<body class=\"handout\">") && !seen.contains("<link rel=\"stylesheet\""))
  }

  // MARK: Engines

  @Test func `without an engine exits with 3 and says how to get one`() throws {
    let place = try Workplace()
    let run = try pdf(place, bare(place))
    #expect(run.exit == 3)
    #expect(run.messages.contains("error: no print engine was found: neither WeasyPrint nor Chromium"))
    #expect(run.messages.contains("script/install-weasyprint"))
    let asked = try pdf(place, bare(place), "--engine", "chromium", "--messages", "fr")
    #expect(asked.exit == 3 && asked.messages.contains("Chromium n'a pas été trouvé"))
    #expect(place.names == ["content"])
  }

  @Test func `prints with Chromium where WeasyPrint is missing, and says what that costs`() throws {
    let place = try Workplace()
    let nodes = "(node00000325) (node00000323) (node0000032) (node00000325)"
    let written = "%PDF-1.4 /CreationDate (D:20260101000000+00) /ModDate (D:20260101000000+00) \(nodes) end"
    let environment = try engine(
      in: place, named: "chromium",
      """
      for word; do case $word in --print-to-pdf=*) pdf=${word#*=};; esac; done
      printf %s '\(written)' > "$pdf"
      """)
    let run = try pdf(place, environment, "--language", "nl")
    #expect(run.exit == 0, "\(run.messages)")
    #expect(run.messages.contains("warning: WeasyPrint was not found, so Chromium prints"))
    let made = String(decoding: try #require(try place.files(below: "pdf")["sample.nl.pdf"]), as: UTF8.self)
    #expect(made.hasPrefix("%PDF-1.4 ") && made.hasSuffix(" end") && !made.contains("2026"))
    #expect(
      made.contains("(node00000002) (node00000001) (node0000032) (node00000002)"), "the numbers of one run of Chromium")
    #expect(made.count == written.count, "the places in the file stay the same")
    let asked = try pdf(place, environment, "--language", "nl", "--engine", "chromium")
    #expect(!asked.messages.contains("warning"), "who asks for Chromium knows")
  }

  @Test func `uses the engine that the environment names, and says when it is no program`() throws {
    let place = try Workplace()
    var environment = bare(place)
    _ = try engine(in: place, named: "mine")
    environment["GIDS_WEASYPRINT"] = place.at("bin/mine")
    environment["PATH"] = "/usr/bin:/bin"
    #expect(try pdf(place, environment).exit == 0)
    environment["GIDS_WEASYPRINT"] = place.at("content/site.yaml")
    let run = try pdf(place, environment)
    #expect(run.exit == 3)
    #expect(run.messages.contains("GIDS_WEASYPRINT names '\(place.at("content/site.yaml"))', which is no program"))
  }

  @Test func `finds the WeasyPrint that the script installed`() throws {
    let place = try Workplace()
    _ = try engine(in: place)
    try FileManager.default.createDirectory(
      atPath: place.at(".local/share/gids/weasyprint"), withIntermediateDirectories: true)
    try FileManager.default.moveItem(atPath: place.at("bin"), toPath: place.at(".local/share/gids/weasyprint/bin"))
    var environment = bare(place)
    environment["PATH"] = "/usr/bin:/bin"
    let run = try pdf(place, environment)
    #expect(run.exit == 0 && !run.messages.contains("warning"), "\(run.messages)")
  }

  @Test func `warns of an old WeasyPrint, and refuses one that does not run`() throws {
    let place = try Workplace()
    let old = try pdf(place, engine(in: place, version: "WeasyPrint version 57.2"))
    #expect(old.exit == 0 && old.messages.contains("warning: this is WeasyPrint 57"))
    let broken = try pdf(place, engine(in: place, version: "$(echo cannot load library pango >&2; kill -9 $$)"))
    #expect(broken.exit == 3)
    #expect(broken.messages.contains("WeasyPrint in '\(place.at("bin/weasyprint"))' does not work"))
    #expect(broken.messages.contains("cannot load library pango"))
  }

  // MARK: Failures

  @Test func `leaves the last PDFs when the engine fails, and says what it said`() throws {
    let place = try Workplace()
    #expect(try pdf(place, engine(in: place)).exit == 0)
    let before = try place.files(below: "pdf")
    for (body, words) in [
      (
        "echo out of ink >&2; exit 4", "'sample.fr.pdf' could not be made: WeasyPrint ended with code 4\n    out of ink"
      ),
      ("true", "'sample.nl.pdf' could not be made: WeasyPrint wrote no PDF"),
      ("echo hello > \"$pdf\"", "'sample.nl.pdf' could not be made: WeasyPrint wrote no PDF"),
      ("kill -9 $$", "'sample.nl.pdf' could not be made: WeasyPrint was stopped by signal 9"),
      ("case $page in *fr.html) exit 1;; *) printf '%%PDF-new' > \"$pdf\";; esac", "'sample.fr.pdf' could not be made"),
    ] {
      let run = try pdf(place, engine(in: place, body))
      #expect(run.exit == 3)
      #expect(run.messages.contains(words), "\(run.messages)")
      #expect(run.messages.hasSuffix("nothing was written; the last PDFs still stand\n"))
      #expect(try place.files(below: "pdf") == before)
    }
    #expect(place.names == ["bin", "content", "pdf"])
  }

  @Test func `warns of what the engine could not show`() throws {
    let place = try Workplace()
    let run = try pdf(
      place,
      engine(in: place, "echo 'WARNING: x' >&2; echo 'ERROR: Failed to load image' >&2; printf '%%PDF-' > \"$pdf\""),
      "--language", "nl")
    #expect(run.exit == 0)
    #expect(run.messages.contains("warning: 'sample.nl.pdf' may lack something: Failed to load image"))
    #expect(!run.messages.contains("WARNING"))
  }

  @Test func `leaves no temporary file`() throws {
    let place = try Workplace()
    var environment = try engine(in: place)
    environment["TMPDIR"] = place.at("tmp")
    #expect(try pdf(place, environment).messages.contains("no temporary file can be written"))
    try FileManager.default.createDirectory(atPath: place.at("tmp"), withIntermediateDirectories: true)
    #expect(try pdf(place, environment).exit == 0)
    environment.merge(try engine(in: place, "exit 1")) { $1 }
    #expect(try pdf(place, environment).exit == 3)
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.at("tmp")).isEmpty)
  }

  @Test func `of faulty content exits with 1 and prints nothing, unless a draft is asked for`() throws {
    let place = try Workplace(content: SampleSite(guide: SampleSite.guide(nl: "Zie <step:tow>.")).content)
    let run = try pdf(place, engine(in: place))
    #expect(run.exit == 1 && run.messages.contains("[unknown-reference]"))
    #expect(place.names == ["bin", "content"])
    let draft = try pdf(place, engine(in: place), "--draft")
    #expect(draft.exit == 0 && draft.messages.hasSuffix("2 PDFs in pdf, as a draft\n"))
  }

  @Test func `refuses a guide or a language that there is not`() throws {
    let place = try Workplace()
    let guide = try pdf(place, engine(in: place), "sampel")
    #expect(guide.exit == 2 && guide.messages.contains("There is no guide 'sampel'. Did you mean 'sample'?"))
    let language = try pdf(place, engine(in: place), "--language", "de", "--messages", "nl")
    #expect(language.exit == 2 && language.messages.contains("De site heeft geen taal 'de'. Er zijn: nl, fr."))
    #expect(place.names == ["bin", "content"])
  }

  @Test func `does not touch a folder that holds the files of others`() throws {
    let place = try Workplace()
    try place.put("mine", at: "pdf/letter.pdf")
    let run = try pdf(place, engine(in: place))
    #expect(run.exit == 2 && run.messages.contains("letter.pdf"))
    #expect(try names(place) == ["letter.pdf"])
  }
}
