import Diagnostics
import YAML

/// Where a fault of a mutant may be shown: on the lines that the mutation touched, or at what these contradict.
///
/// A fault points at the mutation when its range begins
///
/// 1. on a line that holds changed or added bytes, or from which bytes were taken;
/// 2. on the next line before or behind it that is neither blank nor a comment, or on the next one that is indented less than it, or than
///    the line behind it: that is where YAML notices a wrong indentation, colon or quotation mark;
/// 3. on the line with the key of the entry, or with the beginning of the list item, in which the touched place stands: there something is
///    missing that the entry must have;
/// 4. in another language of a text that was touched, since the languages are compared; in a row of a table whose columns were touched;
/// 5. at a name: one that stands on a touched line before or after the mutation, or one that the touched entry declares. Such are the use of
///    an id that is no longer declared or of a step that lost its number, the other declaration of an id that now stands twice, the range
///    whose steps changed places, and the figure whose picture is gone.
///
/// A fault of a file as a whole points at a mutation of that file, or of what its path names.
struct Touched {
  /// The lines on which a fault may be shown, by file of the mutant.
  private(set) var lines: [String: Set<Int>] = [:]
  private(set) var names: Set<String> = []
  /// For each edit, how often each word stands on its lines before and after.
  private(set) var words: [(path: String, before: [String: Int], after: [String: Int])] = []
  /// The keys at the beginning of touched lines.
  private var keys: Set<String> = []
  private let removed: [String]

  init(_ change: Change, of catalogue: Catalogue) {
    removed = change.removed
    for path in change.removed {
      names.formUnion(Names.inPath(path))
      // What a registry or guide that is gone declared is missing wherever it is used.
      if let source = catalogue.sources[path] { names.formUnion(Names.all(in: source.bytes[...])) }
    }
    for path in Set(change.edits.map(\.path)).sorted() {
      guard let before = catalogue.sources[path] else { continue }
      let after = Source(path: path, bytes: change.bytes(of: path, from: before.bytes))
      read(change.edits(of: path), before, after, catalogue)
    }
    for fragment in catalogue.sources.keys where fragment.hasPrefix("fragments/") {
      // Where a fragment is used, its steps are what the guide declares.
      guard !names.isDisjoint(with: Names.inPath(fragment)) else { continue }
      names.formUnion(catalogue.declarations.filter { $0.path.hasPrefix("fragments/") }.map(\.id))
    }
  }

  private mutating func read(_ edits: [Edit], _ before: Source, _ after: Source, _ catalogue: Catalogue) {
    var shift = 0
    var allowed: Set<Int> = []
    for edit in edits {
      let added = (edit.range.lowerBound + shift)..<(edit.range.lowerBound + shift + edit.replacement.count)
      shift += edit.replacement.count - edit.range.count
      let linesBefore = Self.lines(of: edit.range, in: before)
      let linesAfter = Self.lines(of: added, in: after)
      // Where whole lines were taken away, none is left.
      let isGone = edit.replacement.isEmpty && before.isWhole(edit.range)
      words.append((before.path, Self.words(linesBefore, before), isGone ? [:] : Self.words(linesAfter, after)))
      for line in linesBefore { names.formUnion(Names.all(in: before.bytes[before.range(ofLine: line)])) }
      for line in linesAfter {
        keys.formUnion(Names.key(of: after.bytes[after.range(ofLine: line)]).map { [$0] } ?? [])
      }
      for line in linesAfter { names.formUnion(Names.all(in: after.bytes[after.range(ofLine: line)])) }
      names.formUnion(
        catalogue.declarations.filter { $0.path == before.path && $0.range.touches(edit.range) }.map(\.id))

      var touched = Set(linesAfter)
      touched.insert(after.line(at: min(added.lowerBound, max(0, after.bytes.count - 1))))
      allowed.formUnion(touched)
      for line in touched { allowed.formUnion(Self.neighbours(of: line, in: after)) }
      let around = Surroundings(of: edit.range, in: before)
      allowed.formUnion(around.beginnings.map { after.line(at: Self.moved($0, by: edits)) })
      names.formUnion(around.names)
      let aroundAfter = Surroundings(of: added, in: after)
      allowed.formUnion(aroundAfter.beginnings.map { after.line(at: $0) })
      names.formUnion(aroundAfter.names)
      for rows in aroundAfter.rows { allowed.formUnion(after.lines(of: rows)) }
    }
    for text in catalogue.texts where text.path == before.path {
      guard edits.contains(where: { $0.range.touches(text.mapping.range) }) else { continue }
      let start = Self.moved(text.mapping.range.lowerBound, by: edits)
      allowed.formUnion(after.lines(of: start..<max(start, Self.moved(text.mapping.range.upperBound, by: edits))))
    }
    lines[before.path] = allowed
  }

  /// The lines that hold a range; those that a line end within it parted, too.
  private static func lines(of range: Range<Int>, in source: Source) -> Range<Int> {
    let lines = source.lines(of: range)
    let isWhole = source.range(ofLine: lines.lowerBound).lowerBound == range.lowerBound
    let joins = source.bytes[range].contains(UInt8(ascii: "\n")) && !isWhole && range.upperBound < source.bytes.count
    return lines.lowerBound..<(joins ? max(lines.upperBound, source.line(at: range.upperBound) + 1) : lines.upperBound)
  }

  /// Where an offset of the file stands after the edits.
  private static func moved(_ offset: Int, by edits: [Edit]) -> Int {
    edits.reduce(offset) { moved, edit in
      edit.range.upperBound <= offset ? moved + edit.replacement.count - edit.range.count : moved
    }
  }

  private static func neighbours(of line: Int, in source: Source) -> [Int] {
    func next(_ line: Int, _ step: Int) -> Int? {
      var other = line + step
      while other >= 0, other < source.lineCount {
        if !source.isBlank(line: other), !source.isComment(line: other) { return other }
        other += step
      }
      return nil
    }
    let behind = next(line, 1)
    /// The first line behind this one that is indented less than another line.
    func dedent(below other: Int?) -> Int? {
      guard let other else { return nil }
      var found = behind
      while let line = found, source.indentation(ofLine: line) >= source.indentation(ofLine: other) {
        found = next(line, 1)
      }
      return found
    }
    return [next(line, -1), behind, dedent(below: behind), dedent(below: line)].compactMap { $0 }
  }

  /// How often each word stands on lines, without references, and without lines that are comments.
  private static func words(_ lines: Range<Int>, _ source: Source) -> [String: Int] {
    var counts: [String: Int] = [:]
    for line in lines where !source.isComment(line: line) {
      let text = source.text(source.range(ofLine: line)).withoutReferences
      for word in Wording(text).bareWords where word.count > 3 { counts[word, default: 0] += 1 }
    }
    return counts
  }

  // MARK: Faults

  /// Whether a fault is shown where the mutation is, or at what it contradicts.
  func isPointedAt(by diagnostic: Diagnostic, in files: SourceFiles) -> Bool {
    switch diagnostic.place {
    case .path(let path):
      let path = path.belowContent
      return lines[path] != nil || removed.contains(path) || !names.isDisjoint(with: Names.inPath(path))
    case .range(let range):
      let file = files[range.file]
      let start = Source.line(at: range.bytes.lowerBound, Source.lineStarts(of: file.bytes))
      if lines[file.path.belowContent]?.contains(start) ?? false { return true }
      let words = file.bytes[range.bytes]
      if diagnostic.problem.code == "duplicate-key", keys.contains(String(decoding: words, as: UTF8.self)) {
        return true
      }
      return !names.isDisjoint(with: Names.exact(in: words))
    }
  }
}

/// What stands around a touched place.
private struct Surroundings {
  /// Where the two innermost entries and the innermost list item begin that hold the place.
  private(set) var beginnings: [Int] = []
  /// The ids that the innermost mapping around the place declares, and the key under which it stands.
  private(set) var names: Set<String> = []
  /// The rows of the table whose columns hold the place.
  private(set) var rows: [Range<Int>] = []

  init(of range: Range<Int>, in source: Source) {
    let place = Self.trimmed(range, in: source)
    var keys: [YAMLScalar] = []
    var items: [Int] = []
    var innermost: YAMLMapping?
    var node = source.root
    while let current = node {
      node = nil
      switch current {
      case .scalar: break
      case .mapping(let mapping):
        innermost = mapping
        if let entry = mapping.entries.first(where: { $0.range.holds(place) }) {
          if entry.range != place { node = entry.value }
          keys.append(entry.key)
          if entry.key.equals("columns") { rows += mapping["rows"].map { [$0.range] } ?? [] }
        }
      case .sequence(let sequence):
        if let item = sequence.items.first(where: { $0.range.holds(place) }) {
          if item.range != place { node = item }
          items.append(item.range.lowerBound)
        }
      }
    }
    beginnings = keys.suffix(2).map(\.range.lowerBound) + items.suffix(1)
    guard let innermost else { return }
    beginnings.append(innermost.range.lowerBound)
    // What the file as a whole declares would be everything.
    guard innermost.range != source.root?.range else { return }
    names = Names.all(in: source.bytes[innermost.range])
    if let key = keys.last(where: { $0.range.upperBound <= innermost.range.lowerBound }) { names.insert(key.string) }
  }

  /// A range without the spaces and line ends around what stands in it.
  private static func trimmed(_ range: Range<Int>, in source: Source) -> Range<Int> {
    func isBlank(_ offset: Int) -> Bool { source.byte(offset).map { $0 == 0x20 || $0 == 0x0A } ?? true }
    guard let first = range.first(where: { !isBlank($0) }), let last = range.last(where: { !isBlank($0) }) else {
      return range.lowerBound..<range.lowerBound
    }
    // The dash of a list item belongs to it.
    let isItem = source.byte(first) == UInt8(ascii: "-") && source.byte(first + 1) == 0x20 && first + 2 <= last
    return (isItem ? first + 2 : first)..<(last + 1)
  }
}

extension Range<Int> {
  /// Whether two ranges overlap or meet.
  fileprivate func touches(_ other: Range<Int>) -> Bool {
    lowerBound <= other.upperBound && other.lowerBound <= upperBound
  }

  fileprivate func holds(_ other: Range<Int>) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}

extension String {
  fileprivate var belowContent: String { hasPrefix("content/") ? String(dropFirst(8)) : self }

  /// The text with `<…>` left out.
  fileprivate var withoutReferences: String {
    var result = ""
    var rest = self[...]
    while let open = rest.firstIndex(of: "<"), let close = rest[open...].firstIndex(of: ">") {
      result += rest[..<open] + " "
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
