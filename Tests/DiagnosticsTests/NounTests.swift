import Diagnostics
import Testing

struct NounTests {
  @Test func `a noun takes the article that its language wants`() {
    #expect(MessageLanguage.allCases.map { Noun.step.indefinite(in: $0) } == ["a step", "een stap", "une étape"])
    #expect(MessageLanguage.allCases.map { Noun.step.definite(in: $0) } == ["the step", "de stap", "l'étape"])
    #expect(MessageLanguage.allCases.map { Noun.part.definite(in: $0) } == ["the part", "het deel", "la partie"])
    #expect(
      MessageLanguage.allCases.map { Noun.edition.indefinite(in: $0) } == ["an edition", "een editie", "une édition"])
  }

  @Test func `what points at a noun agrees with it`() {
    #expect(
      MessageLanguage.allCases.map { Noun.step.demonstrative(in: $0) } == ["this step", "deze stap", "cette étape"])
    #expect(
      MessageLanguage.allCases.map { Noun.label.demonstrative(in: $0) } == ["this label", "dit label", "ce libellé"])
    #expect(
      MessageLanguage.allCases.map { Noun.use.demonstrative(in: $0) }
        == ["this use of a fragment", "dit gebruik van een fragment", "cet emploi d'un fragment"])
    #expect(
      MessageLanguage.allCases.map { Noun.part.other(in: $0) } == [
        "another part", "een ander deel", "une autre partie",
      ])
    #expect(MessageLanguage.allCases.map { Noun.step.negative(in: $0) } == ["no step", "geen stap", "aucune étape"])
  }

  @Test func `French contracts and elides what stands before a noun`() {
    #expect(Noun.contact.definiteGenitive(in: .french) == "du contact")
    #expect(Noun.part.definiteGenitive(in: .french) == "de la partie")
    #expect(Noun.step.definiteGenitive(in: .french) == "de l'étape")
    #expect(Noun.contact.pluralGenitive(in: .french) == "de contacts")
    #expect(Noun.edition.pluralGenitive(in: .french) == "d'éditions")
  }

  @Test func `no two nouns have the same name in a language, so that a message cannot be mistaken`() {
    for language in MessageLanguage.allCases {
      let names = Noun.allCases.map { $0.singular(in: language) }
      #expect(Set(names).count == names.count)
      #expect(!names.contains(""))
    }
  }

  @Test func `names are joined with the word of the language before the last`() {
    let names = ["'a'", "'b'", "'c'"]
    #expect(
      MessageLanguage.allCases.map { names.either(in: $0) } == [
        "'a', 'b' or 'c'", "'a', 'b' of 'c'", "'a', 'b' ou 'c'",
      ])
    #expect(names.together(in: .dutch) == "'a', 'b' en 'c'")
    #expect(["'a'"].either(in: .french) == "'a'")
    #expect([].together(in: .english) == "")
  }
}
