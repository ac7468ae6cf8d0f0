internal import Diagnostics
internal import Manuscript

/// The numbers of the steps of a guide by the places where the steps are written.
///
/// A step of a fragment has a number in every guide that uses it, so it has none here.
struct StepNumbers {
  private let numbers: [SourceRange: String]
  private let letters: [SourceRange: String]

  /// No numbers, for a file that is no guide.
  init() { (numbers, letters) = ([:], [:]) }

  /// - Parameters:
  ///   - guide: The guide.
  ///   - manuscript: The content that it belongs to.
  ///   - edition: The edition whose numbers come first; steps that it has not get those of another one.
  init(_ guide: GuideDocument, in manuscript: Manuscript, edition: String?) {
    var collector = Collector()
    for edition in [edition] + manuscript.site.allEditions {
      let outline = GuideOutliner(guide, in: manuscript, edition: edition).outline
      for part in outline.parts { collector.add(part.steps) }
    }
    (numbers, letters) = (collector.numbers, collector.letters)
  }

  /// The number of a step as references cite it, such as `3°`.
  ///
  /// - Parameter step: The place of the step's record.
  func number(of step: SourceRange) -> String? { numbers[step] }

  /// The letter of a branch, such as `A`.
  ///
  /// - Parameter branch: The place of the branch's record.
  func letter(of branch: SourceRange) -> String? { letters[branch] }

  private struct Collector {
    var numbers: [SourceRange: String] = [:]
    var letters: [SourceRange: String] = [:]

    mutating func add(_ steps: [StepOutline]) {
      for step in steps {
        if step.scope.fragment == nil, let number = step.number?.cited, numbers[step.source.range] == nil {
          numbers[step.source.range] = number
        }
        for branch in step.branches {
          if let letter = branch.letter, letters[branch.source.range] == nil { letters[branch.source.range] = letter }
          add(branch.steps)
        }
        add(step.steps)
      }
    }
  }
}

extension SiteSource {
  /// What everyone gets, then each edition.
  var allEditions: [String?] { [nil] + editions.compactMap { $0.id?.value } }
}
