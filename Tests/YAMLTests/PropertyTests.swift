import Testing
import YAML

@Suite struct PropertyTests {
  @Test func `what is written at random, in any style, is read with its texts and ranges`() throws {
    for seed in 0..<400 as Range<UInt64> {
      var writer = RandomWriter(seed: seed)
      let expected = writer.document()
      let document = YAMLDocument(parsing: writer.output)
      let found = document.root.map(Expected.init)
      guard document.problems.isEmpty, found == expected else {
        Issue.record(
          "seed \(seed): \(document.problems)\n\(String(decoding: writer.output, as: UTF8.self))")
        return
      }
    }
  }

  @Test func `every byte of every value is found again in the source`() throws {
    for seed in 0..<60 as Range<UInt64> {
      var writer = RandomWriter(seed: seed)
      _ = writer.document()
      let source = writer.output
      for scalar in scalars(of: YAMLDocument(parsing: source).root) where !scalar.value.isEmpty {
        var end = scalar.range.lowerBound
        for offset in 0..<scalar.value.count {
          let place = scalar.sourceRange(of: offset..<offset + 1, in: source)
          #expect(place.lowerBound >= end || place.upperBound == end, "seed \(seed)")
          #expect(place != scalar.range || scalar.range.count <= 4, "seed \(seed)")
          end = place.upperBound
          let byte = scalar.value[scalar.value.startIndex + offset]
          if place.count == 1, byte != 0x20 { #expect(source[place.lowerBound] == byte) }
        }
      }
    }
  }

  @Test func `no damage to a file crashes the reader, and no range leaves the source`() {
    var random = SeededGenerator(state: 7)
    for seed in 0..<1500 as Range<UInt64> {
      var writer = RandomWriter(seed: seed % 40)
      _ = writer.document()
      var source = writer.output
      for _ in 0..<Int.random(in: 1...4, using: &random) { damage(&source, using: &random) }
      let document = YAMLDocument(parsing: source)
      let all = 0..<source.count
      #expect(document.root != nil || !document.problems.isEmpty)
      for problem in document.problems {
        #expect(isInside(problem.range, all), "seed \(seed): \(problem)")
      }
      if let root = document.root { expectInside(root, all, seed) }
      for scalar in scalars(of: document.root) {
        let place = scalar.sourceRange(of: 0..<scalar.value.count, in: source)
        #expect(isInside(place, all), "seed \(seed)")
      }
    }
  }

  private func damage(_ source: inout [UInt8], using random: inout SeededGenerator) {
    let marks = Array("\t\n\r :-{}[],'\"|>#&*!%@`?\\<~\u{7}é\u{2028}\u{FEFF}".utf8) + [0xFF, 0x00]
    let place = Int.random(in: 0..<max(source.count, 1), using: &random)
    let byte = marks[Int.random(in: 0..<marks.count, using: &random)]
    guard source.indices.contains(place) else { return }
    switch Int.random(in: 0..<4, using: &random) {
    case 0: source.insert(byte, at: place)
    case 1: source.remove(at: place)
    case 2: source.removeSubrange(place..<min(source.count, place + 20))
    default: source[place] = byte
    }
  }

  private func isInside(_ inner: Range<Int>, _ outer: Range<Int>) -> Bool {
    inner.lowerBound >= outer.lowerBound && inner.upperBound <= outer.upperBound
  }

  /// Children stand inside their parents, which stand inside the source.
  private func expectInside(_ node: YAMLNode, _ outer: Range<Int>, _ seed: UInt64) {
    #expect(isInside(node.range, outer), "seed \(seed)")
    switch node {
    case .scalar: break
    case .sequence(let sequence):
      for item in sequence.items { expectInside(item, node.range, seed) }
    case .mapping(let mapping):
      for entry in mapping.entries {
        #expect(isInside(entry.key.range, node.range), "seed \(seed)")
        expectInside(entry.value, node.range, seed)
      }
    }
  }

  private func scalars(of node: YAMLNode?) -> [YAMLScalar] {
    switch node {
    case nil: []
    case .scalar(let scalar): [scalar]
    case .sequence(let sequence): sequence.items.flatMap(scalars)
    case .mapping(let mapping): mapping.entries.flatMap { [$0.key] + scalars(of: $0.value) }
    }
  }
}
