internal import GidsCommand

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

@main
enum Main {
  static func main() {
    // Writing to a reader that has gone away is then an error of that write, and does not end a build in the middle.
    signal(SIGPIPE, SIG_IGN)
    exit(Gids.run(Array(CommandLine.arguments.dropFirst()), console: .standard))
  }
}
