import TestSupport
import Testing

/// Quotation marks and spaces of another language, and their fixes.
@Suite struct TypographySlipTests {
  private func site(nl: String, fr: String) -> SampleSite { SampleSite(guide: SampleSite.guide(nl: nl, fr: fr)) }

  private func expectSlip(
    _ nl: String, _ fr: String, _ code: String, fixed: (nl: String, fr: String),
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let site = site(nl: nl, fr: fr)
    let count = (nl + fr).count { $0 == "«" }
    expectDiagnostics(in: site, Array(repeating: code, count: count), sourceLocation: sourceLocation)
    let mended = site.fixed().site
    let guide = Marks.removed(from: mended.content["guides/sample/guide.yaml"] ?? "")
    #expect(guide.contains("nl: |\n            \(fixed.nl)\n"), sourceLocation: sourceLocation)
    #expect(guide.contains("fr: |\n            \(fixed.fr)\n"), sourceLocation: sourceLocation)
    expectDiagnostics(in: mended, [], sourceLocation: sourceLocation)
  }

  @Test func `quotation marks of another language become those of this one`() {
    expectSlip(
      "Het «‹woord›» hier.", "Le «“mot”» ici.", "foreign-quotes", fixed: ("Het “woord” hier.", "Le «mot» ici."))
    expectSlip(
      "Het «‹ woord ›» hier.", "Le «„mot“» ici.", "foreign-quotes", fixed: ("Het “woord” hier.", "Le «mot» ici."))
    expectSlip(
      "Het «„woord“» hier.", "Le «„mot”» ici.", "foreign-quotes", fixed: ("Het “woord” hier.", "Le «mot» ici."))
    expectSlip(
      "*«‹Een *twee* drie›»*", "«“*Un*”» deux", "foreign-quotes", fixed: ("*“Een *twee* drie”*", "«*Un*» deux"))
    expectSlip("Een «‹»woord.", "Un «“»mot.", "foreign-quotes", fixed: ("Een “woord.", "Un «mot."))
  }

  @Test(arguments: [
    ("Het “woord” en \"dat\", 's avonds, „zo” ook.", "Le ‹mot›, le ‹ mot ›, le \"mot\" et l'accès."),
    ("Het ‘woord’ van ’t loket.", "Il dit : ‹ le “mot” est là ›."), ("`‹woord›`", "`“mot”`"),
    ("“Een\ntwee”", "‹ Un\ndeux ›"),
    ("Maat 3\\\" en \"*zo*\".", "Taille 3\\\" et \"*ainsi*\"."),
  ])
  func `the marks of the language and of the keyboard are fine`(nl: String, fr: String) {
    expectDiagnostics(in: site(nl: nl, fr: fr), [])
  }

  @Test func `a space that does not belong is taken out`() {
    expectSlip("Let op« :» dit.", "Un« ,» deux.", "spacing", fixed: ("Let op: dit.", "Un, deux."))
    expectSlip("Echt« ?» Ja« !»", "Fin« .»", "spacing", fixed: ("Echt? Ja!", "Fin."))
    expectSlip("Dit« ;» dat« .»", "Un«  »deux.", "spacing", fixed: ("Dit; dat.", "Un deux."))
    expectSlip("Dit«  »dat, echt« ?»!", "Fin«  .»", "spacing", fixed: ("Dit dat, echt?!", "Fin."))
    expectSlip(
      "Zie <step:two>« .»", "Voir <step:two>« ,» oui.", "spacing", fixed: ("Zie <step:two>.", "Voir <step:two>, oui."))
  }

  @Test(arguments: [
    ("Let op: dit; dat? Ja!", "Note : ceci ; cela ? Oui ! Et: voilà; quoi? bien!"),
    ("Om 10:30, schaal 1 : 100.", "À 10:30, échelle 1 : 100."),
    ("En dan ... verder, .pdf, een .be-adres, ,5.", "Et puis ... ensuite, .pdf, un .be, ,5."),
    ("Typ :naam of !important.", "Tapez :nom ou ?a=b."),
    ("Dit\u{A0}: dat\u{202F}!", "Ceci\u{A0}: cela\u{202F}!"), ("Een  \ntwee", "Un  \ndeux"),
    ("- een\n  twee", "- un\n  deux"), ("`a  b :`", "`a  b .`"),
    ("Zie (…) en …", "Voir (…) et …"),
  ])
  func `spaces that belong are fine`(nl: String, fr: String) {
    expectDiagnostics(in: site(nl: nl, fr: fr), [])
  }

  @Test func `a word that stands twice is taken out once`() {
    expectSlip(
      "Steek de« de» kaart.", "Insérez les« les» cartes.", "repeated-word",
      fixed: ("Steek de kaart.", "Insérez les cartes."))
  }

  @Test(arguments: [
    ("De kaart die die lezer leest, dat dat zo is.", "Nous nous en occupons, vous vous asseyez."),
    ("Is het het loket? De de facto houder.", "Donnez-le le jour même, faites-les les uns après les autres."),
    ("De *de*.", "Le *le*."), ("De, de.", "Les. Les."),
    ("De De Smets.", "Le Le Havre."),
  ])
  func `words that may follow themselves are fine`(nl: String, fr: String) {
    expectDiagnostics(in: site(nl: nl, fr: fr), [])
  }
}
