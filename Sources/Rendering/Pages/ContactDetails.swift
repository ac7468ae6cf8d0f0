import Publication

/// How a contact can be reached, row by row, the same in every output.
struct ContactDetails {
  let rows: [Row]

  struct Row {
    let key: String
    let value: Value
  }

  enum Value {
    case phrase(Phrase)
    case text(Localised<Text>)
  }

  init(_ contact: Contact, on page: PageContext) {
    var rows: [Row] = []
    func add(_ key: Word, _ kind: LinkTarget.Kind, _ text: Localised<String?>, _ address: (String) -> String) {
      guard let (words, language) = text.serving(page.readersLanguage) else { return }
      let target = LinkTarget(kind, address(words), in: language.map { page.other($0) })
      let phrase = ReferencePhrases(page: page).linked(Phrase(words), target)
      rows.append(Row(key: page.words[key], value: .phrase(phrase)))
    }
    add(.phone, .phone, contact.phone) { "tel:\(Self.dialled($0))" }
    add(.email, .email, contact.email) { "mailto:\($0)" }
    if let form = contact.form {
      rows.append(
        Row(key: page.words[.form], value: .phrase(ReferencePhrases(page: page).linkPhrase(form).capitalised())))
    }
    if let missing = contact.missingForm {
      let words = ReferencePhrases(page: page).words(for: missing)
      rows.append(Row(key: page.words[.form], value: .phrase(Phrase([.gap(words)]))))
    }
    if let hours = contact.hours { rows.append(Row(key: page.words[.hours], value: .text(hours))) }
    if let address = contact.address { rows.append(Row(key: page.words[.address], value: .text(address))) }
    self.rows = rows
  }

  /// Writes the rows as a list, if there are any.
  func write(on page: PageContext, into html: inout HTMLBuffer) {
    guard !rows.isEmpty else { return }
    html.element("dl") { html in
      for row in rows {
        html.element("dt") { $0.text(row.key) }
        html.html("<dd>")
        switch row.value {
        case .phrase(let phrase): html.html(phrase.html(links: true))
        case .text(let words): TextRenderer(page: page).line(words, into: &html)
        }
        html.html("</dd>\n")
      }
    }
  }

  /// The number as it is dialled (RFC 3966): digits and a leading plus sign. `(0)`, which is not dialled from abroad, is left out; a
  /// national number stays national, as nobody says for which country it is.
  private static func dialled(_ number: String) -> String {
    let shown = number.hasPrefix("+") ? number.replacing("(0)", with: "") : number
    return shown.filter { $0.isASCII && ($0.isNumber || $0 == "+") }
  }
}
