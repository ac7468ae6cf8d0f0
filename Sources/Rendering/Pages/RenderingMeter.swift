/// Measures what each kind of output costs.
public protocol RenderingMeter: Sendable {
  /// Does a piece of work for an output; called on any thread that renders.
  func measure<Value, Failure: Error>(_ output: SiteOutput, _ work: () throws(Failure) -> Value) throws(Failure)
    -> Value
}

/// Measures nothing.
public struct NoMeter: RenderingMeter {
  public init() {}

  public func measure<Value, Failure: Error>(
    _ output: SiteOutput, _ work: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    try work()
  }
}
