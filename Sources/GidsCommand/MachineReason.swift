internal import Diagnostics
internal import OutputFolder

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Why the machine refused something, in words that a publisher can act on.
struct MachineReason {
  /// The `errno` of the system.
  let code: Int32

  init(_ code: Int32) { self.code = code }

  /// What most often happens to a site, in words of the language; in English, and for the rest, what the system itself says.
  func words(in language: MessageLanguage) -> String {
    switch language {
    case .english: OutputFolderError.systemWords(for: code)
    case .dutch: known?.dutch ?? OutputFolderError.systemWords(for: code)
    case .french: known?.french ?? OutputFolderError.systemWords(for: code)
    }
  }

  private var known: (dutch: String, french: String)? {
    switch code {
    case EACCES, EPERM: ("u hebt daar geen rechten voor", "vous n'en avez pas le droit")
    case ENOSPC, EDQUOT: ("de schijf is vol", "le disque est plein")
    case EROFS: ("de schijf kan alleen worden gelezen", "le disque est en lecture seule")
    case ENOENT: ("dat bestand of die map bestaat niet", "ce fichier ou ce dossier n'existe pas")
    case ENOTDIR: ("dat is geen map", "ce n'est pas un dossier")
    case EISDIR: ("dat is een map", "c'est un dossier")
    case EEXIST: ("dat bestaat al", "cela existe déjà")
    case ENAMETOOLONG: ("de naam is te lang", "le nom est trop long")
    case EIO: ("de schijf meldt een storing", "le disque signale une panne")
    case EMFILE, ENFILE: ("er staan te veel bestanden open", "trop de fichiers sont ouverts")
    default: nil
    }
  }
}
