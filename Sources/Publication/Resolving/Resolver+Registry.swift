internal import Diagnostics
internal import Manuscript

extension Resolver {
  mutating func resolveRegistry() {
    let sources = manuscript.registry
    registry.links = sources.links.map { link($0) }
    registry.labels = sources.labels.enumerated().map { place, entry in
      asUser(uses.index(of: .label, place)) { $0.label(entry) }
    }
    registry.files = sources.files.enumerated().map { place, entry in
      asUser(uses.index(of: .file, place)) { $0.download(entry) }
    }
    registry.terms = sources.terms.enumerated().map { place, entry in
      let (term, mentions) = asUser(uses.index(of: .term, place)) { $0.collectingMentions { $0.term(entry) } }
      mentionsOfTerms.append(mentions)
      return term
    }
    registry.contacts = sources.contacts.enumerated().map { place, entry in
      let (contact, mentions) = asUser(uses.index(of: .contact, place)) { $0.collectingMentions { $0.contact(entry) } }
      mentionsOfContacts.append(mentions)
      return contact
    }
  }

  private mutating func collectingMentions<Value>(_ body: (inout Resolver) -> Value) -> (Value, Mentions) {
    let outer = mentions
    mentions = Mentions()
    let value = body(&self)
    defer { mentions = outer }
    return (value, mentions)
  }

  private mutating func link(_ entry: Entry<LinkSource>) -> Link {
    let source = entry.value
    if source.url == nil { report(.linkWithoutAddress(entry.id.value), at: entry.id.range) }
    let url = Localised(languages) { language -> String? in
      guard let written = source.url?[language] else { return nil }
      if !WebAddress.isValid(written.string) { report(.badURL(written.string), at: written.range) }
      return written.string
    }
    return Link(
      id: entry.id.value, text: plain(source.text), url: url,
      isVerified: verified(source.verified, entry.id, .link))
  }

  private mutating func label(_ entry: Entry<LabelSource>) -> Label {
    let source = entry.value
    if let on = source.on { _ = index(of: on, .link, indices.links) }
    return Label(
      id: entry.id.value, text: plain(source.text), isVerified: verified(source.verified, entry.id, .label))
  }

  private mutating func download(_ entry: Entry<DownloadSource>) -> Download {
    let source = entry.value
    let file = Localised(languages) { language -> DownloadFile? in
      guard let path = source.path?[language] else { return nil }
      guard let size = manuscript.downloads[path.string] else {
        report(
          .missingDownload(path.string, known: Array(manuscript.downloads.keys)),
          at: path.range)
        return nil
      }
      return DownloadFile(path: "files/\(path.string)", size: size)
    }
    _ = verified(source.verified, entry.id, .file)
    return Download(id: entry.id.value, title: text(source.title, as: .title, in: .site), file: file)
  }

  private mutating func term(_ entry: Entry<TermSource>) -> Term {
    let source = entry.value
    definedTerm = indices.terms[entry.id.value]
    defer { definedTerm = nil }
    return Term(
      id: entry.id.value, wording: plain(source.term), plural: source.plural.map { plain($0) },
      abbreviation: Localised(languages) { source.abbreviation?[$0]?.string },
      definition: optionalText(source.definition, as: .blocks, in: .site),
      formerNames: Localised(languages) { source.former?[$0]?.map(\.string) ?? [] },
      isVerified: verified(source.verified, entry.id, .term))
  }

  private mutating func contact(_ entry: Entry<ContactSource>) -> Contact {
    let source = entry.value
    let form = source.form.flatMap { index(of: $0, .link, indices.links) }
    return Contact(
      id: entry.id.value, name: plain(source.name), phone: Localised(languages) { source.phone?[$0]?.string },
      email: Localised(languages) { source.email?[$0]?.string },
      form: form.map { RegistryIndex($0) },
      missingForm: source.form.flatMap { form == nil ? .entry($0.value) : nil },
      hours: optionalText(source.hours, as: .line, in: .site),
      address: optionalText(source.address, as: .line, in: .postalAddress),
      note: optionalText(source.note, as: .blocks, in: .site),
      isVerified: verified(source.verified, entry.id, .contact))
  }

  private func plain(_ source: PerLanguage<SourceText>?) -> Localised<PlainText> {
    Localised<PlainText>(languages) { language in source?[language].map { .written($0.string) } ?? .gap(.text) }
      .borrowing()
  }

  private mutating func verified(_ source: Verified?, _ id: Located<String>, _ what: Noun) -> Localised<Bool> {
    let isVerified = Localised(languages) { source?[$0] != nil }
    let missing = languages.filter { source?[$0] == nil }
    if !missing.isEmpty {
      report(.unverified(what, id.value, languages: missing.count == languages.count ? [] : missing), at: id.range)
    }
    return isVerified
  }

  /// The link that has a typed address, for the message about it.
  func linkID(ofAddress typed: String) -> String? {
    manuscript.registry.links.first { entry in
      languages.contains { language in entry.value.url?[language].map { WebAddress.isSame($0.string, typed) } ?? false }
    }?.id.value
  }

  /// The contact that has a typed e-mail address, for the message about it.
  func contactID(ofEmail typed: String) -> String? {
    manuscript.registry.contacts.first { entry in
      languages.contains { entry.value.email?[$0]?.string.lowercased() == typed.lowercased() }
    }?.id.value
  }
}
