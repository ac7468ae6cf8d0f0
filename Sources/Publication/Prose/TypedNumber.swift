/// Steps that the plain words of a text name by their numbers, such as `stap 3°`, `de derde stap` or `stappen 2 tot 4`.
struct TypedNumber {
  /// Where it stands among the bytes of the words.
  let range: Range<Int>
  /// The numbers without their degree signs.
  let numbers: [String]
  let joint: Joint
  /// Whether the number stands before the word: `derde stap`.
  let isOrdinal: Bool
  /// Whether it begins with a capital.
  let isCapitalised: Bool

  /// How several numbers belong together.
  enum Joint {
    case and, or, to
  }

  /// The numbers of steps among plain words, in reading order.
  static func all(in text: [UInt8], _ words: [Token], _ grammar: StepGrammar) -> [TypedNumber] {
    let reader = TypedNumberReader(text: text, words: words, grammar: grammar)
    var found: [TypedNumber] = []
    var index = 0
    while index < words.count {
      if let (number, next) = reader.number(at: index) {
        found.append(number)
        index = next
      } else {
        index += 1
      }
    }
    return found
  }
}

private struct TypedNumberReader {
  let text: [UInt8]
  let words: [Token]
  let grammar: StepGrammar

  /// A number with the index of the word behind it and the end of its bytes.
  private struct Item {
    let number: String
    let next: Int
    let end: Int
  }

  func number(at index: Int) -> (number: TypedNumber, next: Int)? {
    numberBehindNoun(at: index) ?? numberBeforeNoun(at: index)
  }

  // MARK: stap 3

  private func numberBehindNoun(at index: Int) -> (number: TypedNumber, next: Int)? {
    let noun: [WordHash]
    let isPlural: Bool
    if let plural = grammar.plural.first(where: { has($0.words, at: index) }) {
      (noun, isPlural) = (plural.words, true)
    } else if let singular = grammar.singular.first(where: { has($0.words, at: index) }) {
      (noun, isPlural) = (singular.words, false)
    } else {
      return nil
    }
    let start = words[index].range.lowerBound
    guard !isWithinCompound(start), let first = item(at: index + noun.count) else { return nil }
    let isWord = !text[words[index + noun.count].range.lowerBound].isASCIIDigit
    // "per stap 3 euro" counts no step; with a capital, the step is called by its name.
    if let before = wordBefore(index), !text.isCapital(at: start) {
      if isWord && grammar.each.contains(before)
        || ["elke", "iedere", "per", "chaque", "par", "each", "every"].contains(before)
      {
        return nil
      }
    }
    var items = [first]
    var joint = TypedNumber.Joint.and
    while isPlural, let last = items.last, let (next, word) = joinedItem(behind: last) {
      items.append(next)
      if let word { joint = word }
      if joint == .to { break }
    }
    let end = items.last?.end ?? first.end
    let number = TypedNumber(
      range: start..<end, numbers: items.map(\.number), joint: joint, isOrdinal: false,
      isCapitalised: text.isCapital(at: start))
    return (number, items.last?.next ?? first.next)
  }

  /// A number behind a noun, with one space between them.
  private func item(at index: Int) -> Item? {
    guard index > 0, index < words.count, isSpace(words[index - 1].range.upperBound..<words[index].range.lowerBound)
    else {
      return nil
    }
    return bareItem(at: index)
  }

  private func bareItem(at index: Int) -> Item? {
    guard index < words.count else { return nil }
    let word = words[index]
    if let value = grammar.cardinals[word.word] {
      return Item(number: "\(value)", next: index + 1, end: word.range.upperBound)
    }
    guard text[word.range.lowerBound].isASCIIDigit else { return nil }
    var (next, end) = (index + 1, word.range.upperBound)
    while next < words.count, words[next].range.lowerBound == end + 1, text[end] == UInt8(ascii: ".") {
      end = words[next].range.upperBound
      next += 1
    }
    let number = text.text(in: word.range.lowerBound..<end)
    if text.starts(with: "°", at: end) { end += "°".utf8.count }
    return Item(number: number, next: next, end: end)
  }

  /// The number that `, `, `en`, `-` and the like join to another one.
  private func joinedItem(behind item: Item) -> (Item, TypedNumber.Joint?)? {
    guard item.next < words.count else { return nil }
    let gap = item.end..<words[item.next].range.lowerBound
    if isSpace(gap) {
      if let joint = joint(at: item.next), let next = self.item(at: joint.next) { return (next, joint.kind) }
      return nil
    }
    let sign = Array(text[gap]).withPlainMarks.trimmingSpaces
    guard let next = bareItem(at: item.next), text[words[item.next].range.lowerBound].isASCIIDigit else { return nil }
    if sign == [UInt8(ascii: "-")] || sign == Array("–".utf8) { return (next, .to) }
    return sign == [UInt8(ascii: ",")] ? (next, nil) : nil
  }

  private func joint(at index: Int) -> (kind: TypedNumber.Joint, next: Int)? {
    if let to = grammar.to.first(where: { has($0, at: index) }) { return (.to, index + to.count) }
    if grammar.and.contains(words[index].word) { return (.and, index + 1) }
    return grammar.or.contains(words[index].word) ? (.or, index + 1) : nil
  }

  // MARK: de derde stap

  private func numberBeforeNoun(at index: Int) -> (number: TypedNumber, next: Int)? {
    guard let first = ordinal(at: index) else { return nil }
    var ordinals = [first]
    var joint = TypedNumber.Joint.and
    while let last = ordinals.last, last.next < words.count, isSpace(last.end..<words[last.next].range.lowerBound),
      let (kind, next) = self.joint(at: last.next), next < words.count, let ordinal = ordinal(at: next)
    {
      ordinals.append(ordinal)
      joint = kind
    }
    guard let last = ordinals.last, last.next < words.count, isSpace(last.end..<words[last.next].range.lowerBound),
      let noun = nouns(for: ordinals).first(where: { has($0.words, at: last.next) })?.words,
      !isMannerOfSpeaking(index, first, behind: last, noun)
    else { return nil }
    let next = last.next + noun.count
    let start = words[index].range.lowerBound
    guard !isWithinCompound(start) else { return nil }
    let number = TypedNumber(
      range: start..<words[next - 1].range.upperBound, numbers: ordinals.map(\.number), joint: joint, isOrdinal: true,
      isCapitalised: text.isCapital(at: start))
    return (number, next)
  }

  /// `First steps` names no number: with the plural, there must be two.
  private func nouns(for ordinals: [Item]) -> [StepGrammar.Noun] {
    ordinals.count > 1 ? grammar.plural + grammar.singular : grammar.singular
  }

  private func isMannerOfSpeaking(_ index: Int, _ first: Item, behind last: Item, _ noun: [WordHash]) -> Bool {
    if let before = wordBefore(index), grammar.indefinite.contains(before) { return true }
    let next = last.next + noun.count
    return first.number == "1" && next < words.count && grammar.onwards.contains(words[next].word)
  }

  private func ordinal(at index: Int) -> Item? {
    let word = words[index]
    if let value = grammar.ordinals[word.word] {
      return Item(number: "\(value)", next: index + 1, end: word.range.upperBound)
    }
    guard text[word.range.lowerBound].isASCIIDigit else { return nil }
    let digits = text[word.range].prefix(while: \.isASCIIDigit)
    var end = word.range.upperBound
    if digits.endIndex == end {
      if text.starts(with: "°", at: end) {
        end += "°".utf8.count
      } else if text.starts(with: ".", at: end), let before = wordBefore(index), grammar.wordsBeforeDot.contains(before)
      {
        end += 1
      } else {
        return nil
      }
    } else if !grammar.ordinalEndings.contains(text.foldedText(in: digits.endIndex..<end)) {
      return nil
    }
    return Item(number: String(decoding: digits, as: UTF8.self), next: index + 1, end: end)
  }

  // MARK: Words

  private func has(_ noun: [WordHash], at index: Int) -> Bool {
    guard index + noun.count <= words.count else { return false }
    for (offset, word) in noun.enumerated() where words[index + offset].word != word { return false }
    return true
  }

  private func wordBefore(_ index: Int) -> WordHash? {
    guard index > 0, text.skippingSpaces(from: words[index - 1].range.upperBound) == words[index].range.lowerBound
    else {
      return nil
    }
    return words[index - 1].word
  }

  /// One or more spaces of any kind and nothing else.
  private func isSpace(_ gap: Range<Int>) -> Bool {
    !gap.isEmpty && text.skippingSpaces(from: gap.lowerBound) >= gap.upperBound
  }

  /// Whether a hyphen joins a word to the one before it.
  private func isWithinCompound(_ start: Int) -> Bool {
    start > 1 && text[start - 1] == UInt8(ascii: "-") && text.isWord(at: start - 2)
  }
}
