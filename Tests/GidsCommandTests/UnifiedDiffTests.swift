import Foundation
import GidsCommand
import Testing

@Suite struct `a unified difference` {
  @Test func `shows what changes with three lines around it`() {
    let old = (1...12).map { "line \($0)\n" }.joined()
    let new = old.replacing("line 6\n", with: "line six\nand a half\n")
    #expect(
      difference(old, new) == """
        --- a/content/site.yaml
        +++ b/content/site.yaml
        @@ -3,7 +3,8 @@
         line 3
         line 4
         line 5
        -line 6
        +line six
        +and a half
         line 7
         line 8
         line 9

        """)
  }

  @Test func `says when a file does not end with a line feed`() {
    #expect(
      difference("a\nb", "a\nb\n") == """
        --- a/content/site.yaml
        +++ b/content/site.yaml
        @@ -1,2 +1,2 @@
         a
        -b
        \\ No newline at end of file
        +b

        """)
  }

  @Test func `of the same bytes is empty`() {
    #expect(difference("a\n", "a\n").isEmpty)
    #expect(difference("", "").isEmpty)
  }

  @Test func `keeps changes apart that have more than six lines between them, and joins those that have six`() {
    let lines = (1...20).map { "line \($0)\n" }
    func changed(_ numbers: [Int]) -> String {
      lines.enumerated().map { numbers.contains($0 + 1) ? "changed\n" : $1 }.joined()
    }
    #expect(difference(lines.joined(), changed([4, 11])).components(separatedBy: "\n@@ ").count == 2)
    #expect(difference(lines.joined(), changed([4, 12])).components(separatedBy: "\n@@ ").count == 3)
  }

  @Test(arguments: tools)
  func `is what the system's own tools apply`(tool: [String]) throws {
    var random = Seeded(state: 7)
    for _ in 0..<60 {
      let old = random.text()
      let new = random.changed(old)
      #expect(
        try applied(difference(old, new), to: ["content/site.yaml": old], with: tool) == ["content/site.yaml": new])
    }
  }

  @Test(arguments: tools)
  func `makes a new file, and moves one with its changes`(tool: [String]) throws {
    let new = UnifiedDiff.text(path: "content/a b.yaml", from: nil, to: Array("one\ntwo".utf8))
    #expect(try applied(new, to: ["x": "x"], with: tool) == ["x": "x", "content/a b.yaml": "one\ntwo"])
    let moved = UnifiedDiff.text(
      path: "guides/new/guide.yaml", oldPath: "guides/old/guide.yaml", from: Array("one\ntwo\n".utf8),
      to: Array("one\n2\n".utf8))
    #expect(
      try applied(moved, to: ["guides/old/guide.yaml": "one\ntwo\n"], with: tool) == [
        "guides/new/guide.yaml": "one\n2\n"
      ])
    let renamed = UnifiedDiff.text(path: "new.png", oldPath: "old.png", from: [137, 80], to: [137, 80])
    #expect(try applied(renamed, to: ["old.png": "P"], with: tool) == ["new.png": "P"])
  }

  private static let tools = [["patch", "-p1", "--quiet"], ["git", "apply"]].filter { tool in
    ["/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"].contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/\(tool[0])")
    }
  }

  private func difference(_ old: String, _ new: String) -> String {
    UnifiedDiff.text(path: "content/site.yaml", from: Array(old.utf8), to: Array(new.utf8))
  }

  /// The files of a folder after a difference was applied there.
  private func applied(_ difference: String, to files: [String: String], with tool: [String]) throws -> [String: String]
  {
    let place = try Workplace(content: [:])
    for (name, text) in files { try place.put(text, at: "work/\(name)") }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = tool
    process.currentDirectoryURL = URL(fileURLWithPath: place.at("work"))
    // A repository around the folder is none of git's business.
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["GIT_CEILING_DIRECTORIES": place.path, "LC_ALL": "C"], uniquingKeysWith: { $1 })
    let input = Pipe()
    process.standardInput = input
    try process.run()
    input.fileHandleForWriting.write(Data(difference.utf8))
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(tool): \(difference)")
    return try place.files(below: "work").filter { !$0.key.hasSuffix("/") }.mapValues {
      String(decoding: $0, as: UTF8.self)
    }
  }
}

/// Numbers that are the same in every run.
private struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    // SplitMix64, of Steele, Lea and Flood, "Fast splittable pseudorandom number generators" (2014).
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  /// Lines of which many are alike; the last one may lack its line feed.
  mutating func text() -> String {
    let lines = (0..<Int.random(in: 1...30, using: &self)).map { _ in "é \(Int.random(in: 0...5, using: &self))" }
    return lines.joined(separator: "\n") + (Bool.random(using: &self) ? "\n" : "")
  }

  mutating func changed(_ text: String) -> String {
    var lines = text.components(separatedBy: "\n")
    for _ in 0...Int.random(in: 0...3, using: &self) {
      let place = Int.random(in: 0..<lines.count, using: &self)
      switch Int.random(in: 0...2, using: &self) {
      case 0: lines.insert("new \(Int.random(in: 0...9, using: &self))", at: place)
      case 1 where lines.count > 2: lines.remove(at: place)
      default: lines[place] += "!"
      }
    }
    return lines.joined(separator: "\n")
  }
}
