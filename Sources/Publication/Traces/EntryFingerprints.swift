internal import BuildCache
internal import Diagnostics
internal import Manuscript

/// Stands for what was written under each entry of the registries and in each fragment.
struct EntryFingerprints {
  /// By their places among the declarations of ``Uses``.
  private let all: [Fingerprint]
  /// Where the entries of each kind begin.
  private let starts: [Int]

  init(_ manuscript: Manuscript) {
    let registry = manuscript.registry
    func prints<Value: Record>(_ entries: [Entry<Value>], _ more: Fingerprint? = nil) -> [Fingerprint] {
      entries.map { entry in
        var printer = Fingerprinter()
        printer.add(entry.id.value)
        let range = entry.id.range.bytes.lowerBound..<entry.value.range.bytes.upperBound
        printer.add(manuscript.files[entry.id.range.file].bytes[range])
        if let more { printer.add(more) }
        return printer.fingerprint
      }
    }
    var downloads = Fingerprinter()
    for (path, size) in manuscript.downloads.sorted(by: { $0.key < $1.key }) {
      downloads.add(path)
      downloads.add(size)
    }
    var (all, starts): ([Fingerprint], [Int]) = ([], [])
    for kind in Declared.allCases {
      starts.append(all.count)
      switch kind {
      case .link: all += prints(registry.links)
      case .contact: all += prints(registry.contacts)
      case .term: all += prints(registry.terms)
      case .label: all += prints(registry.labels)
      case .file: all += prints(registry.files, downloads.fingerprint)
      case .fragment:
        all += manuscript.fragments.values.sorted { $0.id < $1.id }.map {
          Fingerprint(of: manuscript.files[$0.source.range.file].bytes)
        }
      // They stand in the files of the guides and fragments.
      case .figure: break
      }
    }
    (self.all, self.starts) = (all, starts)
  }

  /// - Returns: `nil` for a figure, which stands in the file of a guide or fragment.
  subscript(index: Uses.Index) -> Fingerprint? { index < all.count ? all[index] : nil }

  /// - Parameter place: The place of the entry in its registry.
  func fingerprint(of kind: Declared, at place: Int) -> Fingerprint? { self[starts[kind.rawValue] + place] }
}
