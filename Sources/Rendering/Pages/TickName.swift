import Publication

/// What the reader's ticks are called where they are kept: the same in every language and output, as long as the guide does not change there.
enum TickName {
  static func step(_ step: Step) -> String { step.anchor.name }

  /// What the reader needs has no id: its words tell it, so that a tick never goes to another item.
  static func item(_ item: Localised<Text>) -> String {
    let words = item.all.map { text -> [UInt8] in
      if case .written(let text) = text { Array(text.commonMark) } else { [] }
    }
    return "\(PageAnchor.before)-\(Digest(of: words).hexadecimal(8))"
  }
}

extension PageContext {
  /// Whether steps can be ticked off. A page with two languages side by side, which is for reviewers, would have every box twice.
  var hasTicks: Bool { medium != .bilingual }
}
