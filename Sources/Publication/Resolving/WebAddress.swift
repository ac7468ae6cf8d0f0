/// The rule for addresses of the registry (RFC 3986, restricted to the schemes of the Web).
enum WebAddress {
  /// Whether a text is an `http` or `https` address with a host, in ASCII without spaces, quotation marks and angle brackets.
  static func isValid(_ text: String) -> Bool {
    guard let prefix = ["https://", "http://"].first(where: { text.hasPrefix($0) }) else { return false }
    let rest = text.utf8.dropFirst(prefix.utf8.count)
    guard let first = rest.first, first != UInt8(ascii: "/") else { return false }
    return rest.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"\"<>\\^`{|}".utf8.contains($0) }
  }
}
