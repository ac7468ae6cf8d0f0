import Foundation
import TestSupport
import Testing

/// The executable that was built beside these tests.
let executable: URL? = {
  for argument in CommandLine.arguments + [Bundle.main.executablePath ?? ""]
  where argument.hasPrefix("/") || argument.contains(".build") {
    var folder = URL(fileURLWithPath: argument)
    while folder.path.count > 1 {
      folder.deleteLastPathComponent()
      let candidate = folder.appendingPathComponent("gids")
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: candidate.path, isDirectory: &isFolder), !isFolder.boolValue,
        FileManager.default.isExecutableFile(atPath: candidate.path)
      {
        return candidate
      }
    }
  }
  return nil
}()

/// Runs the built command as a process of its own.
///
/// - Parameters:
///   - folder: The folder that the process works in.
///   - environment: What is added to the environment of the tests, whose locale is that of English.
///   - output: Where its standard output goes, when it is not to be read.
///   - errors: The same for its standard error.
func gids(
  _ arguments: String..., in folder: String, environment: [String: String] = [:], output: FileHandle? = nil,
  errors: FileHandle? = nil
) throws -> Run {
  try gids(arguments, in: folder, environment: environment, output: output, errors: errors)
}

func gids(
  _ arguments: [String], in folder: String, environment: [String: String] = [:], output: FileHandle? = nil,
  errors: FileHandle? = nil
) throws -> Run {
  let command = try #require(executable, "'swift build --build-tests' makes it")
  let process = Process()
  process.executableURL = command
  process.arguments = arguments
  process.currentDirectoryURL = URL(fileURLWithPath: folder)
  process.environment = ProcessInfo.processInfo.environment.merging(["LC_ALL": "C"]) { $1 }.merging(environment) { $1 }
  process.standardInput = FileHandle.nullDevice
  let messages = FileManager.default.temporaryDirectory.appendingPathComponent("gids-messages-\(UUID().uuidString)")
  let results = messages.appendingPathExtension("out")
  for file in [messages, results] { #expect(FileManager.default.createFile(atPath: file.path, contents: nil)) }
  defer { for file in [messages, results] { try? FileManager.default.removeItem(at: file) } }
  process.standardError = try errors ?? FileHandle(forWritingTo: messages)
  process.standardOutput = try output ?? FileHandle(forWritingTo: results)
  try process.run()
  process.waitUntilExit()
  #expect(process.terminationReason == .exit, "killed by signal \(process.terminationStatus)")
  return Run(
    exit: process.terminationStatus, results: try String(contentsOf: results, encoding: .utf8),
    messages: try String(contentsOf: messages, encoding: .utf8))
}

@Suite struct `the process` {
  @Test func `writes results to standard output and messages to standard error`() throws {
    let place = try Workplace()
    let schema = try gids("schema", in: place.path)
    #expect(schema.exit == 0)
    #expect(schema.results.hasPrefix("{\n"))
    #expect(schema.messages.isEmpty)
    let wrong = try gids("schema", "zzz", in: place.path)
    #expect(wrong.exit == 2)
    #expect(wrong.results.isEmpty)
    #expect(wrong.messages.contains("There is no schema 'zzz'"))
  }

  @Test func `builds the folders content, templates and output of the folder that it works in`() throws {
    let place = try Workplace()
    try FileManager.default.createSymbolicLink(atPath: place.at("templates"), withDestinationPath: Workplace.templates)
    let run = try gids("build", in: place.path)
    #expect(run.exit == 0)
    #expect(run.messages.hasSuffix(" files in output\n"))
    #expect(try place.files()["nl/sample.html"] != nil)
  }

  @Test func `from another folder, with a slash after the path, gives the same site`() throws {
    let place = try Workplace()
    #expect(place.build().exit == 0)
    try FileManager.default.createDirectory(atPath: place.at("other"), withIntermediateDirectories: false)
    let run = try gids(
      "build", "-c", "../content/", "-t", Workplace.templates + "/", "-o", "../second/", in: place.at("other"))
    #expect(run.exit == 0, "\(run.messages)")
    #expect(try place.files(below: "second") == place.files())
  }

  @Test func `gives exit code 1 for faulty content and names files as the user named the folder`() throws {
    let place = try Workplace(content: SampleSite(guide: SampleSite.guide(nl: "Zie <step:tow>.")).content)
    for content in ["content", "content/", "./content//"] {
      let run = try gids("check", "-c", content, "-t", Workplace.templates, in: place.path)
      #expect(run.exit == 1)
      #expect(run.messages.contains("content/guides/sample/guide.yaml:"))
      #expect(!run.messages.contains("//"))
    }
  }

  @Test func `writes no colours into a file, with NO_COLOR or without`() throws {
    let place = try Workplace(content: ["site.yaml": SampleSite.site])
    for environment in [["TERM": "xterm"], ["TERM": "xterm", "NO_COLOR": "1"]] {
      let run = try gids("check", "-t", Workplace.templates, in: place.path, environment: environment)
      #expect(run.exit == 1)
      #expect(!run.messages.contains("\u{1B}"))
    }
  }

  @Test(
    .enabled(
      if: FileManager.default.isExecutableFile(atPath: "/usr/bin/script"), "needs script(1), which makes a terminal"))
  func `colours messages on a terminal, unless NO_COLOR is set, the terminal is dumb or no-color is given`() throws {
    let place = try Workplace(content: ["site.yaml": SampleSite.site])
    let command = "\(try #require(executable).path) check -t \(Workplace.templates)"
    func shown(_ command: String, _ environment: [String: String]) throws -> String {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/script")
      #if os(Linux)
        process.arguments = ["-qec", command, "/dev/null"]
      #else
        process.arguments = ["-q", "/dev/null", "/bin/sh", "-c", command]
      #endif
      process.currentDirectoryURL = URL(fileURLWithPath: place.path)
      process.environment = ProcessInfo.processInfo.environment.filter { $0.key != "NO_COLOR" }
        .merging(["LC_ALL": "C"].merging(environment) { $1 }) { $1 }
      process.standardInput = FileHandle.nullDevice
      let pipe = Pipe()
      process.standardOutput = pipe
      try process.run()
      let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      process.waitUntilExit()
      #expect(text.contains("error"))
      return text
    }
    #expect(try shown(command, ["TERM": "xterm"]).contains("\u{1B}["))
    #expect(try !shown(command, ["TERM": "xterm", "NO_COLOR": "1"]).contains("\u{1B}["))
    #expect(
      try shown(command, ["TERM": "xterm", "NO_COLOR": ""]).contains("\u{1B}["), "an empty NO_COLOR counts as none")
    #expect(try !shown(command, ["TERM": "dumb"]).contains("\u{1B}["))
    #expect(try !shown(command + " --no-color", ["TERM": "xterm"]).contains("\u{1B}["))
  }

  @Test(arguments: [
    (["LC_ALL": "nl_BE.UTF-8", "LC_MESSAGES": "fr_BE", "LANG": "fr_BE"], "fout"),
    (["LC_ALL": "", "LC_MESSAGES": "fr_BE.UTF-8", "LANG": "nl_BE"], "erreur"),
    (["LC_ALL": "", "LC_MESSAGES": "", "LANG": "nl"], "fout"),
    (["LC_ALL": "C.UTF-8", "LC_MESSAGES": "nl_BE", "LANG": "nl_BE"], "error"),
    (["LC_ALL": "", "LC_MESSAGES": "", "LANG": ""], "error"),
    (["LC_ALL": "", "LC_MESSAGES": "de_DE", "LANG": "nl_BE"], "error"),
  ])
  func `speaks the language of the first variable of the locale that is set`(
    environment: [String: String], word: String
  ) throws {
    let place = try Workplace(content: ["site.yaml": SampleSite.site])
    let run = try gids("check", "-t", Workplace.templates, in: place.path, environment: environment)
    #expect(run.exit == 1)
    #expect(run.messages.contains(": \(word): "), "\(run.messages)")
    let asked = try gids(
      "check", "-t", Workplace.templates, "--language", "fr", in: place.path, environment: environment)
    #expect(asked.messages.contains(": erreur: "), "what is asked for goes before the environment")
  }

  @Test func `does not mind a reader that has gone away`() throws {
    let place = try Workplace()
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    let run = try gids("schema", "--markdown", in: place.path, output: pipe.fileHandleForWriting)
    #expect(run.exit == 0)
    #expect(run.messages.isEmpty)
  }

  @Test func `publishes the site also when nobody reads its messages any more`() throws {
    let place = try Workplace()
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    let run = try gids("build", "-t", Workplace.templates, in: place.path, errors: pipe.fileHandleForWriting)
    #expect(run.exit == 0)
    #expect(try place.files()["nl/sample.html"] != nil)
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "only Linux has a full device"))
  func `exits with 3 when a result cannot be written`() throws {
    let place = try Workplace()
    let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
    let run = try gids("schema", in: place.path, output: full)
    #expect(run.exit == 3)
    #expect(run.messages.contains("standard output"))
  }

  @Test func `loses no source when there is no room for the mended one`() throws {
    let place = try Workplace(content: SampleSite(guide: SampleSite.guide(nl: "Zie https://example.org/.")).content)
    let before = try place.files(below: ".")
    // A process that may not write a byte to any file, with messages into a pipe.
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    let command = "\(try #require(executable).path) check --fix -t '\(Workplace.templates)'"
    process.arguments = ["-c", "trap '' XFSZ; ulimit -f 0; exec \(command)"]
    process.currentDirectoryURL = URL(fileURLWithPath: place.path)
    process.environment = ProcessInfo.processInfo.environment.merging(["LC_ALL": "C"]) { $1 }
    process.standardInput = FileHandle.nullDevice
    let pipe = Pipe()
    process.standardError = pipe
    try process.run()
    let messages = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 3, "\(messages)")
    #expect(messages.contains("error: 'content/registry/links.yaml' could not be written: "))
    #expect(messages.contains("nothing was written"))
    #expect(!messages.contains("fixed:"))
    #expect(try place.files(below: ".").filter { $0.key != "content/registry/" } == before)
  }
}
