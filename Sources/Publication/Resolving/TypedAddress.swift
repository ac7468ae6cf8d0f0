internal import CommonMark
internal import Diagnostics
internal import Manuscript

/// An address that was typed into a text and can give way to a reference.
struct TypedAddress {
  /// The address as a registry would have it: `https://…` or `http://…`.
  let address: String
  let language: LanguageTag
  /// The fault among those of the resolver.
  private(set) var diagnostic: Int
  private let text: SourceText
  private let part: Range<Int>
  private let form: Form

  /// What of the address gives way.
  enum Form {
    /// The words themselves, or an autolink, become `<link:id>`.
    case words
    /// The destination of `[words](https://…)` becomes `link:id`; the words stay.
    case destination
  }

  /// - Parameters:
  ///   - typed: What was typed.
  ///   - part: Where it stands: a range of bytes of the text.
  /// - Returns: `nil` when it is no address that a registry takes.
  init?(
    _ typed: String, _ form: Form, at part: Range<Int>, of text: SourceText, in language: LanguageTag, diagnostic: Int
  ) {
    let isWithoutScheme = typed.prefix(4).lowercased() == "www."
    let address = isWithoutScheme ? "https://\(typed)" : typed
    guard WebAddress.isValid(address) else { return nil }
    (self.address, self.form, self.part, self.text) = (address, form, part, text)
    (self.language, self.diagnostic) = (language, diagnostic)
  }

  /// The same address after faults were put before those of the resolver.
  func behind(_ count: Int) -> TypedAddress {
    var address = self
    address.diagnostic += count
    return address
  }

  func edit(citing id: String, in files: SourceFiles) -> TextEdit {
    switch form {
    case .words: text.edit(replacing: part, with: "<link:\(id)>", in: files)
    case .destination: text.edit(replacing: part, with: "link:\(id)", in: files)
    }
  }
}

/// The addresses of a text that no entry has.
struct NewAddresses {
  /// The text in all its languages.
  let text: SourceRange?
  let typed: [TypedAddress]

  /// The same addresses after faults were put before those of the resolver.
  func behind(_ count: Int) -> NewAddresses { NewAddresses(text: text, typed: typed.map { $0.behind(count) }) }
}

extension TypedAddress {
  /// Whether words are sure to be the whole address that the writer meant, by what stands around them.
  ///
  /// A bracket or a sign beside them may belong to the address, and a character reference such as `&amp;` is not what it looks like.
  ///
  /// - Parameters:
  ///   - part: The address among the bytes of plain words.
  ///   - words: The words as they were written.
  ///   - node: The node of the words; what stands beside it without a space may belong to the address, too.
  static func isWhole(_ part: Range<Int>, in words: [UInt8], of node: Node) -> Bool {
    let rest = words[part.upperBound...].drop { ".,;:!?".utf8.contains($0) }
    let isBeginSound =
      part.lowerBound > 0 ? " \n\t\"'(".utf8.contains(words[part.lowerBound - 1]) : node.previous.endsWord
    let isEndSound = rest.first.map { " \n\t\"')".utf8.contains($0) } ?? node.next.endsWord
    return isBeginSound && isEndSound && !words[part].contains(UInt8(ascii: "&"))
  }

  /// The destination of an inline link whose words are the writer's own.
  ///
  /// - Parameters:
  ///   - link: The bytes of the link, from `[` to `)`.
  ///   - destination: Where it leads.
  /// - Returns: Offsets from the `[`; `nil` where the destination is not written as it is, or has a title behind it.
  static func destination(_ destination: [UInt8], inLink link: ArraySlice<UInt8>) -> Range<Int>? {
    let bytes = Array(link)
    let end = bytes.count - 1
    for (opening, closing) in [("](", ")"), ("](<", ">)")] {
      let written = Array(opening.utf8) + destination + Array(closing.utf8)
      guard bytes.count > written.count, bytes.suffix(written.count).elementsEqual(written) else { continue }
      let start = bytes.count - written.count + 2
      return start..<end
    }
    return nil
  }
}

extension Node? {
  /// Whether a word ends at the border to this neighbour.
  fileprivate var endsWord: Bool {
    switch self?.kind {
    case nil, .softBreak?, .hardBreak?: true
    default: false
    }
  }
}
