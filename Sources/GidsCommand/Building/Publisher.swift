internal import ArgumentParser
internal import Diagnostics
internal import OutputFolder
internal import Rendering
internal import Workers

/// Writes a site into its folder, and puts the failures of the machine into words.
struct Publisher {
  /// The output folder.
  let output: String
  /// The folder that copied files come from; without it, their paths are whole.
  let content: String?
  /// Whether the next build is to know what was made.
  var isRemembering = false
  /// The threads that look through what stands there.
  var workers = Workers.all

  /// Replaces the folder by the files that `fill` writes, all of them or none.
  ///
  /// - Returns: How many files there are.
  /// - Throws: ``Exit`` after a message, or what `fill` throws.
  @discardableResult
  func publish(reporting console: Console, _ fill: (Staging) throws -> Void) throws -> Int {
    do {
      let folder = OutputFolder(path: output, remembering: isRemembering, among: workers)
      let replacement = try folder.replaceContents { staging in try fill(staging) }
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

  /// Writes a file of the site.
  func write(_ file: OutputFile, into staging: Staging) throws(OutputFolderError) {
    switch file.content {
    case .bytes(let bytes): try staging.write(bytes, to: file.path)
    case .copy(let source): try staging.copy(fileAt: content.map { "\($0)/\(source)" } ?? source, to: file.path)
    }
  }
}
