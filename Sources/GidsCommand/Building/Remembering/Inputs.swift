internal import BuildCache
internal import Manuscript
internal import OutputFolder
internal import Workers

/// A file that a site was made of.
struct Input {
  /// Below the folder of the site that holds both: `content/…` or `templates/…`, whatever the user calls them.
  let path: String
  /// `nil` when it was changed so shortly before it was looked at that a later change might not show.
  var facts: FileFacts?
  /// Stands for its bytes; `nil` when it could not be read.
  let fingerprint: Fingerprint?
}

/// All files that a site is made of.
struct Inputs {
  /// The content, then the templates, each sorted by path.
  let files: [Input]
  private let places: [String: Int]

  init(_ files: [Input]) {
    self.files = files
    places = Dictionary(files.enumerated().map { ($1.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Looks at the files of a site, and reads those that may have changed.
  ///
  /// - Parameters:
  ///   - trees: The folders of the site; what was read of them is not read again.
  ///   - former: What they were the last time.
  ///   - workers: The threads that look.
  init(of trees: inout SiteTrees, after former: Inputs?, workers: Workers) {
    let now = Disk.now
    let found = [("content", trees.content), ("templates", trees.templates)].flatMap { name, tree in
      tree.paths.map { (path: "\(name)/\($0)", tree: tree, inTree: $0) }
    }
    let looked = workers.map(found.indices, inSharesOf: 64) { place -> (input: Input, bytes: [UInt8]?) in
      let file = found[place]
      let facts = FileFacts(ofFileAt: "\(file.tree.name)/\(file.inTree)")
      if let facts, let known = former?[file.path], known.facts == facts { return (known, nil) }
      // Times are no finer than the ticks of a clock, on some disks of two seconds.
      let isSettled = facts.map { $0.modified < now - 2_500_000_000 } ?? false
      let bytes = file.tree.read(file.inTree)
      let input = Input(
        path: file.path, facts: isSettled ? facts : nil, fingerprint: bytes.map { Fingerprint(of: $0) })
      return (input, file.path.hasSuffix(".yaml") ? bytes : nil)
    }
    self.init(looked.map(\.input))
    func read(below name: String) -> [String: [UInt8]] {
      let texts = zip(found, looked).compactMap { file, looked in looked.bytes.map { (file, $0) } }
      return Dictionary(
        texts.filter { $0.0.tree.name == name }.map { ($0.0.inTree, $0.1) }, uniquingKeysWith: { first, _ in first })
    }
    trees.content = trees.content.knowing(read(below: trees.content.name))
    trees.templates = trees.templates.knowing(read(below: trees.templates.name))
  }

  subscript(path: String) -> Input? { places[path].map { files[$0] } }

  /// The paths of the files that are new, gone or other than they were, sorted.
  func changes(since former: Inputs) -> [String] {
    let changed = files.filter { file in former[file.path].map { $0.fingerprint != file.fingerprint } ?? true }
    let gone = former.files.filter { self[$0.path] == nil }
    return (changed + gone).map(\.path).sorted()
  }

  /// Whether more is known than before of when the files were changed.
  func areMoreSettled(than former: Inputs) -> Bool {
    zip(files, former.files).contains { $0.facts != nil && $1.facts == nil }
  }
}

extension Inputs {
  init(from reader: inout FlatReader) throws(FlatReader.Damage) {
    self.init(
      try reader.each { (reader) throws(FlatReader.Damage) in
        let path = try reader.text()
        let facts = try reader.bool() ? try FileFacts(from: &reader) : nil
        return Input(path: path, facts: facts, fingerprint: try reader.bool() ? try reader.fingerprint() : nil)
      })
  }

  func write(to writer: inout FlatWriter) {
    writer.write(each: files) { file, writer in
      writer.write(file.path)
      writer.write(file.facts != nil)
      file.facts?.write(to: &writer)
      writer.write(file.fingerprint != nil)
      if let fingerprint = file.fingerprint { writer.write(fingerprint) }
    }
  }
}

extension FileFacts {
  fileprivate init(from reader: inout FlatReader) throws(FlatReader.Damage) {
    self.init(
      inode: UInt64(bitPattern: Int64(try reader.number())), modified: Int64(try reader.number()),
      size: try reader.number())
  }

  fileprivate func write(to writer: inout FlatWriter) {
    writer.write(Int(Int64(bitPattern: inode)))
    writer.write(Int(modified))
    writer.write(size)
  }
}
