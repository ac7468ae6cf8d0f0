/// Writes what was mended for a person at a terminal.
///
/// ```
/// guides/tea/guide.yaml:14:12: fixed: 'https://www.example.org/' → '<link:example-org>' [typed-address]
/// ```
public struct FixReport: Sendable {
  /// The language of the words around the change.
  public let language: MessageLanguage
  /// Whether nothing is written, and the report tells what would be.
  public let isDryRun: Bool

  public init(language: MessageLanguage, isDryRun: Bool) {
    (self.language, self.isDryRun) = (language, isDryRun)
  }

  /// One fault in one line for each file that changes at its place, ended by a line feed.
  ///
  /// - Parameters:
  ///   - fault: The fault, with its fix.
  ///   - files: The files as they were before they were mended.
  public func text(for fault: Diagnostic, in files: SourceFiles) -> String {
    var lines = ""
    for (file, edits) in Dictionary(grouping: fault.fix?.edits ?? [], by: \.range.file).sorted(by: { $0.key < $1.key })
    {
      let source = files[file]
      let span = span(of: edits, fault, file)
      let inner = edits.map { edit in
        let range = edit.range.bytes
        return TextEdit(
          SourceRange(range.lowerBound - span.lowerBound..<range.upperBound - span.lowerBound, in: file),
          edit.replacement)
      }
      let old = Array(source.bytes[span])
      let position = SourcePosition(offset: span.lowerBound, in: source.bytes)
      lines += "\(source.path.fitForTerminal):\(position.line):\(position.column): \(word): "
      lines += "'\(shown(old))' → '\(shown(inner.applied(to: old)))' [\(fault.problem.code)]\n"
    }
    return lines
  }

  /// The lines that were added at the end of a file.
  ///
  /// - Parameter path: The file as messages name it.
  public func text(for addition: Fix.Addition, to path: String) -> String {
    let lines = addition.text.split(separator: "\n").map { "  + \(String($0).fitForTerminal)\n" }
    return "\(path.fitForTerminal): \(additionWord)\n" + lines.joined()
  }

  /// The changes, with the place that is at fault as far as it stands around them.
  private func span(of edits: [TextEdit], _ fault: Diagnostic, _ file: SourceFileID) -> Range<Int> {
    var span = edits.dropFirst().reduce(edits[0].range.bytes) { $0.union($1.range.bytes) }
    if case .range(let range) = fault.place, range.file == file, range.bytes.count <= 60 {
      span = span.union(range.bytes)
    }
    return span
  }

  private func shown(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self).fitForTerminal }

  private var word: String {
    isDryRun
      ? Trilingual(en: "would be fixed", nl: "zou worden hersteld", fr: "serait corrigé")[language]
      : Trilingual(en: "fixed", nl: "hersteld", fr: "corrigé")[language]
  }

  private var additionWord: String {
    isDryRun
      ? Trilingual(en: "would be added:", nl: "zou worden toegevoegd:", fr: "serait ajouté\u{A0}:")[language]
      : Trilingual(en: "added:", nl: "toegevoegd:", fr: "ajouté\u{A0}:")[language]
  }
}

extension Range<Int> {
  fileprivate func union(_ other: Range<Int>) -> Range<Int> {
    Swift.min(lowerBound, other.lowerBound)..<Swift.max(upperBound, other.upperBound)
  }
}
