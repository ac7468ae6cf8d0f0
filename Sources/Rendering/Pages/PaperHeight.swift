import Publication

/// How much of a printed page the blocks of a guide take at least, in millimetres, as `templates/style/90-print.css` prints them.
///
/// No style sheet can say "keep a step whole if it fits a page": what surely does not fit has to be known before.
struct PaperHeight {
  let guide: Guide
  let language: LanguageIndex

  /// Whether a step is longer than a page of A4 for certain.
  func isLongerThanPage(_ step: Step) -> Bool { of(step) > 255 }

  private func of(_ step: Step) -> Int {
    let choices = step.branches.isEmpty ? 0 : 8
    let troubles = step.troubles.isEmpty ? 0 : 14
    return of(step.body) + of(step.fields) + step.figures.reduce(0) { $0 + of($1) } + 6 * step.files.count
      + step.notes.reduce(0) { $0 + of($1) }
      + step.branches.reduce(choices) { $0 + 12 + of($1.body) + of($1.steps) + result($1.result) }
      + of(step.steps) + result(step.result) + step.troubles.reduce(troubles) { $0 + 6 + of($1.body) }
  }

  private func of(_ steps: StepList) -> Int { steps.steps.reduce(0) { $0 + 3 + of($1) } }

  private func of(_ body: Body?) -> Int {
    guard let body else { return 0 }
    return body.blocks.reduce(0) { sum, block in
      switch block {
      case .text: sum + 6
      case .figure(let figure): sum + of(figure)
      case .note(let note): sum + of(note)
      case .fields(let fields): sum + of(fields)
      case .table(let table): sum + 8 + 7 * table.rows.count
      case .contact: sum + 12
      case .files(let files): sum + 6 * files.count
      case .gap: sum + 6
      }
    }
  }

  private func of(_ note: Note) -> Int { 12 + of(note.body) }

  private func result(_ body: Body?) -> Int { body == nil ? 0 : 12 + of(body) }

  private func of(_ fields: [FormField]) -> Int { fields.isEmpty ? 0 : 12 + 8 * fields.count }

  private func of(_ figure: FigureIndex) -> Int {
    guard case .picture(let picture, _, _, _) = guide[figure].images[language], picture.width > 0 else { return 6 }
    // Never higher than the style sheet lets it be, never larger than it is, and no broader than its column.
    return 6 + min(44, picture.height * 254 / 960, 85 * picture.height / picture.width)
  }
}
