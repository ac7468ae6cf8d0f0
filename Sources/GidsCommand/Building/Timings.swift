internal import Rendering
internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// What the stages and outputs of a build cost, for `--timings`. Nothing that is written depends on it.
final class Timings: RenderingMeter {
  /// Something that takes time.
  enum Part: Hashable {
    case reading, resolving
    case output(SiteOutput)
    case writing
  }

  /// In seconds.
  struct Cost: Hashable {
    /// On the clock; of what several threads do at the same time, nobody can say it.
    var wall: Double?
    /// Of all processors.
    var processor: Double
  }

  private let costs = Mutex<[Part: Cost]>([:])
  private let start = Clock.wall
  private let areTaken: Bool

  /// - Parameter areTaken: Whether anything is measured; otherwise the work is done, and no clock is read for it.
  init(areTaken: Bool) { self.areTaken = areTaken }

  /// What a part cost so far; `nil` when it has not begun.
  subscript(part: Part) -> Cost? { costs.withLock { $0[part] } }

  /// Of the whole process since it began, and on the clock since these timings began.
  var total: Cost { Cost(wall: Clock.wall - start, processor: Clock.process) }

  /// The most memory that the process had, in bytes.
  static var peakMemory: Int {
    var usage = rusage()
    #if canImport(Glibc)
      getrusage(RUSAGE_SELF.rawValue, &usage)
    #else
      getrusage(RUSAGE_SELF, &usage)
    #endif
    #if canImport(Darwin)
      return usage.ru_maxrss
    #else
      return usage.ru_maxrss * 1024
    #endif
  }

  /// Does the work of a stage, which may share it among threads.
  func stage<Value>(_ part: Part, _ work: () throws -> Value) rethrows -> Value {
    guard areTaken else { return try work() }
    let (wall, processor) = (Clock.wall, Clock.process)
    defer {
      costs.withLock {
        let before = $0[part]
        $0[part] = Cost(
          wall: (before?.wall ?? 0) + Clock.wall - wall,
          processor: (before?.processor ?? 0) + Clock.process - processor)
      }
    }
    return try work()
  }

  /// Does a piece of work on the thread of the caller.
  func piece<Value, Failure: Error>(_ part: Part, _ work: () throws(Failure) -> Value) throws(Failure) -> Value {
    guard areTaken else { return try work() }
    let before = Clock.thread
    defer {
      let cost = Clock.thread - before
      costs.withLock { $0[part, default: Cost(processor: 0)].processor += cost }
    }
    return try work()
  }

  func measure<Value, Failure: Error>(
    _ output: SiteOutput, _ work: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    try piece(.output(output), work)
  }
}

/// The clocks of the system, in seconds.
private enum Clock {
  static var wall: Double { read(CLOCK_MONOTONIC) }
  static var process: Double { read(CLOCK_PROCESS_CPUTIME_ID) }
  static var thread: Double { read(CLOCK_THREAD_CPUTIME_ID) }

  private static func read(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
