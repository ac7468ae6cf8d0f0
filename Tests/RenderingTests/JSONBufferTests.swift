import Foundation
import Testing

@testable import Rendering

@Suite struct JSONBufferTests {
  @Test func `commas stand between values, and lines begin where they are asked for`() {
    var json = JSONBuffer()
    json.object { json in
      json.member("a", 1)
      json.member("b", ["x", "y"])
      json.member("nothing", [])
      json.name("c")
      json.array { json in
        json.lineFeed()
        json.bool(true)
        json.lineFeed()
        json.object { _ in }
        json.json(Array("[1,2]".utf8))
      }
      json.name("né")
      json.string("z")
    }
    #expect(
      String(decoding: json.bytes, as: UTF8.self)
        == "{\"a\":1,\"b\":[\"x\",\"y\"],\"c\":[\ntrue,\n{},[1,2]],\"né\":\"z\"}")
  }

  @Test func `every character comes back as it was`() throws {
    var text = "\u{7F}é–\u{2028}😀\\\"/ </script><!-- ]]> &amp;"
    for code in 0..<0x20 as Range<UInt8> { text.unicodeScalars.append(Unicode.Scalar(code)) }
    var json = JSONBuffer()
    json.array { $0.string(text) }
    let read = try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [String]
    #expect(read == [text])
    #expect(!json.bytes.contains(UInt8(ascii: "<")))
    #expect(json.bytes.allSatisfy { $0 >= 0x20 })
  }
}
