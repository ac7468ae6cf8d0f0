internal import Diagnostics

/// A file that is to be read as YAML.
struct ContentFile: Sendable {
  /// What stands in it.
  enum Kind: Hashable, Sendable {
    case site
    case registry(String)
    case fragment(id: String)
    case guide(id: String)
    case words(LanguageTag)
  }

  let kind: Kind
  /// The path as messages name it.
  let displayPath: String
  private let tree: SourceTree
  private let path: String

  init(_ kind: Kind, in tree: SourceTree, _ path: String) {
    (self.kind, self.tree, self.path) = (kind, tree, path)
    displayPath = tree.displayPath(path)
  }

  /// - Returns: `nil` when the file cannot be read.
  func bytes() -> [UInt8]? { tree.read(path) }

  /// The fault of a file that cannot be read.
  var unreadable: Diagnostic { Diagnostic(LoadProblem.unreadable, path: displayPath) }
}
