import Diagnostics
import Manuscript
import TestSupport
import Testing

@testable import GidsCommand

/// Whatever is typed: fixes change what is typed and nothing else, and a second run finds nothing more to mend.
@Suite struct `the fixes of random guides` {
  @Test(arguments: 0..<60)
  func `touch nothing but what was typed, keep every comment, and are done in one run`(seed: Int) throws {
    var random = Seeded(state: UInt64(seed) &* 7919 &+ 17)
    let guide = RandomGuide(using: &random)
    let content = SampleSite(
      guide: guide.source, links: RandomGuide.links, labels: "next: {text: {nl: Volgende, fr: Suivant}}"
    ).content
    let first = try fixing(content.mapValues { Array($0.utf8) })
    let mended = first.changes.first { $0.path == "guides/sample/guide.yaml" }?.new ?? Array(guide.source.utf8)
    #expect(guide.isMended(in: String(decoding: mended, as: UTF8.self)), "\(String(decoding: mended, as: UTF8.self))")
    let links = first.changes.first { $0.path == "registry/links.yaml" }?.new ?? Array(RandomGuide.links.utf8)
    #expect(links.starts(with: RandomGuide.links.utf8))
    #expect(first.changes.count <= 2)

    let before = Examination(
      of: SiteReading(trees(content.mapValues { Array($0.utf8) })), in: "content", editions: .all, today: try day)
    func errors(_ examination: Examination) -> Int { examination.diagnostics.count { $0.severity == .error } }
    #expect(errors(first.examination) == errors(before) - first.mended.count)

    var files = content.mapValues { Array($0.utf8) }
    for change in first.changes { files[change.path] = change.new }
    let second = try fixing(files)
    #expect(second.changes == [])
    #expect(second.mended.isEmpty)
  }

  /// Most of what is typed can be mended; a test of fixes that are never made would prove little.
  @Test func `are many`() throws {
    var count = 0
    for seed in 0..<10 {
      var random = Seeded(state: UInt64(seed) &* 104_729 &+ 3)
      let content = SampleSite(
        guide: RandomGuide(using: &random).source, links: RandomGuide.links,
        labels: "next: {text: {nl: Volgende, fr: Suivant}}"
      ).content
      count += try fixing(content.mapValues { Array($0.utf8) }).mended.count
    }
    #expect(count > 50, "\(count)")
  }

  private var day: CalendarDate { get throws { try #require(CalendarDate("2026-11-24")) } }

  private func trees(_ files: [String: [UInt8]]) -> SiteTrees {
    SiteTrees(
      content: SourceTree(name: "content", files: files),
      templates: SourceTree(name: "templates", files: ProjectFolder.templates))
  }

  private func fixing(_ files: [String: [UInt8]]) throws -> Fixing {
    let trees = trees(files)
    return Fixing(of: trees, SiteReading(trees), today: try day)
  }
}

/// A guide of random texts in random styles of YAML.
private struct RandomGuide {
  /// The source in pieces, in their order.
  private var pieces: [Piece] = []

  private enum Piece {
    case literal(String)
    /// What should not be typed, as it stands in the source.
    case typed(String)
  }

  var source: String {
    pieces.map { piece in
      switch piece {
      case .literal(let text), .typed(let text): text
      }
    }.joined()
  }

  static let links = """
    # De adressen
    town:
      text: website   # niet de app
      url: {nl: "https://www.example.org/nl/", fr: "https://www.example.org/fr/"}
    paper: {text: papier, url: "https://paper.example.org"}

    """

  init(using random: inout Seeded) {
    pieces.append(
      .literal(
        "# Een gids\ntitle: {nl: Voorbeeld, fr: Exemple}\n\nparts:\n  - id: main\n    title: {nl: Deel, fr: Partie}\n    steps:\n"
      ))
    for number in 1...Int.random(in: 1...6, using: &random) {
      if Bool.random(using: &random) {
        pieces.append(.literal("\n      # Stap \(number): \"let op\" https://example.org\n"))
      }
      pieces.append(.literal("      - id:  step-\(number)\n        do:\n"))
      let shared = tokens(using: &random)
      for (language, isDutch) in [("nl", true), ("fr", false)] {
        let own = Int.random(in: 0..<10, using: &random) == 0 ? tokens(using: &random) : shared.shuffled(using: &random)
        addText(language, own.map { $0(isDutch) }, using: &random)
      }
    }
    pieces.append(.literal("# Einde"))
  }

  /// What may be typed, by whether it is typed in Dutch.
  private typealias Token = (_ isDutch: Bool) -> String

  private func tokens(using random: inout Seeded) -> [Token] {
    let all: [Token] = [
      { $0 ? "https://www.example.org/nl/" : "https://www.example.org/fr/" }, { _ in "www.paper.example.org" },
      { _ in "<https://paper.example.org/>" }, { $0 ? "https://a.example.org/nl" : "https://a.example.org/fr" },
      { _ in "https://b.example.org/x?y=1&z=2#t" }, { _ in "[meer](https://b.example.org/een)" },
      { _ in "[les *mots*](https://paper.example.org)" }, { _ in "\"<ui:next>\"" }, { _ in "« <ui:next> »" },
      { _ in "(https://c.example.org/a_b)" }, { _ in "**https://c.example.org/**" }, { _ in "desk@example.org" },
    ]
    return (0..<Int.random(in: 0...4, using: &random)).compactMap { _ in all.randomElement(using: &random) }
  }

  private mutating func addText(_ language: String, _ tokens: [String], using random: inout Seeded) {
    let words = ["Ga naar", "été", "of", "klik 😀 op", "l'accueil", "— dan", "en/of"]
    var parts: [Piece] = [.literal("Eerst")]
    for token in tokens {
      parts.append(.literal(" " + (words.randomElement(using: &random) ?? "en") + " "))
      parts.append(.typed(token))
    }
    parts.append(.literal([".", " nu", "", "!"].randomElement(using: &random) ?? ""))
    let style = Int.random(in: 0..<5, using: &random)
    let indent = "          \(language): "
    switch style {
    case 0: add(indent, parts, "   # klaar\n") { $0 }
    case 1: add(indent + "\"", parts, "\"\n") { $0.replacing("\"", with: "\\\"") }
    case 2: add(indent + "'", parts, "' # klaar\n") { $0.replacing("'", with: "''") }
    case 3: add(indent + "|\n            ", parts, "\n\n") { $0 }
    default: add(indent + ">-\n              ", parts, "\n") { $0.replacing(" of ", with: "\n              of ") }
    }
  }

  private mutating func add(_ before: String, _ parts: [Piece], _ after: String, written: (String) -> String) {
    pieces.append(.literal(before))
    for part in parts {
      switch part {
      case .literal(let text): pieces.append(.literal(written(text)))
      case .typed(let text): pieces.append(.typed(written(text)))
      }
    }
    pieces.append(.literal(after))
  }

  /// Whether a text is this source with some of what was typed replaced by references, and all else as it was.
  func isMended(in text: String) -> Bool {
    var rest = Array(text.utf8)[...]
    for piece in pieces {
      switch piece {
      case .literal(let literal):
        guard rest.starts(with: literal.utf8) else { return false }
        rest = rest.dropFirst(literal.utf8.count)
      case .typed(let typed):
        guard let next = Self.mended(typed, in: rest), rest.starts(with: next.utf8) else { return false }
        rest = rest.dropFirst(next.utf8.count)
      }
    }
    return rest.isEmpty
  }

  /// What stands in the place of something typed: that itself, or a reference.
  private static func mended(_ typed: String, in rest: ArraySlice<UInt8>) -> String? {
    if rest.starts(with: typed.utf8) { return typed }
    if typed.contains("<ui:next>") { return "<ui:next>" }
    let isLink = typed.hasPrefix("[")
    let frame = isLink ? "\(typed.prefix { $0 != "(" })(link:" : "\(typed.prefix { "(*".contains($0) })<link:"
    guard rest.starts(with: frame.utf8) else { return nil }
    let id = rest.dropFirst(frame.utf8.count).prefix { $0 == UInt8(ascii: "-") || ($0 | 0x20).isLetterOrDigit }
    let end = isLink ? ")" : ">" + (typed.hasPrefix("(") ? ")" : typed.hasPrefix("*") ? "**" : "")
    return frame + String(decoding: id, as: UTF8.self) + end
  }
}

extension UInt8 {
  fileprivate var isLetterOrDigit: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
  }
}

/// SplitMix64 (Steele, Lea, Flood 2014): the same state gives the same numbers.
private struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
