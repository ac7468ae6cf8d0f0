internal import Diagnostics
internal import Manuscript

extension ProseProblem {
  var englishWords: Wording {
    switch self {
    case .typedPhone(let number, let contact):
      Wording("the telephone number '\(number)' is typed in a text", help: "write <contact:\(contact)>")
    case .unregisteredPhone(let number):
      Wording(
        "the telephone number '\(number)' is typed in a text",
        help: "give it an entry in registry/contacts.yaml and write <contact:id>")
    case .typedLabel(let words, let labels):
      Wording(
        "the on-screen label '\(words)' is typed in a text",
        help: "write \(labels.map { "<ui:\($0)>" }.joined(separator: " or "))")
    case .typedFieldLabel(let words, let labels):
      Wording(
        "the on-screen label '\(words)' is typed",
        help: "write 'label: \(labels.joined(separator: "' or 'label: "))' instead of 'text:'")
    case .avoidedWording(let words, let term, let right, let isFormer):
      Wording(
        isFormer ? "'\(words)' is a former name of '\(right)'" : "'\(words)' is a wording to avoid",
        help: "write <term:\(term)>, which gives '\(right)'")
    case .abbreviationNotIntroduced(let abbreviation, let term, let wording):
      Wording(
        "nothing on the page says what '\(abbreviation)' means",
        help: "write <term:\(term)> once, or '\(wording) (\(abbreviation))'")
    case .unknownAbbreviation(let abbreviation):
      Wording(
        "this guide does not say what '\(abbreviation)' means",
        help:
          "write it in full the first time, with '(\(abbreviation))' behind it, or give it an entry in registry/terms.yaml"
      )
    case .untranslated(let language, let other):
      Wording(
        "the \(language.englishName) text is the same as the \(other.englishName) one",
        help: "translate it")
    case .wrongLanguage(let language, let other):
      Wording(
        "the \(language.englishName) text reads as \(other.englishName)",
        help: "a suggestion only: check whether the text stands under the right language")
    case .swappedLanguages(let one, let other):
      Wording(
        "the \(one.englishName) and the \(other.englishName) text seem to have changed places",
        help: "a suggestion only: check which text belongs to '\(one)' and which to '\(other)'")
    case .foreignQuotes(let marks, let language, let open, let close):
      Wording(
        "\(marks) \(marks.contains("…") ? "are" : "is") not how \(language.englishName) marks a quotation",
        help: "write \"…\" or \(open)…\(close); gids sets those of the language")
    case .spaceBefore(let mark, let language):
      Wording(
        "a space stands before '\(mark)', which \(language.englishName) does not have", help: "take the space out")
    case .doubleSpace: Wording("two spaces stand in a row", help: "leave one")
    case .repeatedWord(let word): Wording("the word '\(word)' stands twice in a row", help: "leave one")
    }
  }
}
