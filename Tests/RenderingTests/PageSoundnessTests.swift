import TestSupport
import Testing

@Suite struct PageSoundnessTests {
  @Test func `the project's own site has sound pages whose links all lead somewhere`() throws {
    let site = try SampleSite(project: ProjectFolder.content).published()
    #expect(site.faults == [])
  }
}
