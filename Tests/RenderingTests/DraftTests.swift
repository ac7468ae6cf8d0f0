import TestSupport
import Testing

/// A draft says in words, in the language of the page, what it lacks; a site to publish has no such words.
@Suite struct DraftTests {
  struct Gap: CustomTestStringConvertible, Sendable {
    let name: String
    /// What stands in the guide's step, or beside it.
    let step: String
    let nl: String
    let fr: String
    var testDescription: String { name }
  }

  private static let gaps = [
    Gap(
      name: "a reference to a step", step: "do: {nl: 'Zie <step:onee>.', fr: 'Voir <step:onee>.'}",
      nl: "Zie [onbekende verwijzing: step:onee].", fr: "Voir [référence inconnue~: step:onee]."),
    Gap(
      name: "a reference with words of its own", step: "do: {nl: 'Zie [dit](term:x).', fr: 'Voir [ceci](term:x).'}",
      nl: "Zie [onbekende verwijzing: term:x].", fr: "Voir [référence inconnue~: term:x]."),
    Gap(
      name: "a typed address", step: "do: {nl: 'Zie <https://x.be>.', fr: 'Voir <https://x.be>.'}",
      nl: "Zie [onbekende verwijzing: https://x.be].", fr: "Voir [référence inconnue~: https://x.be]."),
    Gap(
      name: "a text altogether", step: "title: {nl: T, fr: T}", nl: "[tekst ontbreekt in het Nederlands]",
      fr: "[texte manquant en français]"),
    Gap(
      name: "a picture", step: "do: {nl: Ja., fr: Oui.}\nfigure: login", nl: "[afbeelding ontbreekt: login]",
      fr: "[image manquante~: login]"),
    Gap(
      name: "a figure", step: "do: {nl: Ja., fr: Oui.}\nfigures: [logon]", nl: "[afbeelding ontbreekt: logon]",
      fr: "[image manquante~: logon]"),
    Gap(
      name: "a figure in a body", step: "do: [{text: {nl: Ja., fr: Oui.}}, {figure: logon}]",
      nl: "[afbeelding ontbreekt: logon]",
      fr: "[image manquante~: logon]"),
    Gap(
      name: "who does it", step: "do: {nl: Ja., fr: Oui.}\nby: x", nl: "[ontbreekt: x]", fr: "[élément manquant~: x]"),
    Gap(
      name: "where it is done", step: "do: {nl: Ja., fr: Oui.}\nat: x", nl: "[ontbreekt: x]",
      fr: "[élément manquant~: x]"),
    Gap(
      name: "a file", step: "do: {nl: Ja., fr: Oui.}\nfiles: [x]", nl: "[ontbreekt: x]", fr: "[élément manquant~: x]"),
    Gap(
      name: "the file of a download", step: "do: {nl: Ja., fr: Oui.}\nfiles: [form]", nl: "Formulier [ontbreekt: form]",
      fr: "Formulaire [élément manquant~: form]"),
    Gap(
      name: "the file of a download in a text", step: "do: {nl: '<file:form>', fr: '<file:form>'}",
      nl: "Formulier [ontbreekt: form]",
      fr: "Formulaire [élément manquant~: form]"),
    Gap(
      name: "files in a body", step: "do: [{text: {nl: Ja., fr: Oui.}}, {files: [x]}]", nl: "[ontbreekt: x]",
      fr: "[élément manquant~: x]"),
    Gap(
      name: "a contact in a body", step: "do: [{text: {nl: Ja., fr: Oui.}}, {contact: x}]", nl: "[ontbreekt: x]",
      fr: "[élément manquant~: x]"),
    Gap(
      name: "a label of a field", step: "do: {nl: Ja., fr: Oui.}\nfields: [{label: x, enter: {nl: iets, fr: ceci}}]",
      nl: "[ontbreekt: x]", fr: "[élément manquant~: x]"),
    Gap(
      name: "a cell of a table",
      step: "do: [{table: {columns: [{nl: A, fr: A}, {nl: B, fr: B}], rows: [[{nl: C, fr: C}]]}}]",
      nl: "[tekst ontbreekt in het Nederlands]", fr: "[texte manquant en français]"),
  ]

  @Test(arguments: gaps)
  func `a draft says what is missing, on the page and in Markdown, and is not published`(gap: Gap) throws {
    let site = site(gap.step)
    #expect(site.pages() == nil, "a site with errors gives no pages")
    let draft = try site.draft()
    for (language, words) in [("nl", gap.nl), ("fr", gap.fr)] {
      let expected = words.replacing("~", with: "\u{A0}")
      let step = try #require(draft.page(language).element("one"))
      #expect(step.text.contains(expected))
      let gaps = step.all("gap").map(\.text)
      #expect(gaps.isEmpty == !expected.contains("["), "\(gaps)")
      #expect(draft.markdown(language).replacing("\\", with: "").contains(expected))
      let brackets = draft.markdown(language).split(separator: "[").count
      #expect(brackets == 1 || !draft.markdown(language).contains("[]"))
    }
    #expect(draft.faults == [])
  }

  @Test func `missing help and a way that leads nowhere are said`() throws {
    var site = site("do: {nl: Ja., fr: Oui.}")
    site.content["guides/sample/guide.yaml", default: ""] += """

      help: [nobody]
      choose: [{when: {nl: Ja, fr: Oui}, part: nowhere}]
      """
    let draft = try site.draft()
    #expect(draft.page("nl").all("help").first?.text == "Hulp nodig? [ontbreekt: nobody]")
    #expect(draft.page("fr").all("way").first?.text == "Oui [élément manquant\u{A0}: nowhere]")
    #expect(draft.markdown("nl").contains("## Hulp nodig?\n\n\\[ontbreekt: nobody\\]"))
    #expect(draft.markdown("fr").contains("\\[élément manquant\u{A0}: nowhere\\]"))
    #expect(draft.faults == [])
  }

  @Test func `a contact form that is not there is said`() throws {
    var site = site("do: {nl: Bel het <contact:desk>., fr: Appelez le <contact:desk>.}")
    site.content["registry/contacts.yaml"] = "desk: {name: {nl: loket, fr: guichet}, form: nowhere}"
    let draft = try site.draft()
    #expect(draft.page("nl").element("_contact-desk")?.text.contains("Formulier [ontbreekt: nowhere]") ?? false)
    #expect(draft.markdown("fr").contains("\\[élément manquant\u{A0}: nowhere\\]"))
  }

  @Test func `a draft marks what nobody verified, and links without an address`() throws {
    let site = Self.unverified
    let draft = try site.draft()
    for (language, unverified, unknown) in [
      ("nl", "niet geverifieerd", "adres onbekend"), ("fr", "non vérifié", "adresse inconnue"),
    ] {
      let page = draft.page(language)
      let step = try #require(page.element("one")?.all("do").first)
      #expect(step.all("unverified").map(\.text) == [unverified, unknown, unverified])
      #expect(page.element("_term-user")?.all("unverified").map(\.text) == [unverified])
      #expect(page.element("_contact-desk")?.all("unverified").map(\.text) == [unverified])
      let marks = draft.markdown(language).replacing("\\", with: "").split(separator: "[\(unverified)]").count - 1
      #expect(marks == 4)
      #expect(draft.markdown(language).contains("\\[\(unknown)\\]"))
    }
    #expect(draft.faults == [])
    // Both are notes: the site can be published, and then says nothing of it.
    let published = try site.published()
    #expect(published.page("nl").all("unverified").isEmpty && published.faults == [])
    #expect(!published.markdown("nl").contains("geverifieerd"))
  }

  @Test func `an entry that was verified for one language is marked in the other`() throws {
    var site = Self.unverified
    site.content["registry/labels.yaml"] = "ok: {text: OK, verified: {nl: 2026-11-23}}"
    let draft = try site.draft()
    #expect(draft.page("nl").element("one")?.all("unverified").count == 2)
    #expect(draft.page("fr").element("one")?.all("unverified").count == 3)
  }

  @Test func `every page of a draft says that it is one, in its own language`() throws {
    let draft = try SampleSite().draft()
    let words = ["nl": "Ontwerp: deze pagina", "fr": "Projet\u{A0}: cette page"]
    for (path, page) in draft.pages {
      let banners = page.all("draft")
      // At the root and beside each other, pages speak all languages.
      let languages = path.hasPrefix("nl/") ? ["nl"] : path.hasPrefix("fr/") ? ["fr"] : ["nl", "fr"]
      #expect(banners.count == languages.count, "\(path)")
      for (banner, language) in zip(banners, languages) {
        #expect(banner.text.hasPrefix(words[language] ?? "?"), "\(path)")
      }
    }
    for language in ["nl", "fr"] { #expect(draft.markdown(language).contains("**\(words[language] ?? "?")")) }
    for (path, text) in try SampleSite().published().files { #expect(!text.contains("class=\"banner"), "\(path)") }
  }

  @Test func `a gap does not hide the rest, and no gap stands where nothing is missing`() throws {
    let draft = try site("do: {nl: 'Zie <step:x> en <step:one>.', fr: 'Voir <step:x> et <step:one>.'}").draft()
    #expect(
      draft.page("nl").element("one")?.all("do").first?.text == "Zie [onbekende verwijzing: step:x] en stap\u{A0}1°.")
    #expect(try SampleSite().draft().page("nl").all("gap").isEmpty)
  }

  @Test func `a draft without interface words cannot be made`() {
    var site = SampleSite()
    site.templates["words/fr.yaml"] = nil
    #expect(site.draftPages() == nil && site.pages() == nil)
  }

  private func site(_ step: String) -> SampleSite {
    SampleSite(
      guide: SampleSite.guide(
        steps: "- id: one\n\(step.indented(by: 2))",
        rest: "figures: {login: {alt: {nl: Het scherm, fr: L'écran}}}"),
      files: "form: {title: {nl: Formulier, fr: Formulaire}, path: form.pdf, verified: 2026-11-23}")
  }

  private static var unverified: SampleSite {
    SampleSite(
      guide: SampleSite.guide(
        nl: "<link:site> <link:paper> <ui:ok> <term:user> <contact:desk>",
        fr: "<link:site> <link:paper> <ui:ok> <term:user> <contact:desk>"),
      links: "site: {text: Site, url: \"https://a.be/\"}\npaper: {text: {nl: Papier, fr: Papier}}",
      contacts: "desk: {name: Desk, phone: 02 123 45 67}",
      terms: "user: {term: {nl: gebruiker, fr: utilisateur}, definition: {nl: A, fr: B}}",
      labels: "ok: {text: OK}")
  }
}
