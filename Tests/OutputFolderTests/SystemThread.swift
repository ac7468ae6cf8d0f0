#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A thread of the system, which starts at once.
final class SystemThread {
  private var handle = pthread_t?.none

  init(_ work: @escaping @Sendable () -> Void) {
    let box = Unmanaged.passRetained(Box(work))
    #if canImport(Darwin)
      pthread_create(
        &handle, nil,
        {
          run($0)
          return nil
        }, box.toOpaque())
    #else
      var thread = pthread_t()
      pthread_create(
        &thread, nil,
        {
          run($0)
          return nil
        }, box.toOpaque())
      handle = thread
    #endif
  }

  func join() {
    if let handle { pthread_join(handle, nil) }
  }
}

private final class Box {
  let work: @Sendable () -> Void
  init(_ work: @escaping @Sendable () -> Void) { self.work = work }
}

private func run(_ context: UnsafeMutableRawPointer?) {
  if let context { Unmanaged<Box>.fromOpaque(context).takeRetainedValue().work() }
}
