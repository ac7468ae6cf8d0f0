public import Diagnostics

/// What `content/site.yaml` says.
public struct SiteSource: Record {
  public let range: SourceRange
  public var title: LocalisedText?
  public var publisher: LocalisedText?
  public var languages: [LanguageTag] = []
  public var address: SourceText?
  public var summary: LocalisedText?
  public var banner: LocalisedText?
  public var help: [Located<String>] = []
  public var guides: [Located<String>] = []
  public var groups: [GuideGroupSource] = []
  public var editions: [EditionSource] = []
  public var words: [WordEntry] = []
  public var rules: [RuleSetting] = []
  public var verifiedForMonths: Int?
  public var missingTexts: MissingTexts?

  public init(range: SourceRange) { self.range = range }

  public static let recordName = "site"
  public static let noun = Noun.site
  public static let documentation = """
    What the whole site says of itself: `content/site.yaml`. The languages are equal: each text of the content is written in all of them.
    """
  public static let sample = """
    title: {nl: Gidsen, fr: Guides}
    publisher: {nl: Gemeente Voorbeeld, fr: Commune d'Exemple}
    languages: [nl, fr]
    help: [town-hall]
    """
  public static let fields: [Field<SiteSource>] = [
    Field("title", .localisedText, required: true, "The name of the site.") { $0.title = $1 },
    Field("publisher", .localisedText, required: true, "Who publishes the site; stands at the foot of every page.") {
      $0.publisher = $1
    },
    Field("languages", .languages, required: true, "The languages, in the order of the language switch.") {
      $0.languages = $1
    },
    Field(
      "address", .plainText(),
      "The address below which the site is published, such as `https://www.example.org/guides/`. The site map, the feeds, the pages for addresses that do not exist and the Markdown files need it for their links; all other pages work without it."
    ) { $0.address = $1 },
    Field("summary", .localisedText, "A sentence or two for the home page.") { $0.summary = $1 },
    Field("banner", .localisedText, "A notice on every page, such as that the site is a trial.") { $0.banner = $1 },
    Field(
      "help", .list(.idOf(.contact), of: .contact),
      "The contacts shown with every guide that has no `help` of its own."
    ) {
      $0.help = $1
    },
    Field(
      "guides", .list(.idOf(.guide), of: .guide),
      "The order of the guides on the home page, of those that stand in no group; guides not named here follow in the order of their ids."
    ) { $0.guides = $1 },
    Field(
      "groups", .list(.record, of: .group),
      "The groups of the home page, in this order, each with its guides; guides of no group follow after them."
    ) { $0.groups = $1 },
    Field(
      "editions", .list(.record, of: .edition),
      "The editions that `only` may name. What is kept for an edition is left out of all others, and out of the site that is built without `--edition`."
    ) { $0.editions = $1 },
    Field(
      "words", .words,
      "Words of the interface to say differently on this site; the keys are those of `templates/words/`."
    ) { $0.words = $1 },
    Field(
      "rules", .rules,
      "How much the faults of a rule weigh on this site, by the code that stands behind each message in square brackets. Every rule can be raised; one whose faults would make the pages wrong cannot be lowered."
    ) { $0.rules = $1 },
    Field(
      "verified-for-months", .number(1...120),
      "For how many months a `verified` date counts: `gids check` warns of each that is older, so that somebody looks again. Left out, dates do not grow old."
    ) { $0.verifiedForMonths = $1 },
    Field(
      "missing-texts", .choice,
      "What becomes of a text that is missing in some languages; `refuse` when left out. Drafts always show it in another language."
    ) { $0.missingTexts = $1 },
  ]
}

/// What becomes of a text that is missing in some languages.
public enum MissingTexts: String, CaseIterable, Hashable, Sendable, FormatChoice {
  case refuse, show

  var meaning: String {
    switch self {
    case .refuse: "the site is not published"
    case .show: "readers get the text of the first language that has it, with a notice, and gids warns of it"
    }
  }
}

/// An edition that a site declares.
public struct EditionSource: Record {
  public let range: SourceRange
  public var id: Located<String>?
  public var title: LocalisedText?

  public init(range: SourceRange) { self.range = range }

  public static let recordName = "edition"
  public static let noun = Noun.edition
  public static let documentation =
    "A version of the site for some of its readers, built with `gids build --edition <id>`."
  public static let sample = """
    id: internal
    title: {nl: Voor medewerkers, fr: Pour les collaborateurs}
    """
  public static let fields: [Field<EditionSource>] = [
    Field("id", .identifier, required: true, "The id that `only` and `--edition` use.") { $0.id = $1 },
    Field("title", .localisedText, required: true, "The name of the edition, shown on its pages.") { $0.title = $1 },
  ]
}
