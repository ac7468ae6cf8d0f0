internal import BuildCache
internal import Diagnostics

/// The faults of a site as they were shown and counted, in reading order.
struct ReportedFaults {
  struct Fault {
    let severity: Severity
    /// The file, as messages name it.
    let path: String
    /// What was shown; `nil` when it was only counted.
    let text: String?
  }

  let faults: [Fault]

  /// Shows those that have words.
  func show(on console: Console) {
    for fault in faults {
      if let text = fault.text { console.message(text) }
    }
  }

  /// How many there are of each kind.
  var counts: Counts { Counts(Dictionary(grouping: faults, by: \.severity).mapValues(\.count)) }

  /// The same faults, but for those of some files.
  ///
  /// - Parameter others: All faults of these files, in reading order.
  func replacing(faultsOf paths: Set<String>, by others: ReportedFaults) -> ReportedFaults {
    var rest = faults.filter { !paths.contains($0.path) }[...]
    var merged: [Fault] = []
    for fault in others.faults where paths.contains(fault.path) {
      while let next = rest.first, ReadingOrder.precedes(next.path, fault.path) { merged.append(rest.removeFirst()) }
      merged.append(fault)
    }
    return ReportedFaults(faults: merged + rest)
  }
}

extension ReportedFaults {
  init(from reader: inout FlatReader) throws(FlatReader.Damage) {
    faults = try reader.each { (reader) throws(FlatReader.Damage) in
      guard let severity = Severity(rawValue: try reader.text()) else { throw FlatReader.Damage() }
      let path = try reader.text()
      return Fault(severity: severity, path: path, text: try reader.bool() ? try reader.text() : nil)
    }
  }

  func write(to writer: inout FlatWriter) {
    writer.write(each: faults) { fault, writer in
      writer.write(fault.severity.rawValue)
      writer.write(fault.path)
      writer.write(fault.text != nil)
      if let text = fault.text { writer.write(text) }
    }
  }
}
