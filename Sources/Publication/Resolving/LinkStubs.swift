internal import Diagnostics
internal import Manuscript

/// New entries of `registry/links.yaml` for addresses that were typed.
struct LinkStubs {
  private var stubs: [[String]: Stub] = [:]
  private var taken: Set<String>
  private var takenWordings: Set<String>
  private let languages: [LanguageTag]

  /// A new entry.
  struct Stub {
    let id: String
    let addition: Fix.Addition
  }

  /// - Parameters:
  ///   - registered: The links of the registry.
  ///   - languages: The languages of the site.
  init(beside registered: [Entry<LinkSource>], languages: [LanguageTag]) {
    taken = Set(registered.map(\.id.value))
    takenWordings = Set(registered.flatMap { entry in languages.compactMap { entry.value.text?[$0]?.string } })
    self.languages = languages
  }

  /// The entry of an address; the same one each time.
  ///
  /// - Parameter addresses: The address of each language; one for all of them.
  mutating func stub(for addresses: [(language: LanguageTag, address: String)]) -> Stub? {
    guard let first = addresses.first else { return nil }
    let isSame = addresses.allSatisfy { WebAddress.isSame($0.address, first.address) }
    let used = isSame ? [first] : addresses
    let key =
      isSame ? [WebAddress.stem(first.address)] : used.flatMap { [$0.language.name, WebAddress.stem($0.address)] }
    if let stub = stubs[key] { return stub }
    let id = newID(from: first.address)
    let text = value(wordings(of: used))
    let url = value(used.map { ($0.language, "\"\($0.address)\"") })
    let stub = Stub(
      id: id, addition: Fix.Addition(to: "registry/links.yaml", "\(id):\n  text: \(text)\n  url: \(url)\n"))
    stubs[key] = stub
    return stub
  }

  /// The words of the new entry until somebody finds better ones: the host, with the path where another entry has the host already.
  private mutating func wordings(
    of addresses: [(language: LanguageTag, address: String)]
  ) -> [(language: LanguageTag, value: String)] {
    let candidates: [(String) -> String] = [
      { WebAddress.siteName(of: $0) ?? $0 }, { WebAddress.stem(String($0.prefix { $0 != "?" && $0 != "#" })) },
      WebAddress.stem,
    ]
    var wordings: [(language: LanguageTag, value: String)] = []
    for candidate in candidates {
      wordings = addresses.map { ($0.language, candidate($0.address)) }
      if !wordings.contains(where: { takenWordings.contains($0.value) }) { break }
    }
    takenWordings.formUnion(wordings.map(\.value))
    return wordings.map { ($0.language, Self.isPlain($0.value) ? $0.value : "\"\($0.value)\"") }
  }

  /// Whether YAML reads the words as they stand, between braces too.
  private static func isPlain(_ text: String) -> Bool {
    text.first?.isLetter == true && text.allSatisfy { $0.isLetter || $0.isNumber || "./-_~".contains($0) }
  }

  /// One value for all languages, or one for each.
  private func value(_ values: [(language: LanguageTag, value: String)]) -> String {
    if let first = values.first, values.allSatisfy({ $0.value == first.value }) { return first.value }
    return "{" + values.map { "\($0.language): \($0.value)" }.joined(separator: ", ") + "}"
  }

  /// An id of the host and the path, such as `example-org-passports`, that no other entry has.
  private mutating func newID(from address: String) -> String {
    let host = WebAddress.siteName(of: address) ?? ""
    let rest = address.drop { $0 != ":" }.dropFirst(3).drop { $0 != "/" && $0 != "?" && $0 != "#" }
    let path = rest.prefix { $0 != "?" && $0 != "#" }.split(separator: "/").map(String.init)
    // A folder of one language says nothing of where the link leads.
    let folders = path.filter { folder in !languages.contains { $0.name == folder.lowercased() } }
    let named = ([host] + folders).joined(separator: "-")
    var words: [Substring] = []
    for word in named.lowercased().split(whereSeparator: { !($0.isASCII && ($0.isLetter || $0.isNumber)) }) {
      guard words.isEmpty || words.joined(separator: "-").count + word.count < 40 else { break }
      words.append(word)
    }
    let joined = words.joined(separator: "-")
    let base = joined.first?.isLetter == true ? joined : joined.isEmpty ? "link" : "link-\(joined)"
    var id = base
    var number = 2
    while !taken.insert(id).inserted {
      id = "\(base)-\(number)"
      number += 1
    }
    return id
  }
}
