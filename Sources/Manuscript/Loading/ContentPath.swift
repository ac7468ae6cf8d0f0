internal import Diagnostics

/// What a file below `content/` is, by its path.
public enum ContentPath: Hashable, Sendable {
  case site
  case registry(String)
  case fragment(id: String)
  case fragmentPicture
  case guide(id: String)
  case guidePicture(guide: String)
  case download(String)
  /// What stands beside the content: Markdown, text and hidden files, and what the tool itself keeps there.
  case beside
  case unknown(nearest: String?)

  static let registryNames = ["links", "contacts", "terms", "labels", "files"]

  /// - Parameter path: The file, below the folder of the content.
  public init(_ path: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let name = parts.last ?? ""
    if parts.contains(where: { $0.hasPrefix(".") }) {
      self = .beside
    } else if parts[0] == "files", parts.count > 1 {
      self = .download(parts.dropFirst().joined(separator: "/"))
    } else if name.hasSuffix(".md") || name.hasSuffix(".txt") {
      self = .beside
    } else {
      self = Self.known(parts, name) ?? .unknown(nearest: Self.nearest(to: path, parts))
    }
  }

  private static func known(_ parts: [String], _ name: String) -> ContentPath? {
    let id = name.hasSuffix(".yaml") ? String(name.dropLast(5)) : nil
    switch (parts.count, parts[0]) {
    case (1, "site.yaml"): return .site
    case (2, "registry"): return id.flatMap { registryNames.contains($0) ? .registry($0) : nil }
    case (2, "fragments"): return id.map { .fragment(id: $0) }
    case (3, "fragments") where parts[1] == "figures": return .fragmentPicture
    case (3, "guides") where name == "guide.yaml": return .guide(id: parts[1])
    case (3, "guides") where name == "agreed.yaml": return .beside
    case (4, "guides") where parts[2] == "figures": return .guidePicture(guide: parts[1])
    default: return nil
    }
  }

  private static func nearest(to path: String, _ parts: [String]) -> String? {
    var candidates = ["site.yaml"] + registryNames.map { "registry/\($0).yaml" }
    if parts.count == 3, parts[0] == "guides" { candidates.append("guides/\(parts[1])/guide.yaml") }
    if parts.count == 2, parts[0] == "guides", let stem = path.withoutYAMLEnding { return "\(stem)/guide.yaml" }
    if path.hasSuffix(".yml"), let stem = path.withoutYAMLEnding { candidates.append(stem.lowercased() + ".yaml") }
    return candidates.nearest(to: path)
  }
}

extension ContentPath {
  /// The format of a file that writers make; `nil` for a picture, a download, and what is not read.
  public var format: FileFormat? {
    switch self {
    case .site: .site
    case .registry(let name): FileFormat(rawValue: name)
    case .fragment: .fragment
    case .guide: .guide
    case .fragmentPicture, .guidePicture, .download, .beside, .unknown: nil
    }
  }
}

extension String {
  /// What stands before `.yaml` or `.yml`.
  fileprivate var withoutYAMLEnding: String? {
    for ending in [".yaml", ".yml"] where hasSuffix(ending) { return String(dropLast(ending.count)) }
    return nil
  }
}
