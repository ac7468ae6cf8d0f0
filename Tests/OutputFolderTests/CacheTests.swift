import Testing

@testable import OutputFolder

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite struct `the cache of the caller` {
  let scratch = Scratch()
  private let pages = ["index.html": "home", "nl/tea.html": "thee"]

  /// Publishes with this cache, and returns the one before.
  @discardableResult
  private func publish(_ pages: [String: String], _ cache: [UInt8]?, exchange: Exchange = .inOneStep) throws -> [UInt8]?
  {
    var former: [UInt8]?
    try OutputFolder(path: scratch.site, remembering: true, exchange: exchange).replaceContents { site in
      former = site.formerCache()
      for (path, text) in pages { try site.write(Array(text.utf8), to: path) }
      if let cache { site.setCache(cache) }
    }
    return former
  }

  private var former: [UInt8]? {
    var former: [UInt8]?
    _ = failure {
      try scratch.remembering.replaceContents { site in
        former = site.formerCache()
        throw OutputFolderError.tooLate("")
      }
    }
    return former
  }

  /// Where the facts or the cache of the site are, beside which there are no others.
  private func file(_ kind: String) throws -> String {
    let found = scratch.tree(".site.gids-cache").keys.filter { $0.hasPrefix(kind + ".") }
    #expect(found.count == 1)
    return scratch.cache.path + "/" + (try #require(found.first))
  }

  @Test func `comes back in the next build, and belongs to the site that it was given with`() throws {
    #expect(try publish(pages, [1, 2, 3]) == nil)
    #expect(try publish(pages, []) == [1, 2, 3])
    #expect(try publish(pages, nil) == [])
    #expect(try publish(pages, [4]) == nil)
    try scratch.output.publish(pages)
    #expect(former == nil, "the site was made by a build that remembers nothing")
  }

  @Test func `stays when a build fails, and when the site is left as it is`() throws {
    try publish(pages, [1])
    #expect(failure { try publish(["..": ""], [2]) } != nil)
    #expect(failure { try publish(pages, [2], exchange: Exchange { _, _ in EXDEV }) } != nil)
    #expect(former == [1])
    try scratch.remembering.replaceContents { site in site.leaveStandingSite() }
    #expect(former == [1])
    try scratch.remembering.replaceContents { site in
      site.leaveStandingSite()
      site.setCache([3])
    }
    #expect(former == [3])
    #expect(scratch.remembering.standing(among: pages.keys) == Set(pages.keys))
  }

  @Test func `stands in a hidden folder, which git passes over and no other user can look into`() throws {
    try publish(pages, [1])
    #expect(scratch.names == [".site.gids-cache", "site"])
    #expect(scratch.tree(".site.gids-cache")[".gitignore"] == "*\n")
    #expect(scratch.tree(".site.gids-cache").count == 3)
    #expect(entryStatus(of: scratch.cache.path, in: AT_FDCWD).map { $0.st_mode & 0o777 } == 0o700)
  }

  @Test func `leaves nothing when the first build fails`() {
    #expect(failure { try publish(["..": ""], [2]) } != nil)
    #expect(failure { try publish(pages, [2], exchange: Exchange { _, _ in EXDEV }) } == nil)
    removeTree(at: scratch.site)
    removeTree(at: scratch.cache.path)
    let late = scratch.remembering
    #expect(
      failure {
        try late.replaceContents { site in
          site.setCache([1])
          try scratch.put("x", at: "site/foreign")
        }
      } != nil)
    #expect(scratch.names == ["site"])
  }

  @Test func `damaged at any byte it is none, and the facts say that nothing stands`() throws {
    for name in ["cache", "facts"] {
      try publish(pages, Array(0..<100))
      let path = try file(name)
      let whole = try readFile(path)
      var damages = whole.indices.map { index in
        var bytes = whole
        bytes[index] ^= 1 << (index % 8)
        return bytes
      }
      damages += whole.indices.map { Array(whole[..<$0]) }
      damages += [
        whole + [0], whole + whole, [UInt8](repeating: 0, count: whole.count), [UInt8](repeating: 255, count: 200),
      ]
      for damage in damages {
        try rewrite(path, damage)
        _ = failure {
          try scratch.remembering.replaceContents { site in
            #expect(site.formerCache() == nil)
            #expect(site.standsWhole == (name == "cache"))
            throw OutputFolderError.tooLate("")
          }
        }
      }
      try rewrite(path, whole)
      #expect(former == Array(0..<100))
      #expect(scratch.remembering.standing(among: pages.keys).count == 2)
    }
  }

  @Test func `of another site is none`() throws {
    try publish(pages, [1])
    let bytes = try readFile(file("cache"))
    try publish(pages.merging(["index.html": "HOME"]) { $1 }, [2])
    try rewrite(file("cache"), bytes)
    #expect(former == nil)
  }

  @Test func `and facts that are links, folders or pipes are none`() throws {
    for name in ["cache", "facts"] {
      for make in [{ symlink("/etc/passwd", $0) }, { mkdir($0, 0o777) }, { mkfifo($0, 0o666) }] as [(String) -> Int32] {
        try publish(pages, [1])
        let path = try file(name)
        unlink(path)
        #expect(make(path) == 0)
        #expect(former == nil)
        try publish(pages, [2])
        #expect(former == [2])
      }
    }
  }

  @Test func `that cannot be put down is forgotten, and the site is published all the same`() throws {
    for make in [{ symlink("nowhere", $0) }, { creat($0, 0o666) }, { symlink("/", $0) }] as [(String) -> Int32] {
      #expect(make(scratch.cache.path) >= 0)
      try publish(pages, [1])
      #expect(scratch.pages() == pages)
      #expect(scratch.remembering.standing(among: pages.keys) == [])
      #expect(former == nil)
      unlink(scratch.cache.path)
    }
  }

  @Test func `that is too large for the disk is forgotten`() async throws {
    try publish(pages, [1])
    await #expect(processExitsWith: .success) { [path = scratch.site as String] in
      limitFiles(to: 5000)
      try OutputFolder(path: path, remembering: true).replaceContents { site in
        try site.write([1], to: "new.html")
        site.setCache([UInt8](repeating: 1, count: 6000))
      }
    }
    #expect(scratch.pages() == ["new.html": "\u{1}"])
    #expect(former == nil)
    #expect(scratch.remembering.standing(among: ["new.html"]) == ["new.html"])
    #expect(scratch.tree(".site.gids-cache").count == 2)
  }

  @Test func `can be removed at any time, also while a site is made`() throws {
    try publish(pages, [1])
    try scratch.remembering.publish(pages.merging(["a": "a"]) { $1 }, over: pages)
    let cache = scratch.cache
    try scratch.remembering.replaceContents { site in
      try site.keep("index.html")
      removeTree(at: cache.path)
      #expect(site.formerCache() == nil)
      try site.write([97], to: "nl/tea.html")
    }
    #expect(scratch.pages() == ["index.html": "home", "nl/tea.html": "a"])
    removeTree(at: cache.path)
    try scratch.remembering.publish(pages)
    #expect(scratch.pages() == pages)
  }
}
