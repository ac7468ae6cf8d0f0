public import Diagnostics

/// One guide: `content/guides/<id>/guide.yaml`.
public struct GuideSource: Record {
  public let range: SourceRange
  public var title: LocalisedText?
  public var summary: LocalisedText?
  public var audience: LocalisedText?
  public var updated: CalendarDate?
  public var help: [Located<String>]?
  public var before: [LocalisedText] = []
  public var choose: [WaySource] = []
  public var figures: [Entry<FigureSource>] = []
  public var parts: [PartSource] = []
  public var after: BodySource?
  public var formerIDs: [Located<String>] = []

  public init(range: SourceRange) { self.range = range }

  public static let recordName = "guide"
  public static let noun = Noun.guide
  public static let documentation =
    "One procedure: `content/guides/<guide-id>/guide.yaml`. The name of the folder is the id that `<guide:id>` uses."
  public static let sample = """
    title: {nl: Een paspoort aanvragen, fr: Demander un passeport}
    parts:
      - id: request
        title: {nl: Aanvraag, fr: Demande}
        steps:
          - id: appointment
            do: {nl: Maak een afspraak., fr: Prenez rendez-vous.}
    """
  public static let fields: [Field<GuideSource>] = [
    Field("title", .localisedText, required: true, "The title.") { $0.title = $1 },
    Field("summary", .localisedText, "What the guide is for, in a sentence or two.") { $0.summary = $1 },
    Field("audience", .localisedText, "Who should read it.") { $0.audience = $1 },
    Field("updated", .date, "The day of the last change that matters to readers.") { $0.updated = $1 },
    Field(
      "help", .list(.idOf(.contact), of: .contact),
      "The contacts shown with the guide; without this key, those of `site.yaml`."
    ) { $0.help = $1 },
    Field("before", .list(.localisedText, of: .preparation), "What the reader needs first, as a checklist.") {
      $0.before = $1
    },
    Field(
      "choose", .list(.record, of: .way),
      "Signposts for different readers at the beginning of the guide, each leading to a part."
    ) {
      $0.choose = $1
    },
    Field(
      "figures", .entries(.keyedFigure, of: .figure),
      "The pictures of the guide, by id; the files stand in `figures/` beside `guide.yaml`."
    ) { $0.figures = $1 },
    Field("parts", .list(.record, of: .part), required: true, "The parts, in reading order.") { $0.parts = $1 },
    Field("after", .body, "What happens next.") { $0.after = $1 },
    Field(
      "former-ids", .list(.identifier, of: .name),
      "Ids that the guide had before: each stays the name of a page that leads here. `gids rename` writes them."
    ) { $0.formerIDs = $1 },
  ]
}

/// A part of a guide, with its own list of steps.
public struct PartSource: Record {
  public let range: SourceRange
  public var id: Located<String>?
  public var title: LocalisedText?
  public var when: LocalisedText?
  public var only: [Located<String>] = []
  public var intro: BodySource?
  public var choose: [WaySource] = []
  public var numbering: Numbering?
  public var steps: [StepItemSource] = []
  public var closing: BodySource?
  public var formerIDs: [Located<String>] = []

  public init(range: SourceRange) { self.range = range }

  public static let recordName = "part"
  public static let noun = Noun.part
  public static let documentation = "A part of a guide: a heading with its own list of steps, whose numbers begin anew."
  public static let sample = """
    id: request
    title: {nl: Aanvraag, fr: Demande}
    numbering: ordinal
    steps:
      - id: appointment
        do: {nl: Maak een afspraak., fr: Prenez rendez-vous.}
    """
  public static let fields: [Field<PartSource>] = [
    Field("id", .identifier, required: true, "The id that `<part:id>` uses, unique in the guide.") { $0.id = $1 },
    Field("title", .localisedText, required: true, "The heading.") { $0.title = $1 },
    Field("when", .localisedText, "The condition under which the part applies.") { $0.when = $1 },
    Field("only", .list(.idOf(.edition), of: .edition), "The editions that have the part.") { $0.only = $1 },
    Field("intro", .body, "What stands before the steps.") { $0.intro = $1 },
    Field(
      "choose", .list(.record, of: .way),
      "Signposts for different readers at the beginning of the part, each leading to a part."
    ) {
      $0.choose = $1
    },
    Field("numbering", .choice, "How the steps are numbered; `ordinal` when left out.") { $0.numbering = $1 },
    Field("steps", .steps, "The steps.") { $0.steps = $1 },
    Field("closing", .body, "What stands after the steps.") { $0.closing = $1 },
    Field(
      "former-ids", .list(.identifier, of: .name),
      "Ids that the part had before: old links to it still lead here. `gids rename` writes them."
    ) { $0.formerIDs = $1 },
  ]
}

/// One way of a guide or part that begins with a choice.
public struct WaySource: Record {
  public let range: SourceRange
  public var when: LocalisedText?
  public var title: LocalisedText?
  public var only: [Located<String>] = []
  public var body: BodySource?
  public var part: Located<String>?

  public init(range: SourceRange) { self.range = range }

  public static let recordName = "way"
  public static let noun = Noun.way
  public static let documentation =
    "A choice at the beginning of a guide or part: for whom it is, and the part where that reader goes on."
  public static let sample = """
    when: {nl: U bent een buitenlandse firma, fr: Vous êtes une firme étrangère}
    part: foreign-firms
    """
  public static let fields: [Field<WaySource>] = [
    Field("when", .localisedText, required: true, "When this way is the reader's.") { $0.when = $1 },
    Field("title", .localisedText, "A short name of the way.") { $0.title = $1 },
    Field("only", .list(.idOf(.edition), of: .edition), "The editions that have the way.") { $0.only = $1 },
    Field("do", .body, "What to do.") { $0.body = $1 },
    Field("part", .idOf(.part), "The part where this reader goes on.") { $0.part = $1 },
  ]
}

/// How the steps of a list are numbered.
public enum Numbering: String, CaseIterable, Hashable, Sendable, FormatChoice {
  case ordinal, decimal, letters, none

  var meaning: String {
    switch self {
    case .ordinal: "1°, 2°, 3°"
    case .decimal: "1., 2., 3."
    case .letters: "a., b., c."
    case .none: "no numbers, for steps in any order"
    }
  }
}
