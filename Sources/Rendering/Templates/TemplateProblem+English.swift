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
    case .unreadable(.missingEnd): "a block is opened in this template and never ended"
    case .unreadable(.wrongEnd): "no block of this name stands open here"
    case .unreadable(.outsideBlocks): "this tag stands outside of the blocks"
    case .unreadable(.badName): "a name cannot be written like this"
    }
  }

  var englishHelp: String? {
    switch self {
    case .missing(let name): "take \(name) from the templates of gids"
    case .unknownName(let name, let known):
      known.nearest(to: name)?.offered(in: .english) ?? "there are \(known.slotList) and words.…"
    case .htmlAsText(let name): "write {{{\(name)}}}"
    case .textAsHTML(let name): "write {{\(name)}}"
    case .unknownPartial(let name, let known): known.nearest(to: name)?.offered(in: .english)
    case .notUsed: "a slot that has nothing to show is empty, with all that belongs to it: take the condition out"
    case .unclosed: "write }} after the name"
    case .unreadable(.missingEnd): "end what {{<name}} or {{$name}} opens with {{/name}}"
    case .unreadable(.wrongEnd): "end the block that was opened last, with its name, or take this tag out"
    case .unreadable(.outsideBlocks): "put it into a block: between {{$name}} and {{/name}}"
    case .unreadable(.badName): "write only the name between the braces"
    }
  }
}
