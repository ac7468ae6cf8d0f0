internal import Diagnostics
internal import OutputFolder

extension OutputFolderError {
  var dutch: Wording {
    switch self {
    case .unusable(let path, let obstacle):
      Wording("'\(path)' kan de site niet worden: \(obstacle.dutch)", help: "kies met --output een andere map")
    case .foreignFiles(let unlisted, let changed):
      Wording(
        "in de uitvoermap staan bestanden die niet van Gids komen; er is niets gewijzigd"
          + Self.list(unlisted, under: "niet door Gids geschreven:") { "en nog \($0)" }
          + Self.list(changed, under: "gewijzigd nadat Gids ze schreef:") { "en nog \($0)" },
        help: "verplaats ze, of kies met --output een andere map")
    case .invalidPath(let path, _), .writtenTwice(let path), .fileAndFolder(let path), .belongsToPublisher(let path),
      .notAFile(let path):
      Wording("het bestand '\(path)' kan niet in de site staan", help: "geef het een andere naam")
    case .parentNotWritable(let path, let code):
      Wording(
        "naast '\(path)' kan niets worden geschreven: \(MachineReason(code).words(in: .dutch))",
        help: "de nieuwe site ontstaat naast de oude: vraag daar schrijfrechten, of kies met --output een andere map")
    case .busy(let path): Wording("een andere build schrijft nu naar '\(path)'", help: "wacht tot die klaar is")
    case .damagedManifest(let path, let line):
      Wording(
        "de bestandenlijst '\(path)' is gewijzigd op regel \(line)", help: "maak de uitvoermap leeg en bouw opnieuw")
    case .unknownManifestVersion(let path, let version):
      Wording(
        "de bestandenlijst '\(path)' is van een andere versie van Gids (\(version))",
        help: "maak de uitvoermap leeg en bouw opnieuw")
    case .leftoverNotOurs(let path):
      Wording(
        "in de map '\(path)' staan bestanden die niet van Gids komen",
        help: "verplaats ze: Gids heeft die naam nodig tijdens het publiceren")
    case .notStanding(let path):
      Wording("het bestand '\(path)' van de vorige site veranderde tijdens het bouwen", help: "bouw opnieuw")
    case .tooLate(let path): Wording("het bestand '\(path)' kwam toen de site al klaar was", help: "bouw opnieuw")
    case .system(_, let path, let code):
      Wording("'\(path)': \(MachineReason(code).words(in: .dutch))", help: "de vorige site staat er nog")
    }
  }
}

extension OutputFolderError.Obstacle {
  fileprivate var dutch: String {
    switch self {
    case .noPath: "er is geen map genoemd"
    case .notAFolder: "het is een bestand"
    case .readOnly: "het mag niet worden gewijzigd"
    case .root: "het is de hoofdmap van de schijf"
    case .workingFolder: "het bevat de map waarin u werkt"
    case .mountPoint: "het is een schijf of volume op zich"
    }
  }
}
