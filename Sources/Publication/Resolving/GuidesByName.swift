internal import Synchronization

/// The guides that have a step, part or figure of a name: for messages about a reference that leads nowhere, each of which would else look
/// through all guides.
///
/// Put together when the first of them asks, by whichever thread that is.
final class GuidesByName: Sendable {
  private let places = Mutex<[Key: [Int]]?>(nil)

  private struct Key: Hashable {
    let kind: ReferenceSyntax.Kind
    let name: String
  }

  /// - Parameters:
  ///   - kind: `step`, `part` or `figure`; nothing has a name of another kind.
  ///   - outlines: The outlines of all guides, the same ones each time.
  /// - Returns: The places of the guides among the outlines, in their order.
  func guides(with name: String, _ kind: ReferenceSyntax.Kind, among outlines: ArraySlice<GuideOutline>) -> [Int] {
    places.withLock { places in
      let known = places ?? Self.places(in: outlines)
      places = known
      return known[Key(kind: kind, name: name)] ?? []
    }
  }

  private static func places(in outlines: ArraySlice<GuideOutline>) -> [Key: [Int]] {
    var places: [Key: [Int]] = [:]
    for (place, outline) in zip(outlines.indices, outlines) {
      for (name, anchored) in outline.anchors {
        switch anchored {
        case .step: places[Key(kind: .step, name: name), default: []].append(place)
        case .part: places[Key(kind: .part, name: name), default: []].append(place)
        }
      }
      for figure in Set(outline.figures.map(\.id)) {
        places[Key(kind: .figure, name: figure), default: []].append(place)
      }
    }
    return places
  }
}
