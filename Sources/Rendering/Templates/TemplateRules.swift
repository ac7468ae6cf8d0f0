public import Diagnostics

extension Rule {
  static let missingTemplate = Rule.pending("missing-template", .error)
  static let unknownTemplateName = Rule.pending("unknown-template-name", .error)
  static let templateEscaping = Rule.pending("template-escaping", .error)
  static let unknownPartial = Rule.pending("unknown-partial", .error)
  static let templateTag = Rule.pending("template-tag", .error)
  static let templateSyntax = Rule.pending("template-syntax", .error)
}

/// The rules that reading the templates can find broken.
public enum TemplateRules {
  /// The rules in the order in which their page lists them.
  public static let all: [Rule] = [
    .missingTemplate, .unknownTemplateName, .templateEscaping, .unknownPartial, .templateTag, .templateSyntax,
  ]
}
