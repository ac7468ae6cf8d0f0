/// A style sheet or script of a theme.
struct Asset: Sendable {
  /// The file below the site's root. The name changes with the content, so that no browser shows a page with an old style.
  let path: String
  let bytes: [UInt8]

  /// - Parameters:
  ///   - name: The name before the digest, such as `style`.
  ///   - ending: Such as `css`.
  init(_ name: String, _ ending: String, _ bytes: [UInt8]) {
    self.bytes = bytes
    path = "\(name).\(Digest(of: bytes).hexadecimal(10)).\(ending)"
  }

  var file: OutputFile { OutputFile(path: path, bytes: bytes) }
}
