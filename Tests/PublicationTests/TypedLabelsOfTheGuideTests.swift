import Diagnostics
import TestSupport
import Testing

/// The labels of the project's own guide, typed by hand one at a time.
@Suite struct TypedLabelsOfTheGuideTests {
  private static let path = "guides/tr-fpp-access/guide.yaml"

  /// The wordings of the labels that the guide cites, in Dutch and French.
  private static let wordings = [
    "manage-access-managers": ("BEHEER DER TOEGANGSBEHEERDERS", "GESTION DES GESTIONNAIRES D'ACCÈS"),
    "manage-accesses": ("TOEGANGEN BEHEREN", "GÉRER LES ACCÈS"),
    "social-security": ("SOCIALE ZEKERHEID", "SÉCURITÉ SOCIALE"), "employer-nsso": ("Werkgever RSZ", "Employeur ONSS"),
    "features": ("Functionaliteiten", "Fonctionnalités"), "users": ("Gebruikers", "Utilisateurs"),
    "add-user": ("Een gebruiker toevoegen", "Ajouter un utilisateur"), "next": ("Volgende", "Suivant"),
    "secured-applications": ("Beveiligde toepassingen", "Applications sécurisées"),
  ]

  @Test func `a label typed by hand is one fault, at its line, wherever the guide cites it`() {
    let guide = SampleSite(project: ProjectFolder.content).content[Self.path] ?? ""
    var missed: [String] = []
    var count = 0
    for (id, wording) in Self.wordings.sorted(by: { $0.key < $1.key }) {
      for place in guide.ranges(of: "<ui:\(id)>") {
        let line = guide[..<place.lowerBound].split(separator: "\n", omittingEmptySubsequences: false).count - 1
        let isFrench =
          guide[..<place.lowerBound].ranges(of: "fr:").count >= guide[..<place.lowerBound].ranges(of: "nl:").count
        var site = SampleSite(project: ProjectFolder.content)
        site.content[Self.path] = guide.replacingCharacters(in: place, with: isFrench ? wording.1 : wording.0)
        let outcome = site.run()
        let faults = outcome.diagnostics.filter { $0.severity != .note }
        count += 1
        let lines = faults.map { fault -> String in
          guard case .range(let range) = fault.place else { return "\(fault.problem.code)" }
          let position = SourcePosition(offset: range.bytes.lowerBound, in: outcome.files[range.file].bytes)
          return "\(fault.problem.code) \(position.line - 1)"
        }
        if lines != ["typed-label \(line)"] { missed.append("\(id) \(line + 1) \(isFrench ? "fr" : "nl"): \(lines)") }
      }
    }
    #expect(missed == [])
    #expect(count > 40)
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<String.Index>, with words: String) -> String {
    var text = self
    text.replaceSubrange(range, with: words)
    return text
  }
}
