#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Finds the files and the folders of a manifest by their paths, without a string for any of them.
struct PathIndex: Sendable {
  enum Entry: Hashable, Sendable {
    /// The number of a file in the manifest.
    case file(Int)
    /// The number of a folder in the manifest.
    case folder(Int)
  }

  private let manifest: Manifest
  /// A table with open addressing: half of the hash, to pass over most others without looking at
  /// their paths, and the number of the entry counted from 1, the folders after the files. Zero is empty.
  private let slots: [UInt64]

  init(_ manifest: Manifest) {
    self.manifest = manifest
    let count = manifest.files.count + manifest.folders.count
    var size = 16
    while size < count * 2 { size *= 2 }
    var slots = [UInt64](repeating: 0, count: size)
    manifest.text.withUnsafeBytes { text in
      var number: UInt64 = 0
      func add(_ path: Range<Int>) {
        let hash = checksum(of: UnsafeRawBufferPointer(rebasing: text[path]))
        var slot = Int(truncatingIfNeeded: hash) & (size - 1)
        while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
        number += 1
        slots[slot] = hash & Self.tag | number
      }
      for file in manifest.files { add(file.path) }
      for folder in manifest.folders { add(folder.path) }
    }
    self.slots = slots
  }

  subscript(_ path: UnsafeRawBufferPointer) -> Entry? {
    let hash = checksum(of: path)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 {
      if slots[slot] & Self.tag == hash & Self.tag {
        let number = Int(truncatingIfNeeded: slots[slot] & ~Self.tag) - 1
        if path.hasBytes(of: manifest.text, at: range(number)) { return entry(number) }
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  subscript(_ path: String) -> Entry? {
    var path = path
    return path.withUTF8 { self[UnsafeRawBufferPointer($0)] }
  }

  private static let tag: UInt64 = 0xFFFF_FFFF_0000_0000

  private func range(_ number: Int) -> Range<Int> {
    number < manifest.files.count
      ? manifest.files[number].path : manifest.folders[number - manifest.files.count].path
  }

  private func entry(_ number: Int) -> Entry {
    number < manifest.files.count ? .file(number) : .folder(number - manifest.files.count)
  }
}

extension UnsafeRawBufferPointer {
  fileprivate func hasBytes(of text: [UInt8], at range: Range<Int>) -> Bool {
    guard count == range.count else { return false }
    return text.withUnsafeBytes { text in
      guard let one = baseAddress, let two = text.baseAddress else { return isEmpty }
      return memcmp(one, two + range.lowerBound, count) == 0
    }
  }
}
