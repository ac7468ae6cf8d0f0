import Diagnostics
import Foundation
import TestSupport
import Testing

/// Each single slip of the pen in correct content is one message at most, and no other follows from it.
///
/// The test takes a sample of the lines; with `GIDS_ALL_SLIPS=1` in the environment it takes each.
@Suite struct SlipTests {
  /// What can be done to a line; `nil` where it does not apply.
  enum Slip: String, CaseIterable, Sendable {
    case tab, deeper, shallower, gluedColon, gluedDash, noColon, openQuote, halfQuote, colonInText, commaInText,
      hashInText, star, at
    case openBrace, doubleBrace, noComma, bracketInText, textBehindQuote, noBar

    func apply(to line: Substring) -> String? {
      let content = line.drop { $0 == " " }
      let indent = line.prefix { $0 == " " }
      let inner = content.hasPrefix("- ") ? content.dropFirst(2) : content
      guard !content.isEmpty, !content.hasPrefix("#"), !content.contains(" #") else { return nil }
      let colon = inner.firstRange(of: ": ")
      let isText = inner.hasPrefix("nl: ") || inner.hasPrefix("fr: ")
      switch self {
      case .tab: return indent.count < 2 ? nil : "\(indent.dropLast(2))\t\(content)"
      case .deeper: return isText || colon != nil ? "\(indent) \(content)" : nil
      case .shallower: return indent.count < 2 || colon == nil ? nil : "\(indent.dropLast())\(content)"
      case .gluedColon: return colon.map { "\(line[..<$0.lowerBound]):\(line[$0.upperBound...])" }
      case .gluedDash: return content.hasPrefix("- ") ? "\(indent)-\(content.dropFirst(2))" : nil
      case .noColon: return colon.map { "\(line[..<$0.lowerBound]) \(line[$0.upperBound...])" }
      case .openQuote:
        return isText && !hasQuotes(inner) && !line.contains("\"")
          ? String(line.replacing(": ", with: ": \"", maxReplacements: 1)) : nil
      case .halfQuote: return line.hasSuffix("\"") && isText ? String(line.dropLast()) : nil
      case .colonInText: return isText && !hasQuotes(inner) ? "\(line) nu: dan" : nil
      case .commaInText:
        return line.firstRange(of: ", fr: ").flatMap {
          hasQuotes(line) || !line.contains("{nl: ") ? nil : "\(line[..<$0.lowerBound]), of zo\(line[$0.lowerBound...])"
        }
      case .hashInText:
        return line.firstRange(of: ", fr: ").flatMap {
          hasQuotes(line) || !line.contains("{nl: ") ? nil : "\(line[..<$0.lowerBound]) #3\(line[$0.lowerBound...])"
        }
      case .star:
        return isText && !hasQuotes(inner) ? String(line.replacing(": ", with: ": *zo* ", maxReplacements: 1)) : nil
      case .at: return isText && !hasQuotes(inner) ? String(line.replacing(": ", with: ": @", maxReplacements: 1)) : nil
      case .openBrace: return line.hasSuffix("}") ? String(line.dropLast()) : nil
      case .doubleBrace: return line.hasSuffix("}") ? "\(line)}" : nil
      case .noComma:
        return line.firstRange(of: ", fr: ").map { "\(line[..<$0.lowerBound]) fr: \(line[$0.upperBound...])" }
      case .bracketInText:
        return isText && !hasQuotes(inner) ? String(line.replacing(": ", with: ": [x] ", maxReplacements: 1)) : nil
      case .textBehindQuote: return isText && line.hasSuffix("\"") ? "\(line) nu" : nil
      case .noBar: return line.hasSuffix(": |") ? String(line.dropLast(2)) : nil
      }
    }

    private func hasQuotes(_ line: Substring) -> Bool {
      line.contains(": \"") || line.contains(": '") || line.contains(": |") || line.contains(": >")
    }
  }

  @Test(arguments: Slip.allCases)
  func `a slip is one message, and no other follows from it`(slip: Slip) {
    let offset = Slip.allCases.firstIndex(of: slip) ?? 0
    let stride = ProcessInfo.processInfo.environment["GIDS_ALL_SLIPS"] == "1" ? 1 : 8
    var applied = 0
    var count = 0
    var wrong: [String] = []
    for (files, path) in Self.sources {
      let sound = Set(SampleSite(project: files).run().diagnostics.filter { $0.severity != .note }.map(\.problem.code))
      let lines = String(decoding: files[path] ?? [], as: UTF8.self).split(
        separator: "\n", omittingEmptySubsequences: false)
      for (index, line) in lines.enumerated() {
        guard let slipped = slip.apply(to: line) else { continue }
        applied += 1
        // A sample of the lines is enough; each kind of slip takes another one.
        guard (applied + offset).isMultiple(of: stride) else { continue }
        var site = SampleSite(project: files)
        var changed = lines
        changed[index] = Substring(slipped)
        site.content[path] = nil
        site.binaries[path] = Array(changed.joined(separator: "\n").utf8)
        let outcome = site.run()
        let found = outcome.diagnostics.filter { $0.severity != .note && !sound.contains($0.problem.code) }
        count += 1
        if found.count > 1 {
          let report = TextReport(files: outcome.files)
          wrong.append("\(slip) \(path):\(index + 1)\n" + found.map(report.text).joined())
        }
      }
    }
    #expect(count > 0, "the slip applies somewhere")
    #expect(wrong.prefix(10) == [])
  }

  private static let sources: [([String: [UInt8]], String)] =
    [ProjectFolder.content, ProjectFolder.files(below: "Tests/Fixtures/everything")].flatMap { files in
      files.keys.filter { $0.hasSuffix(".yaml") }.sorted().map { (files, $0) }
    }
}
