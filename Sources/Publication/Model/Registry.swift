internal import Manuscript

/// The place of an entry in one list of ``Registry``.
public struct RegistryIndex<Entry>: Hashable, Sendable {
  public let index: Int

  init(_ index: Int) { self.index = index }
}

/// What the content declares once: addresses, contacts, terms, on-screen labels and files.
public struct Registry: Sendable {
  public internal(set) var links: [Link] = []
  public internal(set) var contacts: [Contact] = []
  public internal(set) var terms: [Term] = []
  public internal(set) var labels: [Label] = []
  public internal(set) var files: [Download] = []

  /// The places of ``links``.
  public var linkIndices: [RegistryIndex<Link>] { links.indices.map { RegistryIndex($0) } }

  /// The places of ``labels``.
  public var labelIndices: [RegistryIndex<Label>] { labels.indices.map { RegistryIndex($0) } }

  public subscript(index: RegistryIndex<Link>) -> Link { links[index.index] }
  public subscript(index: RegistryIndex<Contact>) -> Contact { contacts[index.index] }
  public subscript(index: RegistryIndex<Term>) -> Term { terms[index.index] }
  public subscript(index: RegistryIndex<Label>) -> Label { labels[index.index] }
  public subscript(index: RegistryIndex<Download>) -> Download { files[index.index] }
}

/// A plain value of the registry in one language: text that is not CommonMark.
public enum PlainText: Hashable, Sendable {
  case written(String)
  /// The words of another language, for want of some in this: every output says so and marks their language.
  case borrowed(String, from: LanguageIndex)
  /// In drafts only.
  case gap(Gap)
}

extension Localised where Value == PlainText {
  /// The same words, and where they are missing, those of the first language that has some.
  func borrowing() -> Localised<PlainText> {
    for (lender, text) in all.enumerated() {
      guard case .written(let words) = text else { continue }
      return map { if case .gap(.text) = $0 { .borrowed(words, from: LanguageIndex(lender)) } else { $0 } }
    }
    return self
  }
}

/// An address elsewhere.
public struct Link: Sendable {
  public let id: String
  public let text: Localised<PlainText>
  /// The address; `nil` where there is none in that language, or while nobody knows it.
  public let url: Localised<String?>
  /// Whether somebody saw that the entry is right, in each language.
  public let isVerified: Localised<Bool>
}

/// Somebody who helps the reader.
public struct Contact: Sendable {
  public let id: String
  public let name: Localised<PlainText>
  public let phone: Localised<String?>
  public let email: Localised<String?>
  public let form: RegistryIndex<Link>?
  /// In drafts only: a form that was named and is not there.
  public let missingForm: Gap?
  public let hours: Localised<Text>?
  public let address: Localised<Text>?
  public let note: Localised<Text>?
  public let isVerified: Localised<Bool>
}

/// A word that the guides always use in the same way.
public struct Term: Sendable {
  public let id: String
  public let wording: Localised<PlainText>
  public let plural: Localised<PlainText>?
  public let abbreviation: Localised<String?>
  public let definition: Localised<Text>?
  public let formerNames: Localised<[String]>
  public let isVerified: Localised<Bool>

  /// Whether a page that uses the term has something to say about it.
  public var isExplained: Bool {
    definition != nil || abbreviation.all.contains { $0 != nil } || formerNames.all.contains { !$0.isEmpty }
  }
}

/// A text on a screen.
public struct Label: Sendable {
  public let id: String
  public let text: Localised<PlainText>
  public let isVerified: Localised<Bool>
}

/// A file to download.
public struct Download: Sendable {
  public let id: String
  public let title: Localised<Text>
  public let file: Localised<DownloadFile?>
}

/// The file of a ``Download`` in one language.
public struct DownloadFile: Hashable, Sendable {
  /// The file below `content/`, such as `files/form.pdf`; it has the same address below the site's root.
  public let path: String
  /// In bytes.
  public let size: Int
}
