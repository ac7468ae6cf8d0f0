/// The Content Security Policy of a page (W3C, Content Security Policy Level 3): what its browser may load and run, and nothing else.
struct ContentPolicy {
  private let scripts: [String]
  private let styles: [String]
  private let images: [String]

  /// A page of the site: it takes styles, scripts and pictures from the site.
  ///
  /// - Parameter inline: The scripts that stand in the page itself.
  static func page(inline: [Digest] = []) -> ContentPolicy {
    ContentPolicy(scripts: ["'self'"] + inline.map(\.source), styles: ["'self'"], images: ["'self'", "data:"])
  }

  /// A file that needs no other: it runs and shows what stands in it.
  static func alone(scripts: [Digest], styles: [Digest]) -> ContentPolicy {
    ContentPolicy(scripts: scripts.map(\.source), styles: styles.map(\.source), images: ["data:"])
  }

  /// The policy as `meta` elements for the head of a page, before everything that it is about.
  ///
  /// Browsers enforce both together (CSP Level 3, sections 3.3 and 8.1). They are two because the Nu Html Checker, which knows no origin when
  /// it reads a file, takes for blocked whatever a page loads under a policy that says from where (validator/validator#2062); it looks at the
  /// last one only. What the first one does is looked at in browsers.
  var elements: [UInt8] {
    let loading = [
      "default-src 'none'", Self.directive("script-src", scripts), Self.directive("style-src", styles),
      Self.directive("img-src", images),
    ].compactMap { $0 }.joined(separator: "; ")
    var html = HTMLBuffer()
    for (place, policy) in [loading, "base-uri 'none'; form-action 'none'"].enumerated() {
      html.html(place == 0 ? "" : "\n")
      html.html("<meta http-equiv=\"Content-Security-Policy\"")
      html.attribute("content", policy)
      html.html(">")
    }
    return html.finished()
  }

  private static func directive(_ name: String, _ sources: [String]) -> String? {
    sources.isEmpty ? nil : "\(name) \(sources.joined(separator: " "))"
  }
}
