/// The place of a figure in ``Guide/figures``.
public struct FigureIndex: Hashable, Sendable {
  public let index: Int

  init(_ index: Int) { self.index = index }
}

/// A picture with its alternative text and call-outs.
public struct Figure: Sendable {
  /// Unique in the guide: the writer's id, after `fragment-id.` for a figure of a fragment.
  public let id: String
  /// What it was called before, in the same form, sorted.
  public let formerIDs: [String]
  public let alternative: Localised<Text>
  public let caption: Localised<Text>?
  public let images: Localised<FigureImage>
}

/// The picture of a ``Figure`` in one language.
public enum FigureImage: Sendable {
  case picture(Picture, callouts: [Callout], isSchematic: Bool, languageOfPicture: LanguageIndex?)
  /// In drafts only.
  case gap(Gap)
}

/// A picture file.
public struct Picture: Hashable, Sendable {
  /// The file below `content/`.
  public let source: String
  /// The file below the site's root, such as `figures/tr-fpp-access/login.nl.png`.
  public let path: String
  /// In pixels, or in user units of an SVG.
  public let width: Int
  /// In pixels, or in user units of an SVG.
  public let height: Int
}

/// A place to point at in a picture.
public struct Callout: Sendable {
  /// Left, top, width and height in per cent of the picture.
  public let area: Area
  public let label: FieldLabel

  /// A rectangle that lies inside the picture.
  public struct Area: Hashable, Sendable {
    public let left: Int
    public let top: Int
    public let width: Int
    public let height: Int

    /// - Parameter numbers: Left, top, width and height in per cent.
    /// - Returns: `nil` when the rectangle is empty or leaves the picture.
    init?(_ numbers: [Int]) {
      guard numbers.count == 4, numbers[0] >= 0, numbers[1] >= 0, numbers[2] > 0, numbers[3] > 0,
        numbers[0] + numbers[2] <= 100, numbers[1] + numbers[3] <= 100
      else { return nil }
      (left, top, width, height) = (numbers[0], numbers[1], numbers[2], numbers[3])
    }
  }
}
