internal import YAML

extension YAMLFault {
  var frenchMessage: String {
    switch kind {
    case .empty: "ce fichier est vide"
    case .notUTF8: "ce fichier n'est pas enregistré en UTF-8"
    case .controlCharacter: "un caractère de contrôle invisible se trouve ici"
    case .tabIndentation: "cette ligne est mise en retrait par une tabulation"
    case .tooDeep(let limit): "plus de \(limit) niveaux sont imbriqués"
    case .anchor(let name): "'&\(name)' est une ancre, que Gids ne lit pas"
    case .alias(let name): "'*\(name)' est un alias, que Gids ne lit pas"
    case .tag(let tag): "'\(tag)' est une balise YAML, que Gids ne lit pas"
    case .mergeKey: "'<<' va chercher des clés ailleurs, ce que Gids ne lit pas"
    case .directive: "une ligne qui commence par '%' est une directive, que Gids ne lit pas"
    case .severalDocuments: "un second document commence ici"
    case .duplicateKey: "la clé '\(written)' figure deux fois ici ; la première fois à la ligne \(firstLine)"
    case .keyNotScalar: "des crochets ou des accolades se trouvent à la place d'une clé"
    case .keyMissing: "il n'y a pas de clé avant ce deux-points"
    case .flowValueMissing: "entre accolades, une virgule termine le texte : '\(quotedText)' est perdu"
    case .commentAfterText: "' #' commence un commentaire : cette fin du texte ne sera pas affichée"
    case .joinedLines:
      written == "\\"
        ? "ce saut de ligne ne sera pas affiché : les lignes sont réunies"
        : "cette liste ne sera pas affichée : ses lignes sont réunies"
    case .unquotedColon: "ce texte contient un deux-points suivi d'une espace"
    case .colonWithoutSpace: "il manque une espace après ce deux-points"
    case .missingColon: "il manque un deux-points après la clé"
    case .gluedDash: "il manque une espace après ce tiret"
    case .barMissing: "il manque un '|' après ce deux-points : le texte se trouve sur les lignes suivantes"
    case .textNotIndented: "les lignes de ce texte ne sont pas en retrait sous leur clé"
    case .blockTextInFlow: "un texte de plusieurs lignes ne peut pas se trouver entre accolades"
    case .commentInText: "' #' commence un commentaire : le reste de la ligne n'est pas lu"
    case .unclosedQuote: "ce guillemet n'est jamais fermé"
    case .textAfterQuote: "il y a encore quelque chose après le guillemet fermant"
    case .unknownEscape: "'\(written)' ne signifie rien entre guillemets doubles"
    case .unclosedFlow(let bracket):
      bracket == "{" ? "cette accolade '{' n'est jamais fermée" : "ce crochet '\(bracket)' n'est jamais fermé"
    case .unexpectedCloser: "rien n'a été ouvert pour ce '\(written)'"
    case .textAfterFlow: "un texte qui commence par un crochet ou une accolade doit être entre guillemets"
    case .bracketInText: "ce texte contient un crochet ou une accolade"
    case .missingComma: "il manque une virgule avant '\(quotedText)'"
    case .unexpectedComma: "il n'y a rien avant cette virgule"
    case .badIndentation: "cette ligne ne commence pas dans la même colonne que ses voisines"
    case .sequenceInMapping: "un '- ' se trouve à la place d'une clé"
    case .itemOnKeyLine: "un '- ' se trouve sur la ligne de sa clé"
    case .reservedCharacter: "un texte sans guillemets ne peut pas commencer par '\(written)'"
    case .blockScalarHeader: "la ligne doit s'arrêter après '\(written.prefix(1))' : le texte vient en dessous"
    case .syntax: "cette ligne est illisible"
    }
  }

  var frenchHelp: String? {
    correction("écrivez :") { $0 == 0 ? "commencez la ligne sans espace :" : "commencez la ligne par \($0) espaces :" }
      ?? frenchAdvice
  }

  private var frenchAdvice: String {
    switch kind {
    case .empty: "écrivez son contenu, ou supprimez le fichier"
    case .notUTF8: "enregistrez-le à nouveau avec l'encodage 'UTF-8'"
    case .controlCharacter: "effacez-le et tapez de nouveau le texte"
    case .tabIndentation: "mettez en retrait avec des espaces, deux par niveau"
    case .tooDeep: "vérifiez si une ligne est trop en retrait"
    case .anchor: "écrivez le texte en entier, ou utilisez un fragment pour des étapes"
    case .alias: "écrivez le texte en entier ; mettez entre guillemets un texte qui commence par *"
    case .tag: "supprimez-la ; mettez entre guillemets un texte qui commence par !"
    case .mergeKey: "écrivez les clés en entier"
    case .directive: "supprimez la ligne ; mettez entre guillemets un texte qui commence par %"
    case .severalDocuments: "un fichier est un seul document : supprimez la ligne '---'"
    case .duplicateKey: "supprimez l'une des deux"
    case .keyNotScalar:
      "écrivez un seul mot et un deux-points ; mettez entre guillemets un texte qui commence par un crochet"
    case .keyMissing: "écrivez la clé devant"
    case .flowValueMissing: "mettez tout le texte entre guillemets"
    case .commentAfterText, .commentInText: "mettez le texte entre guillemets"
    case .joinedLines, .barMissing: "écrivez 'nl: |' sur une ligne à part, et le texte en dessous, en retrait"
    case .unquotedColon: "mettez le texte entre guillemets, ou écrivez-le sur des lignes à part : 'nl: |'"
    case .colonWithoutSpace, .gluedDash: "tapez une espace après"
    case .missingColon:
      "écrivez 'clé: valeur' ; une ligne qui appartient au texte précédent est plus en retrait que sa clé"
    case .textNotIndented: "commencez chaque ligne du texte deux espaces plus à droite que la clé qui la précède"
    case .blockTextInFlow:
      "enlevez les accolades : écrivez 'nl: |' sur une ligne à part, et le texte sur les lignes suivantes, en retrait"
    case .unclosedQuote: "fermez-le avec \(written) à la fin du texte"
    case .textAfterQuote: "mettez tout le texte entre guillemets, ou écrivez-le sur des lignes à part : 'nl: |'"
    case .unknownEscape: "écrivez \\\\ pour une barre oblique inverse"
    case .unclosedFlow(let bracket): "fermez avec '\(bracket == "{" ? "}" : "]")'"
    case .unexpectedCloser: "supprimez-le, ou mettez le texte entre guillemets"
    case .textAfterFlow, .bracketInText: "mettez tout le texte entre guillemets"
    case .missingComma: "écrivez une virgule, ou mettez le texte entre guillemets"
    case .unexpectedComma: "supprimez la virgule, ou mettez le texte entre guillemets"
    case .badIndentation: "faites-la commencer dans la même colonne que ses voisines"
    case .sequenceInMapping: "mettez la liste en retrait sous sa clé, ou supprimez le tiret"
    case .itemOnKeyLine: "commencez la liste à la ligne suivante"
    case .reservedCharacter: "mettez le texte entre guillemets, ou écrivez-le sur des lignes à part : 'nl: |'"
    case .blockScalarHeader: "écrivez le texte sur les lignes suivantes, en retrait"
    case .syntax: "regardez le retrait, les guillemets et les crochets de cette ligne et de la précédente"
    }
  }
}
