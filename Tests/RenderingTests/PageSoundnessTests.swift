import Rendering
import TestSupport
import Testing

@Suite struct PageSoundnessTests {
  @Test func `the project's own site has sound pages whose links all lead somewhere`() throws {
    let site = try SampleSite(project: ProjectFolder.content).published()
    #expect(site.faults == [])
  }

  @Test(arguments: SiteOutput.allCases)
  func `pages lead to nothing that is not made with them`(output: SiteOutput) throws {
    let everything = SampleSite(project: ProjectFolder.files(below: "Tests/Fixtures/everything"))
    let alone = try everything.published(outputs: [.pages])
    let both = try everything.published(outputs: [.pages, output])
    #expect(alone.faults == [] && both.faults == [])
    let guide = alone.files["nl/resident-permit.html"] ?? ""
    // What is made with the pages can be reached from them; what machines read stands in them, too.
    #expect((both.files["nl/resident-permit.html"] != guide) == (output != .pages), "\(output)")
    #expect((both.files["nl/index.html"] != alone.files["nl/index.html"]) == [.machines, .search].contains(output))
  }

  // What follows shows that the check above would notice something.

  @Test(arguments: [
    ("<p>a", "<p> is never closed"), ("<p><b>a</p></b>", "</p> closes <b>"), ("a</p>", "</p> closes <>"),
    ("<p", "never closed"),
    ("<p>a & b</p>", "'&' in text"), ("<p>a > b</p>", "'<' or '>' in text"),
    ("<p class=a>b</p>", "without quotation marks"),
    ("<p id=\"a\" id=\"b\">c</p>", "bad attribute 'id'"), ("<p>a<!-- b --></p>", "<!-- b -->"),
    ("<a href=\"b&c\">d</a>", "'&'"),
  ])
  func `a tag or character that is out of place is noticed`(html: String, fault: String) {
    let faults = HTMLPage(html).faults
    #expect(faults.contains { $0.contains(fault) }, "\(faults)")
  }

  @Test(arguments: [
    ("<p id=\"a\">b</p><p id=\"a\">c</p>", "the id 'a' stands twice"),
    ("<a href=\"#x\">b</a>", "'#x' leads to no place in nl/a.html"),
    ("<a href=\"b.html#y\">b</a>", "'b.html#y' leads to no place in nl/b.html"),
    ("<a href=\"c.html\">b</a>", "leads to no file"),
    ("<a href=\"../../c.html\">b</a>", "leaves the site"), ("<img src=\"b.html\">", "without alternative text"),
    ("<a href=\"b.html\"></a>", "a link without words"), ("<a href=\"step:x\">b</a>", "is not an address"),
    ("<section aria-labelledby=\"z\">b</section>", "aria-labelledby names 'z'"),
    ("<p><p>a</p></p>", "a block inside a paragraph"),
  ])
  func `a link, id or element that leads nowhere is noticed`(html: String, fault: String) {
    let site = PublishedSite(files: [
      "nl/a.html": "<html lang=\"nl\">\(html)</html>", "nl/b.html": "<html lang=\"nl\"><p id=\"x\">y</p></html>",
    ])
    #expect(site.faults.contains { $0.contains(fault) }, "\(site.faults)")
    #expect(site.faults.count == 1)
  }
}
