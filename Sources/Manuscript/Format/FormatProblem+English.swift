internal import Diagnostics

extension FormatProblem {
  var englishMessage: String {
    switch self {
    case .unknownKey(let key, let record, _, _): "\(record.indefinite(in: .english)) has no key '\(key.shortened)'"
    case .missingKey(let key, let record): "the key '\(key)' is missing in \(record.demonstrative(in: .english))"
    case .missingOneOf(let keys, let record):
      "\(record.demonstrative(in: .english)) has none of the keys \(keys.quotedList)"
    case .moreThanOneOf(let keys, let record):
      "\(record.indefinite(in: .english)) takes only one of the keys \(keys.quotedList)"
    case .wrongType(let expected, let found): "\(expected.englishWords) is expected here, not \(found.englishWords)"
    case .emptyValue(let expected): "nothing is written here, where \(expected.englishWords) is expected"
    case .emptyText: "this text is empty"
    case .emptyVersion(let language): "the text \(language.asOfText(in: .english)) is empty"
    case .unwrittenText(let hint): "this text is still to be written: '\(hint.shortened)'"
    case .badIdentifier(let id): "'\(id.shortened)' cannot be an id"
    case .badDate(let date): "'\(date.shortened)' is not a date"
    case .badNumber(let number, let range):
      "'\(number.shortened)' is not a number from \(range.lowerBound) to \(range.upperBound)"
    case .badWord(let word, _): "'\(word.shortened)' is not possible here"
    case .badLanguage(let tag): "'\(tag.shortened)' is not a language"
    case .unknownLanguage(let tag, _): "'\(tag.shortened)' is not a language of this site"
    case .missingLanguage(let language): "the text \(language.asOfText(in: .english)) is missing"
    case .textOfOtherLanguage(let language, let shown):
      "the text \(language.asOfText(in: .english)) is missing: readers get "
        + (shown.map { "the one \($0.asOfText(in: .english))" } ?? "none")
    case .targetOfOtherLanguage(let language, let shown):
      "nothing is given \(language.asOfText(in: .english)): its pages lead to what there is "
        + "\(shown.asOfText(in: .english)), and say so"
    case .languageTwice(let language): "the language '\(language)' stands twice in this list"
    case .emptyList(let what): "this list \(what.pluralGenitive(in: .english)) is empty"
    case .wrongAreaCount(let found): "four numbers are expected here, not \(found)"
    }
  }

  var englishHelp: String? {
    switch self {
    case .unknownKey(let key, _, let known, let homes):
      known.nearestKey(to: key)?.offered(in: .english)
        ?? homes.first.map { "'\(key)' belongs inside \($0.indefinite(in: .english))" }
        ?? "possible are \(known.quotedList)"
    case .missingKey(let key, _): "add '\(key):'"
    case .missingOneOf(let keys, _): "add one of them, such as '\(keys[0]):'"
    case .moreThanOneOf: "keep one and remove the other"
    case .wrongType(.list, .text(let text)) where !text.contains(" "): "write [\(text)]"
    case .wrongType(let expected, _), .emptyValue(let expected): expected.englishAdvice
    case .unwrittenText: "write it in place of the square brackets and of what stands between them"
    case .emptyText: "write the text, or remove the key"
    case .emptyVersion: "write it"
    case .badIdentifier(let id):
      Identifier.suggestion(for: id).map { "ids are lower-case letters, digits and hyphens: write '\($0)'" }
        ?? "ids are lower-case letters, digits and hyphens, and begin with a letter, such as 'sign-in'"
    case .badDate: "write year, month and day, such as 2026-11-23"
    case .badNumber(_, let range): "write a whole number, such as \(range.upperBound / 2)"
    case .badWord(let word, let known):
      known.nearestWord(to: word)?.offered(in: .english) ?? "possible are \(known.quotedList)"
    case .badLanguage: "write a language tag (BCP 47), such as nl, fr, de or en"
    case .unknownLanguage(let tag, let known):
      known.nearest(to: tag)?.offered(in: .english)
        ?? "the languages are \(known.quotedList); 'languages:' in site.yaml says which"
    case .missingLanguage(let language): "add '\(language): …'"
    case .textOfOtherLanguage(let language, _): "write it behind '\(language):'"
    case .targetOfOtherLanguage(let language, _):
      "add '\(language): …'; if there is nothing in that language, this is right"
    case .languageTwice: "remove one of them"
    case .emptyList: "add an item, or remove the key"
    case .wrongAreaCount: Expected.area.englishAdvice
    }
  }
}

extension FormatProblem.Found {
  fileprivate var englishWords: String {
    switch self {
    case .text: "a single text"
    case .mapping: "a group of keys"
    case .list: "a list"
    }
  }
}

extension FormatProblem.Expected {
  fileprivate var englishWords: String {
    switch self {
    case .text: "a single text"
    case .localisedText: "a text in each language"
    case .list: "a list"
    case .area: "a list of four numbers"
    case .map(let what): "a group \(what.pluralGenitive(in: .english)), each under its id,"
    case .record(let record, _): record.indefinite(in: .english)
    case .body: "a text in each language or a list of blocks"
    case .notes: "a text in each language or a list"
    case .languageMap: "a value for each language"
    }
  }

  fileprivate var englishAdvice: String {
    switch self {
    case .text: "write one text, without brackets, braces and dashes"
    case .localisedText, .body, .notes, .languageMap:
      "write {nl: …, fr: …}, or 'nl: |' and 'fr: |' on lines of their own"
    case .list: "begin each item with '- ' on a line of its own"
    case .map: "write an id, a colon, and what belongs to it on the lines below"
    case .area: "write left, top, width and height in per cent of the picture, such as [10, 20, 30, 15]"
    case .record(_, let keys): "write its keys, such as \(keys.map { "'\($0):'" }.together(in: .english))"
    }
  }
}
