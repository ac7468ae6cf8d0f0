/// Values that nobody takes apart: where the process ends soon after, to free a large site piece by piece is lost time.
enum UntilExit {
  /// Keeps a value until the process ends.
  static func keep(_ value: some Sendable) { _ = Unmanaged.passRetained(Box(value)) }

  private final class Box<Value: Sendable>: Sendable {
    private let value: Value

    init(_ value: Value) { self.value = value }
  }
}
