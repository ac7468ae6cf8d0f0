public import Diagnostics
internal import YAML

/// A picture with what belongs to it.
public struct FigureSource: Record {
  public let range: SourceRange
  /// The id, where the figure is written inside a step.
  public var id: Located<String>?
  public var alt: LocalisedText?
  public var caption: LocalisedText?
  public var verified: Verified?
  public var callouts: [CalloutSource] = []
  public var schematic: SchematicSource?
  public var formerIDs: [Located<String>] = []

  public init(range: SourceRange) { self.range = range }

  public static let recordName = "figure"
  public static let noun = Noun.figure
  public static let documentation = """
    A picture. Its file is `figures/<figure-id>.<language>.png`, or `<figure-id>.png` for all languages (also jpg, svg, webp, gif). \
    `<figure-id>.schematic.svg` is a drawing that stands in, marked as one, until a screenshot is dropped beside it.
    """
  public static let sample = """
    request-form:
      alt: {nl: Het formulier met de knop onderaan, fr: Le formulaire avec le bouton en bas}
      callouts:
        - {area: [70, 85, 20, 10], label: next}
    """
  public static let fields: [Field<FigureSource>] = [
    Field(
      "id", .identifier,
      "The id, for a figure that is written inside a step or block; below `figures:` the id is the key before the figure."
    ) { $0.id = $1 },
    Field("alt", .localisedText, required: true, "What the picture shows, for readers who do not see it.") {
      $0.alt = $1
    },
    Field("caption", .localisedText, "A line below the picture.") { $0.caption = $1 },
    Field("verified", .verified, "The day on which the picture was last compared with the screen.") {
      $0.verified = $1
    },
    Field("callouts", .list(.record, of: .callout), "Places to point at in the picture.") { $0.callouts = $1 },
    Field("schematic", .record, "What belongs to the drawing that stands in for the picture.") { $0.schematic = $1 },
    Field(
      "former-ids", .list(.identifier, of: .name),
      "Ids that the figure had before: old links to it still lead here. `gids rename` writes them."
    ) { $0.formerIDs = $1 },
  ]
}

/// What belongs to the schematic drawing of a figure.
public struct SchematicSource: Record {
  public let range: SourceRange
  public var callouts: [CalloutSource] = []

  public init(range: SourceRange) { self.range = range }

  public static let recordName = "schematic"
  public static let noun = Noun.schematic
  public static let documentation =
    "What belongs to the drawing `<figure-id>.schematic.svg`, as long as it stands in for the picture."
  public static let sample = """
    callouts:
      - {area: [70, 85, 20, 10], label: next}
    """
  public static let fields: [Field<SchematicSource>] = [
    Field("callouts", .list(.record, of: .callout), "Places to point at in the drawing.") { $0.callouts = $1 }
  ]
}

/// A place to point at in a picture.
public struct CalloutSource: Record {
  public let range: SourceRange
  public var area: Located<[Int]>?
  public var label: Located<String>?
  public var text: LocalisedText?

  public init(range: SourceRange) { self.range = range }

  public static let recordName = "call-out"
  public static let noun = Noun.callout
  public static let documentation =
    "A rectangle over a picture, with a label. It is drawn over the picture, so that one picture serves every language."
  public static let sample = """
    {area: [70, 85, 20, 10], label: next}
    """
  public static let exactlyOneOf = ["label", "text"]
  public static let fields: [Field<CalloutSource>] = [
    Field(
      "area", .area, required: true,
      "Left, top, width and height in per cent of the picture; the rectangle lies inside it."
    ) { $0.area = $1 },
    Field("label", .idOf(.label), "The on-screen label that stands there.") { $0.label = $1 },
    Field("text", .localisedText, "Words of your own.") { $0.text = $1 },
  ]
}

/// A figure as a step or block names it.
public enum FigureUse: Sendable {
  case id(Located<String>)
  case inline(FigureSource)

  /// The id of the figure; `nil` when it is missing, which was reported.
  public var id: Located<String>? {
    switch self {
    case .id(let id): id
    case .inline(let figure): figure.id
    }
  }
}

extension ValueType where Value == FigureUse {
  /// The id of a figure, or the figure itself with its id.
  static var figureUse: ValueType<FigureUse> {
    let description = TypeDescription.either([.idOf(.figure), .inline(FigureSource.self)])
    return ValueType(description: description) { node, decoder in
      guard case .mapping(let mapping) = node else { return decoder.identifier(from: node).map { .id($0) } }
      if mapping["id"] == nil {
        decoder.report(.missingKey("id", in: FigureSource.noun), at: node.headRange)
        return nil
      }
      return decoder.record(FigureSource.self, from: node).map { .inline($0) }
    }
  }
}

extension ValueType where Value == FigureSource {
  /// A figure below `figures:`, whose id is the key before it: an `id` inside would be a second one.
  static var keyedFigure: ValueType<FigureSource> {
    ValueType(description: .keyed(FigureSource.self)) { node, decoder in
      if case .mapping(let mapping) = node, let id = mapping.entries.first(where: { $0.key.string == "id" }) {
        let known = FigureSource.fieldDescriptions.map(\.name).filter { $0 != "id" }
        decoder.report(.unknownKey("id", in: .keyedFigure, known: known, homes: []), at: id.key.range)
      }
      return decoder.record(FigureSource.self, from: node)
    }
  }
}

extension ValueType where Value == Located<[Int]> {
  fileprivate static var area: ValueType<Located<[Int]>> {
    let number = ValueType<Int>.number(0...100)
    return ValueType(description: .tuple(Array(repeating: number.description, count: 4))) { node, decoder in
      guard case .sequence(let sequence) = node else {
        decoder.reportType(.area, node)
        return nil
      }
      guard sequence.items.count == 4 else {
        decoder.report(.wrongAreaCount(sequence.items.count), at: node.range)
        return nil
      }
      let numbers = sequence.items.compactMap { number.decode($0, &decoder) }
      return numbers.count == 4 ? Located(numbers, at: decoder.range(node.range)) : nil
    }
  }
}
