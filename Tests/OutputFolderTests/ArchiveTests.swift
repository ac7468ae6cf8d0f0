import Testing

@testable import OutputFolder

@Suite struct `the archives of the caller` {
  let scratch = Scratch()
  private let pages = ["index.html": "home", "nl/tea.html": "thee"]

  /// Publishes, and returns the archive of the site before, when it is the one that was given under this number.
  @discardableResult
  private func publish(_ pages: [String: String], known id: UInt64? = nil, _ remember: (Staging) -> Void) throws
    -> [UInt8]?
  {
    var former: [UInt8]?
    try scratch.remembering.replaceContents { site in
      let archive = site.formerArchive(named: "words")
      former = archive?.id == id ? archive?.bytes : nil
      for (path, text) in pages {
        if site.stands(path) { try site.keep(path) } else { try site.write(Array(text.utf8), to: path) }
      }
      remember(site)
    }
    return former
  }

  @Test func `stay with the site as long as they are kept, under the number that they got`() throws {
    var id: UInt64?
    #expect(try publish(pages) { id = $0.setArchive([1, 2], named: "words") } == nil)
    for round in 0..<3 {
      let changed = pages.merging(["more/\(round).html": "\(round)"]) { $1 }
      #expect(try publish(changed, known: id) { $0.keepArchive(named: "words") } == [1, 2])
    }
    #expect(try publish(pages, known: id) { _ in } == [1, 2])
    #expect(try publish(pages.merging(["x.html": ""]) { $1 }, known: id) { _ in } == nil, "nobody kept it")
  }

  @Test func `of different bytes have different numbers, and of the same the same`() throws {
    var ids: [UInt64] = []
    try publish(pages) { site in
      ids = [[1], [2], [], [1, 0], [1]].enumerated().map { site.setArchive($1, named: "a\($0)") }
    }
    #expect(Set(ids).count == 4)
    #expect(ids[0] == ids[4])
  }

  @Test func `stay when the site is left as it is`() throws {
    var id: UInt64?
    try publish(pages) { id = $0.setArchive([1, 2], named: "words") }
    try scratch.remembering.replaceContents { $0.leaveStandingSite() }
    #expect(try publish(pages, known: id) { _ in } == [1, 2])
  }

  @Test func `do not pile up`() throws {
    for round in 0..<4 {
      try publish(["index.html": "\(round)"]) { $0.setArchive([UInt8(round)], named: "words") }
    }
    #expect(scratch.tree(".site.gids-cache").keys.filter { $0.hasPrefix("archive-") }.count == 1)
  }

  @Test func `damaged at any byte they are none, or have another number`() throws {
    var id: UInt64?
    try publish(pages) { id = $0.setArchive(Array(0..<50), named: "words") }
    let name = try #require(scratch.tree(".site.gids-cache").keys.first { $0.hasPrefix("archive-") })
    let path = scratch.cache.path + "/" + name
    let whole = try readFile(path)
    let flipped = whole.indices.map { index in
      var bytes = whole
      bytes[index] ^= 1 << (index % 8)
      return bytes
    }
    for damage in flipped + whole.indices.map({ Array(whole[..<$0]) }) + [whole + [0]] {
      try rewrite(path, damage)
      _ = failure {
        try scratch.remembering.replaceContents { site in
          #expect(site.formerArchive(named: "words")?.id != id)
          throw OutputFolderError.tooLate("")
        }
      }
    }
  }
}
