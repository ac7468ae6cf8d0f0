public import Manuscript

/// A guide whose steps are numbered and whose references are all resolved.
///
/// It never changes; a class, so that handing it on copies none of its many values.
public final class Guide: Sendable {
  public let id: String
  /// The group of the home page that it stands in; `nil` when it stands in none.
  public let group: GroupIndex?
  public let title: Localised<Text>
  public let summary: Localised<Text>?
  public let audience: Localised<Text>?
  public let updated: CalendarDate?
  public let before: [Localised<Text>]
  public let ways: [Way]
  public let parts: [Part]
  public let after: Body?
  /// The contacts of the page: those of `help`, then those that the texts name, in the order of the first mention.
  public let contacts: [RegistryIndex<Contact>]
  /// In drafts only: what `help` names and no registry has.
  public let missingContacts: [Gap]
  /// The explained terms that the texts and the contacts of the page name, in the order of the first mention.
  public let terms: [RegistryIndex<Term>]
  /// The figures that the guide shows, in the order of their first appearance.
  public let figures: [Figure]
  /// The names that its page had before, sorted: each stays a page that leads here.
  public let formerIDs: [String]
  /// Whether nothing but its id is known, because it was not read: no page of it can be made.
  public let isUnread: Bool

  init(
    id: String,
    group: GroupIndex?,
    title: Localised<Text>,
    summary: Localised<Text>?,
    audience: Localised<Text>?,
    updated: CalendarDate?,
    before: [Localised<Text>],
    ways: [Way],
    parts: [Part],
    after: Body?,
    contacts: [RegistryIndex<Contact>],
    missingContacts: [Gap],
    terms: [RegistryIndex<Term>],
    figures: [Figure],
    formerIDs: [String],
    isUnread: Bool = false
  ) {
    self.id = id
    self.group = group
    self.title = title
    self.summary = summary
    self.audience = audience
    self.updated = updated
    self.before = before
    self.ways = ways
    self.parts = parts
    self.after = after
    self.contacts = contacts
    self.missingContacts = missingContacts
    self.terms = terms
    self.figures = figures
    self.formerIDs = formerIDs
    self.isUnread = isUnread
  }

  /// All places of ``figures``.
  public var figureIndices: [FigureIndex] { figures.indices.map { FigureIndex($0) } }

  public subscript(index: FigureIndex) -> Figure { figures[index.index] }
}

/// A choice that leads to a part.
public struct Way: Sendable {
  public let when: Localised<Text>
  public let title: Localised<Text>?
  public let body: Body?
  public let part: PartTarget?
}

/// A part of a guide.
public struct Part: Sendable {
  public let anchor: Anchor
  /// The anchors that it had before, which still lead here.
  public let formerAnchors: [Anchor]
  public let title: Localised<Text>
  public let when: Localised<Text>?
  public let intro: Body?
  public let ways: [Way]
  public let steps: StepList
  public let closing: Body?
}

/// Steps that stand together.
public struct StepList: Sendable {
  public let numbering: Numbering
  public let steps: [Step]

  public var isEmpty: Bool { steps.isEmpty }
}

/// One action of the reader. A class as ``Guide`` is.
public final class Step: Sendable {
  public let anchor: Anchor
  /// The anchors that it had before, which still lead here.
  public let formerAnchors: [Anchor]
  /// `nil` in an unnumbered list.
  public let number: StepNumber?
  public let title: Localised<Text>?
  public let actor: RegistryIndex<Term>?
  public let place: RegistryIndex<Link>?
  public let body: Body
  public let fields: [FormField]
  public let figures: [FigureIndex]
  public let files: [RegistryIndex<Download>]
  public let notes: [Note]
  public let branches: [Branch]
  public let steps: StepList
  public let result: Body?
  public let troubles: [Trouble]

  init(
    anchor: Anchor,
    formerAnchors: [Anchor],
    number: StepNumber?,
    title: Localised<Text>?,
    actor: RegistryIndex<Term>?,
    place: RegistryIndex<Link>?,
    body: Body,
    fields: [FormField],
    figures: [FigureIndex],
    files: [RegistryIndex<Download>],
    notes: [Note],
    branches: [Branch],
    steps: StepList,
    result: Body?,
    troubles: [Trouble]
  ) {
    self.anchor = anchor
    self.formerAnchors = formerAnchors
    self.number = number
    self.title = title
    self.actor = actor
    self.place = place
    self.body = body
    self.fields = fields
    self.figures = figures
    self.files = files
    self.notes = notes
    self.branches = branches
    self.steps = steps
    self.result = result
    self.troubles = troubles
  }
}

/// One alternative of a step.
public struct Branch: Sendable {
  /// A, B, …; `nil` for an only branch without steps of its own.
  public let letter: String?
  public let when: Localised<Text>
  public let title: Localised<Text>?
  public let body: Body?
  public let steps: StepList
  public let result: Body?
}

/// What to do when a step fails.
public struct Trouble: Sendable {
  public let when: Localised<Text>
  public let body: Body
}

/// One field of a form.
public struct FormField: Sendable {
  public let label: FieldLabel
  public let entry: Localised<Text>
}

/// How a field of a form, or a place in a picture, is named.
public enum FieldLabel: Sendable {
  case label(RegistryIndex<Label>)
  case text(Localised<Text>)
}

/// Blocks in reading order.
public struct Body: Sendable {
  public let blocks: [Block]
}

/// One block of a ``Body``.
public enum Block: Sendable {
  case text(Localised<Text>)
  case figure(FigureIndex)
  case table(Table)
  case note(Note)
  case fields([FormField])
  case files([RegistryIndex<Download>])
  case contact(RegistryIndex<Contact>)
  /// In drafts only.
  case gap(Gap)
}

/// A remark that stands out.
public struct Note: Sendable {
  public let kind: NoteKind
  public let body: Body
}

/// A table in which every row has as many cells as there are columns.
public struct Table: Sendable {
  public let caption: Localised<Text>?
  public let columns: [Localised<Text>]
  public let rows: [[Localised<Text>]]
}
