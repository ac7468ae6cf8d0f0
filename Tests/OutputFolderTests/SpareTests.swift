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

@Suite struct `the spare` {
  let scratch = Scratch()
  private let pages = ["index.html": "home", "nl/tea.html": "thee", "nl/cup/a.html": "kop", "b.css": "b"]

  /// Publishes twice, so that there is a spare.
  private func prepare() throws {
    let former = pages.merging(["index.html": "HOME", "gone/x": "x"]) { $1 }
    try scratch.remembering.publish(former)
    try scratch.remembering.publish(pages, over: former)
    #expect(kind(of: scratch.cache.spare) == .folder)
  }

  private func change(_ text: String, by exchange: Exchange = .inOneStep) throws -> OutputFolder.Replacement {
    try OutputFolder(path: scratch.site, remembering: true, exchange: exchange)
      .publish(pages.merging(["index.html": text]) { $1 }, over: pages)
  }

  private func expectPages(
    _ text: String, and others: [String: String] = [:], at place: SourceLocation = #_sourceLocation
  ) {
    #expect(scratch.pages() == pages.merging(["index.html": text]) { $1 }.merging(others) { $1 }, sourceLocation: place)
  }

  @Test func `is the site before, and becomes the next one`() throws {
    try prepare()
    let (site, spare) = (scratch.facts("site")?.inode, scratch.facts(".site.gids-cache/spare")?.inode)
    #expect(scratch.pages(".site.gids-cache/spare") == pages.merging(["index.html": "HOME", "gone/x": "x"]) { $1 })
    _ = try change("next")
    expectPages("next")
    #expect(scratch.facts("site")?.inode == spare)
    #expect(scratch.facts(".site.gids-cache/spare")?.inode == site)
    #expect(scratch.facts(".site.gids-cache/spare/b.css") == scratch.facts("site/b.css"))
    expectPages("next")
    #expect(scratch.names == [".site.gids-cache", "site"])
  }

  @Test func `is not kept when less than half of the site is, as it would be of little use`() throws {
    try prepare()
    try scratch.remembering.replaceContents { site in
      try site.keep("b.css")
      try site.write([1], to: "index.html")
    }
    #expect(scratch.pages() == ["b.css": "b", "index.html": "\u{1}"])
    #expect(kind(of: scratch.cache.spare) == nil)
  }

  @Test func `takes over the mode of the folder`() throws {
    try prepare()
    chmod(scratch.site, 0o2750)
    _ = try change("next")
    #expect(entryStatus(of: scratch.site, in: AT_FDCWD).map { $0.st_mode & 0o7777 } == 0o2750)
  }

  @Test func `is not believed: whatever was done to it, the next site is right`() throws {
    let spare = ".site.gids-cache/spare"
    let path = scratch.path + "/" + spare
    let damages: [() throws -> Void] = [
      { unlink(path + "/nl/tea.html") },
      { removeTree(at: path + "/nl") },
      { try scratch.put("THEE", at: spare + "/nl/tea.html") },
      { try scratch.put("x", at: spare + "/nl/other/deep/file") },
      { try scratch.put("x", at: spare + "/.htaccess") },
      { symlink("/etc", path + "/etc") },
      {
        unlink(path + "/b.css")
        symlink("nl/tea.html", path + "/b.css")
      },
      {
        unlink(path + "/b.css")
        mkdir(path + "/b.css", 0o777)
        try scratch.put("x", at: spare + "/b.css/x")
      },
      {
        removeTree(at: path + "/nl")
        symlink("../../site/nl", path + "/nl")
      },
      {
        removeTree(at: path + "/nl")
        try scratch.put("x", at: spare + "/nl")
      },
      { try scratch.put("no manifest", at: spare + "/.gids-manifest") },
      {
        // As if it had been made by swapping two files that both stand.
        rename(path + "/nl/tea.html", path + "/t")
        rename(path + "/b.css", path + "/nl/tea.html")
        rename(path + "/t", path + "/b.css")
      },
      { removeTree(at: path) },
      {
        removeTree(at: path)
        try scratch.put("x", at: spare)
      },
      {
        removeTree(at: path)
        symlink("../site", path)
      },
      {
        removeTree(at: path)
        mkfifo(path, 0o666)
      },
      {
        // A name that is no text.
        let folder = open(path, O_RDONLY | O_CLOEXEC)
        close(openat(folder, [-1, -2, 0] as [CChar], O_CREAT | O_WRONLY | O_CLOEXEC, 0o666))
        close(folder)
      },
    ]
    for (number, damage) in damages.enumerated() {
      try prepare()
      try damage()
      _ = try change("next")
      expectPages("next")
      #expect(scratch.names == [".site.gids-cache", "site"], "damage \(number)")
      _ = try change("third")
      expectPages("third")
      #expect(kind(of: scratch.cache.spare) == .folder, "damage \(number)")
    }
  }

  @Test func `that is edited in place is edited in the site as well, and so that file does not stand`() throws {
    try prepare()
    scratch.edit(".site.gids-cache/spare/nl/tea.html", "THEE")
    #expect(scratch.pages()["nl/tea.html"] == "THEE")
    _ = try change("next")
    expectPages("next")
  }

  @Test(arguments: [false, true])
  func `brings nothing of the publisher back, and loses nothing`(_ isSettled: Bool) throws {
    try prepare()
    try scratch.put("deny", at: "site/.htaccess")
    try scratch.put("ref", at: "site/.git/refs/main")
    _ = try change("one")
    expectPages("one", and: [".htaccess": "deny", ".git/refs/main": "ref"])
    #expect(scratch.tree(".site.gids-cache/spare")[".htaccess"] == nil)
    unlink(scratch.site + "/.htaccess")
    scratch.edit("site/.git/refs/main", "new")
    if isSettled { scratch.settle() }
    _ = try change("two")
    expectPages("two", and: [".git/refs/main": "new"])
    removeTree(at: scratch.site + "/.git")
    try scratch.put("allow", at: "site/.htaccess")
    if isSettled { scratch.settle() }
    _ = try change("three")
    expectPages("three", and: [".htaccess": "allow"])
    #expect(entryStatus(of: scratch.site + "/.htaccess", in: AT_FDCWD)?.st_nlink == 1)
    _ = try change("four")
    expectPages("four", and: [".htaccess": "allow"])
  }

  @Test(arguments: [false, true])
  func `is not made of a site that holds what turned up at the last moment`(_ isSettled: Bool) throws {
    let aside = scratch.path + "/.site.gids-new"
    for name in ["late.txt", "nl/late.txt", ".htaccess", "nl/cup/.late"] {
      try prepare()
      if isSettled { scratch.settle() }
      let late = Exchange { new, old in
        try? scratch.put("x", at: "site/" + name)
        return Exchange.inOneStep.swap(new, old)
      }
      #expect(try change("next", by: late).leftover == aside)
      expectPages("next")
      #expect(scratch.tree(".site.gids-new").filter { $0.key != ".gids-manifest" } == [name: "x"])
      #expect(failure { _ = try change("more") } == .leftoverNotOurs(path: aside))
      removeTree(at: aside)
    }
  }

  @Test(arguments: [false, true])
  func `does not keep what turns up while the site is made from stopping the build`(_ isSettled: Bool) throws {
    try prepare()
    if isSettled { scratch.settle() }
    for name in ["late.txt", "nl/late.txt", "nl/cup/.late"] {
      let error = failure {
        try scratch.remembering.replaceContents { site in
          for path in pages.keys where path != "index.html" { try site.keep(path) }
          try site.write([1], to: "index.html")
          try scratch.put("x", at: "site/" + name)
        }
      }
      #expect(error == .foreignFiles(unlisted: [name], changed: []))
      expectPages("home", and: [name: "x"])
      unlink(scratch.site + "/" + name)
      if isSettled { scratch.settle() }
    }
    let error = failure {
      try scratch.remembering.replaceContents { site in
        for path in pages.keys where path != "index.html" { try site.keep(path) }
        try site.write([1], to: "index.html")
        scratch.edit("site/index.html", "improved")
      }
    }
    #expect(error == .foreignFiles(unlisted: [], changed: ["index.html"]))
    expectPages("improved")
  }

  @Test func `serves where the file system cannot exchange`() throws {
    try prepare()
    try scratch.put("deny", at: "site/.htaccess")
    for text in ["one", "two", "three"] {
      let spare = scratch.facts(".site.gids-cache/spare")?.inode
      _ = try change(text, by: Exchange { _, _ in ENOSYS })
      expectPages(text, and: [".htaccess": "deny"])
      #expect(scratch.facts("site")?.inode == spare)
      #expect(scratch.names == [".site.gids-cache", "site"])
    }
  }

  @Test func `and the site are right after many builds of any kind, whatever is done to them in between`() throws {
    var random = SeededGenerator(seed: 1)
    var (pages, former): ([String: String], [String: String]) = ([:], [:])
    var publishers: [String: String] = [:]
    for round in 0..<200 {
      former = pages
      pages = random.change(pages, round)
      try random.disturb(scratch, former, &publishers)
      let done = try OutputFolder(
        path: scratch.site, remembering: true, among: Workers(Int.random(in: 1...3, using: &random)),
        exchange: Bool.random(using: &random) ? .inOneStep : Exchange { _, _ in ENOSYS },
        linking: Int.random(in: 0..<8, using: &random) == 0 ? Linking { _, _, _ in EPERM } : .hard
      ).publish(pages, over: former)
      #expect(scratch.pages() == pages.merging(publishers) { $1 }, "round \(round)")
      #expect(scratch.tree()[".gids-manifest"] == manifest(of: pages), "round \(round)")
      #expect(done.leftover == nil, "round \(round)")
      #expect(done.fileCount == pages.count)
      #expect(scratch.names == [".site.gids-cache", "site"], "round \(round)")
      #expect(scratch.remembering.standing(among: pages.keys) == Set(pages.keys), "round \(round)")
    }
  }

  /// As a fresh build would write it.
  private func manifest(of pages: [String: String]) -> String {
    let sorted = pages.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    return "gids-manifest 1\n" + sorted.map { "\($0.value.utf8.count) \($0.key)\n" }.joined()
  }
}

/// SplitMix64: the same numbers in every run.
private struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Other pages: most stay, some change, come and go, and files become folders and back.
  mutating func change(_ pages: [String: String], _ round: Int) -> [String: String] {
    var pages = pages
    if Int.random(in: 0..<12, using: &self) == 0 { pages = [:] }
    if Int.random(in: 0..<6, using: &self) == 0 { return pages }
    for _ in 0..<Int.random(in: 1...8, using: &self) {
      if Bool.random(using: &self), let path = pages.keys.sorted().randomElement(using: &self) { pages[path] = nil }
      let depth = Int.random(in: 1...4, using: &self)
      let path = (0..<depth).map { _ in ["a", "b", "é", "c.html", "a.b"].randomElement(using: &self) ?? "" }.joined(
        separator: "/")
      // Whatever it cannot stand beside goes.
      pages = pages.filter { !$0.key.hasPrefix(path + "/") && !path.hasPrefix($0.key + "/") }
      pages[path] = ["x", "y", "round \(round)", ""].randomElement(using: &self)
    }
    return pages
  }

  /// Does to the site and to what stands beside it what users, editors and scripts do.
  mutating func disturb(
    _ scratch: Scratch, _ pages: [String: String], _ publishers: inout [String: String]
  ) throws {
    let spare = ".site.gids-cache/spare"
    let page = pages.filter { !$0.value.isEmpty }.keys.sorted().randomElement(using: &self)
    switch Int.random(in: 0..<16, using: &self) {
    case 0: if let page { scratch.edit("site/" + page, String(repeating: "?", count: pages[page]?.utf8.count ?? 0)) }
    case 1: if let page { unlink(scratch.site + "/" + page) }
    case 2: if let page { unlink(scratch.path + "/" + spare + "/" + page) }
    case 3: if let page, scratch.facts(spare + "/" + page) != nil { try scratch.put("damage", at: spare + "/" + page) }
    case 4: try scratch.put("x", at: spare + "/" + (["a", "b", "z"].randomElement(using: &self) ?? "") + "-more/x")
    case 5: removeTree(at: scratch.path + "/" + spare)
    case 6: removeTree(at: scratch.cache.path)
    case 7:
      for file in scratch.tree(".site.gids-cache").keys.sorted() where file.hasPrefix("facts") {
        scratch.edit(".site.gids-cache/" + file, "garbled")
      }
    case 8:
      publishers[".htaccess"] = "\(next())"
      try scratch.put(publishers[".htaccess"] ?? "", at: "site/.htaccess")
    case 9:
      publishers[".well-known/token"] = "token"
      try scratch.put("token", at: "site/.well-known/token")
    case 10:
      publishers = [:]
      unlink(scratch.site + "/.htaccess")
      removeTree(at: scratch.site + "/.well-known")
    case 11...13: scratch.settle()
    default: break
    }
  }
}
