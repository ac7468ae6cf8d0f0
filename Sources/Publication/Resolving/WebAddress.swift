/// The rule for addresses of the registry (RFC 3986, restricted to the schemes of the Web).
enum WebAddress {
  /// Whether a text is an `http` or `https` address with a host, in ASCII without spaces, quotation marks and angle brackets.
  static func isValid(_ text: String) -> Bool {
    guard let prefix = ["https://", "http://"].first(where: { text.hasPrefix($0) }) else { return false }
    let rest = text.utf8.dropFirst(prefix.utf8.count)
    guard let first = rest.first, first != UInt8(ascii: "/") else { return false }
    return rest.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"\"<>\\^`{|}".utf8.contains($0) }
  }

  /// The host of an address as people name it: without port, name of a user and `www.`.
  ///
  /// - Returns: `nil` when it is no address.
  static func siteName(of address: String) -> String? {
    guard isValid(address), let scheme = address.firstRange(of: "://") else { return nil }
    let authority = address[scheme.upperBound...].prefix { !"/?#".contains($0) }.lowercased()
    let name = authority.split(separator: "@").last?.split(separator: ":").first ?? ""
    return String(name.hasPrefix("www.") ? name.dropFirst("www.".count) : name)
  }

  /// Whether two addresses lead to the same page as far as can be told: scheme, `www.` and a last slash make no difference.
  static func isSame(_ left: String, _ right: String) -> Bool { stem(left) == stem(right) }

  /// What ``isSame(_:_:)`` compares.
  static func stem(_ address: String) -> String {
    var rest = address[...]
    for prefix in ["https://", "http://", "www."] where rest.hasPrefix(prefix) { rest = rest.dropFirst(prefix.count) }
    return String(rest.hasSuffix("/") ? rest.dropLast() : rest)
  }
}
