import CommonMark
import Manuscript
import Publication
import TestSupport
import Testing

@testable import Rendering

/// Texts whose structure shows at first sight are written as Markdown without libcmark.
@Suite struct SimpleCommonMarkTests {
  private static let parts = [
    "een", "Wo", "é", "œ", "7", "12", " ", " ", " ", "\n", "\n\n", "\n- ", "- ", "*", "*", "**", "`a b`", "`*`",
    "<ui:ok>", "<ui:ok/menu>",
    "<link:odd>", "<step:two>", "<guide:sample>", "<Step:two>", ">", ".", ",", ":", ";", "!", "?", "(", ")", "\"", "'",
    "’", "“", "&", "& ",
    "-", "#", "+", "=", "~", "|", "1) ", "://", "\u{A0}", "…", "x<ui:ok>", "<ui:ok>x", "*a* <ui:ok>",
  ]

  @Test func `libcmark gives them the same structure`() throws {
    var random = SplitMix(seed: 20_261_201)
    let texts = (0..<3_000).map { _ in
      (0..<(2 + random.below(9))).map { _ in random.pick(Self.parts) ?? "" }.joined()
    }
    let site = site(of: texts)
    let outcome = site.run()
    let publication = try #require(outcome.resolution?.publication)
    let context = SiteContext(
      publication: publication, theme: try #require(outcome.theme), isDraft: false,
      content: SourceTree(name: "content", files: [:]))
    let index = try #require(publication.guideIndices.first)
    var count = 0
    for language in publication.languageIndices {
      let page = PageContext(context, in: language, guide: index, composedTexts: ComposedTexts())
      let renderer = TextRenderer(page: page)
      for step in publication[index].parts[0].steps.steps {
        guard case .text(let text) = step.body.blocks.first, case .written(let written) = text[language] else {
          continue
        }
        guard let simple = SimpleCommonMark(written, renderer) else { continue }
        count += 1
        let tree = renderer.commonMarkOfTree(written)
        #expect(
          html(simple.bytes) == html(tree), "\(String(decoding: written.commonMark, as: UTF8.self).debugDescription)")
        #expect(simple.bytes.count <= tree.count)
      }
    }
    #expect(count > 600, "\(count)")
  }

  private func site(of texts: [String]) -> SampleSite {
    let steps = texts.enumerated().map { number, text in
      let escaped = text.replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
      return "- {id: s\(number), do: {nl: \"\(escaped)\", fr: \"\(escaped)\"}}"
    }
    return SampleSite(
      guide: SampleSite.guide(steps: (["- {id: two, do: {nl: Dan., fr: Puis.}}"] + steps).joined(separator: "\n")),
      links: "odd: {text: \"[a] *b*\", url: \"https://a.be/(x\", verified: 2026-11-23}",
      labels: "ok: {text: OK, verified: 2026-11-23}\nmenu: {text: \"*A_B[C]\", verified: 2026-11-23}")
  }

  private func html(_ markdown: [UInt8]) -> String {
    var html: [UInt8] = []
    Document(markdown).renderHTML(into: &html)
    return String(decoding: html, as: UTF8.self)
  }

  @Test func `they keep what was written, with no more escapes than they need`() throws {
    let texts = ["Klaar! Kies a > b, C# of <ui:ok>!", "Eerst:\n- *een* `b`\n- twee\n\nDan \"drie\"."]
    let markdown = try site(of: texts).published().markdown("nl")
    #expect(markdown.contains("- **2°** Klaar! Kies a > b, C# of **“OK”**!\n"))
    #expect(markdown.contains("- **3°** Eerst:\n\n  - *een* `b`\n  - twee\n\n  Dan “drie”.\n"), "\(markdown)")
  }
}
