/// What a reference in a text stands for.
public struct Reference: Sendable {
  public let target: Target
  /// Whether the words that the tool puts in its place begin with a capital letter: `<Term:user>`.
  public let isCapitalised: Bool

  /// A place or entry that exists. What is long stands out of line, since every text has a list of these.
  public enum Target: Sendable {
    case link(RegistryIndex<Link>)
    case contact(RegistryIndex<Contact>)
    case term(RegistryIndex<Term>, isPlural: Bool)
    /// On-screen labels: one, or a click path of several.
    case labels([RegistryIndex<Label>])
    case file(RegistryIndex<Download>)
    indirect case step(StepTarget)
    /// Steps from the first to the last of one list.
    indirect case stepRange(StepTarget, StepTarget)
    /// Several steps of one part.
    case stepList([StepTarget])
    case part(PartTarget)
    case guide(GuideIndex)
    /// A figure that a guide shows.
    case figure(FigureTarget)
    /// In drafts only: a reference that leads nowhere.
    case gap(Gap)
  }
}

/// The place of a guide in ``Publication/guides``.
public struct GuideIndex: Hashable, Sendable {
  public let index: Int

  init(_ index: Int) { self.index = index }
}

/// A part that a reference names.
public struct PartTarget: Hashable, Sendable {
  public let guide: GuideIndex
  /// The index of the part in ``Guide/parts``.
  public let part: Int
  /// Whether the guide has to be named, because the reference stands in another one.
  public let namesGuide: Bool
}

/// A figure that a reference names.
public struct FigureTarget: Hashable, Sendable {
  public let guide: GuideIndex
  public let figure: FigureIndex
}

/// A step that a reference names.
public struct StepTarget: Sendable {
  public let guide: GuideIndex
  /// The index of the part in ``Guide/parts``.
  public let part: Int
  public let anchor: Anchor
  /// The number; `nil` for a step of an unnumbered list.
  public let number: StepNumber?
  /// What a reference without words of its own cites in place of a number.
  public let title: Localised<Text>?
  /// What has to be said beside the number so that it cannot be mistaken for that of another list.
  public let naming: Naming

  /// What a reference to a step names beside its number.
  public enum Naming: Hashable, Sendable {
    case number
    case part
    case guide
    case partAndGuide
  }
}

/// The name of a place in a page: the id of a step or part, the same in all languages.
public struct Anchor: Hashable, Sendable {
  public let name: String

  init(_ name: String) { self.name = name }
}
