internal import Diagnostics
internal import OutputFolder

extension OutputFolderError {
  var french: Wording {
    switch self {
    case .unusable(let path, let obstacle):
      Wording(
        "'\(path)' ne peut pas devenir le site\u{A0}: \(obstacle.french)",
        help: "indiquez un autre dossier avec --output")
    case .foreignFiles(let unlisted, let changed):
      Wording(
        "le dossier de sortie contient des fichiers qui ne viennent pas de Gids\u{A0}; rien n'a été modifié"
          + Self.list(unlisted, under: "non écrits par Gids\u{A0}:") { "et \($0) autres" }
          + Self.list(changed, under: "modifiés depuis que Gids les a écrits\u{A0}:") { "et \($0) autres" },
        help: "déplacez-les, ou indiquez un autre dossier avec --output")
    case .invalidPath(let path, _), .writtenTwice(let path), .fileAndFolder(let path), .belongsToPublisher(let path),
      .notAFile(let path):
      Wording("le site ne peut pas contenir le fichier '\(path)'", help: "donnez-lui un autre nom")
    case .parentNotWritable(let path, let code):
      Wording(
        "rien ne peut être écrit à côté de '\(path)'\u{A0}: \(MachineReason(code).words(in: .french))",
        help:
          "le nouveau site se prépare à côté de l'ancien\u{A0}: demandez l'accès, ou indiquez un autre dossier avec --output"
      )
    case .busy(let path):
      Wording("une autre exécution de Gids écrit dans '\(path)'", help: "attendez qu'elle soit terminée")
    case .damagedManifest(let path, let line):
      Wording(
        "la liste de fichiers '\(path)' a été modifiée à la ligne \(line)",
        help: "videz le dossier de sortie et relancez 'gids build'")
    case .unknownManifestVersion(let path, let version):
      Wording(
        "la liste de fichiers '\(path)' vient d'une autre version de Gids (\(version))",
        help: "videz le dossier de sortie et relancez 'gids build'")
    case .leftoverNotOurs(let path):
      Wording(
        "le dossier '\(path)' contient des fichiers qui ne viennent pas de Gids",
        help: "déplacez-les\u{A0}: Gids a besoin de ce nom pendant la publication")
    case .notStanding(let path):
      Wording("le fichier '\(path)' du dernier site a changé entre-temps", help: "relancez 'gids build'")
    case .tooLate(let path):
      Wording("le fichier '\(path)' est arrivé une fois le site terminé", help: "relancez 'gids build'")
    case .system(_, let path, let code):
      Wording(
        "'\(path)'\u{A0}: \(MachineReason(code).words(in: .french))", help: "le site précédent est toujours en place")
    }
  }
}

extension OutputFolderError.Obstacle {
  fileprivate var french: String {
    switch self {
    case .noPath: "aucun dossier n'est indiqué"
    case .notAFolder: "c'est un fichier"
    case .readOnly: "il ne peut pas être modifié"
    case .root: "c'est la racine du disque"
    case .workingFolder: "il contient le dossier dans lequel vous travaillez"
    case .mountPoint: "c'est un disque ou un volume à part"
    }
  }
}
