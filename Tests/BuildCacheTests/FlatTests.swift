import BuildCache
import Testing

@Suite struct `Flat bytes` {
  @Test(arguments: [0, 1, 127, 128, 16_383, 16_384, 5_000_000_000, Int.max])
  func `give a number back`(number: Int) throws {
    var writer = FlatWriter()
    writer.write(number)
    var reader = FlatReader(writer.bytes)
    #expect(try reader.number() == number)
    #expect(reader.isAtEnd)
  }

  @Test func `give back values of every kind in their order`() throws {
    let print = Fingerprint(of: [1, 2, 3])
    var writer = FlatWriter()
    writer.write("é")
    writer.write(true)
    writer.write(print)
    writer.write(each: ["a", "", "bc"]) { $1.write($0) }
    writer.write([])
    var reader = FlatReader(writer.bytes)
    #expect(try reader.text() == "é")
    #expect(try reader.bool())
    #expect(try reader.fingerprint() == print)
    #expect(try reader.each { (reader) throws(FlatReader.Damage) in try reader.text() } == ["a", "", "bc"])
    #expect(try reader.piece().isEmpty)
    #expect(reader.isAtEnd)
  }

  @Test func `that are cut off are damaged wherever that is`() {
    var writer = FlatWriter()
    writer.write("some words")
    writer.write(300)
    writer.write(Fingerprint(of: [1]))
    writer.write(each: [1, 2, 3]) { $1.write($0) }
    func read(_ bytes: ArraySlice<UInt8>) throws {
      var reader = FlatReader(bytes)
      _ = try reader.piece()
      _ = try reader.number()
      _ = try reader.fingerprint()
      _ = try reader.each { (reader) throws(FlatReader.Damage) in try reader.number() }
    }
    #expect(throws: Never.self) { try read(writer.bytes[...]) }
    for count in writer.bytes.indices {
      #expect(throws: FlatReader.Damage.self, "\(count) bytes") { try read(writer.bytes[..<count]) }
    }
  }

  @Test func `that claim more than there is are damaged, and take no memory`() {
    var reader = FlatReader([0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F])
    #expect(throws: FlatReader.Damage.self) {
      try reader.each { (reader) throws(FlatReader.Damage) in try reader.bool() }
    }
    var endless = FlatReader(Array(repeating: 0xFF, count: 20))
    #expect(throws: FlatReader.Damage.self) { try endless.number() }
  }
}

@Suite struct `A cursor over flat bytes` {
  @Test func `reads what a reader reads`() {
    var writer = FlatWriter()
    for number in [0, 127, 128, 70_000] { writer.write(number) }
    writer.write("words")
    writer.write("")
    writer.bytes.withUnsafeBufferPointer { bytes in
      var cursor = FlatCursor(bytes)
      #expect((0..<4).map { _ in cursor.number() } == [0, 127, 128, 70_000])
      #expect(Array(cursor.piece()) == Array("words".utf8))
      #expect(cursor.piece().isEmpty)
      #expect(!cursor.isDamaged)
      #expect(cursor.number() == 0)
      #expect(cursor.isDamaged, "nothing is left")
    }
  }

  @Test func `reads nothing where a piece is cut off, and remembers it`() {
    var writer = FlatWriter()
    writer.write("words")
    Array(writer.bytes.dropLast()).withUnsafeBufferPointer { bytes in
      var cursor = FlatCursor(bytes)
      #expect(cursor.piece().isEmpty)
      #expect(cursor.isDamaged)
    }
  }
}
