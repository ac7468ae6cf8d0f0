internal import Diagnostics
internal import Manuscript

/// What can be wrong with how the content hangs together, though every reference leads somewhere.
enum StructureProblem: Problem {
  // Age
  case verifiedLongAgo(Noun, String, for: LanguageTag?, on: CalendarDate, months: Int)
  case verifiedInFuture(Noun, String, on: CalendarDate)
  // Use
  case unused(Noun, String)
  case unusedFragment(String)
  // Entries
  case unreachable(String)
  case formWithoutAddress(String, link: String)
  case hostsDiffer(String, [Host])
  case formerNamesMissing(String, in: [LanguageTag])
  case duplicateWording(Noun, wording: String, other: String)
  // Guides
  case duplicateTitle(Noun, title: String, other: String)
  case singleBranch
  /// A branch or a way.
  case emptyBranch(Noun)
  case alternativeIsCaption
  // The site
  case siteWithoutAddress

  /// Where the address of a link stands in one language.
  struct Host: Hashable, Sendable {
    let language: LanguageTag
    let name: String
  }
}

extension StructureProblem {
  var rule: Rule {
    switch self {
    case .verifiedLongAgo: .verifiedLongAgo
    case .verifiedInFuture: .verifiedInFuture
    case .unused: .unusedEntry
    case .unusedFragment: .unusedFragment
    case .unreachable, .formWithoutAddress: .unreachableContact
    case .hostsDiffer: .hostsDiffer
    case .formerNamesMissing: .formerNamesMissing
    case .duplicateWording: .duplicateWording
    case .duplicateTitle: .duplicateTitle
    case .singleBranch: .singleBranch
    case .emptyBranch: .emptyBranch
    case .alternativeIsCaption: .alternativeIsCaption
    case .siteWithoutAddress: .noSiteAddress
    }
  }

  func words(in language: MessageLanguage) -> Wording {
    switch language {
    case .english: english
    case .dutch: dutch
    case .french: french
    }
  }

  /// How a text or a step uses an entry.
  static func use(of noun: Noun, _ id: String) -> String {
    switch noun {
    case .label: "<ui:\(id)>"
    case .figure: "'figure: \(id)'"
    default: "<\(noun.singular(in: .english)):\(id)>"
    }
  }
}
