/// The guides of a content folder that are to be read.
public struct WantedGuides: Sendable {
  /// `nil` for all.
  private let ids: (whole: Set<String>, cited: Set<String>)?

  /// Every guide.
  public static let all = WantedGuides(ids: nil)

  private init(ids: (whole: Set<String>, cited: Set<String>)?) { self.ids = ids }

  /// - Parameters:
  ///   - guides: The ids of the guides whose pages are to be made.
  ///   - cited: The ids of the guides that those cite, or that the site and the registries cite.
  public init(_ guides: Set<String>, citing cited: Set<String>) { ids = (guides, cited) }

  func interest(in id: String) -> GuideDocument.Interest {
    guard let ids, !ids.whole.contains(id) else { return .pages }
    return ids.cited.contains(id) ? .citations : .none
  }
}
