extension TextReport {
  /// A place with its line and nothing more, such as `guides/tea/guide.yaml:14:12: nl: Herhaal <step:sign-in>.`, without a line feed.
  public static func line(at range: SourceRange, in files: SourceFiles) -> String {
    let file = files[range.file]
    let position = SourcePosition(offset: range.bytes.lowerBound, in: file.bytes)
    let line = Excerpt(of: range.bytes, in: file.bytes).line.drop { $0 == " " }
    return "\(place(of: position, in: file)): \(line)"
  }

  /// A place, such as `guides/tea/guide.yaml:14:12`.
  public static func place(at range: SourceRange, in files: SourceFiles) -> String {
    let file = files[range.file]
    return place(of: SourcePosition(offset: range.bytes.lowerBound, in: file.bytes), in: file)
  }

  private static func place(of position: SourcePosition, in file: SourceFile) -> String {
    "\(file.path.fitForTerminal):\(position.line):\(position.column)"
  }
}
