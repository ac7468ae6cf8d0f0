import Manuscript
import Publication
import TestSupport

extension Law {
  /// The number beside each anchor, in the order of the steps, is that of the model; so is what the list counts.
  static let numbersOnPages = Law("numbers on pages") { reading in
    reading.guidePages.flatMap { page -> [String] in
      let found = page.page.steps.map { "\($0.anchor) \($0.number ?? "-") \($0.ordinal ?? "-") in \($0.part ?? "-")" }
      let expected = page.expected.steps.map {
        "\($0.anchor) \($0.number ?? "-") \($0.ordinal.map(String.init) ?? "-") in \($0.part)"
      }
      let parts = page.page.parts.map(\.anchor)
      return firstDifference(found, expected, page.page.path)
        + firstDifference(parts, page.expected.parts, "\(page.page.path): parts")
    }
  }

  /// The numbers at the beginning of the items, in their order, are those of the model.
  static let numbersInMarkdown = Law("numbers in Markdown") { reading in
    reading.guideMarkdown.flatMap { markdown in
      firstDifference(markdown.file.numbers, markdown.expected.steps.compactMap(\.number), markdown.file.path)
    }
  }

  /// The list of contents names every part, and each step with the number and title that the page shows.
  static let numbersInContents = Law("numbers in the contents") { reading in
    reading.guidePages.flatMap { page -> [String] in
      let path = page.page.path
      let targets = page.page.contents.map(\.target)
      let parts = page.page.parts.filter { !targets.contains("\(path)#\($0.anchor)") }.map {
        "\(path): the contents lack '\($0.anchor)'"
      }
      return parts
        + page.page.contents.compactMap { entry -> String? in
          let anchor = String(entry.target.dropFirst(path.count + 1))
          if let step = page.page.step(anchor) {
            guard step.number == entry.number, step.title == entry.title else {
              return "\(path): the contents say '\(entry.number ?? "-") \(entry.title)' of \(anchor)"
            }
          } else if let part = page.page.parts.first(where: { $0.anchor == anchor }), part.title != entry.title {
            return "\(path): the contents say '\(entry.title)' of \(anchor)"
          }
          return nil
        }
    }
  }

  /// All languages have the same anchors in the same order.
  static let sameAnchors = Law("same anchors") { reading in
    Dictionary(grouping: reading.guidePages) { $0.guide?.id ?? "" }.values.flatMap { pages -> [String] in
      guard let first = pages.first else { return [] }
      return pages.dropFirst().flatMap { firstDifference($0.page.ids, first.page.ids, $0.page.path) }
    }.sorted()
  }

  /// The words of a link to a step say the number that stands at its target, or its title where it has none.
  static let linksSayTheNumber = Law("links say the number") { reading in
    links(of: reading).compactMap { link in
      guard let step = reading.step(link.link.target) else { return nil }
      let words = link.link.text.split { $0.isWhitespace }.map(String.init)
      guard let last = words.last else { return "\(link.path): a link to \(step.anchor) says nothing" }
      let isAlone = words.count == 1
      let isNamed = words.dropLast().last.map { link.tongue.stepNouns.contains($0.lowercased()) } ?? false
      if isAlone || isNamed, StepNumbers.isCitation(last) {
        let number = step.number.map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }
        return number == last
          ? nil : "\(link.path): a link to \(step.anchor), which has the number \(number ?? "-"), says '\(last)'"
      }
      if link.link.text.hasPrefix(link.tongue.quoteOpen), link.link.text != link.tongue.quoted(step.title ?? "") {
        return
          "\(link.path): a link to \(step.anchor), which has the title \(step.title ?? "-"), says '\(link.link.text)'"
      }
      return nil
    }
  }

  /// Where a number alone could be that of another list, the part and the guide are named behind it.
  static let linksNameThePart = Law("links name the part") { reading in
    links(of: reading).compactMap { link in
      guard let block = link.block, let step = reading.step(link.link.target), step.number != nil,
        let target = reading.page(link.link.target),
        let last = link.link.text.split(whereSeparator: \.isWhitespace).last, StepNumbers.isCitation(last)
      else { return nil }
      let after = block.text(afterLink: link.index)
      let isOwnGuide = target.path == link.guidePath
      if !isOwnGuide {
        let title = target.html.elements.first { $0.name == "h1" }?.text ?? ""
        if !after.contains(title) { return "\(link.path): the guide '\(title)' is not named after '\(link.link.text)'" }
      }
      let hasOnePart = Set(target.steps.map(\.part)).count == 1
      if !hasOnePart, !isOwnGuide || step.part != link.part {
        let title = target.parts.first { $0.anchor == step.part }?.title ?? ""
        if !after.contains(title) { return "\(link.path): the part '\(title)' is not named after '\(link.link.text)'" }
      }
      return nil
    }
  }

  // MARK: Helpers

  /// A link in a text, and where it stands.
  private struct PlacedLink {
    let path: String
    /// The page of the guide in which it stands.
    let guidePath: String
    let tongue: Tongue
    let link: ReadLink
    /// The block, for links in running text.
    let block: ReadBlock?
    let index: Int
    let part: String?
  }

  private static func links(of reading: SiteReading) -> [PlacedLink] {
    func links(
      _ blocks: [ReadBlock], _ path: String, _ tongue: Tongue, part: (ReadBlock) -> String?
    ) -> [PlacedLink] {
      blocks.flatMap { block in
        block.links.enumerated().map { index, link in
          PlacedLink(
            path: path, guidePath: path.hasSuffix(".md") ? String(path.dropLast(2)) + "html" : path, tongue: tongue,
            link: link, block: block, index: index, part: part(block))
        }
      }
    }
    let pages = reading.contentPages.flatMap { page -> [PlacedLink] in
      let path = page.page.path
      let below = page.page.linksBelow.sorted { $0.key < $1.key }.flatMap(\.value)
        .filter { $0.target.hasPrefix("\(path)#") }
      return links(page.page.blocks, path, page.tongue) { $0.part }
        + below.map {
          PlacedLink(
            path: path, guidePath: path, tongue: page.tongue, link: $0, block: nil, index: 0, part: nil)
        }
    }
    // A Markdown file has no anchors: its parts are told apart by their headings.
    let markdown = reading.guideMarkdown.flatMap { file -> [PlacedLink] in
      let page = reading.pages[String(file.file.path.dropLast(2)) + "html"]
      var part: String?
      return file.file.blocks.flatMap { block -> [PlacedLink] in
        if block.isHeading { part = page?.parts.first { $0.title == block.text }?.anchor }
        return links([block], file.file.path, file.tongue) { _ in part }
      }
    }
    return pages + markdown
  }
}

extension SiteReading {
  /// The page at which an address leads.
  func page(_ target: String) -> ReadPage? {
    pages[String(target.prefix { $0 != "#" })]
  }

  /// The step at which an address leads.
  func step(_ target: String) -> ReadPage.ReadStep? {
    guard let hash = target.firstIndex(of: "#") else { return nil }
    return page(target)?.step(String(target[target.index(after: hash)...]))
  }
}

/// The first place where two lists differ, in words.
func firstDifference(_ found: [String], _ expected: [String], _ place: String) -> [String] {
  for index in 0..<max(found.count, expected.count) {
    let one = found.indices.contains(index) ? found[index] : "nothing"
    let other = expected.indices.contains(index) ? expected[index] : "nothing"
    if one != other { return ["\(place): '\(one)' stands where '\(other)' belongs"] }
  }
  return []
}
