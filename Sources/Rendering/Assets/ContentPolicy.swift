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

  /// The policy as the `content` of a `meta` element.
  var text: String {
    [
      "default-src 'none'", Self.directive("script-src", scripts), Self.directive("style-src", styles),
      Self.directive("img-src", images), "base-uri 'none'", "form-action 'none'",
    ].compactMap { $0 }.joined(separator: "; ")
  }

  private static func directive(_ name: String, _ sources: [String]) -> String? {
    sources.isEmpty ? nil : "\(name) \(sources.joined(separator: " "))"
  }
}
