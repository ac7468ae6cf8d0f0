/// What stands in the head of a page for machines.
struct Metadata {
  private var html = HTMLBuffer()

  /// - Parameter isDraft: Whether search engines are to leave the page alone.
  init(isDraft: Bool) {
    if isDraft { html.html("<meta name=\"robots\" content=\"noindex\">\n") }
  }

  /// Adds the same thing in another form.
  mutating func alternate(_ type: StaticString, _ address: String, title: String? = nil) {
    html.html("<link rel=\"alternate\" type=\"")
    html.html(type)
    html.html("\"")
    html.attribute("href", address)
    if let title { html.attribute("title", title) }
    html.html(">\n")
  }

  /// Adds structured data in JSON-LD, which the policy of the page has to allow.
  ///
  /// - Parameter json: Made by ``JSONBuffer``, so that nothing in it can end the element.
  mutating func structuredData(_ json: [UInt8]) {
    html.html("<script type=\"application/ld+json\">")
    html.html(json)
    html.html("</script>\n")
  }

  var value: Frame.Value { .html(html.bytes) }
}
