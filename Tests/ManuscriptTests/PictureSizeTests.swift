import Testing

@testable import Manuscript

@Suite struct PictureSizeTests {
  private func size(_ file: [UInt8]) -> [Int]? { PictureSize(of: file).map { [$0.width, $0.height] } }
  private func size(_ file: String) -> [Int]? { size(Array(file.utf8)) }

  private static let pngStart: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
  private static let png = pngStart + [0, 0, 1, 0x2C, 0, 0, 0, 200]
  private static let jpeg: [UInt8] =
    [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 9, 9, 0xFF, 0xFF, 0xC4, 0, 3, 9]
    + [0xFF, 0xC2, 0, 17, 8, 0, 200, 1, 0x2C, 3]
  private static let gif = Array("GIF89a".utf8) + [0x2C, 1, 200, 0]

  private static func webP(_ kind: String, _ rest: [UInt8]) -> [UInt8] {
    Array("RIFF".utf8) + [0, 0, 0, 0] + Array("WEBP\(kind)".utf8) + [0, 0, 0, 0] + rest
      + [UInt8](repeating: 0, count: 10)
  }

  @Test func `a PNG says its size in its first chunk`() { #expect(size(Self.png) == [300, 200]) }

  @Test func `a JPEG says its size in its first frame, behind other segments`() {
    #expect(size(Self.jpeg) == [300, 200])
  }

  @Test func `a GIF says its size in its header`() { #expect(size(Self.gif) == [300, 200]) }

  @Test func `each of the three kinds of WebP says its size`() {
    #expect(size(Self.webP("VP8 ", [0, 0, 0, 0x9D, 1, 0x2A, 0x2C, 1, 200, 0])) == [300, 200])
    #expect(size(Self.webP("VP8L", [0x2F, 0x2B, 0xC1, 0x31, 0])) == [300, 200])
    #expect(size(Self.webP("VP8X", [0, 0, 0, 0, 0x2B, 1, 0, 199, 0, 0])) == [300, 200])
    #expect(size(Self.webP("VP8?", [])) == nil)
  }

  @Test func `an SVG says its size in its root element`() {
    #expect(size("<svg width='300' height=\"200px\"/>") == [300, 200])
    #expect(size("<svg viewBox='0 0 299.5 200'>") == [300, 200])
    #expect(
      size("<?xml version='1.0'?>\n<!-- <svg width='1'> -->\n<svg xmlns='x' width='300' height='200'>") == [300, 200])
    #expect(size("<svg width='100%' height='100%' viewBox='0,0,300,200'>") == [300, 200])
    #expect(size("<svg stroke-width='2' viewBox='0 0 300 200'>") == [300, 200])
    #expect(size("<!DOCTYPE svg PUBLIC 'x' 'y'><svg viewBox='0 0 300 200'>") == [300, 200])
  }

  @Test(
    arguments: [
      "", "a text", "<html><svg width='1' height='1'>", "<svg>", "<svg width='0' height='1'>", "<svg width='1'>",
      "<!-- <svg",
      "<svg width='-3' height='nan'>", "<svg viewBox='0 0 x y'>", "GIF8", "RIFF0000WEBP",
    ])
  func `what is not a picture has no size`(file: String) { #expect(size(file) == nil) }

  @Test func `a picture without width is none`() {
    #expect(size(Self.pngStart + [0, 0, 0, 0, 0, 0, 0, 1]) == nil)
  }

  @Test func `no beginning of a picture leads astray`() {
    let files = [
      Self.png, Self.jpeg, Self.gif, Self.webP("VP8 ", [0, 0, 0, 0x9D, 1, 0x2A, 0x2C, 1, 200, 0]),
      Self.webP("VP8L", [0x2F, 0x2B, 0xC1, 0x31, 0]), Array("<svg viewBox='0 0 299.5 200'>".utf8),
    ]
    for file in files {
      for count in 0..<file.count {
        let size = size(Array(file.prefix(count)))
        #expect(size == nil || size == [300, 200])
      }
    }
  }
}
