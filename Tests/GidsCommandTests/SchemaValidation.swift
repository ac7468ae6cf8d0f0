import Foundation
import TestSupport
import Testing

/// An interpreter with the packages of `Tests/SiteChecks/requirements.txt`, which `script/test` prepares.
private let python = ProcessInfo.processInfo.environment["GIDS_PYTHON"]
private let isCI = ProcessInfo.processInfo.environment["CI"] != nil

/// What a validator of JSON Schemas says of schemas and of documents.
struct SchemaValidation: Decodable {
  /// What is wrong with a schema as a schema, by its name.
  let schemas: [String: String]
  /// What is wrong with each document.
  let documents: [[String]]

  /// Lets a suite run where there is an interpreter. In CI there has to be one.
  static var isPossible: some SuiteTrait {
    .enabled(if: python != nil || isCI, "needs GIDS_PYTHON; script/test prepares it")
  }

  /// - Parameters:
  ///   - documents: As `Tests/SiteChecks/check_schemas.py` describes them.
  ///   - schemas: The schemas by name; `sarif-2.1.0` need not be among them.
  init(of documents: [[String: Any]], against schemas: [String: Any]) throws {
    let interpreter = try #require(python, "CI needs GIDS_PYTHON, the interpreter that script/test prepares")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: interpreter)
    process.arguments = [ProjectFolder.url.appendingPathComponent("Tests/SiteChecks/check_schemas.py").path]
    let place = try Workplace()
    let (input, output) = (place.at("request.json"), place.at("answer.json"))
    try JSONSerialization.data(withJSONObject: ["schemas": schemas, "documents": documents] as [String: Any])
      .write(to: URL(fileURLWithPath: input))
    #expect(FileManager.default.createFile(atPath: output, contents: nil))
    process.standardInput = FileHandle(forReadingAtPath: input)
    process.standardOutput = FileHandle(forWritingAtPath: output)
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    self = try JSONDecoder().decode(Self.self, from: Data(contentsOf: URL(fileURLWithPath: output)))
  }
}
