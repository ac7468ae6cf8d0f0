internal import Diagnostics

extension TemplateProblem {
  var englishMessage: String {
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

  var englishHelp: String? {
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
