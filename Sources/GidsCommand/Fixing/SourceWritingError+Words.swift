internal import Diagnostics
internal import OutputFolder

extension SourceWritingError {
  /// The failure in words.
  ///
  /// - Parameter command: What to run once more.
  func words(in language: MessageLanguage, rerunning command: String = "gids check --fix") -> Wording {
    switch self {
    case .changedMeanwhile(let path, let written):
      return Wording(
        Trilingual(
          en: "'\(path)' was changed by somebody else in the meantime, and is left alone",
          nl: "'\(path)' is intussen door iemand anders gewijzigd, en blijft zoals het is",
          fr: "'\(path)' a été modifié entre-temps par quelqu'un d'autre, et reste tel quel")[language],
        help: help(written, command, in: language))
    case .system(let path, let code, let written):
      let reason = MachineReason(code).words(in: language)
      return Wording(
        Trilingual(
          en: "'\(path)' could not be written: \(reason)",
          nl: "'\(path)' kon niet worden geschreven: \(reason)",
          fr: "'\(path)' n'a pas pu être écrit\u{A0}: \(reason)")[language],
        help: help(written, command, in: language))
    }
  }

  private func help(_ written: [String], _ command: String, in language: MessageLanguage) -> String {
    guard !written.isEmpty else {
      return Trilingual(en: "nothing was written", nl: "er is niets geschreven", fr: "rien n'a été écrit")[language]
    }
    let list = written.quotedList
    return Trilingual(
      en: "written all the same: \(list); run '\(command)' again",
      nl: "wel geschreven: \(list); voer '\(command)' opnieuw uit",
      fr: "écrit malgré tout\u{A0}: \(list)\u{A0}; relancez '\(command)'")[language]
  }
}
