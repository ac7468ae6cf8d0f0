import BuildCache
import Testing

@Suite struct `A fingerprint` {
  @Test func `is the XXH3 hash of 128 bits`() {
    // printf '000102030405060708090a0b0c0d0e0f' | xxd -r -p | xxhsum -H2
    let expected = Fingerprint(words: (0x8428_12cc_870d_cae2, 0x7295_0631_8276_07e2))
    #expect(Fingerprint(of: Array(0..<16)) == expected)
    var printer = Fingerprinter()
    printer.add(0x0706_0504_0302_0100)
    printer.add(0x0f0e_0d0c_0b0a_0908)
    #expect(printer.fingerprint == expected)
  }

  @Test func `tells apart all that was added, however much it is`() {
    var printer = Fingerprinter()
    var seen: Set<Fingerprint> = []
    for number in 0..<2_000 {
      printer.add(number % 7 == 0 ? String(repeating: "a", count: number) : "a")
      printer.add(Fingerprint(of: []))
      seen.insert(printer.fingerprint)
    }
    #expect(seen.count == 2_000)
    var (one, other) = (Fingerprinter(), Fingerprinter())
    one.add("a")
    other.add("b")
    for _ in 0..<2_000 {
      one.add("c")
      other.add("c")
    }
    #expect(one.fingerprint != other.fingerprint)
  }

  @Test func `tells apart where one value ends and the next begins`() {
    var (one, other) = (Fingerprinter(), Fingerprinter())
    one.add("ab")
    one.add("c")
    other.add("a")
    other.add("bc")
    #expect(one.fingerprint != other.fingerprint)
    var (missing, empty) = (Fingerprinter(), Fingerprinter())
    missing.add(nil as String?)
    empty.add("" as String?)
    #expect(missing.fingerprint != empty.fingerprint)
  }

  @Test(arguments: [0, 1, 1_023, 1_024, 1_025, 4_096, 10_000])
  func `does not depend on how the bytes are kept`(count: Int) {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
    var (array, slice, sequence) = (Fingerprinter(), Fingerprinter(), Fingerprinter())
    array.add("before")
    array.add(bytes)
    slice.add("before")
    slice.add(([7] + bytes)[1...])
    sequence.add("before")
    sequence.add(bytes.lazy.map { $0 })
    #expect(array.fingerprint == slice.fingerprint)
    #expect(array.fingerprint == sequence.fingerprint)
  }

  @Test func `can be asked for on the way`() {
    var printer = Fingerprinter()
    printer.add("one")
    let first = printer.fingerprint
    #expect(printer.fingerprint == first)
    printer.add("two")
    #expect(printer.fingerprint != first)
  }
}
