import Publication

/// How a contact can be reached, row by row, the same in every output.
struct ContactDetails {
  let rows: [Row]

  struct Row {
    let key: String
    let value: Value
  }

  enum Value {
    case link(String, address: String)
    case phrase(Phrase)
    case text(Localised<Text>)
  }

  init(_ contact: Contact, on page: PageContext) {
    var rows: [Row] = []
    if let phone = contact.phone[page.language] {
      rows.append(Row(key: page.words[.phone], value: .link(phone, address: "tel:\(Self.dialled(phone))")))
    }
    if let email = contact.email[page.language] {
      rows.append(Row(key: page.words[.email], value: .link(email, address: "mailto:\(email)")))
    }
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
        case .link(let words, let address):
          html.html("<a")
          html.attribute("href", address)
          html.html(">")
          html.text(words)
          html.html("</a>")
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
