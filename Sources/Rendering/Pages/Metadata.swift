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

  var value: Frame.Value { .html(html) }
}
