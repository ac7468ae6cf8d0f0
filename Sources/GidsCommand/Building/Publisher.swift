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

  /// Replaces the folder by the files that `fill` writes, all of them or none.
  ///
  /// - Parameter fill: Hands on every file, from any thread.
  /// - Returns: How many files there are.
  /// - Throws: ``Exit`` after a message.
  @discardableResult
  func publish(
    reporting console: Console,
    _ fill: (@Sendable (OutputFile) throws(OutputFolderError) -> Void) throws(OutputFolderError) -> Void
  ) throws -> Int {
    do {
      let replacement = try OutputFolder(path: output).replaceContents { staging throws(OutputFolderError) in
        try fill { file throws(OutputFolderError) in try write(file, into: staging) }
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
      return replacement.fileCount
    } catch let error as OutputFolderError {
      console.fail(error.words(in: console.language))
      throw error.exit
    }
  }

  private func write(_ file: OutputFile, into staging: Staging) throws(OutputFolderError) {
    switch file.content {
    case .bytes(let bytes): try staging.write(bytes, to: file.path)
    case .copy(let source): try staging.copy(fileAt: content.map { "\($0)/\(source)" } ?? source, to: file.path)
    }
  }
}
