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
    exit(Gids.run(Array(CommandLine.arguments.dropFirst()), console: .standard))
  }
}
