public import Diagnostics
internal import YAML

/// A text as it was written, with its place.
public struct SourceText: Sendable {
  private let scalar: YAMLScalar
  private let file: SourceFileID

  init(_ scalar: YAMLScalar, in file: SourceFileID) {
    self.scalar = scalar
    self.file = file
  }

  /// The text itself in UTF-8: without quotation marks of YAML, its escapes and its indentation.
  public var bytes: ArraySlice<UInt8> { scalar.value }

  /// The text itself.
  public var string: String { String(decoding: scalar.value, as: UTF8.self) }

  /// Where it stands, with what YAML puts around it.
  public var range: SourceRange { SourceRange(scalar.range, in: file) }

  /// Whether there is nothing but spaces and line ends.
  public var isBlank: Bool { scalar.isBlank }

  /// What is still to be written in the text, see ``UnwrittenMark``.
  var unwrittenHint: String? {
    scalar.mayHaveUnwrittenMark ? UnwrittenMark.hint(in: bytes) : nil
  }

  /// Where a part of the text is written.
  ///
  /// - Parameters:
  ///   - part: A range of bytes of ``bytes``, counted from 0 for the first byte of the text.
  ///   - files: All files, among them the one that this text came from.
  /// - Returns: The range in the file; the whole text when the part cannot be told from it.
  public func sourceRange(of part: Range<Int>, in files: SourceFiles) -> SourceRange {
    SourceRange(scalar.sourceRange(of: part, in: files[file].bytes), in: file)
  }

  /// Where some parts of the text are written, as ``sourceRange(of:in:)`` tells it for one, with a single look at the file.
  public func sourceRanges(of parts: [Range<Int>], in files: SourceFiles) -> [SourceRange] {
    scalar.sourceRanges(of: parts, in: files[file].bytes).map { SourceRange($0, in: file) }
  }

  /// The change of the file that puts other words into the text.
  ///
  /// The rest of the text, its quotation marks and its line breaks stay. Whether YAML still reads the whole as the wanted text is not known
  /// before it is read again: a comma that is harmless on a line of its own ends a text between braces.
  ///
  /// - Parameters:
  ///   - part: What is replaced: a range of bytes of ``bytes``, counted from 0 for the first byte of the text.
  ///   - words: What takes its place, without line breaks.
  ///   - files: All files, among them the one that this text came from.
  public func edit(replacing part: Range<Int>, with words: String, in files: SourceFiles) -> TextEdit {
    let written =
      switch scalar.style {
      case .plain, .literal, .folded: words
      case .singleQuoted: words.replacing("'", with: "''")
      case .doubleQuoted: words.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      }
    return TextEdit(sourceRange(of: part, in: files), written)
  }
}

/// A CommonMark text in several languages.
public struct LocalisedText: Sendable {
  /// Where it stands.
  public let range: SourceRange
  /// The texts, in the order in which they were written.
  public internal(set) var versions: [(language: LanguageTag, text: SourceText)] = []

  init(range: SourceRange) {
    self.range = range
  }

  /// The text in a language, if it was written.
  public subscript(language: LanguageTag) -> SourceText? {
    versions.first { $0.language == language }?.text
  }
}

/// A value of one language.
public struct LanguageValue<Value: Sendable>: Sendable {
  public let language: LanguageTag
  public let value: Value
}

/// A value that may differ between the languages.
public enum PerLanguage<Value: Sendable>: Sendable {
  /// The same in all languages.
  case same(Value)
  /// One for each language.
  case differing([LanguageValue<Value>])

  /// The value in a language, if there is one.
  public subscript(language: LanguageTag) -> Value? {
    switch self {
    case .same(let value): value
    case .differing(let values): values.first { $0.language == language }?.value
    }
  }
}
