internal import CCmark

extension Sequence<UInt8> {
  /// The bytes in one stretch of memory: in place where the sequence has them so, else copied once.
  @inlinable
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if let result = withContiguousStorageIfAvailable(body) { return result }
    return Array(self).withUnsafeBufferPointer(body)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// A C string of these bytes, for the time of the call.
  ///
  /// C would end the string at a NUL byte and lose the rest, so each becomes U+FFFD, as in a parsed
  /// text (CommonMark 0.30, 2.3).
  func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    guard !contains(0) else {
      let clean = flatMap { $0 == 0 ? [0xEF, 0xBF, 0xBD] : [$0] }
      return clean.withUnsafeBufferPointer { $0.withCString(body) }
    }
    return withUnsafeTemporaryAllocation(of: CChar.self, capacity: count + 1) { copy in
      for index in indices { copy.initializeElement(at: index, to: CChar(bitPattern: self[index])) }
      copy.initializeElement(at: count, to: 0)
      return body(UnsafePointer(copy.baseAddress.unsafelyUnwrapped))
    }
  }
}

/// The bytes of a C string that libcmark owns; empty where there is none.
func bytes(of string: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
  guard let string else { return UnsafeBufferPointer(start: nil, count: 0) }
  let count = length(of: string)
  let start = UnsafeRawPointer(string).assumingMemoryBound(to: UInt8.self)
  return UnsafeBufferPointer(start: start, count: count)
}
