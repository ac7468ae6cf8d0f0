import Foundation
import Publication
import Testing

/// A check that cannot fail is worth nothing: each law reports the corruption of a page or file.
@Suite struct ReaderTests {
  /// A hand that changes a generated file, and the law that has to report it.
  struct Corruption: Sendable, CustomTestStringConvertible {
    let law: String
    let path: String
    let old: String
    /// What stands there instead; `nil` to take the whole file away.
    let new: String?

    init(_ law: String, _ path: String, _ old: String, _ new: String?) {
      (self.law, self.path, self.old, self.new) = (law, path, old, new)
    }

    var testDescription: String { "\(law): \(old) → \(new ?? "nothing")" }
  }

  private static let nl = "nl/resident-permit.html"
  private static let fr = "fr/resident-permit.html"
  private static let markdown = "nl/resident-permit.md"

  static let corruptions: [Corruption] = [
    Corruption("every page is there", "fr/visitor-codes.html", "", nil),
    Corruption("every page is there", "nl/visitor-codes.md", "", nil),
    Corruption("pages are sound", nl, "<p class=\"number\">3°</p>", "<p class=\"number\">3°"),
    Corruption("addresses lead somewhere", nl, "href=\"#_term-zone\"", "href=\"#_term-zon\""),
    Corruption("addresses lead somewhere", markdown, "resident-permit.html#online", "resident-permit.html#onlin"),
    Corruption("numbers on pages", nl, "<p class=\"number\">4°</p>", "<p class=\"number\">5°</p>"),
    Corruption("numbers on pages", nl, "id=\"car\" value=\"5\"", "id=\"car\" value=\"6\""),
    Corruption("numbers in Markdown", markdown, "**4.1**", "**4.2**"),
    Corruption("numbers in the contents", nl, "<span class=\"number\">4°</span>", "<span class=\"number\">3°</span>"),
    Corruption("numbers in the contents", nl, "<a href=\"#hints\">Wenken</a>", "<a href=\"#hints\">Tips</a>"),
    Corruption("same anchors", fr, "id=\"_contact-sign-service\"", "id=\"_contact-signs\""),
    Corruption(
      "links say the number", nl, "href=\"#identify\">stap\u{A0}2°</a>", "href=\"#identify\">stap\u{A0}3°</a>"),
    Corruption("links say the number", fr, "href=\"#start\">4°</a>", "href=\"#start\">5°</a>"),
    Corruption("links say the number", nl, "href=\"#keep\">“Hou alles bij”</a>", "href=\"#keep\">“Hou dit bij”</a>"),
    Corruption("links say the number", markdown, "[stap\u{A0}4.2.a]", "[stap\u{A0}4.2.b]"),
    Corruption("links say the number", nl, "Link naar stap\u{A0}4.1</a>", "Link naar stap\u{A0}4.2</a>"),
    Corruption("links name the part", nl, " van deel “In het e-loket” krijgt", " krijgt"),
    Corruption("links name the part", nl, " in de gids “Codes voor bezoekers”", ""),
    Corruption("links name the part", markdown, " van deel “In het e-loket” krijgt", " krijgt"),
    Corruption("citations on pages", nl, "href=\"#street\">stap", "href=\"#number\">stap"),
    Corruption("citations on pages", nl, "<a class=\"term\" href=\"#_term-plate\">nummerplaat</a>", "nummerplaat"),
    Corruption("citations on pages", nl, "<dd><a href=\"tel:+3225550123\"", "<dd><a href=\"tel:+3225550124\""),
    Corruption("citations in Markdown", markdown, "resident-permit.html#online)", "resident-permit.html#hints)"),
    Corruption("languages cite the same", fr, "<a href=\"#_contact-city-desk\">infoligne</a>", "infoligne"),
    Corruption(
      "languages cite the same", fr, "<b class=\"ui\" translate=\"no\">«\u{A0}MOBILITÉ\u{A0}»</b>", "MOBILITÉ"),
    Corruption(
      "links below steps", nl, "href=\"../fr/resident-permit.html#car\"", "href=\"../fr/resident-permit.html#pay\""),
    Corruption("neighbours", nl, "class=\"next\" href=\"#at-the-desk\"", "class=\"next\" href=\"#hints\""),
    Corruption("neighbours", fr, "</span> Conseils</a>", "</span> Astuces</a>"),
    Corruption("addresses are registered", nl, "https://www.example.org/nl/", "https://www.example.org/fr/"),
    Corruption("addresses are registered", markdown, "mailto:info@example.org", "mailto:infos@example.org"),
    Corruption("labels on pages", nl, "no\">“Aanmelden”</b>", "no\">\"Aanmelden\"</b>"),
    Corruption("labels on pages", nl, "no\">“MOBILITEIT”</b>", "no\">“Mobiliteit”</b>"),
    Corruption("labels on pages", fr, "no\">«\u{A0}OK\u{A0}»</b>", "no\">“OK”</b>"),
    Corruption("labels in Markdown", markdown, "“OK”", "“Ok”"),
    Corruption("labels in alternative texts", nl, "alt=\"De knop “Aanmelden” op", "alt=\"De knop “Inloggen” op"),
    Corruption("pictures", nl, "resident-permit/windscreen.svg", "resident-permit/plate-form.schematic.svg"),
    Corruption("pictures", markdown, "resident-permit/windscreen.svg", "resident-permit/sign-in.nl.png"),
    Corruption("alternative texts say more", nl, "alt=\"Het overzicht van uw aanvraag\"", "alt=\"Het overzicht\""),
    Corruption("tables are full", nl, "<td>€ 50</td>", ""),
    Corruption("titles differ", nl, "step-title\">Hou alles bij<", "step-title\">De aanvraag openen<"),
    Corruption(
      "contacts answer", nl,
      "<dl><dt>Telefoon</dt>\n<dd><a href=\"tel:025550124\">02 555 01 24</a></dd>\n<dt>E-mail</dt>\n"
        + "<dd><a href=\"mailto:borden@example.org\">borden@example.org</a></dd>\n</dl>", ""),
    Corruption("home pages", "nl/index.html", ">Codes voor bezoekers</a></h3>", ">Codes</a></h3>"),
    Corruption("old addresses live", nl, "id=\"open-request\"", "id=\"open\""),
    Corruption(
      "old addresses live", "fr/parking-permit.html", "<p><a href=\"resident-permit.html\">",
      "<p><a href=\"visitor-codes.html\">"),
    Corruption("no typed numbers", nl, "Lees het reglement.", "Lees het reglement na stap 3."),
    Corruption("no typed numbers", nl, "Lees het reglement.", "Lees het reglement van de derde stap."),
    Corruption("no typed numbers", fr, "Lisez le règlement.", "Lisez le règlement de l’étape 3°."),
    Corruption("no typed numbers", fr, "Lisez le règlement.", "Lisez le règlement de l'étape trois."),
    Corruption("no typed numbers", markdown, "Lees het reglement.", "Lees 3° van het reglement."),
    Corruption("no typed addresses", nl, "Lees het reglement.", "Lees www.example.org."),
    Corruption("no typed addresses", nl, "Lees het reglement.", "Lees https://example.org."),
    Corruption("no typed addresses", nl, "Lees het reglement.", "Mail naar (info@example.org)."),
    Corruption("no typed addresses", nl, "Lees het reglement.", "Bel 02/555.01.23."),
    Corruption("no typed addresses", markdown, "Lees het reglement.", "Bel +32 2 555 01 23."),
    Corruption("no broken references", nl, "Lees het reglement.", "Lees &lt;step:pay."),
    Corruption("no broken references", nl, "Lees het reglement.", "Lees step:pay&gt;."),
    Corruption("no broken references", markdown, "Lees het reglement.", "Lees \\[dit](step:pay."),
    Corruption("no typed labels", nl, "Betaal met uw bankkaart.", "Klik op MOBILITEIT."),
    Corruption("no typed labels", nl, "Betaal met uw bankkaart.", "Klik op Aanmelden."),
    Corruption("no typed labels", nl, "Betaal met uw bankkaart.", "Klik op “mobiliteit”."),
    Corruption("no typed labels", fr, "Payez par carte bancaire.", "Cliquez sur Se connecter."),
    Corruption("no typed labels", markdown, "Betaal met uw bankkaart.", "Klik op \"kaarten \\& codes\"."),
    Corruption("no typed labels", nl, "alt=\"Het overzicht van", "alt=\"MOBILITEIT van"),
    Corruption("no old names", nl, "Betaal met uw bankkaart.", "Betaal de Groene kaart."),
    Corruption("no old names", fr, "Payez par carte bancaire.", "Payez la vignette."),
    Corruption("no old names", markdown, "Betaal met uw bankkaart.", "Betaal het bewonersvignet."),
    Corruption(
      "one language", "nl/visitor-codes.html", "Geef de code aan uw bezoek.",
      "Donnez le code à votre visiteur et au voisin."),
    Corruption(
      "one language", "fr/visitor-codes.md", "Donnez le code à votre visiteur.", "Geef de code aan uw bezoek."),
  ]

  /// The site that is corrupted: everything that the format has, as everyone gets it.
  private static let site: (publication: Publication, avoided: [String: [String]], files: [String: String])? =
    CorrectSite.all.last.flatMap { site in
      let run = site.pipeline.run(site.files)
      let rendered = run.resolutions.first.flatMap { site.pipeline.render($0.resolution) }
      return rendered.map { ($0.publication, run.avoided, $0.files) }
    }

  @Test(arguments: corruptions) func `a corrupted file breaks its law`(corruption: Corruption) throws {
    let site = try #require(Self.site)
    var files = site.files
    let text = try #require(files[corruption.path])
    if let new = corruption.new {
      let place = try #require(text.firstRange(of: corruption.old), "'\(corruption.old)' is not in \(corruption.path)")
      files[corruption.path] = text.replacingCharacters(in: place, with: new)
    } else {
      files[corruption.path] = nil
    }
    let violations = Law.violations(in: SiteReader().read(files, of: site.publication, avoided: site.avoided))
    #expect(violations.contains { $0.hasPrefix("\(corruption.law): ") }, "\(violations)")
  }

  @Test func `every law is seen to fail`() {
    #expect(Set(Self.corruptions.map(\.law)) == Set(Law.all.map(\.name)))
  }

  // What must not be taken for a fault.

  @Test(arguments: [
    "Klik op de derde keuze.", "Volgende week is het 3 mei 2026.", "U hebt 14 dagen, van 9:00 tot 16:30.",
    "Een stap vooruit.", "Deze stappen duren 3 dagen.", "Het nummer telt tien cijfers: 0123.",
  ])
  func `ordinary words are no typed number and no address`(words: String) {
    let prose = Prose(words, in: .dutch)
    #expect(prose.typedNumbers == [] && prose.typedAddresses == [] && prose.brokenReferences == [])
  }

  @Test func `a word with a capital at the beginning of a sentence is no label, and between others it is one`() throws {
    let wording = Wording("Volgende")
    func isLabel(_ words: String) -> Bool {
      let prose = Prose(words, in: .dutch)
      return prose.places(of: wording).contains { prose.isWrittenAsLabel($0, wording) || prose.isQuoted($0) }
    }
    #expect(!isLabel("Volgende week. Volgende maand: volgende."))
    #expect(isLabel("Klik op Volgende."))
    #expect(isLabel("Klik op “volgende”."))
    #expect(isLabel("Klik op VOLGENDE."))
    #expect(!isLabel("De opvolgende stap"))
    #expect(isLabel("Dan is de Volgende knop blauw."))
    #expect(!isLabel("Dan belt u de dienst Volgende op."))
    #expect(!isLabel("Dan leest u het Vlaams Volgende blad."))
    #expect(isLabel("Dan belt u de dienst VOLGENDE op."))
  }

  @Test func `a word of three letters is a label only where it is pointed at`() {
    let wording = Wording("OK")
    func isLabel(_ words: String, _ tongue: Tongue) -> Bool {
      let prose = Prose(words, in: tongue)
      return prose.places(of: wording).contains { prose.isWrittenAsLabel($0, wording) }
    }
    #expect(isLabel("Klik op OK.", .dutch))
    #expect(isLabel("Wacht tot u OK ziet.", .dutch))
    #expect(isLabel("Attendez de voir OK.", .french))
    #expect(!isLabel("U krijgt een OK van ons.", .dutch))
    #expect(!isLabel("Geef Ok de code.", .dutch))
    #expect(!isLabel("Donnez la OK demandée.", .french))
  }

  @Test(arguments: [
    ("a <term:x> b [c](link:y) d", [false, true]), ("[](term:x)", [false]), ("`<term:x>` \\<term:x> <term:x>", [false]),
    ("[a [b](link:y) c](link:z)", [true]), ("[<ui:x>](step:y)", [false]), ("[a](b c) [d] (e)", []),
  ])
  func `links with words of their own are told from others`(text: String, links: [Bool]) {
    #expect(OwnWords(Array(text.utf8)).links == links)
  }
}
