import Testing

@testable import OutputFolder

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite struct `what gids did not write` {
  let scratch = Scratch()

  /// Builds over what stands there, and expects that it is refused and nothing is touched.
  private func expectRefusal(
    _ expected: OutputFolderError, at place: SourceLocation = #_sourceLocation
  ) {
    let before = scratch.tree(".")
    var wasFilled = false
    let error = failure { try scratch.output.replaceContents { _ in wasFilled = true } }
    #expect(error == expected, sourceLocation: place)
    #expect(scratch.tree(".") == before, sourceLocation: place)
    #expect(!wasFilled, "the site must not be made in vain", sourceLocation: place)
  }

  @Test func `files, folders and links that the manifest does not list are named, all of them`()
    throws
  {
    try scratch.output.publish(["index.html": "home", "nl/tea.html": "thee"])
    try scratch.put("thesis", at: "site/thesis.odt")
    try scratch.put("x", at: "site/photos/2026/cat.jpg")
    try scratch.put("x", at: "site/nl/.DS_Store")
    try scratch.put("x", at: "site/nl/notes/a.txt")
    mkdir(scratch.site + "/empty", 0o777)
    symlink("index.html", scratch.site + "/link.html")

    expectRefusal(
      .foreignFiles(
        unlisted: ["empty/", "link.html", "nl/.DS_Store", "nl/notes/", "photos/", "thesis.odt"],
        changed: []))
  }

  @Test func `without a manifest everything is foreign`() throws {
    try scratch.put("home", at: "site/index.html")
    expectRefusal(.foreignFiles(unlisted: ["index.html"], changed: []))
  }

  @Test func `an empty folder, or one with hidden entries only, is free to use`() throws {
    try scratch.put("", at: "site/.gitkeep")
    try scratch.output.publish(["index.html": "home"])
    #expect(scratch.pages() == [".gitkeep": "", "index.html": "home"])

    mkdir(scratch.path + "/empty", 0o777)
    try OutputFolder(path: scratch.path + "/empty").publish(["index.html": "home"])
    #expect(scratch.pages("empty") == ["index.html": "home"])
  }

  @Test func `a listed file of another size was worked on by somebody`() throws {
    try scratch.output.publish(["index.html": "home", "tea.html": "tea"])
    try scratch.put("home, improved by hand", at: "site/index.html")
    try scratch.put("x", at: "site/new.html")
    expectRefusal(.foreignFiles(unlisted: ["new.html"], changed: ["index.html"]))
  }

  @Test func `times do not count: a copy or a checkout of the site has new ones`() throws {
    try scratch.output.publish(["index.html": "home"])
    try scratch.put("home", at: "site/index.html")
    futureTime(of: scratch.site + "/index.html")
    try scratch.output.publish(["index.html": "newer"])
    #expect(scratch.pages() == ["index.html": "newer"])
  }

  @Test func `a listed file that is now a link or a folder is foreign`() throws {
    try scratch.output.publish(["a": "home", "b": "home"])
    unlink(scratch.site + "/a")
    unlink(scratch.site + "/b")
    symlink("b", scratch.site + "/a")
    mkdir(scratch.site + "/b", 0o777)
    expectRefusal(.foreignFiles(unlisted: ["a", "b/"], changed: []))
  }

  @Test func `two spellings of é are two files`() throws {
    let (one, two) = ("caf\u{e9}.html", "cafe\u{301}.html")
    try scratch.output.publish([one: "x"])
    try scratch.put("x", at: "site/" + two)
    guard scratch.tree().count == 3 else { return }  // The file system holds them for one.
    let error = failure { try scratch.output.publish([:]) }
    #expect(error == .foreignFiles(unlisted: [two], changed: []))
  }

  @Test func `a file that turns up while the site is made stops it too`() throws {
    try scratch.output.publish(["index.html": "old"])
    let error = failure {
      try scratch.output.replaceContents { site in
        try site.write([1], to: "index.html")
        try scratch.put("x", at: "site/late.txt")
      }
    }
    #expect(error == .foreignFiles(unlisted: ["late.txt"], changed: []))
    #expect(scratch.pages() == ["index.html": "old", "late.txt": "x"])
    #expect(scratch.names == ["site"])
  }

  @Test func `a file that turns up at the last moment is kept beside the new site`() throws {
    try scratch.output.publish(["index.html": "old"])
    let late = OutputFolder(
      path: scratch.site,
      exchange: Exchange { new, old in
        try? scratch.put("x", at: "site/late.txt")
        return Exchange.inOneStep.swap(new, old)
      })
    let aside = scratch.path + "/.site.gids-new"

    #expect(try late.publish(["index.html": "new"]).leftover == aside)
    #expect(scratch.pages() == ["index.html": "new"])
    #expect(scratch.pages(".site.gids-new") == ["late.txt": "x"])

    expectRefusal(.leftoverNotOurs(path: aside))
    unlink(aside + "/late.txt")
    try scratch.output.publish(["index.html": "newer"])
    #expect(scratch.names == ["site"])
  }

  @Test(arguments: [
    ("", 1), ("home\n", 1), ("gids-manifest 1", 1), ("gids-manifest 1\n4 index.html", 2),
    ("gids-manifest 1\n4index.html\n", 2), ("gids-manifest 1\n-4 index.html\n", 2),
    ("gids-manifest 1\n4 a\n4 ../../etc/passwd\n", 3), ("gids-manifest 1\n4 /etc/passwd\n", 2),
    ("gids-manifest 1\n4 b\n4 a\n", 3), ("gids-manifest 1\n4 a\n4 a\n", 3),
    ("gids-manifest 1\n4 a\n\n", 3), ("gids-manifest 1\n99999999999999999999 a\n", 2),
  ])
  func `a manifest that gids did not write so is damaged from that line`(
    _ text: String, _ line: Int
  )
    throws
  {
    try scratch.put("home", at: "site/index.html")
    try scratch.put(text, at: "site/.gids-manifest")
    expectRefusal(.damagedManifest(path: scratch.site + "/.gids-manifest", line: line))
  }

  @Test func `a manifest of another version is not guessed at`() throws {
    try scratch.put("gids-manifest 2\n", at: "site/.gids-manifest")
    expectRefusal(
      .unknownManifestVersion(path: scratch.site + "/.gids-manifest", version: "2"))
  }

  @Test func `a folder of somebody else with the name of the staging folder is refused`() throws {
    try scratch.put("mine", at: ".site.gids-new/index.html")
    expectRefusal(.leftoverNotOurs(path: scratch.path + "/.site.gids-new"))
  }

  private func futureTime(of path: String) {
    let later = timespec(tv_sec: 4_000_000_000, tv_nsec: 0)
    utimensat(AT_FDCWD, path, [later, later], 0)
  }
}
