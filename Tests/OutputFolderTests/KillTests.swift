import Testing

@testable import OutputFolder

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite struct `a build that is killed` {
  let scratch = Scratch()

  @Test func `at any moment leaves the whole old or the whole new site`() async throws {
    let rounds = 40
    try scratch.put("deny", at: "site/.htaccess")
    try publishRound(0, at: scratch.site)
    for round in 1...rounds {
      await #expect(processExitsWith: .signal(SIGKILL)) {
        [path = scratch.site as String, delay = UInt32.random(in: 0...60_000) as UInt32] in
        // From a thread of its own, so that it can strike inside any call.
        _ = SystemThread {
          usleep(delay)
          kill(getpid(), SIGKILL)
        }
        for round in 1... { try publishRound(round, at: path) }
      }
      var pages = scratch.pages()
      #expect(pages.removeValue(forKey: ".htaccess") == "deny", "round \(round)")
      #expect(pages.count == 300, "round \(round)")
      #expect(Set(pages.values).count == 1, "round \(round)")
    }
    try scratch.output.publish(["index.html": "after"])
    #expect(scratch.pages() == ["index.html": "after", ".htaccess": "deny"])
    #expect(scratch.names == ["site"])
  }

  @Test func `while it keeps files leaves the whole old or the whole new site, and the next ones are right`()
    async throws
  {
    try scratch.put("deny", at: "site/.htaccess")
    try keepingRound(0, at: scratch.site)
    for round in 1...30 {
      await #expect(processExitsWith: .signal(SIGKILL)) {
        [path = scratch.site as String, delay = UInt32.random(in: 0...60_000) as UInt32] in
        _ = SystemThread {
          usleep(delay)
          kill(getpid(), SIGKILL)
        }
        while true { try keepingRound(try roundThatStands(at: path) + 1, at: path) }
      }
      var pages = scratch.pages()
      #expect(pages.removeValue(forKey: ".htaccess") == "deny", "round \(round)")
      let isWhole = pages == keptPages(ofRound: try roundThatStands(at: scratch.site))
      #expect(isWhole, "round \(round)")
    }
    try scratch.remembering.publish(["index.html": "after"])
    #expect(scratch.pages() == ["index.html": "after", ".htaccess": "deny"])
    #expect(scratch.names == [".site.gids-cache", "site"])
  }

  @Test(arguments: Moment.allCases)
  func `around the exchange knows each site again`(_ moment: Moment) async throws {
    for round in 0..<3 { try keepingRound(round, at: scratch.site) }
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = scratch.site as String, moment] in
      try keepingRound(3, at: path, exchange: deadly(at: moment))
    }
    // Even a build that fails puts everything in order.
    #expect(failure { try scratch.remembering.publish(["..": ""]) } != nil)
    let round = moment == .afterExchange ? 3 : 2
    let pages = keptPages(ofRound: round)
    let (isWhole, standsWhole) = (
      scratch.pages() == pages, scratch.remembering.standing(among: pages.keys) == Set(pages.keys)
    )
    #expect(isWhole && standsWhole)
    #expect(scratch.names == [".site.gids-cache", "site"])
    var former: [UInt8]?
    try scratch.remembering.replaceContents { site in
      former = site.formerCache()
      site.leaveStandingSite()
    }
    #expect(former == [UInt8(round)])
    try keepingRound(round + 1, at: scratch.site)
    let isRight = scratch.pages() == keptPages(ofRound: round + 1)
    #expect(isRight)
  }

  enum Moment: CaseIterable, Codable {
    case beforeExchange, afterExchange, withoutExchangeInBetween
  }

  @Test(arguments: Moment.allCases)
  func `around the exchange is mended by the next one`(_ moment: Moment) async throws {
    try scratch.output.publish(["index.html": "old", "a/b/c.html": "x"])
    try scratch.put("deny", at: "site/.htaccess")
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = scratch.site as String, moment] in
      try OutputFolder(path: path, exchange: deadly(at: moment)).publish(["index.html": "new"])
    }
    switch moment {
    case .beforeExchange:
      #expect(
        scratch.pages() == ["index.html": "old", "a/b/c.html": "x", ".htaccess": "deny"])
    case .afterExchange:
      #expect(scratch.pages() == ["index.html": "new", ".htaccess": "deny"])
    case .withoutExchangeInBetween:
      #expect(scratch.pages() == [:])
      // Even a build that fails brings the old site back.
      #expect(failure { try scratch.output.publish(["..": ""]) } != nil)
      #expect(
        scratch.pages() == ["index.html": "old", "a/b/c.html": "x", ".htaccess": "deny"])
    }

    try scratch.output.publish(["index.html": "next"])
    #expect(scratch.pages() == ["index.html": "next", ".htaccess": "deny"])
    #expect(scratch.names == ["site"])
  }
}

private func deadly(at moment: `a build that is killed`.Moment) -> Exchange {
  Exchange { new, old in
    switch moment {
    case .beforeExchange: break
    case .afterExchange: _ = Exchange.inOneStep.swap(new, old)
    case .withoutExchangeInBetween: rename(old, old.replacingLast("site", by: ".site.gids-old"))
    }
    kill(getpid(), SIGKILL)
    return 0
  }
}

/// Three hundred pages, of which some change in each round; one says which round it is.
private func keptPages(ofRound round: Int) -> [String: String] {
  var pages = ["round.txt": "\(round)"]
  for page in 0..<300 {
    pages["nl/\(page % 7)/\(page).html"] = "page \(page) of \((round + page % 20) / 20)"
  }
  pages["nl/round-\(round)/index.html"] = "of its own"
  return pages
}

private func keepingRound(_ round: Int, at path: String, exchange: Exchange = .inOneStep) throws {
  let (pages, former) = (keptPages(ofRound: round), keptPages(ofRound: round - 1))
  try OutputFolder(path: path, remembering: true, exchange: exchange).replaceContents { site in
    site.setCache([UInt8(truncatingIfNeeded: round)])
    for (path, text) in pages {
      if former[path] == text, site.stands(path) {
        try site.keep(path)
      } else {
        try site.write(Array(text.utf8), to: path)
      }
    }
  }
}

private func roundThatStands(at path: String) throws -> Int {
  Int(String(decoding: try readFile(path + "/round.txt"), as: UTF8.self)) ?? -1
}

private func publishRound(_ round: Int, at path: String) throws {
  try OutputFolder(path: path).replaceContents { site in
    for page in 0..<300 {
      try site.write(Array("round \(round)".utf8), to: "nl/\(page % 7)/\(page).html")
    }
  }
}

extension String {
  fileprivate func replacingLast(_ name: String, by other: String) -> String {
    String(dropLast(name.count)) + other
  }
}
