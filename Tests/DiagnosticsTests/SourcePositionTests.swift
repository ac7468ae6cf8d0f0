import Diagnostics
import Testing

@Suite struct SourcePositionTests {
  private func position(of offset: Int, in text: String) -> [Int] {
    let position = SourcePosition(offset: offset, in: Array(text.utf8))
    return [position.line, position.column]
  }

  @Test func `lines and columns begin at one`() {
    #expect(position(of: 0, in: "a") == [1, 1])
    #expect(position(of: 0, in: "") == [1, 1])
  }

  @Test func `a line feed belongs to the line that it ends`() {
    #expect(position(of: 1, in: "a\nb") == [1, 2])
    #expect(position(of: 2, in: "a\nb") == [2, 1])
    #expect(position(of: 3, in: "a\r\nb") == [2, 1])
  }

  @Test func `a column counts code points, not bytes`() {
    #expect(position(of: 5, in: "été!") == [1, 4])
    #expect(position(of: 4, in: "🎉!") == [1, 2])
    #expect(position(of: 1, in: "\t!") == [1, 2])
  }

  @Test func `a place past the end is the end`() {
    #expect(position(of: 99, in: "a\nbc") == [2, 3])
  }

  @Test func `a byte order mark does not count`() {
    #expect(position(of: 3, in: "\u{FEFF}a") == [1, 1])
    #expect(position(of: 0, in: "\u{FEFF}a") == [1, 1])
    #expect(position(of: 5, in: "\u{FEFF}a\nb") == [2, 1])
  }
}
