internal import Dispatch
internal import Subprocess
internal import Synchronization

#if canImport(System)
  internal import System
#else
  internal import SystemPackage
#endif

/// A program of the machine and the call of it.
struct Program: Sendable {
  /// Its file.
  let path: String
  let arguments: [String]
  /// All that it finds in its environment, sorted by name.
  let environment: [(name: String, value: String)]

  /// How a program ended, and what it said meanwhile on both of its streams.
  struct Outcome: Sendable {
    let ending: Ending
    let output: String

    var isGood: Bool { ending == .exited(0) }
  }

  enum Ending: Hashable, Sendable {
    case exited(Int32)
    /// Ended by a signal.
    case killed(Int32)
    case notStarted
    /// It did not end within ``Program/limit``, and was ended.
    case tookTooLong
  }

  /// How long a program may take, in seconds.
  static let limit = 600

  /// Runs programs, several at a time, and waits for them.
  ///
  /// The command does one thing after the other, so it waits here, on its own thread, for what runs elsewhere.
  ///
  /// - Parameters:
  ///   - width: How many run at the same time, at least one.
  ///   - ended: Gets how many have ended, each time that one does.
  /// - Returns: How each ended, in the order of the programs.
  static func run(
    _ programs: [Program], width: Int, ended: @escaping @Sendable (Int) -> Void = { _ in }
  ) -> [Outcome] {
    let outcomes = Outcomes()
    let end = DispatchSemaphore(value: 0)
    Task.detached {
      await withTaskGroup(of: Void.self) { group in
        for (place, program) in programs.enumerated() {
          if place >= width { await group.next() }
          group.addTask {
            let outcome = await program.run()
            ended(
              outcomes.value.withLock { outcomes in
                outcomes[place] = outcome
                return outcomes.count
              })
          }
        }
      }
      end.signal()
    }
    end.wait()
    let found = outcomes.value.withLock { $0 }
    return programs.indices.map { found[$0] ?? Outcome(ending: .notStarted, output: "") }
  }

  /// How programs ended, by their places.
  private final class Outcomes: Sendable {
    let value = Mutex<[Int: Outcome]>([:])
  }

  private func run() async -> Outcome {
    await withTaskGroup(of: Outcome.self) { group in
      group.addTask { await runToItsEnd() }
      group.addTask {
        try? await Task.sleep(for: .seconds(Self.limit))
        return Outcome(ending: .tookTooLong, output: "")
      }
      let first = await group.next() ?? Outcome(ending: .notStarted, output: "")
      group.cancelAll()
      return first
    }
  }

  private func runToItsEnd() async -> Outcome {
    do {
      let result = try await Subprocess.run(
        .path(FilePath(path)), arguments: Arguments(arguments),
        environment: .custom(environment.map { Array("\($0.name)=\($0.value)\0".utf8) }),
        output: .bytes(limit: Self.outputLimit), error: .combinedWithOutput)
      let ending: Ending =
        switch result.terminationStatus {
        case .exited(let code): .exited(code)
        case .signaled(let signal): .killed(signal)
        }
      return Outcome(ending: ending, output: String(decoding: result.standardOutput, as: UTF8.self))
    } catch {
      return Outcome(ending: .notStarted, output: "\(error)")
    }
  }

  /// In bytes; a print engine that has more to say is stopped.
  private static let outputLimit = 16_000_000
}
