import Foundation
import OutputFolder
import TestSupport
import Testing

@Suite struct `a wrong call` {
  @Test(arguments: [
    (["biuld"], "biuld"), (["build", "--drfat"], "--draft"), (["build", "one-too-many"], "one-too-many"),
    (["check", "--draft"], "--draft"), (["build", "--output"], "--output"), (["--fast"], "--fast"),
  ])
  func `exits with 2 and names what is wrong`(arguments: [String], named: String) {
    let run = run(arguments)
    #expect(run.exit == 2)
    #expect(run.results.isEmpty)
    #expect(run.messages.contains("Error: "))
    #expect(run.messages.contains(named), "\(run.messages)")
    #expect(run.messages.contains("--help"), "\(run.messages)")
  }

  @Test func `of the name of a command offers the nearest one`() {
    #expect(run("biuld").messages.contains("Did you mean 'build'?"))
    #expect(run("chekc").messages.contains("Did you mean 'check'?"))
    #expect(!run("zzz").messages.contains("Did you mean"))
  }

  @Test func `with a content folder that is missing or a file exits with 2 and says which option names it`() throws {
    let place = try Workplace()
    for command in ["build", "check"] {
      for folder in ["nowhere", "content/site.yaml"] {
        let run = run(command, "--content", place.at(folder), "--templates", Workplace.templates)
        #expect(run.exit == 2)
        #expect(run.messages.contains("There is no folder '\(place.at(folder))'"))
        #expect(run.messages.contains("--content"))
      }
    }
  }

  @Test func `with a templates folder that is missing exits with 2 and says which option names it`() throws {
    let place = try Workplace()
    for command in ["build", "check"] {
      let run = run(command, "--content", place.at("content"), "--templates", place.at("nowhere"))
      #expect(run.exit == 2)
      #expect(run.messages.contains("There is no folder '\(place.at("nowhere"))'"))
      #expect(run.messages.contains("--templates"))
    }
    #expect(place.names == ["content"])
  }
}

@Suite struct `an output folder that cannot be replaced` {
  @Test func `because it holds a foreign file exits with 2, lists it and touches nothing`() throws {
    let place = try Workplace()
    try place.put("mine", at: "output/notes/todo.txt")
    try place.put("mine too", at: "output/index.html")
    let before = try place.files()
    let run = place.build()
    #expect(run.exit == 2)
    #expect(run.results.isEmpty)
    #expect(run.messages.contains("not written by gids:\n    index.html\n    notes/\n"))
    #expect(run.messages.contains("--output"))
    #expect(try place.files() == before)
    #expect(place.names == ["content", "output"])
  }

  @Test func `because a page was edited exits with 2, lists it and touches nothing`() throws {
    let place = try Workplace()
    #expect(place.build().exit == 0)
    try place.put("edited", at: "output/nl/sample.html")
    let before = try place.files()
    let run = place.build()
    #expect(run.exit == 2)
    #expect(run.messages.contains("changed since gids wrote them:\n    nl/sample.html\n"))
    #expect(try place.files() == before)
  }

  @Test func `because it is a file exits with 2 and leaves the file`() throws {
    let place = try Workplace()
    try place.put("a file", at: "output")
    let run = place.build()
    #expect(run.exit == 2)
    #expect(run.messages.contains("it is a file"))
    #expect(try place.files(below: ".")["output"] == Data("a file".utf8))
    #expect(place.names == ["content", "output"])
  }

  @Test(.enabled(if: geteuid() != 0, "the superuser may write everywhere"))
  func `because nothing may be made beside it exits with 3`() throws {
    let place = try Workplace()
    try FileManager.default.createDirectory(atPath: place.at("closed"), withIntermediateDirectories: true)
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: place.at("closed"))
    defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: place.at("closed")) }
    let run = place.build(output: "closed/site")
    #expect(run.exit == 3)
    #expect(run.messages.contains("ermission denied"))
  }

  @Test func `because its name is too long for the disk exits with 3 and says why`() throws {
    let place = try Workplace()
    let run = place.build(output: String(repeating: "x", count: 300))
    #expect(run.exit == 3)
    #expect(run.messages.contains("error: ") && run.messages.contains("name too long"), "\(run.messages)")
    #expect(place.names == ["content"])
  }

  @Test func `because another build is writing to it exits with 3`() throws {
    let place = try Workplace()
    let run = try {
      var run: Run?
      try OutputFolder(path: place.at("output")).replaceContents { (staging) throws(OutputFolderError) in
        run = place.build()
        try staging.write(Array("other".utf8), to: "index.html")
      }
      return try #require(run)
    }()
    #expect(run.exit == 3)
    #expect(run.messages.contains("another build is writing"))
    #expect(try place.page("index.html") == "other")
  }
}
