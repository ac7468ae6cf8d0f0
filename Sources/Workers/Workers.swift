internal import Dispatch
internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Threads that share work whose parts need nothing of each other. What comes out does not depend on how many there are.
public struct Workers: Hashable, Sendable {
  /// How many threads work at the same time, at least one.
  public let count: Int

  /// - Parameter count: How many threads work at the same time; less than one is one.
  public init(_ count: Int) { self.count = max(count, 1) }

  /// The thread of the caller alone.
  public static let one = Workers(1)

  /// One for each processor that is at work.
  public static let all = Workers(Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))

  /// Makes a value for each number.
  ///
  /// - Parameters:
  ///   - range: The numbers.
  ///   - share: How many of them a thread takes at a time: enough to make the taking cheap, and few enough that no thread is left alone with
  ///     the rest.
  ///   - work: Makes the value of a number; called on any of the threads.
  /// - Returns: The values in the order of the numbers.
  /// - Throws: What `work` throws first; the shares that were begun are worked off, and no others are taken.
  public func map<Value: Sendable, Failure: Error>(
    _ range: Range<Int>, inSharesOf share: Int = 16, _ work: @Sendable (Int) throws(Failure) -> Value
  ) throws(Failure) -> [Value] {
    let shares = (range.count + share - 1) / share
    guard count > 1, shares > 1 else {
      var values: [Value] = []
      values.reserveCapacity(range.count)
      for number in range { values.append(try work(number)) }
      return values
    }
    let books = Mutex(Books<Value, Failure>(shares: shares))
    // The caller is one of the threads.
    DispatchQueue.concurrentPerform(iterations: min(count, shares)) { _ in
      while let place = books.withLock({ $0.take() }) {
        let start = range.lowerBound + place * share
        var values: [Value] = []
        values.reserveCapacity(share)
        do throws(Failure) {
          for number in start..<min(start + share, range.upperBound) { values.append(try work(number)) }
        } catch {
          return books.withLock { $0.failure = $0.failure ?? error }
        }
        books.withLock { $0.values[place] = values }
      }
    }
    return try books.withLock { (books) throws(Failure) in
      if let failure = books.failure { throw failure }
      var values: [Value] = []
      values.reserveCapacity(range.count)
      for share in books.values { values += share }
      return values
    }
  }
}

/// What the threads have taken and made.
private struct Books<Value: Sendable, Failure: Error>: Sendable {
  /// The values of each share.
  var values: [[Value]]
  var failure: Failure?
  private var taken = 0

  init(shares: Int) { values = Array(repeating: [], count: shares) }

  /// The next share; `nil` when there is none, or one has failed.
  mutating func take() -> Int? {
    guard failure == nil, taken < values.count else { return nil }
    taken += 1
    return taken - 1
  }
}
