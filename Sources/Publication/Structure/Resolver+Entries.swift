internal import Diagnostics
internal import Manuscript

extension Resolver {
  /// Reports the contacts that a reader cannot reach.
  mutating func checkContacts() {
    for entry in manuscript.registry.contacts {
      let contact = entry.value
      guard contact.phone == nil, contact.email == nil, contact.address == nil else { continue }
      if let form = contact.form {
        guard let link = indices.links[form.value], manuscript.registry.links[link].value.url == nil else { continue }
        report(.formWithoutAddress(entry.id.value, link: form.value), at: form.range)
      } else {
        report(.unreachable(entry.id.value), at: entry.id.range)
      }
    }
  }

  /// Reports the terms whose former names are told in some languages only.
  mutating func checkFormerNames() {
    for entry in manuscript.registry.terms {
      guard case .differing(let names) = entry.value.former, !names.isEmpty else { continue }
      let missing = languages.filter { language in !names.contains { $0.language == language } }
      if !missing.isEmpty { report(.formerNamesMissing(entry.id.value, in: missing), at: entry.id.range) }
    }
  }

  // MARK: Addresses

  /// Reports the links whose addresses stand on different hosts, of which one may be wrong.
  mutating func checkHosts() {
    for entry in manuscript.registry.links {
      guard case .differing(let urls) = entry.value.url else { continue }
      let hosts = urls.compactMap { url in
        WebAddress.siteName(of: url.value.string).map { StructureProblem.Host(language: url.language, name: $0) }
      }
      guard hosts.count == urls.count, let first = hosts.first, let last = urls.last,
        hosts.contains(where: { plainHost($0.name) != plainHost(first.name) })
      else { continue }
      report(.hostsDiffer(entry.id.value, hosts), at: last.value.range)
    }
  }

  /// A host without `www` and without what names a language: `nl.example.org` and `www.example-fr.org` become `example.org`.
  private func plainHost(_ host: String) -> [[Substring]] {
    host.split(separator: ".").map { label in
      label.split(separator: "-").filter { word in word != "www" && !languages.contains { $0.name == word } }
    }.filter { !$0.isEmpty }
  }

  // MARK: Wordings

  /// Reports the entries that no writer can tell apart: they have the same wording in one language.
  mutating func checkWordings() {
    let registry = manuscript.registry
    checkWordings(registry.links.map { ($0.id.value, $0.value.text, "") }, .link)
    checkWordings(registry.terms.map { ($0.id.value, $0.value.term, "") }, .term)
    // On another screen the same words are another label.
    checkWordings(registry.labels.map { ($0.id.value, $0.value.text, $0.value.on?.value ?? "") }, .label)
  }

  /// - Parameter entries: The id and the wording of each, and where it stands.
  private mutating func checkWordings(
    _ entries: [(id: String, wording: PerLanguage<SourceText>?, place: String)], _ noun: Noun
  ) {
    var seen: [WordingKey: String] = [:]
    for entry in entries {
      var isReported = false
      for language in languages {
        guard let wording = entry.wording?[language] else { continue }
        let key = WordingKey(language: language, place: entry.place, words: wording.bytes)
        guard let other = seen.updateValue(entry.id, forKey: key), !isReported else { continue }
        report(.duplicateWording(noun, wording: wording.string, other: other), at: wording.range)
        isReported = true
      }
    }
  }

  private struct WordingKey: Hashable {
    let language: LanguageTag
    let place: String
    let words: ArraySlice<UInt8>
  }
}
