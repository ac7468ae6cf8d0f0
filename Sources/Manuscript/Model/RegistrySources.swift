public import Diagnostics

/// What the files of `content/registry/` declare.
public struct RegistrySources: Sendable {
  public var links: [Entry<LinkSource>] = []
  public var contacts: [Entry<ContactSource>] = []
  public var terms: [Entry<TermSource>] = []
  public var labels: [Entry<LabelSource>] = []
  public var files: [Entry<DownloadSource>] = []
}

/// The days on which an entry was verified: one for all languages, or one for each.
public typealias Verified = PerLanguage<Located<CalendarDate>>

extension ValueType where Value == Verified {
  static var verified: ValueType<Verified> { .someLanguages(.locatedDate, orOne: true) }
}

private let verifiedDocumentation = """
  The day on which somebody last saw that it is right; per language where they differ. Left out, the entry counts as not verified, and `gids check` lists it.
  """

/// An address elsewhere: an entry of `registry/links.yaml`.
public struct LinkSource: Record {
  public let range: SourceRange
  public var text: PerLanguage<SourceText>?
  public var url: PerLanguage<SourceText>?
  public var verified: Verified?

  public init(range: SourceRange) { self.range = range }

  public static let recordName = "link"
  public static let noun = Noun.link
  public static let documentation = """
    An address elsewhere, under the id that `<link:id>` uses (`registry/links.yaml`). Without `url` its text stands in the pages unlinked, and `gids check` says so.
    """
  public static let sample = """
    csam:
      text: CSAM
      url: {nl: "https://www.example.org/nl/", fr: "https://www.example.org/fr/"}
      verified: 2026-11-23
    """
  public static let fields: [Field<LinkSource>] = [
    Field("text", .perLanguage(.plainText()), required: true, "The words that are linked.") { $0.text = $1 },
    Field(
      "url", .perLanguage(.plainText(), absence: .elsewhere),
      "The address: `https://…` or `http://…`. What exists in one language only is given for that one alone, as `{fr: …}`: the pages of the others lead there, too, and say in which language it is."
    ) { $0.url = $1 },
    Field("verified", .verified, verifiedDocumentation) { $0.verified = $1 },
  ]
}

/// A helpdesk: an entry of `registry/contacts.yaml`.
public struct ContactSource: Record {
  public let range: SourceRange
  public var name: PerLanguage<SourceText>?
  public var phone: PerLanguage<SourceText>?
  public var email: PerLanguage<SourceText>?
  public var form: Located<String>?
  public var hours: LocalisedText?
  public var address: LocalisedText?
  public var note: LocalisedText?
  public var verified: Verified?

  public init(range: SourceRange) { self.range = range }

  public static let recordName = "contact"
  public static let noun = Noun.contact
  public static let documentation =
    "Somebody who helps the reader, under the id that `<contact:id>` and `help` use (`registry/contacts.yaml`)."
  public static let sample = """
    town-hall:
      name: {nl: loket Bevolking, fr: guichet Population}
      form: town-hall-form
      hours: {nl: op werkdagen van 9 tot 12 uur, fr: les jours ouvrables de 9 à 12 heures}
    """
  public static let fields: [Field<ContactSource>] = [
    Field(
      "name", .perLanguage(.plainText()), required: true,
      "The name as it stands in a sentence, without an article: the sentence has it."
    ) { $0.name = $1 },
    Field("phone", .perLanguage(.plainText(), absence: .elsewhere), "The telephone number, as it is to be read.") {
      $0.phone = $1
    },
    Field("email", .perLanguage(.plainText(), absence: .elsewhere), "The e-mail address.") { $0.email = $1 },
    Field("form", .idOf(.link), "The link to a contact page or form.") { $0.form = $1 },
    Field("hours", .localisedText, "When somebody answers.") { $0.hours = $1 },
    Field("address", .localisedText, "The postal address; end a line with a backslash to break it.") {
      $0.address = $1
    },
    Field("note", .localisedText, "What the reader should know or have at hand.") { $0.note = $1 },
    Field("verified", .verified, verifiedDocumentation) { $0.verified = $1 },
  ]
}

/// A term: an entry of `registry/terms.yaml`.
public struct TermSource: Record {
  public let range: SourceRange
  public var term: PerLanguage<SourceText>?
  public var plural: PerLanguage<SourceText>?
  public var abbreviation: PerLanguage<SourceText>?
  public var definition: LocalisedText?
  public var former: PerLanguage<[SourceText]>?
  public var avoid: PerLanguage<[SourceText]>?
  public var verified: Verified?

  public init(range: SourceRange) { self.range = range }

  public static let recordName = "term"
  public static let noun = Noun.term
  public static let documentation =
    "A word that the guides always use in the same way, under the id that `<term:id>` and `by` use (`registry/terms.yaml`)."
  public static let sample = """
    enterprise-number:
      term: {nl: ondernemingsnummer, fr: numéro d'entreprise}
      plural: {nl: ondernemingsnummers, fr: numéros d'entreprise}
      definition: {nl: Het nummer van een onderneming., fr: Le numéro d'une entreprise.}
    """
  public static let fields: [Field<TermSource>] = [
    Field(
      "term", .perLanguage(.plainText()), required: true, "The wording in a sentence; `<Term:id>` gives it a capital."
    ) {
      $0.term = $1
    },
    Field("plural", .perLanguage(.plainText()), "The plural, for `<terms:id>`.") { $0.plural = $1 },
    Field("abbreviation", .perLanguage(.plainText(), absence: .leftOut), "The abbreviation.") { $0.abbreviation = $1 },
    Field("definition", .localisedText, "What it means; pages that use the term list it.") { $0.definition = $1 },
    Field(
      "former", .someLanguages(.list(.plainText(), of: .name), orOne: false),
      "Former names, shown with the definition."
    ) { $0.former = $1 },
    Field(
      "avoid", .someLanguages(.list(.plainText(), of: .wording), orOne: false),
      "Wordings that writers should not use."
    ) { $0.avoid = $1 },
    Field("verified", .verified, verifiedDocumentation) { $0.verified = $1 },
  ]
}

/// A text on a screen: an entry of `registry/labels.yaml`.
public struct LabelSource: Record {
  public let range: SourceRange
  public var text: PerLanguage<SourceText>?
  public var on: Located<String>?
  public var verified: Verified?

  public init(range: SourceRange) { self.range = range }

  public static let recordName = "label"
  public static let noun = Noun.label
  public static let documentation = """
    A text on a screen exactly as the application shows it, under the id that `<ui:id>` uses (`registry/labels.yaml`). Quotation marks are not part of it: each language adds its own.
    """
  public static let sample = """
    next:
      text: {nl: Volgende, fr: Suivant}
      on: csam
      verified: {nl: 2026-11-23}
    """
  public static let fields: [Field<LabelSource>] = [
    Field("text", .perLanguage(.plainText()), required: true, "The text, letter by letter.") { $0.text = $1 },
    Field("on", .idOf(.link), "The site or application that shows it.") { $0.on = $1 },
    Field("verified", .verified, verifiedDocumentation) { $0.verified = $1 },
  ]
}

/// A file to download: an entry of `registry/files.yaml`.
public struct DownloadSource: Record {
  public let range: SourceRange
  public var title: LocalisedText?
  public var path: PerLanguage<SourceText>?
  public var verified: Verified?

  public init(range: SourceRange) { self.range = range }

  public static let recordName = "file"
  public static let noun = Noun.file
  public static let documentation = """
    A file to download, under the id that `<file:id>` and `files` use (`registry/files.yaml`). Its type and size are read from the file.
    """
  public static let sample = """
    request-form:
      title: {nl: Aanvraagformulier, fr: Formulaire de demande}
      path: {nl: aanvraag.pdf, fr: demande.pdf}
    """
  public static let fields: [Field<DownloadSource>] = [
    Field("title", .localisedText, required: true, "The name of the file for the reader.") { $0.title = $1 },
    Field("path", .perLanguage(.plainText(), absence: .elsewhere), required: true, "The file, below `content/files/`.")
    { $0.path = $1 },
    Field("verified", .verified, verifiedDocumentation) { $0.verified = $1 },
  ]
}
