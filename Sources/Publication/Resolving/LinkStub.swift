internal import Diagnostics
internal import Manuscript

/// New entries of `registry/links.yaml` for addresses that were typed.
struct LinkStubs {
  private var entries: [[String]: Entry] = [:]
  private var taken: Set<String>
  private let languages: [LanguageTag]

  /// A new entry.
  struct Entry {
    let id: String
    let addition: Fix.Addition
  }

  /// - Parameters:
  ///   - taken: The ids of the registry.
  ///   - languages: The languages of the site.
  init(beside taken: [String], languages: [LanguageTag]) {
    self.taken = Set(taken)
    self.languages = languages
  }

  /// The entry of an address; the same one each time.
  ///
  /// - Parameter addresses: The address of each language; one for all of them.
  mutating func entry(for addresses: [(language: LanguageTag, address: String)]) -> Entry? {
    guard let first = addresses.first else { return nil }
    let isSame = addresses.allSatisfy { WebAddress.isSame($0.address, first.address) }
    let used = isSame ? [first] : addresses
    let key =
      isSame ? [WebAddress.stem(first.address)] : used.flatMap { [$0.language.name, WebAddress.stem($0.address)] }
    if let entry = entries[key] { return entry }
    let id = newID(from: first.address)
    let text = value(used.map { ($0.language, WebAddress.host(of: $0.address)) })
    let url = value(used.map { ($0.language, "\"\($0.address)\"") })
    let entry = Entry(
      id: id, addition: Fix.Addition(to: "registry/links.yaml", "\(id):\n  text: \(text)\n  url: \(url)\n"))
    entries[key] = entry
    return entry
  }

  /// One value for all languages, or one for each.
  private func value(_ values: [(language: LanguageTag, value: String)]) -> String {
    if let first = values.first, values.allSatisfy({ $0.value == first.value }) { return first.value }
    return "{" + values.map { "\($0.language): \($0.value)" }.joined(separator: ", ") + "}"
  }

  /// An id of the host and the path, such as `example-org-passports`, that no other entry has.
  private mutating func newID(from address: String) -> String {
    let host = WebAddress.host(of: address)
    let rest = address.drop { $0 != ":" }.dropFirst(3).drop { $0 != "/" && $0 != "?" && $0 != "#" }
    let path = rest.prefix { $0 != "?" && $0 != "#" }.split(separator: "/").map(String.init)
    // A folder of one language says nothing of where the link leads.
    let folders = path.filter { folder in !languages.contains { $0.name == folder.lowercased() } }
    let named = ([host.hasPrefix("www.") ? String(host.dropFirst(4)) : host] + folders).joined(separator: "-")
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
