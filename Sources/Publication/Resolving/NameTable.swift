internal import Manuscript

/// Names with their places in a list, found by their bytes.
///
/// A class, so that a thread that looks names up counts one reference and not one for each list.
final class NameTable: Sendable {
  /// Open addressing: a name stands at its hash, or behind it where that place is taken. `-1` where there is none.
  private let slots: [Int32]
  private let names: [Name]
  private let bytes: [UInt8]

  private struct Name {
    let hash: UInt64
    let range: Range<Int>
  }

  /// - Parameter names: Of several that are the same, the first one is found.
  init(_ names: [String]) {
    var capacity = 16
    while capacity < names.count * 2 { capacity *= 2 }
    var slots = [Int32](repeating: -1, count: capacity)
    var known: [Name] = []
    var bytes: [UInt8] = []
    for name in names {
      let hash = WordHash(name).value
      let start = bytes.count
      bytes += name.utf8
      var slot = Int(truncatingIfNeeded: hash) & (capacity - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (capacity - 1) }
      slots[slot] = Int32(known.count)
      known.append(Name(hash: hash, range: start..<bytes.count))
    }
    (self.slots, self.names, self.bytes) = (slots, known, bytes)
  }

  /// The place of a name in the list; `nil` when it is not there.
  func place(of name: UnsafeBufferPointer<UInt8>) -> Int? {
    let hash = WordHash(name).value
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let place = Int(slots[slot])
      let known = names[place]
      if known.hash == hash, bytes[known.range].elementsEqual(name) { return place }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }
}

/// The names that references cite most, by the places of what bears them.
final class ReferenceNames: Sendable {
  let links: NameTable
  let contacts: NameTable
  let terms: NameTable
  let labels: NameTable
  let files: NameTable
  let guides: NameTable

  init(_ registry: RegistrySources, guides: [String]) {
    links = NameTable(registry.links.map(\.id.value))
    contacts = NameTable(registry.contacts.map(\.id.value))
    terms = NameTable(registry.terms.map(\.id.value))
    labels = NameTable(registry.labels.map(\.id.value))
    files = NameTable(registry.files.map(\.id.value))
    self.guides = NameTable(guides)
  }
}
