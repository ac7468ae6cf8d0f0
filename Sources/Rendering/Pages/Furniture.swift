import Publication
import Synchronization

/// What stands around the content of every page that leads to the rest of the site in the same way.
struct Furniture: Sendable {
  /// The title of the site and its publisher, as text.
  let siteTitle, publisher: String
  /// The search box, as HTML.
  let search: [UInt8]
}

/// The furniture of the pages of a site, each made once.
final class FurnitureStore: Sendable {
  private let made = Mutex<[Key: Furniture]>([:])

  private struct Key: Hashable {
    let language: LanguageIndex
    let standing: Standing
    let isAlone: Bool
  }

  /// - Parameter make: Makes it; called for the first page of a kind, and now and then for a second one at the same time.
  func furniture(of page: PageContext, _ make: () -> Furniture) -> Furniture {
    let key = Key(language: page.language, standing: page.standing, isAlone: page.medium.isAlone)
    if let known = made.withLock({ $0[key] }) { return known }
    let furniture = make()
    made.withLock { $0[key] = furniture }
    return furniture
  }
}
