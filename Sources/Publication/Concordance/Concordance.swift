public import Diagnostics
public import Manuscript

/// What can be declared under an id, and cited by it.
public enum DeclaredKind: String, CaseIterable, Hashable, Sendable {
  case link, contact, term
  /// An on-screen label: `ui` in references.
  case label = "ui"
  case file, guide, fragment, part, step, figure, group, edition

  /// The kind of what an id is the id of.
  init?(_ noun: Noun) {
    switch noun {
    case .link: self = .link
    case .contact: self = .contact
    case .term: self = .term
    case .label: self = .label
    case .file: self = .file
    case .guide: self = .guide
    case .fragment: self = .fragment
    case .part: self = .part
    case .step: self = .step
    case .figure: self = .figure
    case .group: self = .group
    case .edition: self = .edition
    default: return nil
    }
  }

  /// The kind that the format speaks of under this name, such as `label`.
  ///
  /// - Parameter name: The name of a record, or what an id is the id of.
  init?(named name: String) {
    self.init(rawValue: name == "label" ? "ui" : name)
  }
}

/// Every declaration of an id in the content, and every place that cites it.
///
/// Steps of a fragment are declared once, in the fragment: a citation leads there from every guide that uses the fragment, also where it
/// names the step with what the guide puts before its id.
public struct Concordance: Sendable {
  /// The declarations, in the order of the files and in reading order.
  public internal(set) var declarations: [Declaration] = []
  /// The citations, in the order of the files and in reading order.
  public internal(set) var citations: [Citation] = []
  /// The anchors of each guide in all editions: what its steps and parts are called in its page, with what they were called before.
  public internal(set) var anchors: [String: Set<String>] = [:]
  /// What the figures of each guide are called in its page, with what they were called before.
  public internal(set) var figureNames: [String: Set<String>] = [:]
  /// What gids puts before the ids of a fragment's steps, by the place of the fragment's name in the use; an empty text where it puts nothing.
  public internal(set) var automaticPrefixes: [SourceRange: Set<String>] = [:]
  /// The files of which a part could not be read, so that nobody knows what they cite.
  public internal(set) var unreadFiles: [SourceFileID] = []
  /// The declarations behind the anchors of each guide.
  var anchored: [String: [String: Set<Int>]] = [:]

  /// An id where it is declared.
  public struct Declaration: Sendable {
    public let kind: DeclaredKind
    public let id: String
    /// The guide or the fragment that a part, step or figure belongs to.
    public let owner: Owner?
    /// Where the id stands; for a guide or fragment, which have it in the name of their file, where the file begins.
    public let range: SourceRange

    /// What a citation from anywhere writes, such as `step:passport/visit`.
    public var fullName: String {
      switch owner {
      case .guide(let guide), .fragment(let guide): "\(kind.rawValue):\(guide)/\(id)"
      case nil: "\(kind.rawValue):\(id)"
      }
    }
  }

  /// The file that a declaration belongs to.
  public enum Owner: Hashable, Sendable {
    case guide(String)
    case fragment(String)
  }

  /// An id where it is cited.
  public struct Citation: Sendable {
    public let kind: DeclaredKind
    /// What stands there; for a step of a fragment it may be more than the id of the step.
    public let name: String
    /// The name alone, or the whole reference where the name cannot be told from it.
    public let range: SourceRange
    /// Whether the name stands there letter by letter, so that it can be changed.
    public let isExact: Bool
    /// What it leads to, by the places in ``Concordance/declarations``: nothing when it leads nowhere; several when a text of a fragment
    /// means something else in each guide.
    public let declarations: [Int]
  }

  /// Reads through the content.
  ///
  /// - Parameters:
  ///   - loading: The content as it was read.
  ///   - folder: The name of the folder of the content, as it stands before the paths of the files.
  public init(of loading: Loading, in folder: String) {
    guard let manuscript = loading.manuscript else { return }
    var compiler = ConcordanceCompiler(manuscript, loading.files, folder: folder)
    compiler.compile()
    self = compiler.concordance
  }

  init() {}

  /// How often each declaration is cited.
  public var citationCounts: [Int] {
    var counts = Array(repeating: 0, count: declarations.count)
    for citation in citations {
      for declaration in citation.declarations { counts[declaration] += 1 }
    }
    return counts
  }
}
