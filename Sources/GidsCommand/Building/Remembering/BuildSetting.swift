internal import BuildCache
internal import Diagnostics
internal import Manuscript
internal import OutputFolder
internal import Rendering

/// What decides how a site and the messages about it come out, besides its files.
struct BuildSetting {
  let options: ContentOptions
  let outputs: Set<SiteOutput>
  let isDraft: Bool
  let today: CalendarDate
  let console: Console

  /// Stands for what decides how the files come out, and for the program itself; `nil` when the program cannot tell which one it is.
  var fingerprint: Fingerprint? {
    guard let program = Disk.factsOfProgram else { return nil }
    var printer = Fingerprinter()
    printer.add(Version.current)
    printer.add(program.size)
    printer.add(Int(program.modified))
    printer.add(Int(Int64(bitPattern: program.inode)))
    printer.add(options.edition)
    for output in SiteOutput.allCases where outputs.contains(output) { printer.add(output.rawValue) }
    printer.add(isDraft ? 1 : 0)
    return printer.fingerprint
  }

  /// Stands for what decides which faults are shown, and in which words.
  var speech: Fingerprint {
    var printer = Fingerprinter()
    printer.add(options.content)
    printer.add(options.templates)
    printer.add(today.iso8601)
    printer.add(console.language.rawValue)
    printer.add(console.isColoured ? 1 : 0)
    printer.add(console.isQuiet ? 1 : 0)
    return printer.fingerprint
  }
}
