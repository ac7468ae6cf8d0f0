import Foundation
import TestSupport
import Testing

/// What is remembered of the last build is a shortcut and nothing else: whatever happens to a site and to what is remembered of it, the next
/// build makes the same files and shows the same faults as one that starts from nothing.
@Suite struct `What a build remembers` {
  /// 500 series of changes, in shares; `GIDS_SERIES` asks for another number of shares of 25.
  static let shares = ProcessInfo.processInfo.environment["GIDS_SERIES"].flatMap { Int($0) } ?? 20

  @Test(arguments: 0..<shares) func `changes nothing but the time it takes`(share: Int) throws {
    var met: [Shortcut: Int] = [:]
    for seed in share * 25..<(share + 1) * 25 { try run(UInt64(seed), &met) }
    for shortcut in Shortcut.allCases {
      #expect(met[shortcut, default: 0] > 2, "\(shortcut) has to be met for this to prove anything: \(met)")
    }
  }

  private func run(_ seed: UInt64, _ met: inout [Shortcut: Int]) throws {
    var random = SplitMix(seed: seed)
    var site = RandomSite()
    let place = try ChangingPlace(site.content)
    var told = ["a first build"]
    let (isCalm, usual) = (random.coin(), Self.usualOptions[random.below(Self.usualOptions.count)])
    for _ in 0..<4 {
      let options = Self.options(usual, &random)
      let before = place.numbers
      let remembering = place.build(options, in: "output")
      if remembering.exit == 0 { met[Shortcut(from: before, to: place.numbers), default: 0] += 1 }
      let fresh = place.build(options + ["--fresh"], in: "fresh")
      #expect(remembering == fresh, "series \(seed): \(told)")
      let (made, wanted) = (try place.files(in: "output"), try place.files(in: "fresh"))
      let wrong = Set(made.keys).union(wanted.keys).filter { made[$0] != wanted[$0] }.sorted()
      #expect(wrong == [], "series \(seed): \(told)")
      if random.below(6) > 0 {
        told.append(remembering.exit == 0 ? site.change(&random, isCalm: isCalm) : site.mend())
        try place.put(site.content, isOlder: random.coin())
      }
      if random.below(isCalm ? 8 : 3) == 0 { told.append(try place.damage(&random)) }
    }
  }

  /// Mostly the same ones in a series, since with others there is little to take over.
  private static func options(_ usual: [String], _ random: inout SplitMix) -> [String] {
    switch random.below(14) {
    case 0: usual + ["--language", "nl"]
    case 1: usual + ["--today", "2027-01-01"]
    case 2: ["--only", "pages,search"]
    case 3: usual + ["--draft"]
    default: usual
    }
  }

  /// The kinds of file of a series: not all of them every time, for the sake of time.
  private static let usualOptions = [
    [], ["--only", "pages"], ["--only", "pages,search"], ["--only", "pages,machines"],
    ["--only", "markdown,bilingual"],
    ["--only", "handout,one-file"],
  ]
}

/// How much of a site was taken over.
private enum Shortcut: Hashable, CaseIterable {
  case nothing, someGuides, allButGuides, everything

  /// - Parameters:
  ///   - before: The inodes of the files that stood before, by path; under `""` that of their folder.
  ///   - after: Those that stand now.
  init(from before: [String: Int], to after: [String: Int]) {
    let kept = after.filter { before[$0.key] == $0.value }.keys
    self =
      if kept.contains("") {
        .everything
      } else if kept.contains("nl/index.html") {
        .allButGuides
      } else if kept.contains(where: { $0.contains("/") }) {
        .someGuides
      } else {
        .nothing
      }
  }
}

/// A folder with a site that changes, built in one place again and again, and in another one from nothing.
private final class ChangingPlace {
  private let workplace: Workplace
  private var content: [String: String] = [:]
  /// Files get times of the past, each another one, so that they count as settled.
  private var clock = 0

  init(_ content: [String: String]) throws {
    // Thousands of sites are made: in memory where the system has a place for it.
    let memory = "/dev/shm"
    let isThere = FileManager.default.isWritableFile(atPath: memory)
    workplace = try Workplace(content: [:], in: isThere ? memory : NSTemporaryDirectory())
    try put(content, isOlder: true)
  }

  /// Writes the files that have changed, and removes those that are gone.
  ///
  /// - Parameter isOlder: Whether the files look as if they had been changed some time ago.
  func put(_ new: [String: String], isOlder: Bool) throws {
    for path in content.keys where new[path] == nil { try workplace.remove("content/\(path)") }
    for (path, text) in new where content[path] != text {
      try workplace.put(text, at: "content/\(path)")
      guard isOlder else { continue }
      clock += 1
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSince1970: 1_700_000_000 + Double(clock))],
        ofItemAtPath: workplace.at("content/\(path)"))
    }
    content = new
  }

  /// Builds, and says what was shown and how it ended, without the name of the folder.
  func build(_ options: [String], in output: String) -> Run {
    if output == "fresh" { try? workplace.remove(output) }
    var run = run(
      [
        "build", "--content", workplace.at("content"), "--templates", Workplace.templates, "--output",
        workplace.at(output),
      ]
        + (options.contains("--today") ? options : options + ["--today", "2026-11-24"]))
    run.messages = run.messages.replacing(workplace.at(output), with: "there")
    return run
  }

  /// The inodes of the files that stand, by path, and under `""` that of their folder.
  var numbers: [String: Int] {
    var numbers = workplace.inodes()
    numbers[""] = workplace.inode(of: "output")
    return numbers
  }

  /// The site as it stands. What was last published stays when a build fails, but in a place where nothing was before.
  func files(in output: String) throws -> [String: Data] {
    let files = try workplace.files(below: output)
    return output == "fresh" && files.isEmpty ? try workplace.files() : files
  }

  /// Does something to the site that stands, or to what is remembered of it.
  func damage(_ random: inout SplitMix) throws -> String {
    let cache = workplace.at(".output.gids-cache")
    let remembered = ((try? FileManager.default.contentsOfDirectory(atPath: cache)) ?? []).sorted()
      .filter { $0.hasPrefix("cache.") || $0.hasPrefix("facts.") }
    switch random.below(7) {
    case 0:
      try? FileManager.default.removeItem(atPath: cache)
      return "nothing is remembered any more"
    case 1:
      try? FileManager.default.removeItem(atPath: cache + "/spare")
      return "the spare is gone"
    case 2:
      guard let name = random.pick(remembered) else { return "nothing" }
      var bytes = try Data(contentsOf: URL(fileURLWithPath: "\(cache)/\(name)"))
      guard !bytes.isEmpty else { return "nothing" }
      bytes[random.below(bytes.count)] ^= UInt8(1 << random.below(8))
      try bytes.write(to: URL(fileURLWithPath: "\(cache)/\(name)"))
      return "a bit of \(name) is another one"
    case 3:
      guard let name = random.pick(remembered) else { return "nothing" }
      let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(cache)/\(name)"))
      try bytes.prefix(random.below(bytes.count + 1)).write(to: URL(fileURLWithPath: "\(cache)/\(name)"))
      return "\(name) is cut off"
    case 4:
      guard let path = try page(&random) else { return "nothing" }
      try workplace.remove("output/\(path)")
      return "\(path) is gone"
    case 5:
      guard let path = try page(&random) else { return "nothing" }
      var bytes = try Data(contentsOf: URL(fileURLWithPath: workplace.at("output/\(path)")))
      guard !bytes.isEmpty else { return "nothing" }
      bytes[bytes.startIndex] ^= 1
      let file = try FileHandle(forWritingTo: URL(fileURLWithPath: workplace.at("output/\(path)")))
      try file.write(contentsOf: bytes)
      try file.close()
      return "\(path) was changed in its place"
    default:
      guard let path = try page(&random) else { return "nothing" }
      let file = workplace.at("output/\(path)")
      try FileManager.default.copyItem(atPath: file, toPath: file + ".copy")
      try FileManager.default.removeItem(atPath: file)
      try FileManager.default.moveItem(atPath: file + ".copy", toPath: file)
      return "\(path) is a copy"
    }
  }

  private func page(_ random: inout SplitMix) throws -> String? {
    random.pick(try workplace.files().keys.filter { !$0.hasPrefix(".") && !$0.hasSuffix("/") }.sorted())
  }
}
