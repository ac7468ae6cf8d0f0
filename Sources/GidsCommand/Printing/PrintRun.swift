internal import Rendering

/// The printing of documents with one engine, out of sight of those who read the last ones.
struct PrintRun {
  let engine: InstalledEngine
  let folder: ScratchFolder
  /// How many are printed at the same time.
  let width: Int

  /// A document that could not be printed.
  struct Failure {
    /// The PDF that is missing.
    let name: String
    let outcome: Program.Outcome
    /// Whether the engine says that all went well, and there is no PDF.
    var isSilent: Bool { outcome.isGood }
  }

  /// What came of the printing.
  struct Result {
    /// The names of the PDFs that stand in the folder.
    var names: [String] = []
    var failures: [Failure] = []
    /// What the engine complained about while it printed, by the name of the PDF.
    var complaints: [(name: String, words: String)] = []
  }

  /// Prints pages that need no other file.
  ///
  /// - Parameters:
  ///   - pages: The pages; the PDF of `a.html` is `a.pdf`.
  ///   - ended: Gets how many have been printed, each time that one was.
  /// - Throws: ``Disk/Failure`` when a page cannot be written.
  func print(_ pages: [(name: String, bytes: [UInt8])], ended: @escaping @Sendable (Int) -> Void) throws(Disk.Failure)
    -> Result
  {
    var programs: [Program] = []
    for (place, page) in pages.enumerated() {
      let path = folder.at("\(page.name).html")
      try Disk.write(page.bytes, to: path, likeFileAt: nil)
      programs.append(
        engine.program(
          printing: path, to: folder.at("\(page.name).pdf"), profile: folder.at("profile-\(place)")))
    }
    let outcomes = Program.run(programs, width: width, ended: ended)
    var result = Result()
    for (page, outcome) in zip(pages, outcomes) {
      let name = "\(page.name).pdf"
      if outcome.isGood, try isFinished(folder.at(name)) {
        result.names.append(name)
        result.complaints += complaints(in: outcome.output).map { (name, $0) }
      } else {
        result.failures.append(Failure(name: name, outcome: outcome))
      }
    }
    return result
  }

  /// Whether there is a PDF, once what would differ from run to run is taken out of it.
  private func isFinished(_ path: String) throws(Disk.Failure) -> Bool {
    guard var bytes = Disk.read(path), bytes.starts(with: "%PDF-".utf8) else { return false }
    if engine.engine == .chromium {
      bytes.blankDates()
      bytes.renumberNodes()
      Disk.remove(path)
      try Disk.write(bytes, to: path, likeFileAt: nil)
    }
    return true
  }

  /// What WeasyPrint could not find or show. Its warnings are about style that it does not know, which other engines do.
  private func complaints(in output: String) -> [String] {
    guard engine.engine == .weasyprint else { return [] }
    return output.split(separator: "\n").filter { $0.hasPrefix("ERROR: ") }.map { String($0.dropFirst(7)) }
  }
}
