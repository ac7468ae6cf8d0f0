/// Where a page stands: what it writes before the addresses of the rest of the site.
struct Standing: Hashable, Sendable {
  /// Before the pages of the same language, such as `../nl/`; `nil` where no way leads to them.
  var pages: String?
  /// Before the site's other files, such as `../`; `nil` where no way leads to them.
  var root: String?
  /// Whether links into the page of the guide itself name that page, because the text stands in another file.
  var namesOwnPage = false
  /// Before the ids of the page, where texts in several languages share one.
  var anchorPrefix = ""

  /// A page in the folder of its language.
  static let page = Standing(pages: "", root: "../")

  /// A page at the root of the site, or in another folder at the root.
  ///
  /// - Parameter isAtRoot: Whether it stands at the root itself.
  static func beside(_ language: String, isAtRoot: Bool) -> Standing {
    let root = isAtRoot ? "" : "../"
    return Standing(pages: "\(root)\(language)/", root: root)
  }

  /// A file that is read far from the site.
  ///
  /// - Parameter address: The address below which the site is published; without it, nothing leads from the file to the site.
  static func away(_ language: String, from address: String?) -> Standing {
    Standing(pages: address.map { "\($0)\(language)/" }, root: address)
  }
}
