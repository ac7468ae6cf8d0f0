import Diagnostics
import TestSupport
import Testing

@Suite struct SiteFaultTests {
  /// What is wrong with a folder, as `path: code: help`.
  private func faults(_ site: SampleSite) -> [String] {
    let outcome = site.run()
    return outcome.diagnostics.map { diagnostic in
      switch diagnostic.place {
      case .path(let path): "\(path): \(diagnostic.problem.code): \(diagnostic.help ?? "")"
      case .range(let range): "\(outcome.files[range.file].path) \(range.bytes): \(diagnostic.problem.code)"
      }
    }
  }

  private func site(without path: String, others: [String: String] = [:]) -> SampleSite {
    var site = SampleSite(others: others)
    site.content[path] = nil
    return site
  }

  @Test func `an empty folder lacks a site and guides`() {
    var site = SampleSite()
    site.content = [:]
    #expect(
      faults(site)
        == [
          "content/site.yaml: missing-site: begin with the lines: title: {nl: …, fr: …}, publisher: {nl: …, fr: …}, languages: [nl, fr]",
          "content/guides: no-guides: write the first one in guides/<guide-id>/guide.yaml; docs/format.md shows how",
        ])
  }

  @Test func `without site_yaml the guides are read all the same`() {
    var site = site(without: "site.yaml")
    site.content["guides/sample/guide.yaml"] = SampleSite.guide(rest: "«updatd»: 2026-11-23")
    expectDiagnostics(in: site, ["content/site.yaml: missing-site", "unknown-key"])
    #expect(site.run().resolution == nil)
  }

  @Test func `a site or a guide under a wrong name is one fault`() {
    #expect(
      faults(site(without: "site.yaml", others: ["site.yml": "a"])) == [
        "content/site.yaml: missing-site: rename 'site.yml' to 'site.yaml'"
      ])
    #expect(
      faults(site(without: "site.yaml", others: ["Site.yaml": "a"])) == [
        "content/site.yaml: missing-site: rename 'Site.yaml' to 'site.yaml'"
      ])
    for (wrong, right) in [
      ("guides/sample/guide.yml", "guides/sample/guide.yaml"), ("guides/sample.yaml", "guides/sample/guide.yaml"),
      ("guides/sample/giude.yaml", "guides/sample/guide.yaml"),
    ] {
      #expect(
        faults(site(without: "guides/sample/guide.yaml", others: [wrong: "a"]))
          == ["content/guides: no-guides: rename '\(wrong)' to '\(right)'"])
    }
  }

  @Test func `a site without languages is one fault, and nothing is measured by them`() {
    let head = "title: {nl: a, fr: b}\npublisher: {nl: a, fr: b}\n"
    expectDiagnostics(
      in: SampleSite(site: "«title»: {nl: a, fr: b}\npublisher: {nl: a, fr: b}"), ["missing-key: add 'languages:'"])
    expectDiagnostics(in: SampleSite(site: head + "languages: «[]»"), ["empty-list"])
    expectDiagnostics(in: SampleSite(site: head + "languages: «nl»"), ["wrong-type"])
    expectDiagnostics(
      in: SampleSite(site: head + "languages: [nl, «FR»]"),
      ["bad-language: write a language tag (BCP 47), such as nl, fr, de or en"])
    expectDiagnostics(
      in: SampleSite(site: head + "languages: [nl, fr, «nl»]"), ["duplicate-language: remove one of them"])
    expectDiagnostics(in: SampleSite(site: "«»"), ["empty-file"])
  }

  @Test func `a site of one language is fine`() {
    expectDiagnostics(
      in: SampleSite(
        guide: "title: {nl: a}\nparts:\n  - {id: main, title: {nl: a}}",
        site: "title: {nl: a}\npublisher: {nl: a}\nlanguages: [nl]"), [])
  }

  @Test func `the folder of a guide has the name of an id`() {
    let rule = "ids are lower-case letters, digits and hyphens"
    var site = SampleSite(others: [
      "guides/Été 2/guide.yaml": "a", "guides/2/guide.yaml": "a", "fragments/Aan_melden.yaml": "a",
    ])
    #expect(
      faults(site)
        == [
          "content/fragments/Aan_melden.yaml: bad-id: \(rule): rename it to 'aan-melden'",
          "content/guides/2/guide.yaml: bad-id: \(rule), and begin with a letter",
          "content/guides/Été 2/guide.yaml: bad-id: \(rule): rename it to 'ete-2'",
        ])
    site = SampleSite(others: ["guides/index/guide.yaml": SampleSite.guide()])
    #expect(faults(site) == ["content/guides/index/guide.yaml: reserved-id: give its folder another name"])
  }

  @Test func `a file that gids does not use is a warning, and the nearest name is offered`() {
    let unknown = "unknown-file: remove it, or give it a name from docs/format.md"
    let site = SampleSite(
      others: [
        "registry/links.yml": "", "registry/contact.yaml": "", "fragments/f.yml": "", "guides/sample/figures.zip": "",
        "registry/deep/links.yaml": "",
      ])
    #expect(
      faults(site)
        == [
          "content/registry/contact.yaml: unknown-file: did you mean 'registry/contacts.yaml'?",
          "content/registry/deep/links.yaml: unknown-file: did you mean 'registry/links.yaml'?",
          "content/registry/links.yml: unknown-file: did you mean 'registry/links.yaml'?",
          "content/fragments/f.yml: unknown-file: did you mean 'fragments/f.yaml'?",
          "content/guides/sample/figures.zip: \(unknown)",
        ])
    #expect(site.run().diagnostics.allSatisfy { $0.severity == .warning })
  }

  @Test func `notes beside the content, hidden files and what the tool keeps are fine`() {
    let site = SampleSite(
      others: [
        "README.md": "", "guides/sample/notes.txt": "", ".DS_Store": "", "guides/.git/config": "",
        "guides/sample/agreed.yaml": "", "files/any/thing.bin": "",
      ])
    #expect(faults(site) == [])
  }

  @Test func `a picture whose name says no figure is a warning`() {
    let help = "picture-name: name it <figure-id>.<language>.png, <figure-id>.png or <figure-id>.schematic.svg"
    var site = SampleSite()
    for name in ["login", "login.bmp", "login.nl.fr.png", "login.x.png", "a b.png"] {
      site.binaries["guides/sample/figures/\(name)"] = []
    }
    let found = faults(site)
    #expect(found.count == 5)
    #expect(found.allSatisfy { $0.hasSuffix(help) })
  }

  @Test func `a picture with capitals in its name, or in another folder, is a warning that says what to do`() {
    var site = SampleSite()
    site.binaries["guides/sample/figures/Login.PNG"] = []
    site.binaries["figures/login.png"] = []
    #expect(
      faults(site) == [
        "content/guides/sample/figures/Login.PNG: picture-name: write its name in small letters: 'login.png'",
        "content/figures/login.png: unknown-file: move it to guides/<guide-id>/figures/",
      ])
  }
}
