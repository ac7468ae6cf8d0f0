import Diagnostics
import Rendering
import TestSupport
import Testing

@Suite struct TemplateTests {
  @Test(arguments: TemplateRules.all) func `the example of a rule shows it`(rule: Rule) {
    expectExample(of: rule)
  }

  /// A template with one fault, the excerpt that the message points at, and the message.
  @Test(arguments: [
    ("{{titel}}", "titel", "unknown-template-name", "did you mean 'title'?"),
    ("{{words.contnts}}", "words.contnts", "unknown-template-name", "did you mean 'words.contents'?"),
    ("<p>{{ content }}</p>", "content", "template-escaping", "write {{{content}}}"),
    ("{{{title}}}", "title", "template-escaping", "write {{title}}"),
    ("{{& title}}", "title", "template-escaping", "write {{title}}"),
    ("{{{words.contents}}}", "words.contents", "template-escaping", "write {{words.contents}}"),
    ("{{#banner}}x{{/banner}}", "banner", "template-tag", "take the condition out"),
    ("{{^title}}", "title", "template-tag", ""),
    ("<p>{{title</p>", "{{", "template-syntax", "write }} after the name"),
    ("{{{content}}", "{{", "template-syntax", ""),
    ("{{> fram}}", "fram", "unknown-partial", "did you mean 'frame'?"),
    ("{{<fram}}{{/fram}}", "fram", "unknown-partial", "'frame'"),
  ])
  func `a fault in a template is shown at its place`(source: String, excerpt: String, code: String, help: String) throws
  {
    var site = SampleSite()
    site.templates["home.mustache"] = Array("<p>één</p>\n\(source)\n".utf8)
    let outcome = site.run()
    #expect(outcome.theme == nil && site.pages() == nil)
    let fault = try #require(outcome.diagnostics.first)
    #expect(outcome.diagnostics.count == 1)
    #expect(fault.problem.code == code)
    #expect(fault.help?.contains(help) ?? help.isEmpty)
    guard case .range(let range) = fault.place else {
      Issue.record("the fault has no place")
      return
    }
    let file = outcome.files[range.file]
    #expect(file.path == "templates/home.mustache")
    #expect(String(decoding: file.bytes[range.bytes], as: UTF8.self) == excerpt)
  }

  @Test(arguments: ["home.mustache", "guide.mustache", "languages.mustache", "moved.mustache"])
  func `a template that is missing is named`(name: String) {
    var site = SampleSite()
    site.templates[name] = nil
    let diagnostics = site.run().diagnostics
    #expect(diagnostics.map(\.problem.code) == ["missing-template"])
    #expect(diagnostics.first?.place == .path("templates/\(name)"))
    #expect(site.pages() == nil)
  }

  @Test(arguments: [("style", "style/*.css"), ("script", "script/*.js"), ("search", "search/*.js")])
  func `a folder of the templates without files is named`(folder: String, wanted: String) {
    var site = SampleSite()
    site.templates = site.templates.filter { !$0.key.hasPrefix("\(folder)/") }
    let diagnostics = site.run().diagnostics
    #expect(diagnostics.map(\.problem.code) == ["missing-template"])
    #expect(diagnostics.first?.place == .path("templates/\(folder)"))
    #expect(diagnostics.first?.message.contains(wanted) == true || diagnostics.first?.help?.contains(wanted) == true)
  }

  @Test func `every fault of the templates is said at once`() {
    var site = SampleSite()
    site.templates["home.mustache"] = Array("{{a}} {{{title}}}".utf8)
    site.templates["guide.mustache"] = Array("{{> x}}".utf8)
    site.templates["moved.mustache"] = nil
    #expect(site.run().diagnostics.count == 4)
  }

  @Test func `a changed template shows in the pages that it decides`() throws {
    var site = SampleSite()
    site.templates["home.mustache"] = Array(
      "{{! a remark }}<p>{{site-title}}: {{words.contents}}, {{language}}</p>{{{content}}}".utf8)
    let published = try site.published()
    #expect(published.files["nl/index.html"]?.hasPrefix("<p>Gidsen: Inhoud, nl</p><header") ?? false)
    #expect(published.files["fr/index.html"]?.hasPrefix("<p>Guides: Sommaire, fr</p><header") ?? false)
    #expect(published.page("nl").root.named("title").first?.text == "Voorbeeld – Gidsen")
  }

  @Test func `what a template puts around a value does not unescape it`() throws {
    var site = SampleSite(guide: SampleSite.guide(nl: "Ja."))
    site.content["site.yaml"] = SampleSite.site.replacing("Gidsen", with: "'\\<Gidsen> & \"co\" {{title}}'")
    site.templates["home.mustache"] = Array("<p title=\"{{site-title}}\">{{site-title}}</p>".utf8)
    #expect(
      try site.published().files["nl/index.html"]
        == "<p title=\"&lt;Gidsen&gt; &amp; “co” {{title}}\">&lt;Gidsen&gt; &amp; “co” {{title}}</p>")
  }

  @Test func `a site says an interface word in its own way, on pages and in Markdown`() throws {
    var site = SampleSite(
      guide: SampleSite.guide(nl: "Zie <step:two>.").replacing("parts:", with: "before: [{nl: Iets, fr: Ceci}]\nparts:")
    )
    site.content["site.yaml"] =
      SampleSite.site + """

        words:
          before: {nl: Vooraf & <daarvoor>}
          step: {nl: "handeling {number}", fr: "étape n° {number}"}
        """
    let published = try site.published()
    #expect(published.page("nl").element("_before")?.text == "Vooraf & <daarvoor>")
    #expect(published.page("fr").element("_before")?.text == "Ce dont vous avez besoin au préalable")
    #expect(published.page("nl").element("one")?.all("do").first?.text == "Zie handeling\u{A0}2°.")
    #expect(published.page("fr").element("one")?.all("permalink").first?.text == "Lien direct\u{A0}: étape n°\u{A0}1°")
    #expect(published.markdown("nl").contains("## Vooraf & \\<daarvoor\\>"))
    #expect(published.faults == [])
  }
}
