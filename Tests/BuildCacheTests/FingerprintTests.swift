import BuildCache
import Testing

@Suite struct `A fingerprint` {
  @Test func `is that of the SHA-512 digest of what was added, with its length before it`() {
    var printer = Fingerprinter()
    printer.add(Fingerprint(words: (0x0706_0504_0302_0100, 0x0f0e_0d0c_0b0a_0908)))
    let bytes = withUnsafeBytes(of: printer.fingerprint.words) { Array($0) }
    // printf '000102030405060708090a0b0c0d0e0f' | xxd -r -p | sha512sum
    #expect(
      bytes.map { String($0, radix: 16) }.joined(separator: " ") == "da a2 95 be ed 4e 2e e9 4c 24 1 5b 56 af 62 6b")
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

  @Test(arguments: [0, 1, 4087, 4088, 4089, 4096, 4097, 10_000])
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
