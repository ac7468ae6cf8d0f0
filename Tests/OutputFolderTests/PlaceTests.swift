import Testing

@testable import OutputFolder

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite struct `the output path` {
  let scratch = Scratch()

  @Test(arguments: [
    "site", "site/", "site//", "site/.", "./site", "site/../site", "new/deep/site/",
  ])
  func `is read as a shell reads it`(_ name: String) throws {
    try scratch.output.publish(["index.html": "old"])
    try OutputFolder(path: scratch.path + "/" + name).publish(["index.html": "new"])
    #expect(
      scratch.pages(name == "new/deep/site/" ? "new/deep/site" : "site") == ["index.html": "new"])
  }

  @Test func `may be a link: its folder is replaced and the link stays`() throws {
    mkdir(scratch.path + "/disk", 0o777)
    symlink("disk/www", scratch.site)
    for text in ["one", "two"] {  // The first time the link leads to nothing yet.
      try scratch.output.publish(["index.html": text])
      #expect(linkTarget(of: scratch.site) == "disk/www")
      #expect(scratch.pages("disk/www") == ["index.html": text])
      #expect(scratch.names == ["disk", "site"])
    }
  }

  @Test func `that is a file is refused`() throws {
    try scratch.put("x", at: "site")
    #expect(
      failure { try scratch.output.publish([:]) } == .unusable(path: scratch.site, .notAFolder))
    #expect(
      failure { try OutputFolder(path: scratch.site + "/inner").publish([:]) }
        == .system(.resolve, path: scratch.site + "/inner", code: ENOTDIR))
    #expect(scratch.tree(".") == ["site": "x"])
  }

  @Test func `that is empty, holds a NUL or is the root is refused`() {
    #expect(failure { try OutputFolder(path: "").publish([:]) } == .unusable(path: "", .noPath))
    #expect(
      failure { try OutputFolder(path: "a\u{0}").publish([:]) }
        == .unusable(path: "a\u{0}", .noPath))
    #expect(failure { try OutputFolder(path: "//").publish([:]) } == .unusable(path: "/", .root))
  }

  @Test func `that leads round in a circle is refused`() {
    symlink("site", scratch.site)
    #expect(
      failure { try scratch.output.publish([:]) }
        == .system(.resolve, path: scratch.site, code: ELOOP))
  }

  @Test func `that is the working folder, or holds it, is refused`() async throws {
    try scratch.output.publish(["index.html": "old"])
    // Elsewhere, because the working folder is that of the whole process.
    await #expect(processExitsWith: .success) { [path = scratch.path as String] in
      chdir(path + "/site")
      let refused = OutputFolderError.unusable(path: path + "/site", .workingFolder)
      #expect(failure { try OutputFolder(path: ".").publish([:]) } == refused)
      mkdir("inner", 0o777)
      chdir("inner")
      #expect(failure { try OutputFolder(path: "..").publish([:]) } == refused)
      chdir(path)
      rmdir("site/inner")
      try OutputFolder(path: "site").publish(["index.html": "relative"])
    }
    #expect(scratch.pages() == ["index.html": "relative"])
  }

  @Test func `in a folder where nothing may be made is refused`() async throws {
    try scratch.output.publish(["index.html": "old"])
    chmod(scratch.path, 0o555)
    // As another user, because no folder is read-only for root.
    await #expect(processExitsWith: .success) { [path = scratch.path as String] in
      if geteuid() == 0 {
        chmod(path + "/site", 0o777)
        seteuid(65534)
      }
      #expect(
        failure { try OutputFolder(path: path + "/site").publish([:]) }
          == .parentNotWritable(path: path, code: EACCES))
      #expect(
        failure { try OutputFolder(path: path + "/a/b").publish([:]) }
          == .system(.createFolder, path: path + "/a", code: EACCES))
    }
    chmod(scratch.path, 0o755)
    #expect(scratch.pages() == ["index.html": "old"])
    #expect(scratch.names == ["site"])
  }

  @Test func `that is read-only itself is refused`() async throws {
    try scratch.output.publish(["index.html": "old"])
    chmod(scratch.path, 0o777)
    chmod(scratch.site, 0o555)
    await #expect(processExitsWith: .success) { [path = scratch.path as String] in
      if geteuid() == 0 { seteuid(65534) }
      #expect(
        failure { try OutputFolder(path: path + "/site").publish([:]) }
          == .unusable(path: path + "/site", .readOnly))
    }
    #expect(scratch.pages() == ["index.html": "old"])
  }

  #if os(Linux)
    @Test func `where a file system is mounted is refused`() {
      #expect(
        failure { try OutputFolder(path: "/proc").publish([:]) }
          == .unusable(path: "/proc", geteuid() == 0 ? .mountPoint : .readOnly))
    }
  #endif
}
