import Publication

/// How a site speaks a language, made once for all its pages.
struct Voice: Sendable {
  let words: Words
  let typography: Typography

  init(_ words: Words) {
    self.words = words
    typography = Typography(words)
  }
}
