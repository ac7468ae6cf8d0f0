internal import Diagnostics
internal import Manuscript

extension StructureProblem {
  var french: Wording {
    switch self {
    case .verifiedLongAgo(let noun, let id, let language, let date, let months):
      Wording(
        "\(noun.definite(in: .french)) '\(id)' a été vérifié\(noun.isFeminine ? "e" : "") pour la dernière fois "
          + "\(language.map { "en \($0.name(in: .french)) " } ?? "")le \(date.iso8601), il y a plus de \(months) mois",
        help: "regardez si tout est encore juste, puis écrivez la date de ce jour")
    case .verifiedInFuture(let noun, let id, let date):
      Wording(
        "\(noun.definite(in: .french)) '\(id)' ne peut pas avoir été vérifié\(noun.isFeminine ? "e" : "") "
          + "le \(date.iso8601) : ce jour n'est pas encore arrivé",
        help: "écrivez le jour où quelqu'un a vu pour la dernière fois que tout est juste")
    case .unused(let noun, let id):
      Wording(
        "rien n'utilise \(noun.definite(in: .french)) '\(id)'",
        help: "supprimez \(noun.demonstrative(in: .french)), ou écrivez \(Self.use(of: noun, id)) au bon endroit")
    case .unusedFragment(let id):
      Wording(
        "aucun guide n'utilise le fragment '\(id)'",
        help: "écrivez '- use: \(id)' à la place de ses étapes, ou supprimez le fichier")
    case .unreachable(let id):
      Wording(
        "le contact '\(id)' n'indique au lecteur aucun moyen de le joindre",
        help: "ajoutez 'phone:', 'email:', 'form:' ou 'address:'")
    case .formWithoutAddress(let id, let link):
      Wording(
        "le contact '\(id)' ne peut être joint que par un formulaire, et le lien '\(link)' n'a pas encore d'adresse",
        help: "ajoutez 'url:' au lien '\(link)', ou donnez au contact un autre moyen")
    case .hostsDiffer(let id, let hosts):
      Wording(
        "les adresses du lien '\(id)' se trouvent sur des sites différents : "
          + hosts.map { "\($0.name) (\($0.language.name(in: .french)))" }.together(in: .french),
        help: "vérifiez qu'elles mènent à la même page ; si c'est le cas, tout est juste")
    case .formerNamesMissing(let id, let languages):
      Wording(
        "le terme '\(id)' n'a pas d'anciens noms en \(languages.map { $0.name(in: .french) }.together(in: .french))",
        help: "ajoutez-les sous 'former:' ; si le nom n'y a pas changé, tout est juste")
    case .duplicateWording(let noun, let wording, let other):
      Wording(
        "'\(wording)' est aussi la formulation \(noun.definiteGenitive(in: .french)) '\(other)'",
        help: "gardez l'une des deux et utilisez-la partout")
    case .duplicateTitle(let noun, let title, let other):
      Wording(
        "'\(title)' est aussi le titre \(noun.definiteGenitive(in: .french)) '\(other)'",
        help: "dites dans chaque titre ce qui le distingue")
    case .singleBranch:
      Wording(
        "ce choix n'a qu'une possibilité et ne dit pas ce que font les autres lecteurs",
        help: "ajoutez une possibilité pour eux ; s'ils continuent simplement, tout est juste")
    case .emptyBranch(let noun):
      Wording(
        "\(noun.demonstrative(in: .french)) donne une condition, mais ne dit pas ce qu'il faut faire",
        help: noun == .way ? "ajoutez 'part:' ou 'do:'" : "ajoutez 'do:' ou 'steps:'")
    case .alternativeIsCaption:
      Wording(
        "le texte de remplacement répète la légende",
        help: "décrivez ce que montre l'image : qui ne la voit pas entend aussi la légende")
    case .siteWithoutAddress:
      Wording(
        "le site n'a pas encore d'adresse\u{A0}: il n'a ni plan du site ni flux, et un guide imprimé ne dit pas d'où il vient",
        help:
          "dès que l'adresse est connue, ajoutez-la à site.yaml, avec une barre oblique à la fin\u{A0}: 'address: https://…/'"
      )
    }
  }
}
