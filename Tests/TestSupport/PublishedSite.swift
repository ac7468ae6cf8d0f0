internal import Diagnostics
public import Rendering

/// The files of a site, for tests that read its pages.
public struct PublishedSite {
  /// The files as text, by path; a picture or download is `copy of …`.
  public let files: [String: String]

  public init(files: [String: String]) { self.files = files }

  /// A guide's page.
  public func page(_ language: String, _ guide: String = "sample") -> HTMLPage {
    HTMLPage(files["\(language)/\(guide).html"] ?? "")
  }

  /// A guide as Markdown.
  public func markdown(_ language: String, _ guide: String = "sample") -> String {
    files["\(language)/\(guide).md"] ?? ""
  }

  /// The pages by path.
  public var pages: [String: HTMLPage] {
    files.filter { $0.key.hasSuffix(".html") }.mapValues { HTMLPage($0) }
  }

  /// What a reader or a browser would stumble over: tags, ids that stand twice, links and references that lead nowhere.
  public var faults: [String] {
    let pages = pages
    return pages.keys.sorted().flatMap { path in faults(of: path, pages).map { "\(path): \($0)" } }
  }

  private func faults(of path: String, _ pages: [String: HTMLPage]) -> [String] {
    guard let page = pages[path] else { return [] }
    return Self.faults(within: page) + faults(inAddressesOf: path, pages)
  }

  /// What can be seen to be wrong with a page alone.
  public static func faults(within page: HTMLPage) -> [String] {
    var faults = page.faults
    let ids = page.elements.compactMap { $0["id"] }
    faults += Dictionary(grouping: ids) { $0 }.filter { $0.value.count > 1 }.keys.sorted().map {
      "the id '\($0)' stands twice"
    }
    for element in page.elements {
      for attribute in ["aria-labelledby", "aria-describedby"] {
        if let id = element[attribute], !ids.contains(id) { faults.append("\(attribute) names '\(id)'") }
      }
      if element.name == "img", element["alt"]?.isEmpty ?? true { faults.append("an image without alternative text") }
      if element.name == "a", element.text.isEmpty {
        faults.append("a link without words to '\(element["href"] ?? "")'")
      }
      if element.name == "a", !element.named("a").isEmpty { faults.append("a link inside a link") }
      if element.name == "p", element.descendants.contains(where: { Self.blocks.contains($0.name) }) {
        faults.append("a block inside a paragraph: \(element.html.prefix(60))")
      }
    }
    if page.elements.first(where: { $0.name == "html" })?["lang"]?.isEmpty ?? true { faults.append("no language") }
    return faults
  }

  /// The addresses of a page that lead nowhere.
  private func faults(inAddressesOf path: String, _ pages: [String: HTMLPage]) -> [String] {
    let addresses = pages[path]?.elements.flatMap { element in ["href", "src"].compactMap { element[$0] } } ?? []
    return addresses.compactMap { fault(inAddress: $0, on: path, pages) }
  }

  private static let blocks: Set<String> = [
    "p", "div", "ul", "ol", "dl", "table", "figure", "section", "h1", "h2", "h3", "h4",
  ]

  /// Follows an address as a browser would; one that leaves the site is not followed.
  public func fault(inAddress address: String, on path: String, _ pages: [String: HTMLPage]) -> String? {
    if ["https://", "http://", "mailto:", "tel:", "data:"].contains(where: { address.hasPrefix($0) }) { return nil }
    let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    if address.isEmpty || parts[0].contains(where: { " :<>\"?".contains($0) }) {
      return "'\(address)' is not an address"
    }
    var folders = path.split(separator: "/").dropLast().map(String.init)
    for component in parts[0].split(separator: "/").map(String.init) {
      if component == ".." {
        if folders.popLast() == nil { return "'\(address)' leaves the site" }
      } else {
        folders.append(component.percentDecoded)
      }
    }
    let target = parts[0].isEmpty ? path : folders.joined(separator: "/")
    guard files[target] != nil else { return "'\(address)' leads to no file" }
    if parts.count == 2, pages[target]?.element(parts[1]) == nil {
      return "'\(address)' leads to no place in \(target)"
    }
    return nil
  }
}

/// The faults of a site that cannot be published.
public struct NotPublished: Error, CustomStringConvertible {
  public let description: String
}

extension SampleSite {
  /// The site as it is published.
  ///
  /// - Parameter outputs: The kinds of file to make.
  /// - Throws: ``NotPublished`` with the faults of the content.
  public func published(
    edition: String? = nil, outputs: Set<SiteOutput> = Set(SiteOutput.allCases)
  ) throws -> PublishedSite {
    guard let files = pages(edition: edition, outputs: outputs) else {
      throw NotPublished(
        description: run(edition: edition).diagnostics.map { "\($0.problem.code): \($0.message)" }.joined(
          separator: "; "))
    }
    return PublishedSite(files: files)
  }

  /// A draft of the site.
  ///
  /// - Throws: ``NotPublished`` when there is not even a draft.
  public func draft(edition: String? = nil) throws -> PublishedSite {
    guard let files = draftPages(edition: edition) else { throw NotPublished(description: "no draft") }
    return PublishedSite(files: files)
  }
}

extension String {
  fileprivate var percentDecoded: String {
    var bytes: [UInt8] = []
    var rest = utf8[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
