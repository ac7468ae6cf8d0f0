/// A telephone number, Belgian or with the code of a country.
struct PhoneNumber {
  /// Where it stands among the bytes of plain words.
  let range: Range<Int>
  /// Its digits with the code of the country: the same for every way of writing it.
  let digits: String

  /// The telephone numbers among plain words, in reading order.
  ///
  /// - Parameter known: The numbers of the registry as ``digits``, which are found even where the digits stand in one group.
  ///
  /// Others are told by the way the digits are grouped, so that enterprise numbers (`0123.456.789`), national numbers, account numbers and dates
  /// are none (Belgian numbering plan: nine digits with the leading zero, ten for mobile numbers; abroad: ITU-T E.164).
  static func all(in text: [UInt8], known: Set<String> = []) -> [PhoneNumber] {
    var found: [PhoneNumber] = []
    var index = 0
    while index < text.count {
      guard text[index].isASCIIDigit || text[index] == UInt8(ascii: "+") else {
        index += 1
        continue
      }
      let run = DigitRun(text, from: index)
      if let number = run.number(known: known) {
        found.append(number)
        index = number.range.upperBound
      } else {
        index = run.end
      }
    }
    return found
  }

  /// A number as a registry has it, with whatever stands around it.
  static func digits(of written: String) -> String? {
    let text = Array(written.utf8)
    if let number = all(in: text).first { return number.digits }
    let digits = String(decoding: text.filter(\.isASCIIDigit), as: UTF8.self)
    return digits.count < 3 ? nil : DigitRun.international(digits, hasPlus: written.contains("+"))
  }
}

/// Groups of digits with one separator between each.
private struct DigitRun {
  private let text: [UInt8]
  private let start: Int
  private let hasPlus: Bool
  private var groups: [Range<Int>] = []
  /// Behind the last group.
  private(set) var end: Int

  init(_ text: [UInt8], from start: Int) {
    self.text = text
    self.start = start
    hasPlus = text[start] == UInt8(ascii: "+")
    end = start + (hasPlus ? 1 : 0)
    while end < text.count {
      let first = end
      while end < text.count, text[end].isASCIIDigit { end += 1 }
      if end > first { groups.append(first..<end) }
      guard let next = Self.nextGroup(in: text, from: end), end > first else { break }
      end = next
    }
    end = groups.last?.upperBound ?? start + 1
  }

  /// Where the next group begins: behind a space, a full stop, a slash or a hyphen, or `(0)` with spaces around it.
  private static func nextGroup(in text: [UInt8], from index: Int) -> Int? {
    var next = index
    if next < text.count, "./-".utf8.contains(text[next]) {
      next += 1
    } else {
      next += text.spaceLength(at: next)
      if text.starts(with: "(0)", at: next) {
        next += 3
        next += text.spaceLength(at: next)
      }
    }
    return next > index && next < text.count && text[next].isASCIIDigit ? next : nil
  }

  /// The number that the run is, or that it begins with.
  func number(known: Set<String>) -> PhoneNumber? {
    let before = start - 1
    let isJoined =
      before >= 0 && (text.isWord(at: before) || "./-_".utf8.contains(text[before]) && text.isWord(at: before - 1))
    guard !isJoined, !text.isWord(at: end), !followsCountry else { return nil }
    for count in stride(from: groups.count, to: 0, by: -1) {
      let last = groups[count - 1].upperBound
      // Another number may follow, but only behind a space.
      if count < groups.count, text.spaceLength(at: last) == 0 { continue }
      let digits = groups[..<count].map { text.text(in: $0) }
      let international = Self.international(digits.joined(), hasPlus: hasPlus)
      if isPhoneNumber(digits) || digits.count == 1 && known.contains(international) {
        return PhoneNumber(range: start..<last, digits: international)
      }
    }
    return nil
  }

  /// `BE 0123 456 789` and the like.
  private var followsCountry: Bool {
    let before = text.skippingSpaces(before: start)
    return before < start && before > 1 && text[before - 1].isASCIICapital && text[before - 2].isASCIICapital
      && !text.isWord(at: before - 3)
  }

  private func isPhoneNumber(_ groups: [String]) -> Bool {
    let digits = groups.joined()
    if hasPlus || digits.hasPrefix("00") {
      let abroad = hasPlus ? digits : String(digits.dropFirst(2))
      guard let first = abroad.first, first != "0", groups.count > 1 || abroad.count > 9 else { return false }
      if first == "1" { return abroad.count == 11 }
      return abroad.hasPrefix("32") ? (10...11).contains(abroad.count) : (9...15).contains(abroad.count)
    }
    guard digits.hasPrefix("0"), let area = groups.first else { return false }
    let rest = groups.dropFirst().map(\.count)
    switch (area.count, digits.count) {
    case (2, 9): return "2349".contains(area.last ?? " ") && [[3, 2, 2], [2, 2, 3], [3, 4], [7]].contains(rest)
    case (3, 9): return [[2, 2, 2], [3, 3], [6]].contains(rest)
    case (4, 9): return [[2, 3], [3, 2], [5]].contains(rest)
    case (4, 10):
      // Three and three digits are an enterprise number, but for the slash.
      guard area.hasPrefix("04") else { return false }
      return [[2, 2, 2], [6]].contains(rest) || rest == [3, 3] && text[self.groups[0].upperBound] == UInt8(ascii: "/")
    default: return false
    }
  }

  /// The digits with the code of the country, which is Belgium's where there is none.
  static func international(_ digits: String, hasPlus: Bool) -> String {
    if hasPlus { return digits.hasPrefix("320") ? "32" + digits.dropFirst(3) : digits }
    if digits.hasPrefix("00") { return String(digits.dropFirst(2)) }
    return digits.hasPrefix("0") ? "32" + digits.dropFirst() : digits
  }
}
