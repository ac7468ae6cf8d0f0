import Testing

@testable import OutputFolder

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite struct `hidden entries of the publisher` {
  let scratch = Scratch()

  @Test func `they are carried over: files with their mode, folders, links`() throws {
    try scratch.output.publish(["index.html": "old"])
    try scratch.put("deny", at: "site/.htaccess")
    chmod(scratch.site + "/.htaccess", 0o640)
    try scratch.put("ref", at: "site/.git/refs/heads/main")
    mkdir(scratch.site + "/.git/empty", 0o700)
    symlink("../elsewhere", scratch.site + "/.link")

    let done = try scratch.output.publish(["index.html": "new"])

    #expect(
      scratch.pages() == [
        ".git/empty/": "", ".git/refs/heads/main": "ref", ".htaccess": "deny",
        ".link": "-> ../elsewhere", "index.html": "new",
      ])
    let status = try #require(entryStatus(of: scratch.site + "/.htaccess", in: AT_FDCWD))
    #expect(status.st_mode & 0o7777 == 0o640)
    #expect(status.st_nlink == 1)
    #expect(done.leftover == nil)
    #expect(scratch.names == ["site"])
  }

  @Test func `what is edited while the site is made is carried over as edited`() throws {
    try scratch.put("deny", at: "site/.htaccess")
    try scratch.output.replaceContents { _ in try scratch.put("allow", at: "site/.htaccess") }
    #expect(scratch.pages() == [".htaccess": "allow"])
  }

  @Test func `what is replaced at the last moment is not lost`() throws {
    try scratch.put("deny", at: "site/.htaccess")
    let late = OutputFolder(
      path: scratch.site,
      exchange: Exchange { new, old in
        try? scratch.put("allow", at: "site/.htaccess")
        return Exchange.inOneStep.swap(new, old)
      })
    #expect(try late.publish([:]).leftover == scratch.path + "/.site.gids-new")
    #expect(scratch.pages() == [".htaccess": "deny"])
    #expect(scratch.pages(".site.gids-new") == [".htaccess": "allow"])
  }

  @Test func `a site cannot write there`() throws {
    try scratch.put("a", at: "site/.nojekyll")
    try scratch.put("b", at: "site/.well-known/token")
    for path in [".nojekyll", ".well-known/security.txt"] {
      #expect(failure { try scratch.output.publish([path: ""]) } == .belongsToPublisher(path))
    }
    #expect(scratch.pages() == [".nojekyll": "a", ".well-known/token": "b"])
  }

  @Test func `a hidden file that the site wrote is the site's`() throws {
    try scratch.output.publish([".nojekyll": "", ".well-known/security.txt": "x"])
    try scratch.output.publish([".nojekyll": ""])
    #expect(scratch.pages() == [".nojekyll": ""])
  }

  @Test func `a pipe or a socket cannot be carried over`() throws {
    mkdir(scratch.site, 0o777)
    for name in [".pipe", ".run/pipe"] {
      mkdir(scratch.site + "/.run", 0o777)
      mkfifo(scratch.site + "/" + name, 0o666)
      #expect(
        failure { try scratch.output.publish([:]) }
          == .foreignFiles(unlisted: [name], changed: []))
      unlink(scratch.site + "/" + name)
    }
    #expect(scratch.names == ["site"])
  }
}
