import Manuscript
import Publication

extension NoteKind {
  /// The word above a remark of this kind.
  var title: Word {
    switch self {
    case .note: .note
    case .tip: .tip
    case .important: .important
    case .warning: .warning
    case .danger: .danger
    }
  }
}
