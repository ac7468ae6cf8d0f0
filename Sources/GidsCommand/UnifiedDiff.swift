/// The difference between two versions of a file, as `diff -u` and `git diff` show it.
///
/// What it gives can be applied with `git apply` or `patch -p1`.
///
/// - SeeAlso: GNU diffutils 3.10, section "Detailed Description of Unified Format"; git-diff(1), "Generating patch text with -p".
public enum UnifiedDiff {
  /// How many unchanged lines stand before and after a change.
  private static let context = 3

  /// - Parameters:
  ///   - path: The file, with `/` between the folders.
  ///   - oldPath: What the file was called before, when it moves; otherwise the same as `path`.
  ///   - old: The bytes before; `nil` for a file that is new.
  ///   - new: The bytes after.
  ///   - besideMoves: Whether differences that move a file stand before this one, so that it has to say that it begins.
  /// - Returns: Nothing when neither the name nor a byte differs.
  public static func text(
    path: String, oldPath: String? = nil, from old: [UInt8]?, to new: [UInt8], besideMoves: Bool = false
  ) -> String {
    let oldPath = oldPath ?? path
    guard old != new || oldPath != path else { return "" }
    var text = ""
    if oldPath != path {
      text += "diff --git a/\(oldPath) b/\(path)\nrename from \(oldPath)\nrename to \(path)\n"
    }
    guard old != new else { return text }
    if besideMoves, old != nil, oldPath == path { text += "diff --git a/\(path) b/\(path)\n" }
    if old == nil { text += "diff --git a/\(path) b/\(path)\nnew file mode 100644\n" }
    // An empty file has no lines to show: the lines above say that it is new.
    guard old?.isEmpty == false || !new.isEmpty else { return text }
    text += "--- \(old == nil ? "/dev/null" : name("a/\(oldPath)"))\n+++ \(name("b/\(path)"))\n"
    for hunk in hunks(of: script(from: lines(of: old ?? []), to: lines(of: new))) { text += hunk.text }
    return text
  }

  /// A name that holds a space ends in a tab, so that it can be told where it ends.
  private static func name(_ path: String) -> String { path.contains(" ") ? "\(path)\t" : path }

  /// The lines with their line feeds; the last one may have none.
  private static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
      lines.append(bytes[start..<end])
      start = end
    }
    return lines
  }

  /// What has to be done line by line to come from the old file to the new one, removals before insertions.
  private static func script(from old: [ArraySlice<UInt8>], to new: [ArraySlice<UInt8>]) -> [Line] {
    var removed = Set<Int>()
    var inserted = Set<Int>()
    // Lines are compared by number: the same number, the same bytes.
    var numbers: [ArraySlice<UInt8>: Int] = [:]
    func number(_ line: ArraySlice<UInt8>) -> Int {
      let number = numbers[line] ?? numbers.count
      numbers[line] = number
      return number
    }
    let (oldNumbers, newNumbers) = (old.map(number), new.map(number))
    for change in newNumbers.difference(from: oldNumbers) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var script: [Line] = []
    var (oldIndex, newIndex) = (0, 0)
    while oldIndex < old.count || newIndex < new.count {
      if removed.contains(oldIndex) {
        script.append(Line(mark: "-", bytes: old[oldIndex]))
        oldIndex += 1
      } else if inserted.contains(newIndex) {
        script.append(Line(mark: "+", bytes: new[newIndex]))
        newIndex += 1
      } else {
        script.append(Line(mark: " ", bytes: old[oldIndex]))
        (oldIndex, newIndex) = (oldIndex + 1, newIndex + 1)
      }
    }
    return script
  }

  /// The changes with the lines around them; changes that would share such lines stand together.
  private static func hunks(of script: [Line]) -> [Hunk] {
    var hunks: [Hunk] = []
    var (oldLine, newLine) = (0, 0)
    var (oldStarts, newStarts) = ([Int](), [Int]())
    for line in script {
      oldStarts.append(oldLine)
      newStarts.append(newLine)
      if line.mark != "+" { oldLine += 1 }
      if line.mark != "-" { newLine += 1 }
    }
    var end = 0
    for index in script.indices where script[index].mark != " " && index >= end {
      let start = max(end, index - context)
      end = endOfHunk(from: index, in: script)
      hunks.append(Hunk(lines: script[start..<end], oldStart: oldStarts[start], newStart: newStarts[start]))
    }
    return hunks
  }

  /// Where the unchanged lines after a change, and after those that follow closely, come to an end.
  private static func endOfHunk(from first: Int, in script: [Line]) -> Int {
    var lastChange = first
    var index = first
    while index < script.count, index - lastChange <= 2 * context + 1 {
      if script[index].mark != " " { lastChange = index }
      index += 1
    }
    return min(script.count, lastChange + 1 + context)
  }

  /// One line of the difference.
  private struct Line {
    /// `-` removed, `+` inserted, a space for neither.
    let mark: Character
    let bytes: ArraySlice<UInt8>

    var text: String {
      let words = "\(mark)\(String(decoding: bytes, as: UTF8.self))"
      return bytes.last == UInt8(ascii: "\n") ? words : "\(words)\n\\ No newline at end of file\n"
    }
  }

  /// Changes that stand together.
  private struct Hunk {
    let lines: ArraySlice<Line>
    /// The lines of the old file before it.
    let oldStart: Int
    /// The lines of the new file before it.
    let newStart: Int

    var text: String {
      let oldCount = lines.count { $0.mark != "+" }
      let newCount = lines.count { $0.mark != "-" }
      let header = "@@ -\(place(oldStart, oldCount)) +\(place(newStart, newCount)) @@\n"
      return header + lines.map(\.text).joined()
    }

    /// The first line and how many; of no lines, the line before them.
    private func place(_ before: Int, _ count: Int) -> String {
      let first = count == 0 ? before : before + 1
      return count == 1 ? "\(first)" : "\(first),\(count)"
    }
  }
}
