internal import Diagnostics

extension Rule {
  static let missingSite = Rule.pending("missing-site", .error)
  static let noGuides = Rule.pending("no-guides", .error)
  static let unreadableFile = Rule.pending("unreadable-file", .error)
  static let unknownFile = Rule.pending("unknown-file", .warning)
  static let reservedID = Rule.pending("reserved-id", .error)
  static let pictureName = Rule.pending("picture-name", .warning)
}
