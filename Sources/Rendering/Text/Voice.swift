import Publication

/// How a site speaks a language, made once for all its pages.
struct Voice: Sendable {
  let words: Words
  let typography: Typography
  /// How steps are cited, with values that cannot be parted from the word before them at the end of a line.
  let step, steps, stepRange: String

  init(_ words: Words) {
    self.words = words
    typography = Typography(words)
    step = Self.unbroken(words[.step])
    steps = Self.unbroken(words[.steps])
    stepRange = Self.unbroken(words[.stepRange])
  }

  private static func unbroken(_ pattern: String) -> String { pattern.replacing(" {", with: "\u{A0}{") }
}
