import Diagnostics
import Foundation
import GidsCommand
import Synchronization
import TestSupport

/// A temporary folder with a content folder in it, where a test runs the command; removed when the test is over.
final class Workplace: Sendable {
  /// The folder, without symbolic links in its path.
  let path: String

  /// - Parameters:
  ///   - content: The sources below `content/`, by path.
  ///   - address: What is added to a `site.yaml` that says no address, so that messages are about the rest.
  ///   - parent: Where the folder is made.
  init(
    content: [String: String] = SampleSite().content, address: String? = "https://www.example.org/",
    in parent: String = NSTemporaryDirectory()
  ) throws {
    var template = Array((parent + "/gids-command-XXXXXX").utf8CString)
    _ = mkdtemp(&template)
    let made = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    path = URL(fileURLWithPath: made).resolvingSymlinksInPath().path
    var content = content
    if let address, let site = content["site.yaml"], site.contains("languages:"), !site.contains("\naddress:") {
      content["site.yaml"] = site + "\naddress: \(address)"
    }
    for (name, text) in content { try put(text, at: "content/\(name)") }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The path of a file or folder of the workplace.
  func at(_ name: String) -> String { "\(path)/\(name)" }

  /// Writes a file, with the folders that it needs.
  func put(_ text: String, at name: String) throws {
    let file = URL(fileURLWithPath: at(name))
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: at(name)) }

  /// All that a folder holds, by path, hidden files too; a link is written `-> ` and where it leads. Empty when there is no such folder.
  func files(below name: String = "output") throws -> [String: Data] {
    var files: [String: Data] = [:]
    for path in FileManager.default.subpaths(atPath: at(name)) ?? [] {
      let full = "\(at(name))/\(path)"
      switch try FileManager.default.attributesOfItem(atPath: full)[.type] as? FileAttributeType {
      case .typeDirectory?:
        if try FileManager.default.contentsOfDirectory(atPath: full).isEmpty { files[path + "/"] = Data() }
      case .typeSymbolicLink?:
        files[path] = Data("-> \(try FileManager.default.destinationOfSymbolicLink(atPath: full))".utf8)
      default: files[path] = try Data(contentsOf: URL(fileURLWithPath: full))
      }
    }
    return files
  }

  /// The text of a page of the site.
  func page(_ name: String) throws -> String { try String(contentsOfFile: at("output/\(name)"), encoding: .utf8) }

  /// The names in the workplace itself, hidden ones too: a build leaves nothing beside the site but what it remembers.
  var names: [String] { (try? FileManager.default.contentsOfDirectory(atPath: path).sorted()) ?? [] }

  // MARK: Running

  /// Runs `gids build` here with the project's own templates.
  func build(_ arguments: String..., output: String = "output", isColoured: Bool = false) -> Run {
    build(arguments, output: output, isColoured: isColoured)
  }

  /// Runs `gids build` here with the project's own templates.
  func build(_ arguments: [String], output: String = "output", isColoured: Bool = false) -> Run {
    run(
      ["build", "--content", at("content"), "--templates", Self.templates, "--output", at(output)] + arguments,
      isColoured: isColoured)
  }

  /// Runs `gids check` here with the project's own templates.
  func check(_ arguments: String..., isColoured: Bool = false) -> Run {
    run(["check", "--content", at("content"), "--templates", Self.templates] + arguments, isColoured: isColoured)
  }

  static let templates = ProjectFolder.url.appendingPathComponent("templates").path
}

/// What a run of the command gave.
struct Run: Equatable {
  var exit: Int32
  /// What a program reads.
  var results = ""
  /// What a person reads.
  var messages = ""
}

/// Runs the command in this process.
///
/// - Parameter language: The language that the environment asks for.
func run(_ arguments: [String], language: MessageLanguage = .english, isColoured: Bool = false) -> Run {
  let written = Mutex(Run(exit: 0))
  let console = Console(
    result: { text in
      written.withLock { $0.results += text }
      return true
    },
    message: { text in written.withLock { $0.messages += text } }, language: language, isColoured: isColoured)
  let exit = Gids.run(arguments, console: console)
  return written.withLock { Run(exit: exit, results: $0.results, messages: $0.messages) }
}

func run(_ arguments: String...) -> Run { run(arguments) }
