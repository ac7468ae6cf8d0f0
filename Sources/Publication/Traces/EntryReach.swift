/// Follows what entries name: a term that its definition names another one brings that with it.
struct EntryReach {
  private let used: [Uses.Index: [Uses.Index]]
  /// The search in which each entry was reached last.
  private var reachedIn: [Uses.Index: Int] = [:]
  private var search = 0

  /// - Parameters:
  ///   - used: What each entry names.
  ///   - isFollowed: Whether what an entry names stands on the pages that name the entry.
  init(_ used: [Uses.Index: Set<Uses.Index>], isFollowed: (Uses.Index) -> Bool) {
    self.used = used.filter { isFollowed($0.key) }.mapValues { $0.sorted() }
  }

  /// These entries and all that they lead to, in the order of their places.
  mutating func reached(from start: IndexSet) -> [Uses.Index] {
    search += 1
    var reached = start.indices
    for index in reached { reachedIn[index] = search }
    var next = 0
    while next < reached.count {
      for index in used[reached[next]] ?? [] where reachedIn.updateValue(search, forKey: index) != search {
        reached.append(index)
      }
      next += 1
    }
    return reached.sorted()
  }
}
