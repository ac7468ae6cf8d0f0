public import Diagnostics
internal import YAML

/// A step: one action of the reader.
public struct StepSource: Record {
  public let range: SourceRange
  public var id: Located<String>?
  public var title: LocalisedText?
  public var only: [Located<String>] = []
  public var by: Located<String>?
  public var at: Located<String>?
  public var body: BodySource?
  public var fields: [FormFieldSource] = []
  public var figures: [FigureUse] = []
  public var files: [Located<String>] = []
  public var notes: [NoteSource] = []
  public var choose: [BranchSource] = []
  public var numbering: Numbering?
  public var steps: [StepItemSource] = []
  public var result: BodySource?
  public var trouble: [TroubleSource] = []
  public var formerIDs: [Located<String>] = []

  public init(range: SourceRange) { self.range = range }

  public static let recordName = "step"
  public static let noun = Noun.step
  public static let documentation = "One action of the reader. `id` and `do` are all that a step needs."
  public static let sample = """
    id: sign-in
    at: csam
    do:
      nl: Klik op <ui:next>.
      fr: Cliquez sur <ui:next>.
    result: {nl: U ziet het formulier., fr: Vous voyez le formulaire.}
    """
  public static let fields: [Field<StepSource>] =
    [
      Field(
        "id", .identifier, required: true,
        "The id that `<step:id>` uses, unique in the guide; it is the anchor in every language."
      ) {
        $0.id = $1
      },
      Field("title", .localisedText, "A short heading.") { $0.title = $1 },
      Field("only", .list(.idOf(.edition), of: .edition), "The editions that have the step.") { $0.only = $1 },
      Field("by", .idOf(.term), "Who does it.") { $0.by = $1 },
      Field("at", .idOf(.link), "Where it is done.") { $0.at = $1 },
      Field("do", .body, required: true, "What to do.") { $0.body = $1 },
      Field("fields", .list(.record, of: .field), "What to enter in a form.") { $0.fields = $1 },
      Field("figure", .figureUse, "A picture: the id of a figure of the guide, or the figure itself.") {
        $0.figures.append($1)
      },
      Field("figures", .list(.figureUse, of: .figure), "Several pictures.") { $0.figures += $1 },
      Field("files", .list(.idOf(.file), of: .file), "Files to download.") { $0.files = $1 },
    ] + noteFields + [
      Field("choose", .list(.record, of: .branch), "Alternatives of the step; each says when it applies.") {
        $0.choose = $1
      },
      Field("numbering", .choice, "How the substeps are numbered; `decimal` when left out.") { $0.numbering = $1 },
      Field("steps", .steps, "Substeps, numbered below this step.") { $0.steps = $1 },
      Field("result", .body, "What the reader must now see.") { $0.result = $1 },
      Field("trouble", .list(.record, of: .problem), "What to do when the step fails.") { $0.trouble = $1 },
      Field(
        "former-ids", .list(.identifier, of: .name),
        "Ids that the step had before: old links to it still lead here. `gids rename` writes them."
      ) { $0.formerIDs = $1 },
    ]

  private static let noteFields: [Field<StepSource>] = NoteKind.allCases.map { kind in
    Field(kind.rawValue, .notes, "\(kind.meaning) One, or a list.") { step, bodies in
      step.notes += bodies.map { NoteSource(kind: kind, body: $0) }
    }
  }
}

/// What may stand in a list of steps.
public enum StepItemSource: Sendable {
  case step(StepSource)
  case use(FragmentUseSource)
}

extension ValueType where Value == [StepItemSource] {
  /// A list of steps and uses of fragments.
  static var steps: ValueType<[StepItemSource]> { .list(.stepItem, of: .step) }
}

extension ValueType where Value == StepItemSource {
  fileprivate static var stepItem: ValueType<StepItemSource> {
    let description = TypeDescription.either([.record(StepSource.self), .record(FragmentUseSource.self)])
    return ValueType(description: description) { node, decoder in
      if case .mapping(let mapping) = node, mapping["use"] != nil {
        return decoder.record(FragmentUseSource.self, from: node).map { .use($0) }
      }
      // A step is large: it is handed on, and not copied as a closure would.
      guard let step = decoder.record(StepSource.self, from: node) else { return nil }
      return .step(step)
    }
  }
}

/// The place where the steps of a fragment stand in a list.
public struct FragmentUseSource: Record {
  public let range: SourceRange
  public var fragment: Located<String>?
  public var id: Located<String>?
  public var only: [Located<String>] = []

  public init(range: SourceRange) { self.range = range }

  public static let recordName = "use"
  public static let noun = Noun.use
  public static let documentation = """
    In a list of steps: the steps of a fragment. They number as one list with their neighbours. Where a guide uses a fragment twice, the anchors of the second use begin with `id`, or with the fragment's id and the count.
    """
  public static let sample = """
    use: sign-in-with-csam
    """
  public static let fields: [Field<FragmentUseSource>] = [
    Field(
      "use", .idOf(.fragment), required: true, "The fragment: the name of a file in `fragments/`, without `.yaml`."
    ) {
      $0.fragment = $1
    },
    Field("id", .identifier, "What the step ids begin with in this place: `<step:id-step>`.") { $0.id = $1 },
    Field("only", .list(.idOf(.edition), of: .edition), "The editions that have these steps.") { $0.only = $1 },
  ]
}

/// Steps shared by several guides: `content/fragments/<id>.yaml`.
public struct FragmentSource: Record {
  public let range: SourceRange
  public var steps: [StepItemSource] = []
  public var figures: [Entry<FigureSource>] = []
  public var formerIDs: [Located<String>] = []

  public init(range: SourceRange) { self.range = range }

  public static let recordName = "fragment"
  public static let noun = Noun.fragment
  public static let documentation =
    "Steps shared by several guides: `content/fragments/<id>.yaml`. Its pictures stand in `fragments/figures/`."
  public static let sample = """
    steps:
      - id: open-csam
        at: csam
        do: {nl: Surf naar <link:csam>., fr: Rendez-vous sur <link:csam>.}
    """
  public static let fields: [Field<FragmentSource>] = [
    Field("steps", .steps, required: true, "The steps.") { $0.steps = $1 },
    Field("figures", .entries(.keyedFigure, of: .figure), "The pictures of the fragment, by id.") { $0.figures = $1 },
    Field(
      "former-ids", .list(.identifier, of: .name),
      "Ids that the fragment had before: old links to its figures still lead here. `gids rename` writes them."
    ) { $0.formerIDs = $1 },
  ]
}

/// One alternative of a step.
public struct BranchSource: Record {
  public let range: SourceRange
  public var when: LocalisedText?
  public var title: LocalisedText?
  public var only: [Located<String>] = []
  public var body: BodySource?
  public var numbering: Numbering?
  public var steps: [StepItemSource] = []
  public var result: BodySource?

  public init(range: SourceRange) { self.range = range }

  public static let recordName = "branch"
  public static let noun = Noun.branch
  public static let documentation =
    "One alternative of a step: when it applies, and what to do then. Its own steps are numbered 2A.1, 2A.2 …"
  public static let sample = """
    when: {nl: U hebt geen kaartlezer, fr: Vous n'avez pas de lecteur de carte}
    do: {nl: Gebruik uw telefoon., fr: Utilisez votre téléphone.}
    """
  public static let fields: [Field<BranchSource>] = [
    Field("when", .localisedText, required: true, "When the branch applies.") { $0.when = $1 },
    Field("title", .localisedText, "A short name of the branch.") { $0.title = $1 },
    Field("only", .list(.idOf(.edition), of: .edition), "The editions that have the branch.") { $0.only = $1 },
    Field("do", .body, "What to do.") { $0.body = $1 },
    Field("numbering", .choice, "How the steps of the branch are numbered; `decimal` when left out.") {
      $0.numbering = $1
    },
    Field("steps", .steps, "The steps of the branch.") { $0.steps = $1 },
    Field("result", .body, "What the reader must then see.") { $0.result = $1 },
  ]
}

/// What to do when a step fails.
public struct TroubleSource: Record {
  public let range: SourceRange
  public var when: LocalisedText?
  public var body: BodySource?

  public init(range: SourceRange) { self.range = range }

  public static let recordName = "problem"
  public static let noun = Noun.problem
  public static let documentation = "Something that may go wrong in a step, and what helps."
  public static let sample = """
    when: {nl: U ziet de knop niet, fr: Vous ne voyez pas le bouton}
    do: {nl: Neem contact op met het <contact:town-hall>., fr: Contactez le <contact:town-hall>.}
    """
  public static let fields: [Field<TroubleSource>] = [
    Field("when", .localisedText, required: true, "What the reader sees or misses.") { $0.when = $1 },
    Field("do", .body, required: true, "What helps.") { $0.body = $1 },
  ]
}

/// One field of a form, with what to enter.
public struct FormFieldSource: Record {
  public let range: SourceRange
  public var label: Located<String>?
  public var text: LocalisedText?
  public var enter: LocalisedText?

  public init(range: SourceRange) { self.range = range }

  public static let recordName = "field"
  public static let noun = Noun.field
  public static let documentation = "One field of a form on the screen: its label, and what to enter."
  public static let sample = """
    label: national-number
    enter: {nl: uw rijksregisternummer, fr: votre numéro de registre national}
    """
  public static let exactlyOneOf = ["label", "text"]
  public static let fields: [Field<FormFieldSource>] = [
    Field("label", .idOf(.label), "The on-screen label.") { $0.label = $1 },
    Field("text", .localisedText, "Words of your own, for a field without a label on the screen.") { $0.text = $1 },
    Field("enter", .localisedText, required: true, "What to enter.") { $0.enter = $1 },
  ]
}
