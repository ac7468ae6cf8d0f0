import TestSupport

/// A page of the site, read without the code that wrote it.
struct ReadPage {
  let path: String
  let html: HTMLPage
  /// What is wrong with the page alone.
  let faults: [String]
  private(set) var blocks: [ReadBlock] = []
  /// The steps in the order of the page.
  private(set) var steps: [ReadStep] = []
  /// The parts in the order of the page.
  private(set) var parts: [ReadPart] = []
  private(set) var images: [ReadImage] = []
  /// The list of contents.
  private(set) var contents: [ReadEntry] = []
  /// The links below each step, by its anchor.
  private(set) var linksBelow: [String: [ReadLink]] = [:]
  /// The links below each part to those before and after it, by its anchor.
  private(set) var neighbours: [String: [ReadLink]] = [:]
  /// The words of each block outside of links and labels.
  private(set) var prose = ProseList()
  /// All words of each block.
  private(set) var texts = ProseList()
  /// The alternative texts of the pictures.
  private(set) var alternatives = ProseList()
  /// How many cells each row of each table has, the heading first.
  private(set) var tables: [[Int]] = []

  /// A step: its anchor, and the number beside it.
  struct ReadStep {
    let anchor: String
    let part: String?
    /// What the list counts, `nil` where it does not count.
    let ordinal: String?
    var number: String?
    var title: String?
  }

  struct ReadPart {
    let anchor: String
    var title = ""
  }

  /// An entry of the list of contents.
  struct ReadEntry {
    let target: String
    let number: String?
    let title: String
  }

  init(_ text: String, path: String, tongue: Tongue?) {
    self.path = path
    html = HTMLPage(text)
    faults = PublishedSite.faults(within: html)
    for child in html.root.children { visit(child, ReadBlock()) }
    if let tongue {
      let words = blocks.map { Prose($0.prose, in: tongue) }
      prose = ProseList(words)
      texts = ProseList(zip(blocks, words).map { $0.isPlain ? $1 : Prose($0.text, in: tongue) })
      alternatives = ProseList(images.map { Prose($0.alternative, in: tongue) })
    }
  }

  /// The step with an anchor.
  func step(_ anchor: String) -> ReadStep? { steps.first { $0.anchor == anchor } }

  /// The anchors of all elements that have one, in the order of the page.
  var ids: [String] { html.elements.compactMap { $0["id"] } }

  // MARK: Reading

  private static let inline: Set<String> = ["a", "b", "br", "code", "em", "span", "strong", "time"]

  /// - Parameter around: What surrounds the element, as a block without pieces.
  private mutating func visit(_ element: HTMLElement, _ around: ReadBlock) {
    let classes = element.classes
    switch element.name {
    case "head", "script", "style", "svg", "footer", "aside", "details": return
    case "nav":
      if classes.contains("contents") { readContents(element) }
      return
    case "figure":
      for image in element.named("img") {
        images.append(
          ReadImage(
            owner: around.owner, file: Address.resolved(image["src"] ?? "", on: path),
            alternative: image["alt"] ?? "", caption: element.named("figcaption").first?.text))
      }
    case "img": return
    case "table": tables.append(element.named("tr").map(\.children.count))
    default: break
    }
    var block = around
    block.classes.formUnion(classes)
    if classes.contains("step-links") { return readLinks(below: around.owner, element) }
    if classes.contains("neighbours") {
      neighbours[around.part ?? "", default: []] += element.named("a").map { link($0) }
      return
    }
    // What the renderer itself says of a guide and a step.
    if classes.contains("version") || classes.contains("tick") { return }
    if classes.contains("banner") { block.owner = "banner" }
    if classes.contains("number"), element.name == "p" {
      steps.indices.last { steps[$0].anchor == around.owner }.map { steps[$0].number = element.text }
      return
    }
    if element.name == "li", classes.contains("step") {
      let anchor = element["id"] ?? ""
      block.owner = anchor
      steps.append(ReadStep(anchor: anchor, part: around.part, ordinal: element["value"]))
    } else if element.name == "section", let anchor = element["aria-labelledby"] {
      block.owner = anchor
      if classes.contains("part") { (block.part, _) = (anchor, parts.append(ReadPart(anchor: anchor))) }
    }
    block.isHeading = element.name.count == 2 && element.name.hasPrefix("h")
    if element.name == "h2", element["id"] == around.part, let last = parts.indices.last {
      parts[last].title = element.text
    }
    if classes.contains("step-title") {
      steps.indices.last { steps[$0].anchor == around.owner }.map { steps[$0].title = element.text }
    }
    gather(element, block)
  }

  /// Cuts the content of an element into blocks.
  private mutating func gather(_ element: HTMLElement, _ empty: ReadBlock) {
    var block = empty
    func close(_ page: inout ReadPage) {
      if !block.isBlank { page.blocks.append(block) }
      block.pieces = []
    }
    for content in element.contents {
      switch content {
      case .text(let words): block.pieces.append(.words(words.replacing("\n", with: " ")))
      case .element(let child)
      where Self.inline.contains(child.name) || child.name == "label" && empty.classes.contains("checklist"):
        block.pieces += pieces(of: child)
      case .element(let child):
        close(&self)
        visit(child, empty)
      }
    }
    close(&self)
  }

  private func pieces(of element: HTMLElement) -> [ReadBlock.Piece] {
    switch element.name {
    case "a": [.link(link(element))]
    case "b" where element.classes.contains("ui"): [.label(element.text)]
    case "code": [.code(element.text)]
    case "br": [.words(" ")]
    default:
      element.contents.flatMap { content -> [ReadBlock.Piece] in
        switch content {
        case .text(let words): [.words(words.replacing("\n", with: " "))]
        case .element(let child): pieces(of: child)
        }
      }
    }
  }

  private func link(_ element: HTMLElement) -> ReadLink {
    ReadLink(target: Address.resolved(element["href"] ?? "", on: path), text: element.text)
  }

  private mutating func readLinks(below owner: String, _ element: HTMLElement) {
    linksBelow[owner, default: []] += element.named("a").map { link($0) }
  }

  private mutating func readContents(_ element: HTMLElement) {
    for item in element.children.filter({ $0.name == "ol" }).flatMap({ $0.named("a") }) {
      let number = item.all("number").first?.text
      let title = number.map { String(item.text.dropFirst($0.count).drop { $0 == " " }) } ?? item.text
      contents.append(ReadEntry(target: link(item).target, number: number, title: title))
    }
  }
}
