internal import Diagnostics

extension LoadProblem {
  var englishMessage: String {
    switch self {
    case .missingSite: "this file is missing; every site begins with it"
    case .noGuides: "there is no guide"
    case .unreadable: "this file cannot be read"
    case .unknownFile: "gids does not use this file"
    case .badFileID(let id, let what): "'\(id)' cannot be the id of \(what.indefinite(in: .english))"
    case .reservedGuide(let id): "a guide cannot have the id '\(id)': gids makes a page of that name itself"
    case .pictureElsewhere: "gids looks for no pictures here"
    case .badPictureName: "the name of this picture does not say which figure it is for"
    }
  }

  var englishHelp: String? {
    switch self {
    case .missingSite(let found?): "rename '\(found)' to 'site.yaml'"
    case .missingSite: "begin with the lines: title: {nl: …, fr: …}, publisher: {nl: …, fr: …}, languages: [nl, fr]"
    case .noGuides(let found?, let rightPath?): "rename '\(found)' to '\(rightPath)'"
    case .noGuides: "write the first one in guides/<guide-id>/guide.yaml; docs/format.md shows how"
    case .unreadable: "look whether you may read it, and whether it is a file"
    case .unknownFile(let nearest):
      nearest?.offered(in: .english) ?? "remove it, or give it a name from docs/format.md"
    case .badFileID(let id, _):
      Identifier.suggestion(for: id).map { "ids are lower-case letters, digits and hyphens: rename it to '\($0)'" }
        ?? "ids are lower-case letters, digits and hyphens, and begin with a letter"
    case .reservedGuide: "give its folder another name"
    case .pictureElsewhere: "move it to guides/<guide-id>/figures/"
    case .badPictureName(let name):
      name == name.lowercased()
        ? "name it <figure-id>.<language>.png, <figure-id>.png or <figure-id>.schematic.svg"
        : "write its name in small letters: '\(name.lowercased())'"
    }
  }
}
