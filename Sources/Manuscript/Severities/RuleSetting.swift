public import Diagnostics
internal import YAML

/// How much one rule weighs on a site: a line of `rules:` in `site.yaml`.
public struct RuleSetting: Sendable {
  /// The code of the rule.
  public let code: Located<String>
  public let weight: Located<RuleWeight>
}

/// What `rules:` can say of a rule.
public enum RuleWeight: String, CaseIterable, Hashable, Sendable, FormatChoice {
  case error, warning, note, off

  /// What the faults of the rule are then; `nil` when they are not reported.
  public var severity: Severity? {
    switch self {
    case .error: .error
    case .warning: .warning
    case .note: .note
    case .off: nil
    }
  }

  var meaning: String {
    switch self {
    case .error: "the site is not published"
    case .warning: "reported"
    case .note: "listed by `gids check` only"
    case .off: "not looked at"
    }
  }
}

extension ValueType where Value == [RuleSetting] {
  /// A mapping from the code of a rule to its weight.
  static var rules: ValueType<[RuleSetting]> {
    let weight = ValueType<RuleWeight>.choice
    return ValueType(description: .map(key: .identifier, value: weight.description)) { node, decoder in
      guard case .mapping(let mapping) = node else {
        decoder.reportType(.map(.rule), node)
        return nil
      }
      return mapping.entries.compactMap { entry in
        let code = Located(entry.key.string, at: decoder.range(entry.key.range))
        return weight.decode(entry.value, &decoder).map {
          RuleSetting(code: code, weight: Located($0, at: decoder.range(entry.value.range)))
        }
      }
    }
  }
}
