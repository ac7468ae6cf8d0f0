#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where a file of the site stands, relative to its top: names with `/` between them.
///
/// Equal and ordered by its bytes. `String` holds "é" in one and in two scalars for the same,
/// and file systems do not.
struct SitePath: Hashable, Comparable, Sendable {
  let text: String

  init(_ text: String) throws(OutputFolderError) {
    self.init(asFound: text)
    if let fault { throw .invalidPath(text, fault) }
  }

  /// A path as the disk gives it, which needs no check.
  init(asFound text: String) {
    var text = text
    text.makeContiguousUTF8()
    self.text = text
  }

  /// The folder that holds it; `nil` at the top.
  var parent: SitePath? {
    text.utf8.lastIndex(of: slash).map { SitePath(asFound: String(text[..<$0])) }
  }

  /// The entry at the top of the site that it is, or lies in.
  var topName: String {
    String(Substring(text.utf8.prefix { $0 != slash }))
  }

  static func == (left: Self, right: Self) -> Bool {
    left.text.utf8.count == right.text.utf8.count && left.compare(right) == 0
  }

  static func < (left: Self, right: Self) -> Bool { left.compare(right) < 0 }

  /// Below, at or above zero, as the bytes of this path come before, are, or come after the others.
  private func compare(_ other: Self) -> Int {
    withBytes { one in
      other.withBytes { two in
        guard let first = one.baseAddress, let second = two.baseAddress else {
          return one.count - two.count
        }
        let order = Int(memcmp(first, second, min(one.count, two.count)))
        return order == 0 ? one.count - two.count : order
      }
    }
  }

  func hash(into hasher: inout Hasher) {
    withBytes { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }

  private func withBytes<Result>(_ work: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    text.utf8.withContiguousStorageIfAvailable(work)
      ?? Array(text.utf8).withUnsafeBufferPointer(work)
  }

  private var fault: OutputFolderError.PathFault? {
    withBytes { bytes in
      if bytes.isEmpty { return .empty }
      if bytes[0] == slash { return .absolute }
      if bytes.contains(where: { $0 < 32 || $0 == 127 }) { return .controlCharacter }
      var start = 0
      while start <= bytes.count {
        let end = bytes[start...].firstIndex(of: slash) ?? bytes.count
        if start == end { return .emptyComponent }
        if end - start <= 2, bytes[start..<end].allSatisfy({ $0 == dot }) { return .dotComponent }
        start = end + 1
      }
      return bytes.elementsEqual(Manifest.fileName.utf8) ? .reserved : nil
    }
  }
}

private let dot = UInt8(ascii: ".")
private let slash = UInt8(ascii: "/")
