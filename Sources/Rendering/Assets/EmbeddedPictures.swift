import Manuscript
import Publication

/// The pictures of a guide as they stand inside a file that needs no other.
struct EmbeddedPictures: Sendable {
  /// `data:` addresses (RFC 2397) by the paths of the pictures below the site's root.
  private let addresses: [String: [UInt8]]

  /// - Parameter content: Where the pictures are read. One that cannot be read is left out: copying it for the pages fails with a message.
  init(of guide: Guide, in content: SourceTree) {
    var addresses: [String: [UInt8]] = [:]
    for figure in guide.figures {
      for case .picture(let picture, _, _, _) in figure.images.all where addresses[picture.path] == nil {
        guard let bytes = content.read(picture.source) else { continue }
        addresses[picture.path] = Array("data:\(Self.mediaType(of: picture.path));base64,".utf8) + bytes.base64
      }
    }
    self.addresses = addresses
  }

  subscript(path: String) -> [UInt8]? { addresses[path] }

  private static func mediaType(of path: String) -> String {
    switch path.split(separator: ".").last {
    case "svg": "image/svg+xml"
    case "jpg", "jpeg": "image/jpeg"
    case let type?: "image/\(type)"
    case nil: "application/octet-stream"
    }
  }
}
