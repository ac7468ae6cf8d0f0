#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The two functions of the C library that this target needs; a file of its own keeps the choice
/// of platform in one place.

func length(of string: UnsafePointer<CChar>) -> Int { Int(strlen(string)) }

/// Where `wanted` begins in `string`; nil where it does not occur.
func firstOccurrence(of wanted: StaticString, in string: UnsafePointer<CChar>) -> Int? {
  let wanted = UnsafeRawPointer(wanted.utf8Start).assumingMemoryBound(to: CChar.self)
  return strstr(string, wanted).map { UnsafePointer($0) - string }
}
