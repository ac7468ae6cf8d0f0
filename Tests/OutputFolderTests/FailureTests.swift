import Testing

@testable import OutputFolder

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite struct `a build that fails` {
  let scratch = Scratch()

  private struct Fault: Error {}

  private func expectLastSiteStands(at place: SourceLocation = #_sourceLocation) {
    #expect(scratch.pages() == ["index.html": "old"], sourceLocation: place)
    #expect(scratch.names == ["site"], sourceLocation: place)
  }

  @Test func `leaves the last site and nothing else, and its error comes through`() throws {
    try scratch.output.publish(["index.html": "old"])
    #expect(throws: Fault.self) {
      try scratch.output.replaceContents { site in
        try site.write([1], to: "a/b/index.html")
        throw Fault()
      }
    }
    expectLastSiteStands()
  }

  @Test func `leaves nothing at all when it was the first`() throws {
    let output = OutputFolder(path: scratch.path + "/www/nl/site")
    #expect(throws: Fault.self) { try output.replaceContents { _ in throw Fault() } }
    #expect(scratch.names == [])
  }

  @Test(arguments: [
    ("", OutputFolderError.PathFault.empty), ("/etc/passwd", .absolute),
    ("../up", .dotComponent), ("a/../b", .dotComponent), ("./a", .dotComponent),
    ("a/.", .dotComponent),
    ("a//b", .emptyComponent), ("a/", .emptyComponent),
    ("a\u{0}b", .controlCharacter), ("a\nb", .controlCharacter), (".gids-manifest", .reserved),
  ])
  func `a path that is not plainly inside the site is refused`(
    _ path: String, _ fault: OutputFolderError.PathFault
  ) throws {
    try scratch.output.publish(["index.html": "old"])
    #expect(failure { try scratch.output.publish([path: "x"]) } == .invalidPath(path, fault))
    expectLastSiteStands()
  }

  @Test func `unusual names that are plain paths are accepted`() throws {
    let pages = ["a b/…": "", "...": "", ".hidden": "", "nl/.gids-manifest": "", "é?#%.html": ""]
    try scratch.output.publish(pages)
    #expect(scratch.pages() == pages)
  }

  @Test func `a path is written once, and is a file or a folder`() throws {
    try scratch.output.publish(["index.html": "old"])
    let cases: [([String], OutputFolderError)] = [
      (["a/b", "a/b"], .writtenTwice("a/b")),
      (["a", "a/b"], .fileAndFolder("a")),
      (["a/b", "a"], .fileAndFolder("a")),
    ]
    for (paths, expected) in cases {
      let error = failure {
        try scratch.output.replaceContents { site in
          for path in paths { try site.write([], to: path) }
        }
      }
      #expect(error == expected)
      expectLastSiteStands()
    }
  }

  @Test func `a failed write spoils the site, even when its error is caught`() throws {
    try scratch.output.publish(["index.html": "old"])
    let error = failure {
      try scratch.output.replaceContents { site in
        try? site.write([1], to: "../page")
        try site.write([1], to: "index.html")
      }
    }
    #expect(error == .invalidPath("../page", .dotComponent))
    expectLastSiteStands()
  }

  @Test func `a file that cannot be copied is named`() throws {
    try scratch.output.publish(["index.html": "old"])
    let missing = scratch.path + "/missing.png"
    #expect(
      failure { try scratch.output.replaceContents { try $0.copy(fileAt: missing, to: "a") } }
        == .system(.readFile, path: missing, code: ENOENT))
    #expect(
      failure { try scratch.output.replaceContents { try $0.copy(fileAt: scratch.path, to: "a") } }
        == .notAFile(path: scratch.path))
    expectLastSiteStands()
  }

  @Test func `nothing is written after the site has been handed over`() throws {
    var kept: Staging?
    try scratch.output.replaceContents { kept = $0 }
    #expect(failure { try kept?.write([], to: "late.html") } == .tooLate("late.html"))
    #expect(scratch.pages() == [:])
  }

  @Test func `a name that is too long for the system is told as the system tells it`() throws {
    try scratch.output.publish(["index.html": "old"])
    let long = String(repeating: "a", count: 300)
    #expect(
      failure { try scratch.output.publish([long: "x"]) }
        == .system(.createFile, path: scratch.path + "/.site.gids-new/" + long, code: ENAMETOOLONG))
    #expect(OutputFolderError.systemWords(for: ENAMETOOLONG) == "File name too long")
    expectLastSiteStands()
  }

  @Test func `a disk that is full leaves the last site`() async throws {
    try scratch.output.publish(["index.html": "old"])
    // A limit on the size of files stands in for the full disk.
    await #expect(processExitsWith: .success) { [path = scratch.path as String] in
      limitFiles(to: 5000)
      let error = failure {
        try OutputFolder(path: path + "/site").publish(["a": String(repeating: "x", count: 6000)])
      }
      #expect(error == .system(.writeFile, path: path + "/.site.gids-new/a", code: EFBIG))
    }
    expectLastSiteStands()
  }

  @Test func `two builds do not mix: the second is told that the place is busy`() throws {
    try scratch.output.publish(["index.html": "old"])
    try scratch.output.replaceContents { site in
      try site.write([110], to: "index.html")
      #expect(failure { try scratch.output.publish([:]) } == .busy(path: scratch.site))
    }
    #expect(scratch.pages() == ["index.html": "n"])
    #expect(scratch.names == ["site"])
  }

  @Test func `many builds at once come one after the other, or are told so`() throws {
    let path = scratch.site
    let threads = (0..<4).map { thread in
      SystemThread {
        for _ in 0..<50 {
          let error = failure {
            try OutputFolder(path: path).replaceContents { site in
              for page in 0..<10 { try site.write([UInt8(65 + thread)], to: "a/\(page)") }
            }
          }
          #expect(error == nil || error == .busy(path: path))
        }
      }
    }
    for thread in threads { thread.join() }
    #expect(scratch.pages().count == 10)
    #expect(Set(scratch.pages().values).count == 1)
    #expect(scratch.names == ["site"])
  }
}
