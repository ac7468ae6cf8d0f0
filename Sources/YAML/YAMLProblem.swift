/// Something that a YAML file may not hold: a fact and its place. The words are for others.
public struct YAMLProblem: Hashable, Sendable {
  /// What is wrong.
  public let kind: Kind

  /// The smallest place that shows it: UTF-8 byte offsets into the source.
  public let range: Range<Int>

  /// How the line reads without the fault, where that is plain.
  public let correction: YAMLCorrection?

  init(_ kind: Kind, at range: Range<Int>, _ correction: YAMLCorrection? = nil) {
    self.kind = kind
    self.range = range
    self.correction = correction
  }
}

extension YAMLProblem {
  /// What can be wrong. The comment says what the range covers.
  public enum Kind: Hashable, Sendable {
    // The file.

    /// Nothing but blanks and comments; the empty range at 0.
    case empty
    /// Not UTF-8: the first bad byte. Nothing else is read.
    case notUTF8
    /// A control character; one problem for each line.
    case controlCharacter
    /// A tab where only spaces may indent: the tabs. One problem for each line.
    case tabIndentation
    /// More collections inside one another than the limit: the first byte of the first one too deep.
    case tooDeep(limit: Int)

    // What YAML has and this subset has not; the read goes on.

    /// `&name`.
    case anchor(name: String)
    /// `*name`; its place in the tree is a missing scalar.
    case alias(name: String)
    /// `!text`, with its exclamation mark.
    case tag(text: String)
    /// The key `<<`; the entry is left out.
    case mergeKey
    /// A line that starts with `%`.
    case directive
    /// A second document: its `---`, or its first word. It is not read.
    case severalDocuments

    // Keys; the read goes on, without the entry.

    /// A key that the mapping has already: the key, and the key that stays.
    case duplicateKey(first: Range<Int>)
    /// A key that is a mapping or a sequence.
    case keyNotScalar
    /// A colon without a key: the colon.
    case keyMissing
    /// A piece of `{…}` without a colon: the piece. Mostly the rest of a text with a comma.
    case flowValueMissing

    // Texts, which are good YAML and hardly what was meant; see ``YAMLProblem/init(inText:after:of:textKeys:)``.

    /// A text that a ` #` cuts off: from the `#` on.
    case commentAfterText
    /// A text whose lines YAML joins, though they are a list or end with a backslash: the dash or backslash.
    case joinedLines

    // Syntax; where one of these cannot be mended, the tree is nil.

    /// `: ` inside a text without quotes: the colon.
    case unquotedColon
    /// `key:value`: the colon that needs a space.
    case colonWithoutSpace
    /// A line of a mapping without a colon: the line, or its first word.
    case missingColon
    /// `-id: one`: the dash that needs a space.
    case gluedDash
    /// Lines of text below a key, which lacks its `|`: the colon after the key.
    case barMissing
    /// Lines of text beside their key instead of further right, below its `|`: the `|`.
    case textNotIndented
    /// `|` or `>` within `{…}` or `[…]`: the character.
    case blockTextInFlow
    /// ` #` in a text within `{…}` or `[…]`, which makes a comment of what follows: the `#`.
    case commentInText
    /// A quote that is never closed: the quote.
    case unclosedQuote
    /// Text after a closing quote: the text.
    case textAfterQuote
    /// A backslash, in double quotes, before what cannot follow it: both.
    case unknownEscape
    /// A bracket or brace that is never closed: the bracket.
    case unclosedFlow(bracket: Character)
    /// A closing bracket or brace without an opening one.
    case unexpectedCloser
    /// Text after a closing bracket or brace: the text.
    case textAfterFlow
    /// An opening bracket or brace inside a text without quotes, within `{…}` or `[…]`: the bracket.
    case bracketInText
    /// Two pieces of `{…}` or `[…]` without a comma: the second one, its first word.
    case missingComma
    /// A comma in `{…}` or `[…]` with nothing before it: the comma.
    case unexpectedComma
    /// A line so indented that it belongs nowhere: its first word.
    case badIndentation
    /// `- ` where a key is expected: the dash.
    case sequenceInMapping
    /// `- ` on the line of its key: the dash.
    case itemOnKeyLine
    /// A text without quotes that starts with a character that may not: the character.
    case reservedCharacter
    /// A `|` or `>` followed by more than its indicators: both.
    case blockScalarHeader
    /// Anything else: the word where it shows.
    case syntax
  }
}
