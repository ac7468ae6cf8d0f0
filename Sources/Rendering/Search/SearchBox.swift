import Publication

/// Writes the search box of a page. A script shows it: without one it would do nothing.
///
/// It names the files that the script loads, and holds the words that it says.
struct SearchBox {
  let page: PageContext
  let script: Asset

  func write(into html: inout HTMLBuffer) {
    let words = page.words
    html.html("<div class=\"site-search\" role=\"search\" hidden")
    // A file that stands alone searches in itself, with what it carries.
    if !page.medium.isAlone, let root = page.standing.root, let pages = page.standing.pages {
      html.attribute("data-script", root + script.path)
      html.attribute("data-index", root + SearchFiles.path(page.publication[page.language]))
      html.attribute("data-pages", pages)
    }
    html.attribute("data-none", words[.searchNone])
    html.attribute("data-one", words[.searchOne])
    html.attribute("data-many", words[.searchMany])
    html.attribute("data-more", words[.searchMore])
    html.attribute("data-failed", words[.searchFailed])
    html.attribute("data-help", words[.help])
    html.attribute("data-terms", words[.terms])
    html.html("><input type=\"search\" autocomplete=\"off\" spellcheck=\"false\"")
    let label = words[page.medium.isAlone ? .searchHere : .search]
    html.attribute("aria-label", label)
    html.attribute("placeholder", label)
    html.html(
      "><div class=\"search-panel\" hidden><p aria-hidden=\"true\"></p><ol></ol></div><p class=\"search-status\" role=\"status\"></p></div>\n"
    )
  }
}
