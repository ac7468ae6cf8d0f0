internal import Manuscript

/// The order in which readers find the guides: those of each group, then those that `guides` of `site.yaml` names, then the others in the
/// order of their ids.
struct GuideOrder {
  let guides: [GuideDocument]
  /// The groups that have a guide, by their places in the source, and where their guides stand in ``guides``.
  let groups: [(source: Int, guides: Range<Int>)]

  init(of manuscript: Manuscript) {
    let documents = manuscript.guides
    let places = Dictionary(documents.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var isPlaced = Array(repeating: false, count: documents.count)
    var ordered: [GuideDocument] = []
    func add(_ ids: [Located<String>]) {
      for id in ids {
        guard let place = places[id.value], !isPlaced[place] else { continue }
        isPlaced[place] = true
        ordered.append(documents[place])
      }
    }
    var groups: [(source: Int, guides: Range<Int>)] = []
    for (source, group) in manuscript.site.groups.enumerated() {
      let start = ordered.count
      add(group.guides)
      if ordered.count > start { groups.append((source, start..<ordered.count)) }
    }
    add(manuscript.site.guides)
    for (place, document) in documents.enumerated() where !isPlaced[place] { ordered.append(document) }
    (guides, self.groups) = (ordered, groups)
  }

  /// The group of each guide; `nil` for those of none.
  var groupOfGuide: [GroupIndex?] {
    var all = [GroupIndex?](repeating: nil, count: guides.count)
    for (index, group) in groups.enumerated() {
      for guide in group.guides { all[guide] = GroupIndex(index) }
    }
    return all
  }
}
