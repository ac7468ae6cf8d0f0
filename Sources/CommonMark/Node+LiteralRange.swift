extension Node {
  /// Where a part of the words of a text was written, with the escapes and entities that stand for it.
  ///
  /// - Parameters:
  ///   - part: A range of bytes of the text's literal, which begins and ends between two characters.
  ///   - text: The very bytes that the document was parsed from.
  /// - Returns: Offsets in bytes from the start of `text`; nil for what is no text, and wherever the text cannot be followed.
  public func sourceRange(ofLiteral part: Range<Int>, in text: some Sequence<UInt8>) -> Range<Int>? {
    text.withBytes { source in
      guard kind == .text, let whole = sourceRange(inBytes: source) else { return nil }
      let literal = literalBytes
      guard part.lowerBound >= 0, part.upperBound <= literal.count else { return nil }
      // Without escapes and entities, every byte stands for itself.
      if whole.count == literal.count {
        return whole.lowerBound + part.lowerBound..<whole.lowerBound + part.upperBound
      }
      let written = UnsafeBufferPointer(rebasing: source[..<whole.upperBound])
      var alignment = Alignment(of: written, from: whole.lowerBound, quotes: 0)
      guard alignment.readWords(UnsafeBufferPointer(rebasing: literal[..<part.lowerBound])) else { return nil }
      let start = alignment.position
      guard alignment.readWords(UnsafeBufferPointer(rebasing: literal[part])) else { return nil }
      return start..<alignment.position
    }
  }
}
