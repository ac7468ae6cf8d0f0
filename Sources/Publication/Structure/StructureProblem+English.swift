internal import Diagnostics
internal import Manuscript

extension StructureProblem {
  var english: Wording {
    switch self {
    case .verifiedLongAgo(let noun, let id, let language, let date, let months):
      Wording(
        "\(noun.definite(in: .english)) '\(id)' was last verified \(language.map { "for \($0.name(in: .english)) " } ?? "")"
          + "on \(date.iso8601), more than \(months) month\(months == 1 ? "" : "s") ago",
        help: "look whether it is still right, then write the day on which you did")
    case .verifiedInFuture(let noun, let id, let date):
      Wording(
        "\(noun.definite(in: .english)) '\(id)' cannot have been verified on \(date.iso8601): that day is still to come",
        help: "write the day on which somebody last saw that it is right")
    case .unused(let noun, let id):
      Wording(
        "nothing uses \(noun.definite(in: .english)) '\(id)'",
        help: "take \(noun.demonstrative(in: .english)) out, or write \(Self.use(of: noun, id)) where it belongs")
    case .unusedFragment(let id):
      Wording(
        "no guide uses the fragment '\(id)'",
        help: "write '- use: \(id)' where its steps belong, or remove the file")
    case .unreachable(let id):
      Wording(
        "the contact '\(id)' tells the reader no way to reach it",
        help: "add 'phone:', 'email:', 'form:' or 'address:'")
    case .formWithoutAddress(let id, let link):
      Wording(
        "the contact '\(id)' can only be reached by its form, and the link '\(link)' has no address yet",
        help: "add 'url:' to the link '\(link)', or give the contact another way")
    case .hostsDiffer(let id, let hosts):
      Wording(
        "the addresses of the link '\(id)' stand on different sites: "
          + hosts.map { "\($0.name) (\($0.language.name(in: .english)))" }.together(in: .english),
        help: "look whether they lead to the same page; if they do, this is right")
    case .formerNamesMissing(let id, let languages):
      Wording(
        "the term '\(id)' has no former names in \(languages.map { $0.name(in: .english) }.together(in: .english))",
        help: "add them to 'former:'; where the name has not changed, this is right")
    case .duplicateWording(let noun, let wording, let other):
      Wording(
        "'\(wording)' is the wording \(noun.definiteGenitive(in: .english)) '\(other)', too",
        help: "keep one of the two and use it everywhere")
    case .duplicateTitle(let noun, let title, let other):
      Wording(
        "'\(title)' is the title \(noun.definiteGenitive(in: .english)) '\(other)', too",
        help: "say in each title what sets it apart")
    case .singleBranch:
      Wording(
        "this choice has one branch only, and does not say what other readers do",
        help: "add a branch for them; where they simply go on, this is right")
    case .emptyBranch(let noun):
      Wording(
        "\(noun.demonstrative(in: .english)) says when it applies, but not what to do then",
        help: noun == .way ? "add 'part:' or 'do:'" : "add 'do:' or 'steps:'")
    case .alternativeIsCaption:
      Wording(
        "the alternative text says the same as the caption",
        help: "say what the picture shows: who does not see it hears the caption as well")
    case .siteWithoutAddress:
      Wording(
        "the site has no address yet, so it gets no site map and no feed, and printed guides do not say where they come from",
        help: "as soon as the address is known, add it to site.yaml, with a slash at its end: 'address: https://…/'")
    }
  }
}
