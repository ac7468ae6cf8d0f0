import Testing

@testable import OutputFolder

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite struct `a file system that cannot exchange` {
  let scratch = Scratch()

  private func output(refusingWith code: Int32) -> OutputFolder {
    OutputFolder(path: scratch.site, exchange: Exchange { _, _ in code })
  }

  @Test(arguments: [EINVAL, ENOSYS, EOPNOTSUPP])
  func `gets the old site renamed away and the new one in`(_ code: Int32) throws {
    try scratch.output.publish(["index.html": "old", "gone.html": "x"])
    try scratch.put("deny", at: "site/.htaccess")
    try output(refusingWith: code).publish(["index.html": "new"])
    #expect(scratch.pages() == ["index.html": "new", ".htaccess": "deny"])
    #expect(scratch.names == ["site"])
  }

  @Test func `gets the old site back when the new one cannot go in`() throws {
    try scratch.output.publish(["index.html": "old"])
    let broken = OutputFolder(
      path: scratch.site,
      exchange: Exchange { new, _ in
        removeTree(at: new)
        return ENOSYS
      })
    #expect(
      failure { try broken.publish(["index.html": "new"]) }
        == .system(.rename, path: scratch.site, code: ENOENT))
    #expect(scratch.pages() == ["index.html": "old"])
    #expect(scratch.names == ["site"])
  }

  @Test func `and does not let go of a mounted folder leaves the old site`() throws {
    try scratch.output.publish(["index.html": "old"])
    #expect(
      failure { try output(refusingWith: EBUSY).publish([:]) }
        == .unusable(path: scratch.site, .mountPoint))
    #expect(
      failure { try output(refusingWith: EXDEV).publish([:]) }
        == .system(.exchange, path: scratch.site, code: EXDEV))
    #expect(scratch.pages() == ["index.html": "old"])
    #expect(scratch.names == ["site"])
  }
}
