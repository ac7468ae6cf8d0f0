/// The rule for ids: kebab-case ASCII, such as `sign-in-2`.
public enum Identifier {
  /// Whether the bytes are an id: groups of `a`–`z` and `0`–`9` joined by single hyphens, beginning with a letter.
  public static func isValid(_ bytes: some Collection<UInt8>) -> Bool {
    guard let first = bytes.first, isLetter(first) else { return false }
    var previousIsHyphen = false
    for byte in bytes {
      let isHyphen = byte == UInt8(ascii: "-")
      guard isHyphen ? !previousIsHyphen : isLetter(byte) || isDigit(byte) else { return false }
      previousIsHyphen = isHyphen
    }
    return !previousIsHyphen
  }

  /// The id that a writer probably wants: letters made small and freed of accents, everything else a hyphen.
  ///
  /// - Returns: `nil` when nothing useful is left.
  public static func suggestion(for written: String) -> String? {
    var result: [UInt8] = []
    for character in separated(fileStem(written)).lowercased() {
      let plain = baseLetters[character] ?? String(character)
      for byte in plain.utf8 {
        if byte < 0x80, isLetter(byte) || isDigit(byte) && !result.isEmpty {
          result.append(byte)
        } else if let last = result.last, last != UInt8(ascii: "-") {
          result.append(UInt8(ascii: "-"))
        }
      }
    }
    while result.last == UInt8(ascii: "-") { result.removeLast() }
    return isValid(result) ? String(decoding: result, as: UTF8.self) : nil
  }

  /// The ids that may be cited where a text that is none was declared: the text itself, the one that is suggested, and the one that it begins
  /// with, as in `next:{text` for want of a space.
  static func meant(by written: String) -> [String] {
    let start = String(written.prefix { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") })
    return [written, start] + (suggestion(for: written).map { [$0] } ?? [])
  }

  /// The name of a picture without its folders and its ending; another text as it is.
  private static func fileStem(_ written: String) -> Substring {
    guard let dot = written.lastIndex(of: "."),
      PictureFile.fileTypes.contains(written[written.index(after: dot)...].lowercased())
    else { return written[...] }
    let name = written[..<dot]
    return name.lastIndex(of: "/").map { name[name.index(after: $0)...] } ?? name
  }

  /// Words written as one, such as `MyHandicap`, with a hyphen between them.
  private static func separated(_ written: Substring) -> String {
    var result = ""
    for character in written {
      if character.isUppercase, let last = result.last, last.isLowercase { result += "-" }
      result.append(character)
    }
    return result
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }
  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  private static let baseLetters: [Character: String] = {
    var letters: [Character: String] = ["œ": "oe", "æ": "ae", "ß": "ss"]
    for (base, accented) in [
      ("a", "àáâãäå"), ("c", "ç"), ("e", "èéêë"), ("i", "ìíîï"), ("n", "ñ"), ("o", "òóôõö"), ("u", "ùúûü"), ("y", "ýÿ"),
    ] {
      for letter in accented { letters[letter] = base }
    }
    return letters
  }()
}
