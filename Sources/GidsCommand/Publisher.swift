internal import ArgumentParser
internal import OutputFolder
internal import Rendering

/// Writes a site into its folder, and puts the failures of the machine into words.
struct Publisher {
  /// The output folder.
  let output: String
  /// The folder that copied files come from.
  let content: String

  /// - Throws: ``Exit`` after a message.
  func publish(_ files: [OutputFile], reporting console: Console) throws {
    do {
      let replacement = try OutputFolder(path: output).replaceContents { staging throws(OutputFolderError) in
        for file in files {
          switch file.content {
          case .bytes(let bytes): try staging.write(bytes, to: file.path)
          case .copy(let source): try staging.copy(fileAt: "\(content)/\(source)", to: file.path)
          }
        }
      }
      if let leftover = replacement.leftover {
        console.message(
          "warning: the new site is published; what is left of the old one stands in '\(leftover)', look at it and remove it\n"
        )
      }
    } catch let error as OutputFolderError {
      let words = OutputWords(error)
      console.message("error: \(words.message)\n" + (words.help.map { "  = \($0)\n" } ?? ""))
      throw words.exit
    }
  }
}
