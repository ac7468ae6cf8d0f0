import Testing

@testable import OutputFolder

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite struct `publishing a site` {
  let scratch = Scratch()

  @Test
  func `the first build makes the folder, its parents and the manifest, and nothing beside it`()
    throws
  {
    let done = try OutputFolder(path: scratch.path + "/www/site")
      .publish(["index.html": "home", "nl/tea/index.html": "thee"])

    #expect(
      scratch.tree("www/site") == [
        ".gids-manifest": """
        gids-manifest 1
        4 index.html
        4 nl/tea/index.html

        """,
        "index.html": "home",
        "nl/tea/index.html": "thee",
      ])
    #expect(scratch.names == ["www"])
    #expect(done == .init(fileCount: 2, byteCount: 8, isUnchanged: false, leftover: nil))
  }

  @Test func `the next build replaces, adds and removes, and leaves nothing beside it`() throws {
    try scratch.output.publish(["index.html": "old", "gone/page.html": "x", "same.css": "s"])
    try scratch.output.publish(["index.html": "new", "added/page.html": "y", "same.css": "s"])

    #expect(
      scratch.pages() == ["index.html": "new", "added/page.html": "y", "same.css": "s"])
    #expect(scratch.names == ["site"])
  }

  @Test func `the same files give the same manifest, in whatever order they are written`() throws {
    let (one, two) = (Scratch(), Scratch())
    let pages = ["b", "a/z", "a.html", "é", "a/b/c", "Z"]
    try one.output.replaceContents { site in for page in pages { try site.write([1], to: page) } }
    try two.output.replaceContents { site in
      for page in pages.reversed() { try site.write([1], to: page) }
    }

    #expect(one.tree() == two.tree())
    #expect(
      one.tree()[".gids-manifest"]
        == "gids-manifest 1\n1 Z\n1 a.html\n1 a/b/c\n1 a/z\n1 b\n1 é\n")
  }

  @Test func `a site without files is a site`() throws {
    try scratch.output.publish(["index.html": "home"])
    try scratch.output.publish([:])
    #expect(scratch.tree() == [".gids-manifest": "gids-manifest 1\n"])
  }

  @Test func `a listed file that somebody removed is no loss`() throws {
    try scratch.output.publish(["index.html": "old", "a/b.html": "x"])
    unlink(scratch.site + "/a/b.html")
    try scratch.output.publish(["index.html": "new"])
    #expect(scratch.pages() == ["index.html": "new"])
  }

  @Test func `files get the mode that the umask leaves, and the folder keeps its own`() throws {
    try scratch.output.publish(["a/index.html": "home"])
    #expect(mode(of: "site/a/index.html") == 0o666 & ~currentUmask)
    #expect(mode(of: "site/a") == 0o777 & ~currentUmask)

    chmod(scratch.site, 0o2750)
    try scratch.output.publish(["index.html": "home"])
    #expect(mode(of: "site") == 0o2750)
  }

  @Test func `a file is copied byte for byte, through a link, and not with its mode`() throws {
    try scratch.put(String(repeating: "picture", count: 100_000), at: "source.png")
    chmod(scratch.path + "/source.png", 0o400)
    symlink("source.png", scratch.path + "/link.png")
    let done = try scratch.output.replaceContents { site in
      try site.copy(fileAt: scratch.path + "/link.png", to: "figures/a.png")
    }
    #expect(scratch.pages()["figures/a.png"] == scratch.tree(".")["source.png"])
    #expect(mode(of: "site/figures/a.png") == 0o666 & ~currentUmask)
    #expect(done.byteCount == 700_000)
  }

  @Test func `bytes may come as an array, as a span or as a buffer`() throws {
    let bytes: [UInt8] = [104, 105]
    try scratch.output.replaceContents { site in
      try site.write(bytes, to: "array")
      try site.write(bytes.span.bytes, to: "span")
      try bytes.withUnsafeBytes { try site.write($0, to: "buffer") }
      try site.write([], to: "empty")
    }
    #expect(scratch.pages() == ["array": "hi", "span": "hi", "buffer": "hi", "empty": ""])
  }

  @Test func `several threads may write at once`() throws {
    try scratch.output.replaceContents { site in
      let threads = (0..<4).map { part in
        SystemThread {
          for page in 0..<200 { try? site.write([UInt8(part)], to: "nl/\(page)/\(part).html") }
        }
      }
      for thread in threads { thread.join() }
    }
    #expect(scratch.pages().count == 800)
    #expect(try Manifest(in: scratch.site)?.files.count == 800)
  }

  @Test func `ten thousand files are published and replaced`() throws {
    for round in ["one", "two"] {
      try scratch.output.replaceContents { site in
        for page in 0..<10_000 {
          try site.write(Array(round.utf8), to: "nl/\(page % 100)/\(page).html")
        }
      }
      #expect(scratch.pages().count == 10_000)
      #expect(scratch.pages().values.allSatisfy { $0 == round })
      #expect(scratch.names == ["site"])
    }
  }

  private func mode(of name: String) -> mode_t? {
    entryStatus(of: scratch.path + "/" + name, in: AT_FDCWD).map { $0.st_mode & 0o7777 }
  }

  private var currentUmask: mode_t {
    // Asked with a file, because umask(2) can only be read by changing it for all threads.
    let probe = scratch.path + "/probe"
    close(open(probe, O_WRONLY | O_CREAT | O_CLOEXEC, 0o777))
    defer { unlink(probe) }
    return 0o777 & ~(mode(of: "probe") ?? 0)
  }
}
