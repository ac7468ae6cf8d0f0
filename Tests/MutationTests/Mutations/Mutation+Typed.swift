import TestSupport
import YAML

extension Mutation {
  static let typedKinds: [Mutation] = [
    // Numbers
    .typed(
      "type the number of a step", nl: ["zie stap 3°", "na stap 2", "in stap 2.1", "Stap 4", "stappen 2 en 3"],
      fr: ["voir étape 3°", "après l’étape 2", "dans l’étape 2.1", "Étape 4", "étapes 2 et 3"]),
    .typed(
      "type the number of a step in words", nl: ["zie de derde stap", "na de tweede stap", "in stap vier"],
      fr: ["voir la troisième étape", "après la deuxième étape", "dans l’étape quatre"]),
    .typedInPlace("type a number in place of a reference to a step", of: ["step", "steps"]) { _, language, random in
      let number = ["3°", "2", "4.1", "1"][random.below(4)]
      return language == "nl" ? "stap \(number)" : "étape \(number)"
    },
    .typedInPlace("type a number in words in place of a reference to a step", of: ["step", "steps"]) {
      _, language, random in
      let index = random.below(3)
      return language == "nl"
        ? ["de derde stap", "de tweede stap", "stap vijf"][index]
        : ["la troisième étape", "la deuxième étape", "étape cinq"][index]
    },
    Mutation("give a reference to a step the words of a number") { content, random in
      let references = content.references.filter { $0.kind.lowercased() == "step" && $0.isAutolink }
      guard let reference = random.pick(references) else { return nil }
      let number = ["3°", "9°", "2", "7.1"][random.below(4)]
      return Change(
        content.same(as: reference).map {
          let words = $0.passage.language == "nl" ? "stap \(number)" : "étape \(number)"
          return Edit($0.passage.path, $0.range, "[\(words)](step:\($0.argument))")
        })
    },
    // Addresses
    .typed(
      "type an address", nl: ["https://www.voorbeeld.be/aanvraag", "http://loket.example.org"],
      fr: ["https://www.exemple.be/demande", "http://guichet.example.org"]),
    .typed(
      "type an address without its scheme", nl: ["www.voorbeeld.be", "www.example.org/nl"],
      fr: ["www.exemple.be", "www.example.org/fr"]),
    .typed(
      "type an e-mail address", nl: ["info@voorbeeld.be", "loket.noord@example.org"],
      fr: ["info@exemple.be", "guichet.nord@example.org"]),
    .typed(
      "type a telephone number", nl: ["02 555 01 23", "+32 2 555 01 23", "0800 12 345"],
      fr: ["02 555 01 23", "+32 2 555 01 23", "0800 12 345"]),
    .typedInPlace("type an address in place of a reference", of: ["link"]) { reference, language, _ in
      reference.content.wording("links", reference.id, "url", language)
    },
    .typedInPlace("type an address without its scheme in place of a reference", of: ["link"]) {
      reference, language, _ in
      guard let url = reference.content.wording("links", reference.id, "url", language), url.contains("//www.") else {
        return nil
      }
      return String(url.drop { $0 != "w" })
    },
    .typedInPlace("type an e-mail address in place of a reference", of: ["contact"]) { reference, language, _ in
      reference.content.wording("contacts", reference.id, "email", language)
    },
    .typedInPlace("type a telephone number in place of a reference", of: ["contact"]) { reference, language, _ in
      reference.content.wording("contacts", reference.id, "phone", language)
    },
    Mutation("link to an address in a text") { content, random in
      guard let passage = random.pick(content.passages),
        let address = random.pick(["https://www.example.org", "mailto:info@example.org", "tel:025550123", "index.html"])
      else { return nil }
      return content.typing("[hier](\(address))", in: passage, &random).map { Change([$0]) }
    },
    // Labels
    .typedLabel("type a label", .exact),
    .typedLabel("type a label in other capitals", .capitals),
    .typedLabel("type a label in quotation marks", .quoted),
    .typedInPlace("type a label in place of its reference", of: ["ui"]) { reference, language, _ in
      reference.label(language)
    },
    .typedInPlace("type a label in other capitals in place of its reference", of: ["ui"]) {
      reference, language, random in
      reference.label(language).map { LabelSpelling.capitals.spelled($0, &random) }
    },
    .typedInPlace("type a label in quotation marks in place of its reference", of: ["ui"]) {
      reference, language, random in
      reference.label(language).map { LabelSpelling.quoted.spelled($0, &random) }
    },
    .around(
      "put quotation marks around a reference to a label", of: ["ui"],
      [("“", "”"), ("'", "'"), ("« ", " »"), ("‘", "’")]),
    // Terms
    .typedInPlace("type a former name in place of its term", of: ["term", "terms"]) { reference, language, random in
      reference.oldName("former", language, &random)
    },
    .typedInPlace("type a wording to avoid in place of its term", of: ["term", "terms"]) {
      reference, language, random in
      reference.oldName("avoid", language, &random)
    },
    Mutation("type a former name or a wording to avoid") { content, random in
      let names = content.registryIDs("terms").flatMap { id in
        Catalogue.languages.flatMap { language in
          ["former", "avoid"].flatMap { content.wordings(id, $0, language).map { (language, $0) } }
        }
      }
      guard let (language, name) = random.pick(names),
        let passage = random.pick(content.passages.filter { $0.language == language })
      else { return nil }
      return content.typing(name, in: passage, &random).map { Change([$0]) }
    },
    // What a text cannot hold
    .typed(
      "put HTML into a text", nl: ["<b>let op</b>", "<br>", "<!-- nog nakijken -->"],
      fr: ["<b>attention</b>", "<br>", "<!-- à vérifier -->"]),
    .typed("put an image into a text", nl: ["![scherm](scherm.png)"], fr: ["![écran](ecran.png)"]),
    .paragraph("put a heading into a text", ["# Titel", "## Titre"]),
    .paragraph("put a numbered list into a text", ["1. Eerst dit\n2. Dan dat", "1) D’abord"]),
    .paragraph("put a dividing line into a text", ["***", "---"]),
  ]

  /// A reference whose place something typed takes.
  struct Replaced {
    let content: Catalogue
    let argument: String

    var id: String { argument }

    func label(_ language: String) -> String? {
      let words = argument.split(separator: "/").compactMap { content.wording("labels", String($0), "text", language) }
      return words.isEmpty ? nil : words.joined(separator: " → ")
    }

    /// A former name or a wording to avoid; in a language without one, the wording of the term.
    func oldName(_ key: String, _ language: String, _ random: inout SplitMix) -> String? {
      guard Catalogue.languages.contains(where: { !content.wordings(id, key, $0).isEmpty }) else { return nil }
      return random.pick(content.wordings(id, key, language)) ?? content.wording("terms", id, "term", language)
    }
  }

  /// Words typed between two words of a text, in one language.
  private static func typed(_ kind: String, nl: [String], fr: [String]) -> Mutation {
    Mutation(kind) { content, random in
      guard let passage = random.pick(content.passages), let words = random.pick(passage.language == "nl" ? nl : fr)
      else { return nil }
      return content.typing(words, in: passage, &random).map { Change([$0]) }
    }
  }

  /// Words typed in all languages in place of a reference.
  private static func typedInPlace(
    _ kind: String, of kinds: [String], _ words: @escaping @Sendable (Replaced, String, inout SplitMix) -> String?
  ) -> Mutation {
    Mutation(kind) { content, random in
      let references = content.references.filter { kinds.contains($0.kind.lowercased()) && $0.isAutolink }
      guard let reference = random.pick(references) else { return nil }
      var edits: [Edit] = []
      for place in content.same(as: reference) {
        let replaced = Replaced(content: content, argument: place.argument)
        guard let typed = words(replaced, place.passage.language, &random) else { return nil }
        edits.append(
          Edit(place.passage.path, place.range, Catalogue.spelled(typed, in: place.passage.scalar.style)))
      }
      return Change(edits)
    }
  }

  private static func typedLabel(_ kind: String, _ spelling: LabelSpelling) -> Mutation {
    Mutation(kind) { content, random in
      guard let passage = random.pick(content.passages), let id = random.pick(content.registryIDs("labels")),
        let words = content.wording("labels", id, "text", passage.language)
      else { return nil }
      return content.typing(spelling.spelled(words, &random), in: passage, &random).map { Change([$0]) }
    }
  }

  /// Marks before and behind a reference in all languages.
  private static func around(_ kind: String, of kinds: [String], _ marks: [(String, String)]) -> Mutation {
    Mutation(kind) { content, random in
      let references = content.references.filter { kinds.contains($0.kind.lowercased()) && $0.isAutolink }
      guard let reference = random.pick(references), let (open, close) = random.pick(marks) else { return nil }
      return Change(
        content.same(as: reference).flatMap { place in
          let style = place.passage.scalar.style
          return [
            Edit(
              place.passage.path, place.range.lowerBound..<place.range.lowerBound, Catalogue.spelled(open, in: style)),
            Edit(
              place.passage.path, place.range.upperBound..<place.range.upperBound, Catalogue.spelled(close, in: style)),
          ]
        })
    }
  }

  /// A paragraph of its own at the end of a text.
  private static func paragraph(_ kind: String, _ paragraphs: [String]) -> Mutation {
    Mutation(kind) { content, random in
      let passages = content.passages.filter { $0.scalar.style == .literal || $0.scalar.style == .folded }
      guard let passage = random.pick(passages), let source = content.sources[passage.path],
        let words = random.pick(paragraphs)
      else { return nil }
      let range = content.inner(passage)
      let indentation = source.indentation(ofLine: source.line(at: range.lowerBound))
      let lines = words.split(separator: "\n").map { String(repeating: " ", count: indentation) + $0 }
      let end = passage.scalar.range.upperBound
      return Change([Edit(passage.path, end..<end, "\n\n" + lines.joined(separator: "\n"))])
    }
  }
}

/// How a label is typed by hand.
enum LabelSpelling {
  case exact, capitals, quoted

  func spelled(_ label: String, _ random: inout SplitMix) -> String {
    switch self {
    case .exact: label
    case .capitals:
      switch random.below(3) {
      case 0: label.uppercased()
      case 1: label.lowercased()
      default:
        label.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst().lowercased() }.joined(
          separator: " ")
      }
    case .quoted: ["“\(label)”", "\"\(label)\"", "'\(label)'", "« \(label) »"][random.below(4)]
    }
  }
}
