import TestSupport
import YAML

/// Taking out, putting in and exchanging items of lists and entries of mappings.
extension Catalogue {
  /// The bytes of an item: whole lines in a block list, the item alone in a list in brackets.
  func extent(of index: Int, in list: ItemList) -> Range<Int> {
    let items = list.sequence.items
    guard !list.sequence.isFlow, let source = sources[list.path] else { return items[index].range }
    let start = source.range(ofLine: source.line(at: items[index].range.lowerBound)).lowerBound
    let end =
      index + 1 < items.count
      ? source.range(ofLine: source.line(at: items[index + 1].range.lowerBound)).lowerBound
      : source.range(ofLine: source.line(at: max(start, items[index].range.upperBound - 1))).upperBound
    return start..<end
  }

  /// Takes an item out of its list; `nil` for the only one.
  func removing(_ index: Int, from list: ItemList) -> Edit? {
    let items = list.sequence.items
    guard items.count > 1 else { return nil }
    guard list.sequence.isFlow else { return Edit(list.path, extent(of: index, in: list), "") }
    let range =
      index + 1 < items.count
      ? items[index].range.lowerBound..<items[index + 1].range.lowerBound
      : items[index - 1].range.upperBound..<items[index].range.upperBound
    return Edit(list.path, range, "")
  }

  /// Exchanges two items of a list.
  func swapping(_ one: Int, _ other: Int, in list: ItemList) -> [Edit]? {
    guard one != other, let source = sources[list.path] else { return nil }
    let (first, second) = (extent(of: one, in: list), extent(of: other, in: list))
    return [
      Edit(list.path, first, source.text(second)), Edit(list.path, second, source.text(first)),
    ]
  }

  /// Puts the text of an item before another one of a list of the same indentation.
  func inserting(_ text: String, before index: Int, in list: ItemList) -> Edit {
    let start = extent(of: index, in: list).lowerBound
    return Edit(list.path, start..<start, list.sequence.isFlow ? "\(text), " : text)
  }

  /// Takes an entry out of its mapping; `nil` where a dash stands on its line, or where it is the only one.
  func removing(_ entry: YAMLMapping.Entry, from mapping: YAMLMapping, in path: String) -> Edit? {
    guard mapping.entries.count > 1, let source = sources[path],
      let index = mapping.entries.firstIndex(where: { $0.key.range == entry.key.range })
    else { return nil }
    if mapping.isFlow {
      let range =
        index + 1 < mapping.entries.count
        ? entry.range.lowerBound..<mapping.entries[index + 1].range.lowerBound
        : mapping.entries[index - 1].range.upperBound..<entry.range.upperBound
      return Edit(path, range, "")
    }
    let lines = source.lines(of: entry.range)
    guard
      source.indentation(ofLine: lines.lowerBound) + source.range(ofLine: lines.lowerBound).lowerBound
        == entry.key.range.lowerBound
    else { return nil }
    return Edit(path, source.range(ofLines: lines), "")
  }

  /// Words as they are written within a scalar of a style.
  static func spelled(_ words: String, in style: YAMLScalar.Style) -> String {
    switch style {
    case .plain, .literal, .folded: words
    case .singleQuoted: words.replacing("'", with: "''")
    case .doubleQuoted: words.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    }
  }

  /// Puts words into a gap between two words of a passage.
  func typing(_ words: String, in passage: Passage, _ random: inout SplitMix) -> Edit? {
    guard let gap = random.pick(gaps(in: passage)) else { return nil }
    return Edit(passage.path, gap..<gap, " " + Self.spelled(words, in: passage.scalar.style))
  }

  /// Replaces a scalar by words between quotation marks of YAML.
  func replacing(_ scalar: YAMLScalar, in path: String, by words: String) -> Edit {
    Edit(path, scalar.range, "\"\(Self.spelled(words, in: .doubleQuoted))\"")
  }
}
