internal import Diagnostics

extension TemplateProblem {
  var frenchMessage: String {
    switch self {
    case .missing: "ce modèle manque"
    case .unknownName(let name, _): "les modèles n'ont pas de nom '\(name)'"
    case .htmlAsText(let name): "'\(name)' est du HTML, que deux accolades montreraient comme du texte"
    case .textAsHTML(let name): "'\(name)' est du texte, que trois accolades feraient lire comme du HTML"
    case .unknownPartial(let name, _): "il n'y a pas de modèle '\(name)'"
    case .notUsed(let mark): "les modèles d'un site ne contiennent pas de balises '{{\(mark)'"
    case .unclosed: "cette balise n'est jamais fermée"
    case .unreadable(.missingEnd): "dans ce modèle, un bloc commence et ne se termine jamais"
    case .unreadable(.wrongEnd): "aucun bloc de ce nom n'est ouvert ici"
    case .unreadable(.outsideBlocks): "cette balise se trouve en dehors des blocs"
    case .unreadable(.badName): "un nom ne peut pas s'écrire ainsi"
    }
  }

  var frenchHelp: String? {
    switch self {
    case .missing(let name): "reprenez \(name) dans les modèles de Gids"
    case .unknownName(let name, let known):
      known.nearest(to: name)?.offered(in: .french) ?? "il y a \(known.slotList) et words.…"
    case .htmlAsText(let name): "écrivez {{{\(name)}}}"
    case .textAsHTML(let name): "écrivez {{\(name)}}"
    case .unknownPartial(let name, let known): known.nearest(to: name)?.offered(in: .french)
    case .notUsed:
      "un emplacement qui n'a rien à montrer reste vide, avec tout ce qui l'accompagne : retirez la condition"
    case .unclosed: "écrivez }} après le nom"
    case .unreadable(.missingEnd): "terminez par {{/nom}} ce que {{<nom}} ou {{$nom}} ouvre"
    case .unreadable(.wrongEnd): "terminez, en le nommant, le bloc ouvert en dernier, ou retirez cette balise"
    case .unreadable(.outsideBlocks): "placez-la dans un bloc : entre {{$nom}} et {{/nom}}"
    case .unreadable(.badName): "n'écrivez que le nom entre les accolades"
    }
  }
}
