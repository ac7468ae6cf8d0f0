internal import Diagnostics

/// The reference page of the authoring format, made from the same description as the decoder.
public enum FormatReference {
  /// The page `docs/format.md` (CommonMark with pipe tables), ended by a line feed.
  public static var markdown: String {
    var page = FormatPage.introduction
    var shared: [any Record.Type] = []
    for format in FileFormat.allCases {
      page += "\n## `content/\(format.path)`\n\n\(section(for: format.record, level: 3))"
      for record in format.description.reachableRecords
      where record != format.record && !shared.contains(where: { $0 == record })
        && !FileFormat.allCases.contains(where: { $0.record == record })
      {
        shared.append(record)
      }
    }
    page += "\n## Inside the files\n"
    for record in shared {
      page +=
        "\n### \(record.recordName.article == "an" ? "An" : "A") \(record.recordName)\n\n\(section(for: record, level: 4))"
    }
    return page
  }

  private static func section(for record: any Record.Type, level: Int) -> String {
    var text = "\(record.documentation)\n\n```yaml\n\(record.sample.trimmedEnd)\n```\n\n"
    if !record.exactlyOneOf.isEmpty {
      text += "Exactly one of \(record.exactlyOneOf.map { "`\($0)`" }.joined(separator: ", ")).\n\n"
    }
    text += "| key | value | what it is |\n|---|---|---|\n"
    for field in record.fieldDescriptions {
      let name = field.isRequired ? "**`\(field.name)`**" : "`\(field.name)`"
      text += "| \(name) | \(words(for: field.type)) | \(field.documentation) |\n"
    }
    return text
  }

  /// A type in the words of the table.
  private static func words(for type: TypeDescription) -> String {
    switch type {
    case .plainText: "a text"
    case .identifier: "an id"
    case .idOf(let what): "the id of \(what.indefinite(in: .english))"
    case .date: "a date"
    case .number(let range): "a number from \(range.lowerBound) to \(range.upperBound)"
    case .choice(let choices): choices.map { "`\($0.word)` (\($0.meaning))" }.joined(separator: ", ")
    case .language: "a language"
    case .localisedText: "a text per language"
    case .perLanguage(let value): "\(words(for: value)), or one per language"
    case .someLanguages(.list(let item)): "per language a list, each item \(words(for: item))"
    case .someLanguages(let value): "\(words(for: value)) per language"
    case .list(let item): "a list, each item \(words(for: item))"
    case .tuple(let items): "a list of \(items.count): \(items.first.map { words(for: $0) } ?? "")"
    case .map(_, let value): "ids, and under each \(words(for: value))"
    case .record(let record), .keyed(let record): link(to: record)
    case .inline(let record): "\(link(to: record)) with its `id`"
    case .either(let types): types.map { words(for: $0) }.joined(separator: ", or ")
    case .named(.body, _): "a [body](#values)"
    case .named(.notes, _): "a [body](#values), or a list, each item a body"
    case .named(.word, _): "a text"
    }
  }

  /// Such as `a [step](#a-step)`.
  private static func link(to record: any Record.Type) -> String {
    let (article, name) = (record.recordName.article, record.recordName)
    return "\(article) [\(name)](#\(article)-\(name))"
  }
}

extension String {
  fileprivate var trimmedEnd: String {
    var text = self
    while text.hasSuffix("\n") { text.removeLast() }
    return text
  }
}
