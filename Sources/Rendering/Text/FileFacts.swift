import Publication

/// Type and size of a download, as a reader wants to know them before the click.
struct FileFacts {
  /// Such as `PDF, 1,2 MB`.
  let text: String
  /// The media type (IANA); `nil` for an ending that is not in the list.
  let mediaType: String?

  init(_ file: DownloadFile, _ words: Words) {
    let ending = file.path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    mediaType = Self.mediaTypes[ending]
    text = "\(ending.uppercased()), \(Self.size(file.size, words))"
  }

  private static func size(_ bytes: Int, _ words: Words) -> String {
    guard bytes >= 1_000_000 else { return "\(max(1, (bytes + 999) / 1000))\u{A0}\(words[.kilobyte])" }
    let tenths = (bytes + 50_000) / 100_000
    return "\(tenths / 10)\(words[.decimalSeparator])\(tenths % 10)\u{A0}\(words[.megabyte])"
  }

  private static let mediaTypes = [
    "csv": "text/csv", "doc": "application/msword",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "odt": "application/vnd.oasis.opendocument.text",
    "ods": "application/vnd.oasis.opendocument.spreadsheet", "pdf": "application/pdf", "txt": "text/plain",
    "xls": "application/vnd.ms-excel", "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "xml": "application/xml", "zip": "application/zip",
  ]
}
