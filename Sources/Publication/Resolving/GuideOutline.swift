internal import Diagnostics
internal import Manuscript

/// The structure of a guide in one edition: which parts and steps there are, their anchors and their numbers.
///
/// It holds no resolved text, so that the outlines of all guides can be made before the first reference is followed.
struct GuideOutline: Sendable {
  let document: GuideDocument
  /// Where the words of the guide itself were written: the same value for all its parts and steps.
  let scope = Scope()
  var parts: [PartOutline] = []
  /// Every part and step by its anchor.
  var anchors: [String: AnchoredPlace] = [:]
  /// The anchors that parts and steps had before, each with the one that they have now.
  var formerAnchors: [String: String] = [:]
  /// The anchors of the steps of each use of a fragment, by the ids that the texts of the fragment cite them with.
  var anchorsInUse: [Int: [String: String]] = [:]
  /// The anchors of the steps and parts that are kept for other editions.
  var leftOut: Set<String> = []
  /// The figures that the guide shows, in the order of their first appearance.
  var figures: [FigureOutline] = []
  var figureIndices: [FigureKey: Int] = [:]
  /// The fragments that the guide uses, those inside fragments among them, in the order of their first use.
  var fragments: [String] = []
  /// The ids that figures had before.
  var formerFigures: [FigureKey: Int] = [:]

  /// What gids puts before the ids of a fragment's steps, by the place of the use; an empty text where it puts nothing.
  var automaticPrefixes: [SourceRange: Set<String>] = [:]
  /// Figures that the guide shows and nothing declares, which was reported.
  var undeclaredFigures: Set<String> = []
  /// For each use of a fragment that does not exist, or cannot be read, the one that was probably meant.
  var missingFragments: [FragmentDocument?] = []
  /// Whether the id of a step is missing, which was reported.
  var hasStepWithoutID = false
  /// Whether the id of a part is missing, which was reported.
  var hasPartWithoutID = false

  /// Whether a step that the guide has not will be there when a fault that was reported is mended.
  func mayGainStep(_ name: String) -> Bool {
    if hasStepWithoutID, stepNames(in: scope).nearest(to: name) == nil { return true }
    return missingFragments.contains { fragment in
      fragment.map { $0.source.steps.contains { $0.mayBeCited(as: name) } } ?? true
    }
  }

  /// The ids of the parts, as far as the writer gave them.
  var partIDs: [String] { parts.compactMap { $0.source.id?.value } }

  /// The anchor of the step that a text in this scope cites: in a fragment, that of the same use first, then of the uses around it.
  func anchor(of id: String, in scope: Scope) -> String? {
    for use in scope.uses.reversed() {
      if let anchor = anchorsInUse[use]?[id] { return anchor }
    }
    return anchors[id].map { _ in id }
  }

  /// What a text in this scope may call the steps.
  func stepNames(in scope: Scope) -> [String] {
    let steps = anchors.compactMap { if case .step = $0.value { $0.key } else { nil } }
    return steps + scope.uses.flatMap { (anchorsInUse[$0] ?? [:]).keys }
  }

  /// The figure that a text in this scope cites: that of the same file first, then of the guide, then of its fragments.
  func figure(_ id: String, in scope: Scope) -> Int? {
    figureIndices[FigureKey(fragment: scope.fragment?.id, id: id)] ?? figureIndices[FigureKey(fragment: nil, id: id)]
      ?? figures.firstIndex { $0.id == id }
  }
}

/// A figure by the file that declares it, for a fragment does not know the figures of the guides that use it.
struct FigureKey: Hashable {
  /// The fragment; `nil` for the guide.
  let fragment: String?
  let id: String
}

/// What an anchor of a guide stands for.
enum AnchoredPlace {
  case part(Int)
  /// Out of line, since every guide has a table of these.
  indirect case step(StepFacts)
}

/// What a reference needs to know of a step.
struct StepFacts {
  let part: Int
  let anchor: String
  /// Where the id stands, which may be in a fragment.
  let idRange: SourceRange?
  let number: StepNumber?
  let title: LocalisedText?
  /// A number of its own for each list of the guide.
  let list: Int
  /// The place in the list, from 0.
  let position: Int
}

struct PartOutline: Sendable {
  let source: PartSource
  let anchor: String
  let numbering: Numbering
  let steps: [StepOutline]
}

struct StepOutline: Sendable {
  private let written: StepPlace
  let scope: Scope
  let anchor: String
  let number: StepNumber?
  let numberingOfSubsteps: Numbering
  let steps: [StepOutline]
  let branches: [BranchOutline]

  init(
    _ written: StepPlace, _ scope: Scope, anchor: String, number: StepNumber?, numberingOfSubsteps: Numbering,
    steps: [StepOutline], branches: [BranchOutline]
  ) {
    (self.written, self.scope, self.anchor, self.number) = (written, scope, anchor, number)
    (self.numberingOfSubsteps, self.steps, self.branches) = (numberingOfSubsteps, steps, branches)
  }

  var source: StepSource { written.step }
}

/// A step in the list in which it was written: much smaller than the step itself.
struct StepPlace: Sendable {
  private let list: [StepItemSource]
  private let index: Int

  /// - Returns: `nil` when the item is no step.
  init?(_ list: [StepItemSource], _ index: Int) {
    guard case .step = list[index] else { return nil }
    (self.list, self.index) = (list, index)
  }

  var step: StepSource {
    guard case .step(let step) = list[index] else { preconditionFailure("a place is made for steps only") }
    return step
  }
}

struct BranchOutline: Sendable {
  let source: BranchSource
  let letter: String?
  let numbering: Numbering
  let steps: [StepOutline]
}

/// A figure that a guide shows, and where it is declared.
struct FigureOutline: Sendable {
  let id: String
  /// Where the id stands that declares the figure.
  let idRange: SourceRange
  let source: FigureSource
  let scope: Scope
}

/// Where the words of a step were written: in the guide itself, or in a fragment that it uses.
///
/// A reference to one value, since every step has it.
final class Scope: Sendable {
  /// The fragment; `nil` for the guide.
  let fragment: FragmentDocument?
  /// What the anchors of the fragment's steps begin with in this place; `nil` when they are bare.
  let prefix: String?
  /// The fragments that led here, for the message about a fragment that uses itself.
  let path: [String]
  /// A number of its own for this use of the fragment and for each of those around it, outermost first.
  let uses: [Int]
  /// Where the guide uses the fragment.
  let useRange: SourceRange?

  /// The guide itself.
  init() { (fragment, prefix, path, uses, useRange) = (nil, nil, [], [], nil) }

  init(fragment: FragmentDocument, prefix: String?, path: [String], uses: [Int], useRange: SourceRange?) {
    (self.fragment, self.prefix, self.path, self.uses, self.useRange) = (fragment, prefix, path, uses, useRange)
  }

  /// The anchor of a step with this id.
  func anchor(_ id: String) -> String {
    prefix.map { "\($0)-\(id)" } ?? id
  }
}

extension GuideOutline {
  /// What a figure was called before in the page, as far as no other figure is called so: with its own former ids, and with those of its
  /// fragment. Sorted.
  func formerNames(ofFigure index: Int) -> [String] {
    let figure = figures[index]
    let fragment = figure.scope.fragment
    let formerIDs = figure.source.formerIDs.map(\.value).filter {
      formerFigures[FigureKey(fragment: fragment?.id, id: $0)] == index
    }
    let owners = fragment.map { [$0.id] + $0.source.formerIDs.map(\.value) } ?? []
    let names = ([figure.id] + formerIDs).flatMap { id in owners.isEmpty ? [id] : owners.map { "\($0).\(id)" } }
    let taken = Set(figures.map(\.pageID))
    return Set(names).subtracting(taken).sorted()
  }
}

extension FigureOutline {
  /// What the figure is called in the page, where figures of several files stand.
  var pageID: String { scope.fragment.map { "\($0.id).\(id)" } ?? id }
}

extension StepItemSource {
  /// Whether the steps of an item have this id, or end in it after a word of the guide's own.
  fileprivate func mayBeCited(as name: String) -> Bool {
    switch self {
    // What a fragment within the fragment brings is not looked into.
    case .use: true
    case .step(let step):
      step.id.map { $0.value == name || name.hasSuffix("-\($0.value)") } ?? false
        || step.steps.contains { $0.mayBeCited(as: name) }
        || step.choose.contains { $0.steps.contains { $0.mayBeCited(as: name) } }
    }
  }
}
