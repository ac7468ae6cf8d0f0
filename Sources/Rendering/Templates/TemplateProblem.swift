import Diagnostics

/// What can be wrong with the templates.
enum TemplateProblem: Problem {
  case missing(String)
  case unknownName(String, known: [String])
  case htmlAsText(String)
  case textAsHTML(String)
  case unknownPartial(String, known: [String])
  case notUsed(String)
  case unclosed
  case unreadable(String)

  var severity: Severity { .error }

  var code: String {
    switch self {
    case .missing: "missing-template"
    case .unknownName: "unknown-template-name"
    case .htmlAsText, .textAsHTML: "template-escaping"
    case .unknownPartial: "unknown-partial"
    case .notUsed: "template-tag"
    case .unclosed, .unreadable: "template-syntax"
    }
  }

  var message: String {
    switch self {
    case .missing: "this template is missing"
    case .unknownName(let name, _): "templates have no name '\(name)'"
    case .htmlAsText(let name): "'\(name)' is HTML, and two braces would show it as text"
    case .textAsHTML(let name): "'\(name)' is text, and three braces would read it as HTML"
    case .unknownPartial(let name, _): "there is no template '\(name)'"
    case .notUsed(let mark): "templates of a site hold no '{{\(mark)' tags"
    case .unclosed: "this tag is never closed"
    case .unreadable(let reason): "the template cannot be read: \(reason)"
    }
  }

  var help: String? {
    switch self {
    case .missing(let name): "take \(name) from the templates of gids"
    case .unknownName(let name, let known):
      known.nearest(to: name).map { "did you mean '\($0)'?" }
        ?? "there are \(known.filter { !$0.hasPrefix("words.") }.sorted().joined(separator: ", ")) and words.…"
    case .htmlAsText(let name): "write {{{\(name)}}}"
    case .textAsHTML(let name): "write {{\(name)}}"
    case .unknownPartial(let name, let known): known.nearest(to: name).map { "did you mean '\($0)'?" }
    case .notUsed: "a slot that has nothing to show is empty, with all that belongs to it: take the condition out"
    case .unclosed: "write }} after the name"
    case .unreadable: nil
    }
  }
}
