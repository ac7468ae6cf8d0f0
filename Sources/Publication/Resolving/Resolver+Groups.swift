internal import Diagnostics
internal import Manuscript

extension Resolver {
  /// Resolves the groups of the home page; the guides of no group are the last one.
  mutating func groups() -> [GuideGroup] {
    checkGroups()
    let sources = manuscript.site.groups
    let former = declareFormerGroups()
    var taken: Set<String> = []
    var groups: [GuideGroup] = []
    let titles = sources.map { text($0.title, as: .title, in: .site) }
    for group in order.groups {
      let id = sources[group.source].id?.value
      let isFirst = id.map { taken.insert($0).inserted } ?? false
      let heading = GuideGroup.Heading(
        anchor: isFirst ? id.map { Anchor($0) } : nil, formerAnchors: former[group.source].map { Anchor($0) },
        title: titles[group.source])
      groups.append(GuideGroup(heading: heading, guides: group.guides.map { GuideIndex($0) }))
    }
    let rest = (order.groups.last?.guides.upperBound ?? 0)..<guideCount
    if !rest.isEmpty { groups.append(GuideGroup(heading: nil, guides: rest.map { GuideIndex($0) })) }
    return groups
  }

  /// Reports the ids that stand twice, the guides that do not exist, and those that have several places on the home page.
  private mutating func checkGroups() {
    let site = manuscript.site
    let ids = site.groups.compactMap(\.id)
    for id in ids.repeated {
      let free = id.value.freeID { free in ids.contains { $0.value == free } }
      report(.duplicateID(id.value, first: .other(.group), free: free), at: id.range)
    }
    var places: [String: Int] = [:]
    for (place, group) in site.groups.enumerated() {
      checkGuides(group.guides)
      for guide in group.guides where guideIndices[guide.value] != nil {
        let first = places[guide.value] ?? place
        places[guide.value] = first
        if first != place { reportPlacedTwice(guide, first) }
      }
    }
    checkGuides(site.guides)
    for guide in site.guides {
      if let group = places[guide.value] { reportPlacedTwice(guide, group) }
    }
  }

  private mutating func reportPlacedTwice(_ guide: Located<String>, _ group: Int) {
    report(.placedTwice(guide.value, group: manuscript.site.groups[group].id?.value), at: guide.range)
  }

  private mutating func checkGuides(_ ids: [Located<String>]) {
    for id in ids where guideIndices[id.value] == nil && !manuscript.refused.mayHold(id.value, .guide) {
      report(.unknownID(id.value, what: .guide, known: guideIDs), at: id.range)
    }
    for id in ids.repeated { report(.repeatedInList(id.value, .guide), at: id.range) }
  }

  /// Notes what groups were called before; a name that is in use is reported.
  ///
  /// - Returns: The former ids of each group that nothing else has.
  private mutating func declareFormerGroups() -> [[String]] {
    let groups = manuscript.site.groups
    var taken = Set(groups.compactMap(\.id?.value))
    var former: [[String]] = []
    for group in groups {
      var own: [String] = []
      for id in group.formerIDs {
        if taken.insert(id.value).inserted {
          own.append(id.value)
        } else {
          report(.duplicateFormerID(id.value, first: .other(.group)), at: id.range)
        }
      }
      former.append(own)
    }
    return former
  }
}

extension [Located<String>] {
  /// The ids that stood in the list before.
  var repeated: [Located<String>] {
    var seen: Set<String> = []
    return filter { !seen.insert($0.value).inserted }
  }
}
