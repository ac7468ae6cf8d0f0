internal import Synchronization

/// A text of a publication in one language.
public enum Text: Sendable {
  /// CommonMark whose references are all resolved.
  case written(ResolvedText)
  /// The text of another language, for want of one in this: every output says so and marks its language.
  indirect case borrowed(ResolvedText, from: LanguageIndex)
  /// Nothing that could be shown; a draft says so in words.
  case gap(Gap)
}

extension Localised where Value == Text {
  /// The same texts, and where one is missing, that of the first language that has one.
  func borrowing() -> Localised<Text> {
    for (lender, text) in all.enumerated() {
      guard case .written(let resolved) = text else { continue }
      return map { if case .gap(.text) = $0 { .borrowed(resolved, from: LanguageIndex(lender)) } else { $0 } }
    }
    return self
  }
}

/// CommonMark with what its references stand for.
public struct ResolvedText: Sendable {
  /// The text as it was written, UTF-8.
  public let commonMark: ArraySlice<UInt8>
  /// What each link of the text stands for, in the order in which the links begin.
  public let references: [Reference]
  /// Whether the text is one line of words and nothing else, in which no mark of CommonMark stands. Not every such text is known to be one.
  public let isPlainLine: Bool
  /// Tells this text from every other that was resolved in this process, for those who keep what they made of it. Nothing that is written
  /// depends on it.
  public let id: Int

  private static let lastID = Atomic<Int>(0)

  init(commonMark: ArraySlice<UInt8>, references: [Reference], isPlainLine: Bool = false) {
    (self.commonMark, self.references, self.isPlainLine) = (commonMark, references, isPlainLine)
    id = Self.lastID.wrappingAdd(1, ordering: .relaxed).newValue
  }
}

/// Something that is missing from a draft. A ``CompletePublication`` has none.
public enum Gap: Hashable, Sendable {
  /// A text that was not written in any language, or could not be read.
  case text
  /// A reference that leads nowhere, as it was typed.
  case reference(String)
  /// A picture that is not there; the figure's id.
  case picture(String)
  /// An entry of a registry that is not there, or a value that it lacks; what was asked for.
  case entry(String)
}
