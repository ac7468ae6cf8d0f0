extension PictureSize {
  /// Reads the size of a picture from the beginning of its file.
  ///
  /// - Parameter file: A PNG (RFC 2083), JPEG (ITU-T T.81), GIF 87a or 89a, WebP (RFC 9649) or SVG file.
  /// - Returns: `nil` when it is none of these or has no size.
  init?(of file: [UInt8]) {
    let size: (Int, Int)?
    switch file {
    case _ where file.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]): size = Self.png(file)
    case _ where file.starts(with: [0xFF, 0xD8]): size = Self.jpeg(file)
    case _ where file.starts(with: "GIF8".utf8): size = Self.gif(file)
    case _ where file.starts(with: "RIFF".utf8) && file.dropFirst(8).starts(with: "WEBP".utf8): size = Self.webP(file)
    default: size = SVGSize(of: file).map { ($0.width, $0.height) }
    }
    guard let (width, height) = size, width > 0, height > 0 else { return nil }
    self.init(width: width, height: height)
  }

  private static func png(_ file: [UInt8]) -> (Int, Int)? {
    file.count >= 24 ? (file.bigEndian(at: 16, 4), file.bigEndian(at: 20, 4)) : nil
  }

  /// The first start-of-frame segment holds the size (T.81, B.2.2).
  private static func jpeg(_ file: [UInt8]) -> (Int, Int)? {
    var index = 2
    while index + 9 <= file.count {
      guard file[index] == 0xFF else { return nil }
      let marker = file[index + 1]
      if marker == 0xFF {
        index += 1
      } else if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker) {
        return (file.bigEndian(at: index + 7, 2), file.bigEndian(at: index + 5, 2))
      } else if (0xD0...0xD8).contains(marker) || marker == 0x01 {
        index += 2
      } else {
        index += 2 + file.bigEndian(at: index + 2, 2)
      }
    }
    return nil
  }

  private static func gif(_ file: [UInt8]) -> (Int, Int)? {
    file.count >= 10 ? (file.littleEndian(at: 6, 2), file.littleEndian(at: 8, 2)) : nil
  }

  private static func webP(_ file: [UInt8]) -> (Int, Int)? {
    guard file.count >= 30 else { return nil }
    switch String(decoding: file[12..<16], as: UTF8.self) {
    case "VP8 ": return (file.littleEndian(at: 26, 2) & 0x3FFF, file.littleEndian(at: 28, 2) & 0x3FFF)
    case "VP8L":
      let bits = file.littleEndian(at: 21, 4)
      return ((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
    case "VP8X": return (file.littleEndian(at: 24, 3) + 1, file.littleEndian(at: 27, 3) + 1)
    default: return nil
    }
  }
}

extension [UInt8] {
  fileprivate func bigEndian(at index: Int, _ count: Int) -> Int {
    self[index..<(index + count)].reduce(0) { $0 << 8 | Int($1) }
  }

  fileprivate func littleEndian(at index: Int, _ count: Int) -> Int {
    self[index..<(index + count)].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
