import Manuscript
import Publication
import TestSupport

extension Law {
  /// Every language has its home page, and every guide its page and its Markdown.
  static let everyPageIsThere = Law("every page is there") { reading in
    reading.missing
      + reading.contentPages.flatMap { page in page.expected.unreadable.map { "\(page.page.path): \($0)" } }
  }

  /// Tags are closed, ids unique, pictures described.
  static let pagesAreSound = Law("pages are sound") { reading in
    reading.pages.values.flatMap { page in page.faults.map { "\(page.path): \($0)" } }.sorted()
  }

  /// Every address on a page leads to a file, and to a place in it.
  static let addressesLeadSomewhere = Law("addresses lead somewhere") { reading in
    let site = PublishedSite(files: reading.files)
    let pages = reading.pages.mapValues(\.html)
    let onPages = reading.pages.values.flatMap { page in
      page.html.elements.flatMap { element in
        ["href", "src"].compactMap { name in
          element[name].flatMap { site.fault(inAddress: $0, on: page.path, pages) }.map { "\(page.path): \($0)" }
        }
      }
    }
    let inMarkdown = reading.markdown.values.flatMap { file in
      (file.blocks.flatMap(\.links).map(\.target) + file.images.map(\.file)).compactMap { target -> String? in
        if ["https:", "http:", "mailto:", "tel:"].contains(where: { target.hasPrefix($0) }) { return nil }
        guard let hash = target.firstIndex(of: "#") else {
          return reading.files[target] == nil ? "\(file.path): '\(target)' leads to no file" : nil
        }
        let place = pages[String(target[..<hash])]?.element(String(target[target.index(after: hash)...]))
        return place == nil ? "\(file.path): '\(target)' leads to no place" : nil
      }
    }
    return (onPages + inMarkdown).sorted()
  }

  /// Below each step stand a link to itself and one to the same step in each other language.
  static let linksBelowSteps = Law("links below steps") { reading in
    reading.guidePages.flatMap { page -> [String] in
      guard let guide = page.guide else { return [] }
      let own = reading.publication[page.language].name
      return page.page.steps.flatMap { step -> [String] in
        let languages = [own] + reading.publication.languages.map(\.name).filter { $0 != own }
        return firstDifference(
          page.page.linksBelow[step.anchor, default: []].map(\.target),
          languages.map { "\($0)/\(guide.id).html#\(step.anchor)" }, "\(page.page.path): below \(step.anchor)")
      }
    }
  }

  /// Each part leads to the part before it and to what comes after it, under their titles.
  static let neighbours = Law("neighbours") { reading in
    reading.guidePages.flatMap { page -> [String] in
      let path = page.page.path
      let parts = page.page.parts.map(\.anchor)
      let end = page.guide?.after == nil ? nil : "_after"
      return parts.indices.flatMap { place -> [String] in
        let links = page.page.neighbours[parts[place], default: []]
        let expected = [place > 0 ? parts[place - 1] : nil, place + 1 < parts.count ? parts[place + 1] : end]
        let untitled = links.filter { link in
          let title = page.page.html.element(String(link.target.dropFirst(path.count + 1)))?.text ?? ""
          return !link.text.hasSuffix(" \(title)")
        }
        return firstDifference(
          links.map(\.target), expected.compactMap { $0.map { "\(path)#\($0)" } }, "\(path): after \(parts[place])")
          + untitled.map { "\(path): after \(parts[place]), '\($0.text)' leads to \($0.target)" }
      }
    }
  }

  /// Every picture is the one of the model, and its file is there.
  static let pictures = Law("pictures") { reading in
    let pages = reading.guidePages.flatMap { page -> [String] in
      let found = Dictionary(grouping: page.page.images, by: \.owner).mapValues { $0.map(\.file) }
      return differences(found, page.expected.images, page.page.path)
        + page.page.images.filter { !(reading.files[$0.file]?.hasPrefix("copy of ") ?? false) }.map {
          "\(page.page.path): there is no picture '\($0.file)'"
        }
    }
    let markdown = reading.guideMarkdown.flatMap { file in
      differences(["": file.file.images.map(\.file)], file.expected.images, file.file.path)
    }
    return pages + markdown
  }

  /// The alternative text of a picture is not its caption once more.
  static let alternativesSayMore = Law("alternative texts say more") { reading in
    reading.guidePages.flatMap { page in
      page.page.images.filter { $0.caption == $0.alternative }.map { "\(page.page.path): '\($0.alternative)' is both" }
    }
  }

  /// No two parts, and no two steps of a guide, have the same title.
  static let titlesDiffer = Law("titles differ") { reading in
    reading.guidePages.flatMap { page in
      [page.page.parts.map(\.title), page.page.steps.compactMap(\.title)].flatMap { titles in
        Dictionary(grouping: titles) { $0 }.filter { $0.value.count > 1 }.keys.sorted().map {
          "\(page.page.path): the title '\($0)' stands twice"
        }
      }
    }
  }

  /// Every contact says how it is reached.
  static let contactsAnswer = Law("contacts answer") { reading in
    reading.guidePages.flatMap { page in
      page.page.html.all("contact").filter { $0.named("a").isEmpty && $0.named("dd").isEmpty }.map {
        "\(page.page.path): nobody can reach '\($0.text)'"
      }
    }
  }

  /// Every row has as many cells as the table has columns.
  static let tablesAreFull = Law("tables are full") { reading in
    reading.guidePages.flatMap { page in
      page.page.tables.filter { Set($0).count > 1 }.map { "\(page.page.path): a table has rows of \($0) cells" }
    }
  }

  /// The home page of each language lists the guides in the order of the model, each under the title of its page.
  static let homePages = Law("home pages") { reading in
    reading.homePages.flatMap { home -> [String] in
      let tag = reading.publication[home.language].name
      let found = home.page.blocks.filter(\.isHeading).flatMap(\.links).map { "\($0.target) \($0.text)" }
      let expected = reading.publication.guides.map { guide in
        let path = "\(tag)/\(guide.id).html"
        return "\(path) \(reading.pages[path]?.html.elements.first { $0.name == "h1" }?.text ?? "")"
      }
      return firstDifference(found, expected, home.page.path)
    }
  }

  /// What was called otherwise before is found under that name: an anchor on the page, or a page that leads to the guide.
  static let oldAddressesLive = Law("old addresses live") { reading in
    reading.guidePages.flatMap { page -> [String] in
      guard let guide = page.guide else { return [] }
      let tag = reading.publication[page.language].name
      let anchors = page.expected.formerAnchors.filter { page.page.html.element($0) == nil }.map {
        "\(page.page.path): the former anchor '\($0)' is gone"
      }
      let pages = guide.formerIDs.filter { name in
        let links = reading.pages["\(tag)/\(name).html"]?.blocks.flatMap(\.links).map(\.target) ?? []
        return !links.contains(page.page.path)
      }
      return anchors + pages.map { "\(tag)/\($0).html does not lead to \(page.page.path)" }
    }
  }

  /// What two tables by owner differ in.
  static func differences(
    _ found: [String: [String]], _ expected: [String: [String]], _ path: String
  ) -> [String] {
    Set(found.keys).union(expected.keys).sorted().flatMap { owner in
      Difference(expected: expected[owner] ?? [], found: found[owner] ?? []).violations(
        in: owner.isEmpty ? path : "\(path)#\(owner)")
    }
  }
}
