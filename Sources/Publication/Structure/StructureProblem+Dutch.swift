internal import Diagnostics
internal import Manuscript

extension StructureProblem {
  var dutch: Wording {
    switch self {
    case .verifiedLongAgo(let noun, let id, let language, let date, let months):
      Wording(
        "\(noun.definite(in: .dutch)) '\(id)' werd \(language.map { "voor het \($0.name(in: .dutch)) " } ?? "")"
          + "het laatst geverifieerd op \(date.iso8601), meer dan \(months) \(months == 1 ? "maand" : "maanden") geleden",
        help: "kijk na of het nog klopt en schrijf de datum van die dag")
    case .verifiedInFuture(let noun, let id, let date):
      Wording(
        "\(noun.definite(in: .dutch)) '\(id)' kan niet geverifieerd zijn op \(date.iso8601): die dag moet nog komen",
        help: "schrijf de dag waarop iemand het laatst heeft gezien dat het klopt")
    case .unused(let noun, let id):
      Wording(
        "\(noun.definite(in: .dutch)) '\(id)' wordt nergens gebruikt",
        help: "haal \(noun.demonstrative(in: .dutch)) weg, of schrijf \(Self.use(of: noun, id)) op de juiste plaats")
    case .unusedFragment(let id):
      Wording(
        "geen enkele gids gebruikt het fragment '\(id)'",
        help: "schrijf '- use: \(id)' op de plaats van de stappen, of verwijder het bestand")
    case .unreachable(let id):
      Wording(
        "bij het contact '\(id)' staat niet hoe de lezer het kan bereiken",
        help: "voeg 'phone:', 'email:', 'form:' of 'address:' toe")
    case .formWithoutAddress(let id, let link):
      Wording(
        "het contact '\(id)' is alleen via een formulier te bereiken, en de link '\(link)' heeft nog geen adres",
        help: "voeg 'url:' toe aan de link '\(link)', of geef het contact een andere weg")
    case .hostsDiffer(let id, let hosts):
      Wording(
        "de adressen van de link '\(id)' staan op verschillende sites: "
          + hosts.map { "\($0.name) (\($0.language.name(in: .dutch)))" }.together(in: .dutch),
        help: "kijk na of ze naar dezelfde pagina leiden; is dat zo, dan klopt het")
    case .formerNamesMissing(let id, let languages):
      Wording(
        "het begrip '\(id)' heeft geen vroegere namen in het "
          + languages.map { $0.name(in: .dutch) }.together(in: .dutch),
        help: "voeg ze toe bij 'former:'; is de naam daar niet veranderd, dan klopt het")
    case .duplicateWording(let noun, let wording, let other):
      Wording(
        "'\(wording)' is ook de formulering \(noun.definiteGenitive(in: .dutch)) '\(other)'",
        help: "hou een van de twee en gebruik die overal")
    case .duplicateTitle(let noun, let title, let other):
      Wording(
        "'\(title)' is ook de titel \(noun.definiteGenitive(in: .dutch)) '\(other)'",
        help: "zeg in elke titel waarin hij verschilt")
    case .singleBranch:
      Wording(
        "deze keuze heeft maar één mogelijkheid en zegt niet wat andere lezers doen",
        help: "voeg een mogelijkheid voor hen toe; gaan zij gewoon verder, dan klopt het")
    case .emptyBranch(let noun):
      Wording(
        "\(noun.demonstrative(in: .dutch)) zegt wanneer ze geldt, maar niet wat er dan te doen is",
        help: noun == .way ? "voeg 'part:' of 'do:' toe" : "voeg 'do:' of 'steps:' toe")
    case .alternativeIsCaption:
      Wording(
        "de alternatieve tekst zegt hetzelfde als het onderschrift",
        help: "zeg wat de afbeelding toont: wie ze niet ziet, hoort ook het onderschrift")
    case .siteWithoutAddress:
      Wording(
        "de site heeft nog geen adres: er komt geen sitemap en geen feed, en een afgedrukte gids zegt niet waar hij vandaan komt",
        help:
          "zodra het adres bekend is, voegt u het toe aan site.yaml, met een schuine streep aan het einde: 'address: https://…/'"
      )
    }
  }
}
