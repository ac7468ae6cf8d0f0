internal import Diagnostics
internal import Rendering

/// What a build cost, as a table for people.
struct TimingTable {
  let timings: Timings
  let workers: Int
  let language: MessageLanguage

  /// Rows with the seconds of the clock, those of the processors, and the share of these.
  var text: String {
    let total = timings.total
    var rows = [["", word(.wall), word(.processor), word(.share)]]
    for (part, name) in parts {
      guard let cost = timings[part] else { continue }
      rows.append([name, cost.wall.map(seconds) ?? "", seconds(cost.processor), share(cost.processor, total.processor)])
    }
    rows.append([word(.total), total.wall.map(seconds) ?? "", seconds(total.processor), share(1, 1)])
    return TextTable(rows).text + foot(total)
  }

  private var parts: [(Timings.Part, String)] {
    [(.reading, word(.reading)), (.resolving, word(.resolving))]
      + SiteOutput.allCases.map { (.output($0), $0.rawValue) } + [(.writing, word(.writing))]
  }

  private func foot(_ total: Timings.Cost) -> String {
    let megabytes = Timings.peakMemory / 1_000_000
    let busy = total.wall.map { Int((total.processor / $0 * 100).rounded()) } ?? 0
    let words = Trilingual(
      en: "\(megabytes) MB of memory at most; processors \(busy) % busy, of \(workers * 100) %",
      nl: "hoogstens \(megabytes) MB geheugen; processoren \(busy) % bezig, van \(workers * 100) %",
      fr: "\(megabytes) Mo de mémoire au plus\u{A0}; processeurs occupés à \(busy)\u{A0}%, sur \(workers * 100)\u{A0}%")
    return words[language] + "\n"
  }

  /// In thousandths, with the decimal sign of the language.
  private func seconds(_ seconds: Double) -> String {
    let thousandths = Int((seconds * 1000).rounded())
    let fraction = String(thousandths % 1000)
    let sign = language == .english ? "." : ","
    return "\(thousandths / 1000)\(sign)\(String(repeating: "0", count: 3 - fraction.count))\(fraction) s"
  }

  private func share(_ part: Double, _ whole: Double) -> String {
    whole > 0 ? "\(Int((part / whole * 100).rounded())) %" : ""
  }

  private func word(_ word: TimingWord) -> String { word.words[language] }
}

/// The words around the figures.
private enum TimingWord {
  case wall, processor, share, reading, resolving, writing, total

  var words: Trilingual {
    switch self {
    case .wall: Trilingual(en: "clock", nl: "klok", fr: "horloge")
    case .processor: Trilingual(en: "processor", nl: "processor", fr: "processeur")
    case .share: Trilingual(en: "share", nl: "aandeel", fr: "part")
    case .reading: Trilingual(en: "reading", nl: "lezen", fr: "lecture")
    case .resolving: Trilingual(en: "resolving", nl: "bepalen", fr: "résolution")
    case .writing: Trilingual(en: "writing", nl: "schrijven", fr: "écriture")
    case .total: Trilingual(en: "total", nl: "totaal", fr: "total")
    }
  }
}
