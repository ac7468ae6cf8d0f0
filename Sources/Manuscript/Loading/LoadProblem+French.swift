internal import Diagnostics

extension LoadProblem {
  var frenchMessage: String {
    switch self {
    case .missingSite: "ce fichier manque ; tout site commence par lui"
    case .noGuides: "il n'y a aucun guide"
    case .unreadable: "ce fichier ne peut pas être lu"
    case .unknownFile: "Gids n'utilise pas ce fichier"
    case .badFileID(let id, let what): "'\(id)' ne peut pas être l'identifiant d'\(what.indefinite(in: .french))"
    case .reservedGuide(let id):
      "un guide ne peut pas s'appeler '\(id)' : Gids crée lui-même une page de ce nom"
    case .pictureElsewhere: "Gids ne cherche pas d'images ici"
    case .badPictureName: "le nom de cette image ne dit pas à quelle figure elle appartient"
    }
  }

  var frenchHelp: String? {
    switch self {
    case .missingSite(let found?): "renommez '\(found)' en 'site.yaml'"
    case .missingSite:
      "commencez par les lignes : title: {nl: …, fr: …}, publisher: {nl: …, fr: …}, languages: [nl, fr]"
    case .noGuides(let found?, let rightPath?): "renommez '\(found)' en '\(rightPath)'"
    case .noGuides: "écrivez le premier dans guides/<guide-id>/guide.yaml ; docs/format.md montre comment"
    case .unreadable: "vérifiez que vous avez le droit de le lire, et que c'est bien un fichier"
    case .unknownFile(let nearest):
      nearest?.offered(in: .french) ?? "supprimez-le, ou donnez-lui un nom repris de docs/format.md"
    case .badFileID(let id, _):
      Identifier.suggestion(for: id).map {
        "un identifiant se compose de minuscules, de chiffres et de traits d'union : écrivez '\($0)'"
      } ?? "un identifiant se compose de minuscules, de chiffres et de traits d'union, et commence par une lettre"
    case .reservedGuide: "donnez un autre nom à son dossier"
    case .pictureElsewhere: "déplacez-la vers guides/<guide-id>/figures/"
    case .badPictureName(let name):
      name == name.lowercased()
        ? "nommez-la <figure-id>.<langue>.png, <figure-id>.png ou <figure-id>.schematic.svg"
        : "écrivez son nom en minuscules : '\(name.lowercased())'"
    }
  }
}
