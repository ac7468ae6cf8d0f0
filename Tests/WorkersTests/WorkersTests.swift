import Synchronization
import Testing
import Workers

@Suite struct WorkersTests {
  @Test(arguments: [0, 1, 2, 3, 8], [0, 1, 15, 16, 17, 1_000])
  func `values come in the order of their numbers, whoever makes them`(threads: Int, numbers: Int) {
    #expect(Workers(threads).map(5..<5 + numbers) { $0 * 2 } == (5..<5 + numbers).map { $0 * 2 })
  }

  @Test func `every number is worked on once`() {
    let seen = Mutex<[Int]>([])
    _ = Workers(4).map(0..<500, inSharesOf: 3) { number in seen.withLock { $0.append(number) } }
    #expect(seen.withLock { $0.sorted() } == Array(0..<500))
  }

  @Test(arguments: [1, 2, 8])
  func `a failure ends the work`(threads: Int) {
    struct Failure: Error, Equatable { let number: Int }
    let made = Mutex(0)
    #expect(throws: Failure(number: 20)) {
      try Workers(threads).map(0..<100_000) { (number) throws(Failure) in
        if number == 20 { throw Failure(number: number) }
        made.withLock { $0 += 1 }
      }
    }
    #expect(made.withLock { $0 } < 100_000)
  }

  @Test func `there is at least one thread`() {
    #expect(Workers(-3).count == 1)
    #expect(Workers.all.count >= 1)
  }
}
