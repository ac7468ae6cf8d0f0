import Foundation
import TestSupport
import Testing

@testable import Rendering

@Suite struct AssetTests {
  /// The examples of FIPS 180-4, as NIST publishes them.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func `a digest is that of SHA-256, however the bytes come in pieces`(text: String, expected: String) {
    let bytes = Array(text.utf8)
    #expect(Digest(of: bytes).hexadecimal(64) == expected)
    #expect(Digest(of: Array(bytes.prefix(5)), Array(bytes.dropFirst(5))).hexadecimal(64) == expected)
    #expect(Digest(of: bytes).hexadecimal(7) == String(expected.prefix(7)))
  }

  @Test func `Base64 is that of RFC 4648`() {
    for length in 0...64 {
      let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 89 &+ 250) }
      #expect(String(decoding: bytes.base64, as: UTF8.self) == Data(bytes).base64EncodedString())
    }
  }

  @Test func `the name of the style sheet changes with its content, and the pages name it`() throws {
    var site = SampleSite()
    let before = try #require(try site.published().files.keys.first { $0.hasSuffix(".css") })
    site.templates["style/99-house.css"] = Array("h1 { color: red }\n".utf8)
    let published = try site.published()
    let after = try #require(published.files.keys.first { $0.hasSuffix(".css") })
    #expect(after != before && after.wholeMatch(of: /style\.[0-9a-f]{10}\.css/) != nil)
    #expect(published.files[after]?.hasSuffix("\nh1 { color: red }\n") == true)
    #expect(published.files["nl/sample.html"]?.contains("href=\"../\(after)\"") == true)
    #expect(published.files["index.html"]?.contains("href=\"\(after)\"") == true)
  }

  @Test func `every page says what its browser may load`() throws {
    // What a file carries that needs no other is looked at in AloneTests.
    let pages = try SampleSite().published().pages.filter { !$0.key.contains(".print.") && !$0.key.contains(".all-") }
    for (path, page) in pages {
      let policies = page.elements.filter { $0["http-equiv"] == "Content-Security-Policy" }.map { $0["content"] }
      let inline = page.elements.filter { ["script", "style"].contains($0.name) && !$0.html.isEmpty }
      let digests = inline.map { " \(Digest(of: Array($0.html.utf8)).source)" }.joined()
      #expect(page.elements.allSatisfy { $0["style"] == nil && $0["onclick"] == nil }, "\(path)")
      if path.hasSuffix("404.html") {
        #expect(inline.map(\.name) == ["style"], "\(path)")
        #expect(
          policies == [
            "default-src 'none'; style-src\(digests); img-src data:", "base-uri 'none'; form-action 'none'",
          ],
          "\(path)")
      } else {
        #expect(inline.map(\.name) == (path.hasSuffix("/sample.html") ? ["script"] : []), "\(path)")
        #expect(
          policies == [
            "default-src 'none'; script-src 'self'\(digests); style-src 'self'; img-src 'self' data:",
            "base-uri 'none'; form-action 'none'",
          ], "\(path)")
      }
    }
  }

  @Test func `a style sheet inside a page is read as it is in its file, and cannot end early`() {
    let style = InlineAsset.style(Array("a::after { content: \"</style>\" }\r\nb { color: red }\n".utf8))
    let css = "a::after { content: \"<\\/style>\" }\nb { color: red }"
    #expect(String(decoding: style.element.joined(), as: UTF8.self) == "<style>\(css)</style>")
    #expect(style.digest == Digest(of: Array(css.utf8)))
  }
}
