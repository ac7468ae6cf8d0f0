internal import Manuscript

/// The words with which a sentence points at something on a screen, such as `klik op` and `bouton`: what follows them is read off the screen.
struct ScreenWords {
  /// What stands directly before the words of the screen, in small letters.
  private let before: Set<WordHash>
  /// What stands before them, and itself closely behind one of ``actions``: `klik dan op`.
  private let joints: Set<WordHash>
  private let actions: Set<WordHash>
  /// What may stand directly behind them.
  private let behind: Set<WordHash>
  /// What else a paragraph says that speaks of a screen.
  private let others: Set<WordHash>
  /// What stands beside words that are seen on a screen, and in much ordinary language: `ziet`, `verschijnt`.
  private let seeing: Set<WordHash>

  init(_ language: LanguageTag) {
    switch language.primary {
    case "nl":
      before = [
        "knop", "veld", "tekstvak", "invulveld", "vak", "vakje", "aankruisvakje", "menu", "tabblad", "tab", "optie",
        "keuze",
        "link", "rubriek", "venster", "kies", "kiest", "selecteer", "selecteert", "aanvinkvakje",
      ]
      joints = ["op"]
      actions = ["klik", "klikt", "klikken", "druk", "drukt", "tik", "tikt", "dubbelklik"]
      behind = []
      others = ["scherm", "knoppen", "velden", "kader", "open", "opent", "lijst", "formulier", "toepassing", "pagina"]
      seeing = ["ziet", "zien", "verschijnt", "verschijnen", "staat", "toont"]
    case "fr":
      before = [
        "bouton", "champ", "case", "menu", "onglet", "option", "choix", "lien", "rubrique", "fenêtre", "choisissez",
        "choisir", "sélectionnez", "sélectionner", "cochez",
      ]
      joints = ["sur"]
      actions = ["cliquez", "cliquer", "clique", "appuyez", "appuyer"]
      behind = []
      others = ["écran", "boutons", "champs", "cadre", "ouvrez", "liste", "formulaire", "application", "page"]
      seeing = ["voir", "voyez", "voit", "affiche", "apparaît"]
    case "de":
      before = [
        "schaltfläche", "knopf", "button", "feld", "textfeld", "menü", "reiter", "registerkarte", "option", "link",
        "fenster", "kästchen",
      ]
      joints = ["auf"]
      actions = ["klicken", "tippen", "drücken"]
      behind = ["klicken", "tippen", "drücken"]
      others = []
      seeing = ["sehen", "erscheint"]
    case "en":
      before = [
        "button", "field", "box", "checkbox", "menu", "tab", "option", "link", "window", "click", "press", "select",
        "choose",
        "tick", "tap",
      ]
      joints = ["on"]
      actions = ["click", "press", "tap"]
      behind = ["button", "field", "box", "checkbox", "menu", "tab", "link"]
      others = ["screen", "buttons", "fields", "frame", "open", "list", "form", "application", "page"]
      seeing = ["see", "shows", "appears"]
    default: (before, joints, actions, behind, others, seeing) = ([], [], [], [], [], [])
    }
  }

  /// Whether a paragraph speaks of a screen.
  func occur(in words: [Token]) -> Bool {
    words.contains { before.contains($0.word) || actions.contains($0.word) || others.contains($0.word) }
  }

  /// Whether a word says that something is seen on a screen.
  func see(_ word: WordHash) -> Bool { seeing.contains(word) }

  /// Whether one of the two words before or behind a part, in the same clause, says that something is seen on a screen.
  func areBeside(_ part: Range<Int>, in words: [Token], of text: [UInt8]) -> Bool {
    func isInClause(_ between: Range<Int>) -> Bool {
      !text[between].contains { ".,!?:;()\u{B}".utf8.contains($0) }
    }
    let before = words.prefix { $0.range.upperBound <= part.lowerBound }.suffix(2)
    let behind = words.drop { $0.range.lowerBound < part.upperBound }.prefix(2)
    return before.contains { see($0.word) && isInClause($0.range.upperBound..<part.lowerBound) }
      || behind.contains { see($0.word) && isInClause(part.upperBound..<$0.range.lowerBound) }
  }

  /// Whether the words around a part say that it stands on a screen.
  ///
  /// - Parameters:
  ///   - part: The part, with the marks around it.
  ///   - words: The words of the paragraph.
  func point(at part: Range<Int>, in words: [Token]) -> Bool {
    if let next = words.first(where: { $0.range.lowerBound >= part.upperBound }), behind.contains(next.word),
      next.range.lowerBound - part.upperBound <= 1
    {
      return true
    }
    let preceding = words.prefix { $0.range.upperBound <= part.lowerBound }.suffix(4)
    // Something else may stand between, such as a reference.
    guard let last = preceding.last, part.lowerBound - last.range.upperBound <= 2 else { return false }
    if before.contains(last.word) { return true }
    return joints.contains(last.word) && preceding.contains { actions.contains($0.word) }
  }
}
