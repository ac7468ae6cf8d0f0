internal import CommonMark
public import Manuscript

/// A text as a person reads it, without marks and without reference syntax: `Access to <term:tr-fpp>` is `Access to TR-FPP`.
///
/// For messages and lists; pages have typography, numbers and gaps besides.
public struct PlainWording: Sendable {
  private let registry: RegistrySources?

  /// - Parameter registry: The registries that references name; `nil` where nothing is known of them, and ids stand for their words.
  public init(registry: RegistrySources?) { self.registry = registry }

  /// - Parameters:
  ///   - text: CommonMark.
  ///   - language: The language of the text.
  /// - Returns: One line.
  public func words(of text: SourceText, in language: LanguageTag) -> String {
    let document = Document(text.bytes)
    document.visit { node, entering in
      guard entering, node.kind == .link, !node.hasOwnWords else { return }
      let destination = String(decoding: node.destination, as: UTF8.self)
      node.replace(withText: wording(of: destination, in: language).utf8)
    }
    var words: [UInt8] = []
    document.root.renderPlainText(into: &words)
    return String(decoding: words, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func wording(of destination: String, in language: LanguageTag) -> String {
    guard case .reference(let syntax) = ReferenceSyntax.read(destination) else { return destination }
    let words: String?
    switch syntax.kind {
    case .term: words = value(syntax.argument, in: registry?.terms)?.term?[language]?.string
    case .terms:
      let term = value(syntax.argument, in: registry?.terms)
      words = (term?.plural ?? term?.term)?[language]?.string
    case .link: words = value(syntax.argument, in: registry?.links)?.text?[language]?.string
    case .contact: words = value(syntax.argument, in: registry?.contacts)?.name?[language]?.string
    case .file: words = value(syntax.argument, in: registry?.files)?.title?[language]?.string
    case .ui:
      words = syntax.argument.split(separator: "/").map { id in
        value(String(id), in: registry?.labels)?.text?[language]?.string ?? String(id)
      }.joined(separator: " → ")
    case .step, .steps, .part, .guide, .figure: words = nil
    }
    let found = words ?? syntax.argument
    return syntax.isCapitalised ? found.prefix(1).uppercased() + found.dropFirst() : found
  }

  private func value<Value>(_ id: String, in entries: [Entry<Value>]?) -> Value? {
    entries?.first { $0.id.value == id }?.value
  }
}
