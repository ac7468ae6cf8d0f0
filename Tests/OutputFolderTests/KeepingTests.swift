import Testing
import Workers

@testable import OutputFolder

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite struct `a file that is kept` {
  let scratch = Scratch()
  private let pages = ["index.html": "home", "nl/tea.html": "thee", "nl/cup/a.html": "kop", "b.css": "b"]

  @Test func `is the same file as before, with its inode and its time`() throws {
    try scratch.remembering.publish(pages)
    let before = scratch.facts("site/nl/tea.html")
    let done = try scratch.remembering.replaceContents { site in
      for path in pages.keys where path != "b.css" { try site.keep(path) }
      try site.write([99], to: "b.css")
    }
    #expect(scratch.facts("site/nl/tea.html") == before)
    #expect(scratch.pages() == pages.merging(["b.css": "c"]) { $1 })
    #expect(done == .init(fileCount: 4, byteCount: 12, isUnchanged: false, leftover: nil))
    #expect(
      try Manifest(in: scratch.site)?.text
        == Array("gids-manifest 1\n1 b.css\n4 index.html\n3 nl/cup/a.html\n4 nl/tea.html\n".utf8))
  }

  @Test func `and one that is neither kept nor written is gone, with its folder`() throws {
    try scratch.remembering.publish(pages)
    for _ in 0..<2 {
      try scratch.remembering.replaceContents { site in try site.keep("index.html") }
      #expect(scratch.tree().keys.sorted() == [".gids-manifest", "index.html"])
    }
  }

  @Test func `stands only as gids wrote it: not when touched, edited, replaced or removed`() throws {
    try scratch.remembering.publish(pages.merging(["c": "c", "d": "d"]) { $1 })
    #expect(scratch.remembering.standing(among: pages.keys) == Set(pages.keys))
    scratch.setTime(of: "site/index.html", 1)
    scratch.edit("site/nl/tea.html", "Thee")
    let copy = try #require(entryStatus(of: scratch.site + "/b.css", in: AT_FDCWD))
    rename(scratch.site + "/b.css", scratch.path + "/former")
    try scratch.put("b", at: "site/b.css")
    utimensat(AT_FDCWD, scratch.site + "/b.css", [copy.modified, copy.modified], 0)
    unlink(scratch.site + "/c")
    #expect(
      scratch.remembering.standing(among: Array(pages.keys) + ["c", "d", "nl", "x", ""]) == ["d", "nl/cup/a.html"])
  }

  @Test func `that does not stand cannot be kept, and the site is spoilt even if that is caught`() throws {
    try scratch.remembering.publish(pages)
    scratch.setTime(of: "site/index.html", 1)
    for path in ["index.html", "new.html", "nl", "../site/b.css"] {
      let error = failure {
        try scratch.remembering.replaceContents { site in
          try? site.keep(path)
          try site.keep("b.css")
        }
      }
      #expect(error == .notStanding(path))
      #expect(scratch.pages() == pages)
    }
  }

  @Test func `counts as written`() throws {
    try scratch.remembering.publish(pages)
    let cases: [([String], keeping: Set<Int>, OutputFolderError)] = [
      (["b.css", "b.css"], [0, 1], .writtenTwice("b.css")),
      (["b.css", "b.css"], [0], .writtenTwice("b.css")),
      (["b.css", "b.css"], [1], .writtenTwice("b.css")),
      (["b.css", "b.css/x"], [0], .fileAndFolder("b.css")),
      (["b.css/x", "b.css"], [1], .fileAndFolder("b.css")),
      (["nl/cup/a.html", "nl"], [0], .fileAndFolder("nl")),
      (["nl/cup", "nl/cup/a.html"], [1], .fileAndFolder("nl/cup")),
    ]
    for (paths, keeping, expected) in cases {
      let error = failure {
        try scratch.remembering.replaceContents { site in
          for (number, path) in paths.enumerated() {
            if keeping.contains(number) { try site.keep(path) } else { try site.write([1], to: path) }
          }
        }
      }
      #expect(error == expected)
      #expect(scratch.pages() == pages)
      #expect(scratch.names == [".site.gids-cache", "site"])
    }
  }

  @Test func `may be kept from several threads`() throws {
    let paths = (0..<800).map { "nl/\($0 % 7)/\($0).html" }
    try scratch.remembering.publish(Dictionary(uniqueKeysWithValues: paths.map { ($0, $0) }))
    try scratch.remembering.replaceContents { site in
      let threads = (0..<4).map { part in
        SystemThread {
          for page in 0..<200 where page != 3 {
            let path = paths[part * 200 + page]
            if site.stands(path) { try? site.keep(path) }
          }
        }
      }
      for thread in threads { thread.join() }
    }
    #expect(scratch.pages().count == 796)
  }

  @Test func `that is gone or replaced when it is brought over stops the build`() throws {
    try scratch.remembering.publish(pages)
    for isReplaced in [true, false] {
      let error = failure {
        try scratch.remembering.replaceContents { site in
          for path in pages.keys where path != "index.html" { try site.keep(path) }
          try site.write([1], to: "index.html")
          unlink(scratch.site + "/nl/tea.html")
          if isReplaced { try scratch.put("Thee", at: "site/nl/tea.html") }
        }
      }
      #expect(error == .notStanding("nl/tea.html"))
      try scratch.remembering.publish(pages)
    }
    #expect(scratch.pages()["index.html"] == "home")
  }

  @Test func `is copied where the file system has no hard links, and stands the next time`() throws {
    let codes = [EPERM, EOPNOTSUPP, EMLINK]
    try scratch.remembering.publish(pages)
    for (round, code) in codes.enumerated() {
      let before = scratch.facts("site/nl/tea.html")
      let output = OutputFolder(path: scratch.site, remembering: true, linking: Linking { _, _, _ in code })
      try output.replaceContents { site in
        for path in pages.keys where path != "index.html" { try site.keep(path) }
        try site.write([65 + UInt8(round)], to: "index.html")
      }
      #expect(scratch.pages() == pages.merging(["index.html": ["A", "B", "C"][round]]) { $1 })
      #expect(scratch.facts("site/nl/tea.html") != before)
      #expect(kind(of: scratch.cache.spare) == nil, "a spare would share nothing with the site")
      #expect(scratch.remembering.standing(among: pages.keys) == Set(pages.keys))
    }
  }

  @Test func `is an idea of folders that remember; others know no file again, and put nothing beside them`() throws {
    try scratch.output.publish(pages)
    #expect(scratch.output.standing(among: pages.keys) == [])
    #expect(scratch.remembering.standing(among: pages.keys) == [])
    try scratch.output.replaceContents { site in
      #expect(!site.standsWhole)
      #expect(site.formerCache() == nil)
      site.setCache([1])
    }
    #expect(scratch.names == ["site"])
    try scratch.remembering.publish(pages)
    #expect(scratch.names == [".site.gids-cache", "site"])
    try scratch.output.publish(pages)
    #expect(scratch.names == ["site"], "what was remembered is of a site that is no more")
  }

  @Test func `does not stand in a copy of the site`() async throws {
    try scratch.remembering.publish(pages)
    rename(scratch.site, scratch.path + "/original")
    try OutputFolder(path: scratch.path + "/copy").publish(pages)
    rename(scratch.path + "/copy", scratch.site)
    #expect(scratch.remembering.standing(among: pages.keys) == [])
    // The very site stands again where it stood.
    removeTree(at: scratch.site)
    rename(scratch.path + "/original", scratch.site)
    #expect(scratch.remembering.standing(among: pages.keys) == Set(pages.keys))
  }

  @Test func `does not stand under another umask, which would give it another mode`() async throws {
    try scratch.remembering.publish(pages)
    await #expect(processExitsWith: .success) { [path = scratch.site as String] in
      let mask = umask(0)
      umask(mask ^ 0o004)
      #expect(OutputFolder(path: path, remembering: true).standing(among: ["index.html"]) == [])
      umask(mask)
      #expect(OutputFolder(path: path, remembering: true).standing(among: ["index.html"]) == ["index.html"])
    }
  }
}

@Suite struct `a site that has not changed` {
  let scratch = Scratch()
  private let pages = ["index.html": "home", "nl/tea.html": "thee"]

  @Test func `is left as it is`() throws {
    try scratch.remembering.publish(pages)
    let before = scratch.facts("site")
    let done = try scratch.remembering.replaceContents { site in
      #expect(site.standsWhole)
      site.leaveStandingSite()
    }
    #expect(done == .init(fileCount: 2, byteCount: 8, isUnchanged: true, leftover: nil))
    #expect(scratch.facts("site") == before)
    #expect(scratch.pages() == pages)
    #expect(scratch.names == [".site.gids-cache", "site"])
  }

  @Test func `is left too when all its files are kept and nothing is written`() throws {
    try scratch.remembering.publish(pages)
    let before = scratch.facts("site")
    #expect(try scratch.remembering.publish(pages, over: pages).isUnchanged)
    #expect(scratch.facts("site") == before)
  }

  @Test func `has every file, and each as it was`() throws {
    try scratch.remembering.publish(pages)
    scratch.setTime(of: "site/nl/tea.html", 1)
    try scratch.remembering.replaceContents { site in
      #expect(!site.standsWhole)
      try site.keep("index.html")
      try site.write(Array("thee".utf8), to: "nl/tea.html")
    }
    unlink(scratch.site + "/index.html")
    try scratch.remembering.replaceContents { site in #expect(!site.standsWhole) }
    try scratch.remembering.replaceContents { site in #expect(site.standsWhole, "no file is a whole too") }
  }

  @Test func `cannot be written to once it is left`() throws {
    try scratch.remembering.publish(pages)
    let error = failure {
      try scratch.remembering.replaceContents { site in
        site.leaveStandingSite()
        try site.write([], to: "late.html")
      }
    }
    #expect(error == .tooLate("late.html"))
  }
}
