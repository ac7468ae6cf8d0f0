extension Phrase {
  /// The phrase as HTML.
  ///
  /// - Parameter links: Whether links are links, or their words alone.
  func html(links: Bool) -> [UInt8] {
    var html = HTMLBuffer()
    let isPath = pieces.count { if case .label = $0 { true } else { false } } > 1
    if isPath { html.html("<span class=\"ui-path\">") }
    for piece in pieces {
      switch piece {
      case .text(let text): html.words(text)
      case .link(let text, let target, let language):
        if links { html.html(target.openingTag) }
        html.words(text, language: language)
        if links { html.html("</a>") }
      case .label(let text, let language):
        html.html("<b class=\"ui\" translate=\"no\"")
        if let language { html.attribute("lang", language) }
        html.html(">")
        let isUnbroken = HTMLBuffer.isCode(text, isQuoted: true)
        html.html(isUnbroken ? "<span class=\"unbroken\">" : "")
        html.text(text)
        html.html(isUnbroken ? "</span></b>" : "</b>")
      case .passage(let text, let language): html.words(text, language: language)
      case .languageMark(let words):
        html.html(" <span class=\"in-language\">(")
        html.html(words.html(links: false))
        html.html(")</span>")
      case .gap(let words): html.gap(words)
      case .unverified(let words):
        html.html("<span class=\"unverified\">")
        html.text(words)
        html.html("</span>")
      }
    }
    if isPath { html.html("</span>") }
    return html.finished()
  }
}

extension LinkTarget {
  /// The start tag of a link.
  var openingTag: [UInt8] {
    var html = HTMLBuffer()
    html.html("<a")
    switch kind {
    case .external: html.html(" class=\"external\"")
    case .step: html.html(" class=\"step-ref\"")
    case .term: html.html(" class=\"term\"")
    case .part, .guide, .figure, .file, .contact, .phone, .email: break
    }
    html.attribute("href", address)
    if let language, kind != .phone, kind != .email { html.attribute("hreflang", language.tag) }
    html.html(">")
    return html.finished()
  }
}

extension HTMLBuffer {
  /// Appends the words of a reference. A short code such as `TR-FPP` is kept on one line.
  fileprivate mutating func words(_ words: String) {
    let isCode = Self.isCode(words)
    if isCode { html("<span class=\"code-name\">") }
    text(words)
    if isCode { html("</span>") }
  }

  /// Whether it is a short code such as `TR-FPP`, or `“TR-FPP”`.
  fileprivate static func isCode(_ words: String, isQuoted: Bool = false) -> Bool {
    guard words.utf8.count <= 80, words.utf8.contains(UInt8(ascii: "-")), words.count <= 20 else { return false }
    let bare = isQuoted ? words.filter { !$0.isWhitespace && !"“”«»".contains($0) } : words
    return bare.count <= 16 && bare.allSatisfy { $0.isUppercase || $0.isNumber || $0 == "-" }
  }

  /// Appends words, in their language where it is another one.
  fileprivate mutating func words(_ words: String, language: String?) {
    guard let language else { return self.words(words) }
    html("<span")
    attribute("lang", language)
    html(">")
    text(words)
    html("</span>")
  }

  /// In drafts: words about something that is missing, within a line.
  mutating func gap(_ words: String) {
    html("<span class=\"gap\">[")
    text(words)
    html("]</span>")
  }

  /// In drafts: words about something that is missing, in place of a block.
  mutating func gapBlock(_ words: String) {
    html("<p class=\"gap\">[")
    text(words)
    html("]</p>\n")
  }
}
