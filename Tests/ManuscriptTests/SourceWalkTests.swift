import Diagnostics
import Manuscript
import TestSupport
import Testing

@Suite struct `a walk over a source file` {
  @Test func `names in reading order what stands where, with its place and its language`() {
    let guide = """
      title: {nl: Gids, fr: Guide}
      updated: 2026-11-23
      help: [desk, other]
      parts:
        - id: main
          steps:
            - id: one
              by: firm
              do: {nl: Zo., fr: Voilà.}
            - use: enter
              id: again
      """
    #expect(
      outline(guide, as: .guide) == """
        guide
          title:
            nl "Gids"
            fr "Guide"
          updated:
            date 2026-11-23
          help:
            [0] contact desk
            [1] contact other
          parts:
            [0] part main
              id:
                declares main
              steps:
                [0] step one
                  id:
                    declares one
                  by:
                    term firm
                  do:
                    nl "Zo."
                    fr "Voilà."
                [1] use again
                  use:
                    fragment enter
                  id:
                    declares again
        """)
  }

  @Test func `follows blocks, tables, notes and figures to their texts`() {
    let guide = """
      figures:
        form: {alt: {nl: A, fr: B}, callouts: [{area: [1, 2, 3, 4], label: next}]}
      parts:
        - steps:
            - do:
                - table:
                    columns: [{nl: K, fr: C}]
                    rows:
                      - [{nl: R, fr: L}]
                - figure: {id: inner, alt: {nl: I, fr: J}}
              note:
                - {nl: Een, fr: Un}
                - - text: {nl: Twee, fr: Deux}
              tip: [{text: {nl: Drie, fr: Trois}}]
              figure: form
      """
    #expect(
      outline(guide, as: .guide) == """
        guide
          figures:
            figure form
              declares form
              alt:
                nl "A"
                fr "B"
              callouts:
                [0] call-out
                  area:
                    [0] value 1
                    [1] value 2
                    [2] value 3
                    [3] value 4
                  label:
                    label next
          parts:
            [0] part
              steps:
                [0] step
                  do:
                    [0] block
                      table:
                        table
                          columns:
                            [0] item
                              nl "K"
                              fr "C"
                          rows:
                            [0] item
                              [0] item
                                nl "R"
                                fr "L"
                    [1] block
                      figure:
                        figure inner
                          id:
                            declares inner
                          alt:
                            nl "I"
                            fr "J"
                  note:
                    [0] item
                      nl "Een"
                      fr "Un"
                    [1] item
                      [0] block
                        text:
                          nl "Twee"
                          fr "Deux"
                  tip:
                    [0] block
                      text:
                        nl "Drie"
                        fr "Trois"
                  figure:
                    figure form
        """)
  }

  @Test func `tells the values of a registry and of a site, whether one for all languages or one for each`() {
    let terms = """
      user:
        term: {nl: gebruiker, fr: utilisateur}
        abbreviation: G
        former: {nl: [klant, burger]}
        verified: {nl: 2026-11-23}
      """
    #expect(
      outline(terms, as: .terms) == """
        term user
          declares user
          term:
            nl plain "gebruiker"
            fr plain "utilisateur"
          abbreviation:
            plain "G"
          former:
            [0] nl plain "klant"
            [1] nl plain "burger"
          verified:
            nl date 2026-11-23
        """)
    let site = """
      languages: [nl, fr]
      words: {after: {nl: Dan}}
      """
    #expect(
      outline(site, as: .site) == """
        site
          languages:
            [0] value nl
            [1] value fr
          words:
            entry after
              nl plain "Dan"
        """)
  }

  @Test func `leaves out what the format does not know, and what has the wrong shape`() {
    let guide = """
      titel: {nl: Gids}
      title: just words
      before: {nl: no list}
      parts: [main, {id: main, summary: {nl: x}, title: {xx: y, nl: Deel}}]
      """
    #expect(
      outline(guide, as: .guide) == """
        guide
          title:
          before:
          parts:
            [1] part main
              id:
                declares main
              title:
                nl "Deel"
        """)
  }

  @Test func `leads to the elements around a place; a key belongs to what is around it`() {
    let guide = """
      parts:
        - id: main
          steps:
            - id: one
              note: {nl: Een, fr: Un}
      """
    let walk = walk(guide, as: .guide)
    func path(_ words: String) -> [String] {
      let bytes = Array(guide.utf8).firstRange(of: Array(words.utf8)) ?? 0..<0
      return walk.path(to: bytes).map { describe(walk.elements[$0]) }
    }
    #expect(path("Un") == ["guide", "parts:", "[0] part main", "steps:", "[0] step one", "note:", "fr \"Un\""])
    #expect(path("fr") == ["guide", "parts:", "[0] part main", "steps:", "[0] step one", "note:"])
    #expect(path("note") == ["guide", "parts:", "[0] part main", "steps:", "[0] step one"])
    #expect(path("main").suffix(2) == ["id:", "declares main"])
  }

  @Test func `of a broken file goes up to the fault, and knows what is open there`() {
    let guide = """
      title: {nl: Gids, fr: Guide}
      parts:
        - id: main
          title: {nl: Deel, fr: Partie}
          steps:
            - id: one
              do: {nl: Zo., fr: Voilà.}
            - id: two
              do:
                nl: Let op: dit gaat fout
                fr: Voilà.
      """
    func open(_ words: String, in text: String = guide) -> [String] {
      let fault = (Array(text.utf8).firstRange(of: Array(words.utf8)) ?? 0..<0).lowerBound
      let (walk, path) = SourceWalk.upTo(
        fault, of: SourceFile(path: "x", bytes: Array(text.utf8)), SourceFileID(index: 0), as: .guide,
        languages: [LanguageTag("nl"), LanguageTag("fr")])
      return path.map { describe(walk.elements[$0]) }
    }
    #expect(open("op: dit") == ["guide", "parts:", "[0] part main", "steps:", "[1] step two", "do:"])
    #expect(open("- id: two") == ["guide", "parts:", "[0] part main", "steps:"])
    #expect(open("  - id: main") == ["guide", "parts:"])
    #expect(open("title: {nl: Gids") == [])
    #expect(open("x: [", in: "a: b\nx: [") == ["guide"])
  }

  private func walk(_ text: String, as format: FileFormat) -> SourceWalk {
    SourceWalk(
      of: SourceFile(path: "x", bytes: Array(text.utf8)), SourceFileID(index: 0), as: format,
      languages: [LanguageTag("nl"), LanguageTag("fr")])
  }

  /// The elements one a line, each indented below the one around it.
  private func outline(_ text: String, as format: FileFormat) -> String {
    let walk = walk(text, as: format)
    return walk.elements.indices.map { index in
      String(repeating: "  ", count: walk.path(to: index).count - 1) + describe(walk.elements[index])
    }.joined(separator: "\n")
  }

  private func describe(_ element: SourceElement) -> String {
    let position = element.position.map { "[\($0)] " } ?? ""
    switch element.content {
    case .record(let name, let id): return position + name + (id.map { " \($0.value)" } ?? "")
    case .field(let name): return "\(name):"
    case .entry(let id): return "entry \(id.value)"
    case .item: return "\(position)item"
    case .declaredID(let id): return "\(position)declares \(id.value)"
    case .citedID(let id, let what): return "\(position)\(what.singular(in: .english)) \(id.value)"
    case .text(let text, let language, let isCommonMark):
      return position + (language.map { "\($0) " } ?? "") + (isCommonMark ? "" : "plain ") + "\"\(text.string)\""
    case .date(let text, let language): return (language.map { "\($0) " } ?? "") + "date \(text.string)"
    case .value(let text): return "\(position)value \(text.string)"
    }
  }
}
