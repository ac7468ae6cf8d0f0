import CommonMark
import Testing

@Suite struct Concurrency {
  @Test func `documents on different threads do not disturb one another`() async {
    let results = await withTaskGroup(of: [String].self) { group in
      for _ in 0..<4 {
        group.addTask {
          var generator = SeededGenerator(state: 5)
          return (0..<500).map { _ in
            let text = Array(Sample.blocks(using: &generator).utf8)
            let document = Document(text)
            var ranges = ""
            document.visit { node, entering in
              guard entering, node.kind == .link else { return }
              ranges += "\(node.sourceRange(in: text)?.lowerBound ?? -1) "
              node.replace(withOpening: "<b>".utf8, closing: "</b>".utf8, keepingChildren: true)
            }
            return ranges + document.html() + document.commonMark() + document.plainText()
          }
        }
      }
      return await group.reduce(into: [[String]]()) { $0.append($1) }
    }
    #expect(results.count == 4)
    #expect(results.allSatisfy { $0 == results.first })
  }
}
