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

  enum Moment: CaseIterable, Codable {
    case beforeExchange, afterExchange, withoutExchangeInBetween
  }

  @Test(arguments: Moment.allCases)
  func `around the exchange is mended by the next one`(_ moment: Moment) async throws {
    try scratch.output.publish(["index.html": "old", "a/b/c.html": "x"])
    try scratch.put("deny", at: "site/.htaccess")
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = scratch.site as String, moment] in
      let deadly = Exchange { new, old in
        switch moment {
        case .beforeExchange: break
        case .afterExchange: _ = Exchange.inOneStep.swap(new, old)
        case .withoutExchangeInBetween: rename(old, old.replacingLast("site", by: ".site.gids-old"))
        }
        kill(getpid(), SIGKILL)
        return 0
      }
      try OutputFolder(path: path, exchange: deadly).publish(["index.html": "new"])
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
