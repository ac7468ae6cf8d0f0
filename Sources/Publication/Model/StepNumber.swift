internal import Manuscript

/// The number of a step.
///
/// It is computed once, after the editions were told apart, and every output takes it from here.
public struct StepNumber: Hashable, Sendable {
  /// As it stands beside the step: `1°`, `1.`, `a.`, `2.3`, `2A.1`.
  public let marker: String
  /// As a reference cites it: `1°`, `1`, `a`, `2.3`, `2A.1`.
  public let cited: String
  /// The place in its own list, from 1.
  public let ordinal: Int
  /// What the numbers of substeps begin with: `1` for `1°`.
  let stem: String

  /// - Parameters:
  ///   - ordinal: The place in the list, from 1.
  ///   - numbering: The style of the list; not ``Numbering/none``.
  ///   - parent: What the list's numbers begin with; `nil` for a list of a part.
  init(_ ordinal: Int, numbering: Numbering, parent: String?) {
    let component = numbering == .letters ? Self.letters(ordinal) : String(ordinal)
    self.ordinal = ordinal
    if let parent {
      stem = "\(parent).\(component)"
      (marker, cited) = (stem, stem)
    } else {
      stem = component
      cited = numbering == .ordinal ? "\(component)°" : component
      marker = numbering == .ordinal ? cited : "\(component)."
    }
  }

  /// What the numbers in a branch of this step begin with: `2A` for the first branch of step 2.
  func stem(ofBranch index: Int) -> String {
    stem + Self.branchLetter(index)
  }

  /// The letter of a branch: A, B, …, Z, AA, ….
  static func branchLetter(_ index: Int) -> String {
    letters(index + 1).uppercased()
  }

  /// a, b, …, z, aa, ab, ….
  private static func letters(_ ordinal: Int) -> String {
    var rest = ordinal
    var result: [UInt8] = []
    while rest > 0 {
      rest -= 1
      result.append(UInt8(ascii: "a") + UInt8(rest % 26))
      rest /= 26
    }
    return String(decoding: result.reversed(), as: UTF8.self)
  }
}
