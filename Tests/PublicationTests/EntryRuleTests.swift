import Diagnostics
import TestSupport
import Testing

/// Rules about the entries of the registries.
@Suite struct EntryRuleTests {
  /// The faults with their messages, without what every small site of these tests has.
  private func found(_ site: SampleSite) -> [String] {
    site.run().diagnostics.filter { !["unused-entry", "unverified", "no-address"].contains($0.problem.code) }
      .map { "\($0.problem.code): \($0.message)" }
  }

  // MARK: Contacts

  @Test(arguments: [
    "phone: 02 555 01 23", "email: a@b.example", "form: town", "address: {nl: Grote Markt 1, fr: Grand-Place 1}",
    "phone: 02 555 01 23, form: paper",
  ])
  func `one way to reach a contact is enough`(way: String) {
    let links = "town: {text: Town, url: \"https://www.example.org/\"}\npaper: {text: Paper}"
    #expect(found(SampleSite(links: links, contacts: "desk: {name: Desk, \(way)}")) == [])
  }

  @Test func `a contact without any, or with a form that has no address, is worth a note`() {
    #expect(
      found(SampleSite(contacts: "desk: {name: Desk, hours: {nl: altijd, fr: toujours}}")) == [
        "unreachable-contact: the contact 'desk' tells the reader no way to reach it"
      ])
    let site = SampleSite(
      guide: SampleSite.guide(nl: "Vraag <contact:desk>."), links: "paper: {text: Paper, verified: 2026-11-23}",
      contacts: "desk: {name: Desk, form: «paper», verified: 2026-11-23}")
    let outcome = site.run().diagnostics.filter { $0.problem.code == "unreachable-contact" }
    #expect(outcome.map(\.help) == ["add 'url:' to the link 'paper', or give the contact another way"])
    #expect(site.pages() != nil)
  }

  @Test func `a way that is written wrongly is one fault`() {
    let site = SampleSite(
      guide: SampleSite.guide(nl: "<contact:desk>"),
      contacts: "desk: {name: Desk, phone: {«nl»: 02 555 01 23}, verified: 2026-11-23}")
    expectDiagnostics(in: site, ["target-language"], includingNotes: true)
    expectDiagnostics(
      in: SampleSite(
        guide: SampleSite.guide(nl: "<contact:desk>"),
        contacts: "desk: {name: Desk, form: «twon», verified: 2026-11-23}"),
      ["unknown-id"], includingNotes: true)
  }

  // MARK: Addresses

  private func link(nl: String, fr: String) -> SampleSite {
    SampleSite(links: "town: {text: Town, url: {nl: \"\(nl)\", fr: \"\(fr)\"}}")
  }

  @Test(arguments: [
    ("https://www.example.org/nl/", "https://www.example.org/fr/"),
    ("https://www.example.org/nl/", "http://example.org:8080/fr/"),
    ("https://nl.example.org/", "https://fr.example.org/"), ("https://www.example.org/", "https://fr.example.org/"),
    ("https://example-nl.org/", "https://example-fr.org/"), ("https://example.nl/", "https://example.fr/"),
    ("https://www.EXAMPLE.org/", "https://www.example.org/"),
    ("https://user@example.org/?a=b@c", "https://example.org?x"),
  ])
  func `hosts that differ in a language or in www only are the same`(nl: String, fr: String) {
    #expect(found(link(nl: nl, fr: fr)) == [])
  }

  @Test func `other hosts are worth a note that asks for a look`() {
    #expect(
      found(link(nl: "https://www.riziv.example/nl/", fr: "https://www.inami.example/fr/")) == [
        "hosts-differ: the addresses of the link 'town' stand on different sites: riziv.example (Dutch) and inami.example (French)"
      ])
    #expect(found(link(nl: "https://beta.example.org/", fr: "https://www.example.org/")).count == 1)
    #expect(found(link(nl: "https://evil.example/www.example.org", fr: "https://www.example.org/")).count == 1)
  }

  @Test func `an address that is none is one fault`() {
    expectDiagnostics(
      in: SampleSite(
        links: "town: {text: Town, url: {nl: «example.org», fr: \"https://example.org\"}, verified: 2026-11-23}"),
      ["bad-address"], includingNotes: true)
  }

  // MARK: Values of one language

  @Test func `a value that one language has must have another in each language`() {
    for key in ["term", "plural", "abbreviation"] {
      let rest = key == "term" ? "" : "term: a, "
      expectDiagnostics(in: SampleSite(terms: "a: {\(rest)\(key): {«nl»: b}}"), ["missing-language: add 'fr: …'"])
    }
    expectDiagnostics(in: SampleSite(terms: "a: {term: a, definition: {«nl»: b}}"), ["missing-language"])
    expectDiagnostics(in: SampleSite(contacts: "a: {name: {«fr»: b}}"), ["missing-language: add 'nl: …'"])
    for key in ["hours", "address", "note"] {
      expectDiagnostics(in: SampleSite(contacts: "a: {name: a, \(key): {«nl»: b}}"), ["missing-language"])
    }
    expectDiagnostics(
      in: SampleSite(links: "a: {text: {«nl»: b}, url: {nl: \"https://a.example\", fr: \"https://a.example\"}}"),
      ["missing-language"])
    expectDiagnostics(in: SampleSite(labels: "a: {text: {«nl»: b}}"), ["missing-language"])
    expectDiagnostics(
      in: SampleSite(files: "a: {title: {«nl»: b}, path: «c»}"), ["missing-language", "missing-file"])
  }

  @Test func `former names of one language are worth a note, wordings to avoid are not`() {
    #expect(
      found(SampleSite(terms: "a: {term: a, former: {fr: [b]}}")) == [
        "former-names-missing: the term 'a' has no former names in Dutch"
      ])
    #expect(found(SampleSite(terms: "a: {term: a, former: {nl: [b], fr: [c, d]}, avoid: {nl: [e]}}")) == [])
  }

  @Test func `a date of one language is a note for the other one`() {
    expectDiagnostics(
      in: SampleSite(
        guide: SampleSite.guide(nl: "<file:form>"),
        files: "«form»: {title: {nl: a, fr: b}, path: form.pdf, verified: {nl: 2026-11-23}}"
      ).adding(["files/form.pdf"]),
      ["unverified: look at the source, then add to 'verified': fr: 2026-11-23"], includingNotes: true)
  }

  // MARK: Wordings

  @Test func `entries of one wording are worth a note at the second, once`() {
    #expect(
      found(SampleSite(labels: "a: {text: Next}\nb: {text: Next}")) == [
        "duplicate-wording: 'Next' is the wording of the label 'a', too"
      ])
    #expect(
      found(SampleSite(terms: "a: {term: {nl: zone, fr: zone}}\nb: {term: {nl: gebied, fr: zone}}")) == [
        "duplicate-wording: 'zone' is the wording of the term 'a', too"
      ])
    #expect(found(SampleSite(links: "a: {text: Site}\nb: {text: Site}")).count == 1)
  }

  @Test func `labels of different screens, other capitals and other languages are no doubles`() {
    let links = "town: {text: Town}\nshop: {text: Shop}"
    #expect(found(SampleSite(links: links, labels: "a: {text: Next, on: town}\nb: {text: Next, on: shop}")) == [])
    #expect(found(SampleSite(links: links, labels: "a: {text: Next, on: town}\nb: {text: Next}")) == [])
    #expect(found(SampleSite(labels: "a: {text: Next}\nb: {text: NEXT}")) == [])
    #expect(found(SampleSite(terms: "a: {term: {nl: zone, fr: aire}}\nb: {term: {nl: aire, fr: zone}}")) == [])
    #expect(found(SampleSite(terms: "niss: {term: INSZ}", labels: "niss: {text: INSZ}")) == [])
  }
}

extension SampleSite {
  /// The site with these files, which hold something.
  fileprivate func adding(_ paths: [String]) -> SampleSite {
    var site = self
    for path in paths { site.binaries[path] = [1] }
    return site
  }
}
