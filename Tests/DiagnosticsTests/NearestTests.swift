import Diagnostics
import Testing

@Suite struct NearestTests {
  @Test(arguments: [
    ("twoo", "two"), ("tow", "two"), ("to", "two"), ("teo", "two"), ("Two", "two"), ("sign-on", "sign-in"),
    ("singin", "sign-in"), ("nk", "nl"), ("étape", "etape"),
  ])
  func `a slip of the hand is understood`(written: String, meant: String) {
    #expect(["two", "sign-in", "nl", "etape", "another"].nearest(to: written) == meant)
  }

  @Test(arguments: ["x", "", "something-else", "tr"])
  func `nothing is offered for a word that is too different`(written: String) {
    #expect(["two", "sign-in", "a"].nearest(to: written) == nil)
  }

  @Test func `among equals the first in alphabetical order is offered, whatever the order`() {
    #expect(["cat", "bat"].nearest(to: "rat") == "bat")
    #expect(["bat", "cat"].nearest(to: "rat") == "bat")
  }

  @Test func `a word is never offered for itself`() {
    #expect(["same"].nearest(to: "same") == nil)
    #expect([String]().nearest(to: "any") == nil)
  }
}
