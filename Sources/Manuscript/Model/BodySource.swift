public import Diagnostics
internal import YAML

/// A text, or blocks in reading order.
public enum BodySource: Sendable {
  case text(LocalisedText)
  case blocks([BlockSource])
}

/// One block of a body.
public struct BlockSource: Record {
  public let range: SourceRange
  public var only: [Located<String>] = []
  public var content: Content?

  /// What a block is.
  public enum Content: Sendable {
    case text(LocalisedText)
    case figure(FigureUse)
    case table(TableSource)
    case note(NoteSource)
    case fields([FormFieldSource])
    case files([Located<String>])
    case contact(Located<String>)
  }

  public init(range: SourceRange) { self.range = range }

  public static let recordName = "block"
  public static let noun = Noun.block
  public static let documentation =
    "Where a body stands (`do`, `intro`, `closing`, `after`, `result`, a note), it is a text or a list of these blocks in reading order."
  public static let sample = """
    - text: {nl: Klik op <ui:next>., fr: Cliquez sur <ui:next>.}
    - figure: request-form
    - note: {nl: Dat kan even duren., fr: Cela peut durer un moment.}
    """
  public static let exactlyOneOf =
    ["text", "figure", "table"] + NoteKind.allCases.map(\.rawValue) + ["fields", "files", "contact"]
  public static let fields: [Field<BlockSource>] =
    [
      Field("text", .localisedText, "Sentences.") { $0.content = .text($1) },
      Field("figure", .figureUse, "A picture: the id of a figure of the guide, or the figure itself.") {
        $0.content = .figure($1)
      },
      Field("table", .record, "A table.") { $0.content = .table($1) },
    ]
    + NoteKind.allCases.map { kind in
      Field(kind.rawValue, .body, kind.meaning) { $0.content = .note(NoteSource(kind: kind, body: $1)) }
    } + [
      Field("fields", .list(.record, of: .field), "What to enter in a form.") { $0.content = .fields($1) },
      Field("files", .list(.idOf(.file), of: .file), "Files to download.") { $0.content = .files($1) },
      Field("contact", .idOf(.contact), "A contact, with all its details.") { $0.content = .contact($1) },
      Field("only", .list(.idOf(.edition), of: .edition), "The editions that have the block.") { $0.only = $1 },
    ]
}

/// A remark that stands out.
public struct NoteSource: Sendable {
  public let kind: NoteKind
  public let body: BodySource
}

/// The weight of a remark (DITA `note` types; the order of the last two is that of ANSI Z535).
public enum NoteKind: String, CaseIterable, Hashable, Sendable {
  case note, tip, important, warning, danger

  var meaning: String {
    switch self {
    case .note: "A remark."
    case .tip: "Something that makes it easier."
    case .important: "Something that must not be overlooked."
    case .warning: "A warning against loss or trouble."
    case .danger: "A warning against harm."
    }
  }
}

/// A table: rows and columns of texts.
public struct TableSource: Record {
  public let range: SourceRange
  public var caption: LocalisedText?
  public var columns: [LocalisedText] = []
  public var rows: [TableRowSource] = []

  public init(range: SourceRange) { self.range = range }

  public static let recordName = "table"
  public static let noun = Noun.table
  public static let documentation = "A table. Each row has as many cells as there are columns."
  public static let sample = """
    columns: [{nl: Wie, fr: Qui}, {nl: Wat, fr: Quoi}]
    rows:
      - [{nl: de firma, fr: la firme}, {nl: het nummer, fr: le numéro}]
    """
  public static let fields: [Field<TableSource>] = [
    Field("caption", .localisedText, "What the table shows.") { $0.caption = $1 },
    Field("columns", .list(.cell, of: .column), required: true, "The headings of the columns.") { $0.columns = $1 },
    Field("rows", .list(.tableRow, of: .row), required: true, "The rows, each a list of cells.") { $0.rows = $1 },
  ]
}

/// A row of a table.
public struct TableRowSource: Sendable {
  public let range: SourceRange
  public let cells: [LocalisedText]
}

extension ValueType where Value == TableRowSource {
  fileprivate static var tableRow: ValueType<TableRowSource> {
    let cells = ValueType<[LocalisedText]>.list(.cell, of: .cell)
    return ValueType(description: cells.description) { node, decoder in
      cells.decode(node, &decoder).map { TableRowSource(range: decoder.range(node.range), cells: $0) }
    }
  }
}

extension ValueType where Value == LocalisedText {
  /// A text of a table. One with a fault keeps its place, without words, so that its row has no second fault.
  fileprivate static var cell: ValueType<LocalisedText> {
    let text = ValueType<LocalisedText>.localisedText
    return ValueType(description: text.description) { node, decoder in
      text.decode(node, &decoder) ?? LocalisedText(range: decoder.range(node.range))
    }
  }
}

extension ValueType where Value == BodySource {
  /// A text in each language, or a list of blocks.
  static var body: ValueType<BodySource> {
    let description = TypeDescription.named(.body, .either([.localisedText, .list(.record(BlockSource.self))]))
    return ValueType(description: description) { node, decoder in
      switch node {
      case .mapping(let mapping): return .text(decoder.localisedText(from: mapping))
      case .sequence:
        return ValueType<[BlockSource]>.list(.record, of: .block).decode(node, &decoder).map { .blocks($0) }
      case .scalar:
        decoder.reportType(.body, node)
        return nil
      }
    }
  }
}

extension ValueType where Value == [BodySource] {
  /// One note or a list of notes. A list whose items are blocks is one note; otherwise each item is a note of its own.
  static var notes: ValueType<[BodySource]> {
    let body = ValueType<BodySource>.body
    let description = TypeDescription.named(.notes, .either([body.description, .list(body.description)]))
    return ValueType(description: description) { node, decoder in
      guard case .sequence(let sequence) = node, sequence.items.contains(where: { !$0.isBlock }) else {
        return body.decode(node, &decoder).map { [$0] }
      }
      return sequence.items.compactMap { body.decode($0, &decoder) }
    }
  }
}

extension YAMLNode {
  /// Whether the node is written as a ``BlockSource``: a mapping whose first key is one of a block's.
  fileprivate var isBlock: Bool {
    guard case .mapping(let mapping) = self, let key = mapping.entries.first?.key.string else { return false }
    return BlockSource.fieldDescriptions.contains { $0.name == key }
  }
}
