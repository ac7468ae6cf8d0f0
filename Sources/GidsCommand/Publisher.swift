internal import ArgumentParser
internal import Diagnostics
internal import OutputFolder
internal import Rendering

/// Writes a site into its folder, and puts the failures of the machine into words.
struct Publisher {
  /// The output folder.
  let output: String
  /// The folder that copied files come from; without it, their paths are whole.
  let content: String?

  /// - Throws: ``Exit`` after a message.
  func publish(_ files: [OutputFile], reporting console: Console) throws {
    do {
      let replacement = try OutputFolder(path: output).replaceContents { staging throws(OutputFolderError) in
        for file in files {
          switch file.content {
          case .bytes(let bytes): try staging.write(bytes, to: file.path)
          case .copy(let source): try staging.copy(fileAt: content.map { "\($0)/\(source)" } ?? source, to: file.path)
          }
        }
      }
      if let leftover = replacement.leftover {
        let words = Trilingual(
          en:
            "the new site is published; what is left of the old one stands in '\(leftover)', look at it and remove it",
          nl:
            "de nieuwe site is gepubliceerd; wat van de oude rest, staat in '\(leftover)': bekijk het en verwijder het",
          fr:
            "le nouveau site est publié\u{A0}; ce qui reste de l'ancien se trouve dans '\(leftover)'\u{A0}: à vérifier et à supprimer"
        )
        console.message("\(Severity.warning.word(in: console.language)): \(words[console.language])\n")
      }
    } catch let error as OutputFolderError {
      console.fail(error.words(in: console.language))
      throw error.exit
    }
  }
}
