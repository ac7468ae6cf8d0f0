import Testing

@testable import Rendering

@Suite struct `The first words of a text` {
  @Test(arguments: [
    ("Kort", 10, "Kort"), ("Precies 10", 10, "Precies 10"), ("Een lange zin", 8, "Een…"),
    ("Een, twee – drie", 12, "Een, twee…"),
    ("Aaneengeschreven", 8, "Aaneeng…"), (" – : langer", 6, " – :…"),
    // In characters, of one or more scalars.
    ("één één één één", 8, "één één…"),
    ("e\u{301}e\u{301} e\u{301}e\u{301} xx", 6, "e\u{301}e\u{301} e\u{301}e\u{301}…"),
    ("🇧🇪🇧🇪 🇧🇪🇧🇪", 5, "🇧🇪🇧🇪 🇧🇪🇧🇪"), ("a\r\nb c d", 4, "a\r\nb…"),
    ("L’accès – à tout", 10, "L’accès…"), ("2 € of meer geld", 6, "2 €…"),
  ])
  func `end at a space`(text: String, length: Int, words: String) {
    #expect(text.firstWords(within: length) == words)
  }
}

@Suite struct `A pattern of the interface words` {
  @Test(arguments: [
    ("Link naar {step}", "Link naar <b>"), ("{step} is klaar {step}", "<b> is klaar <b>"),
    ("{stap} & {step", "{stap} & {step"),
    ("{{step}}", "{<b>}"), ("", ""),
  ])
  func `is filled in HTML as in plain text`(pattern: String, filled: String) {
    #expect(pattern.filled("step", with: "<b>") == filled)
    let html = HTMLBuffer.written { $0.text(pattern, filling: "step", with: "<b>") }
    #expect(html == HTMLBuffer.written { $0.text(filled) })
  }
}
