import TestSupport
import YAML

extension Mutation {
  static let stepKinds: [Mutation] = [
    Mutation("swap two steps") { content, random in
      guard let list = random.pick(content.stepLists.filter { $0.sequence.items.count > 1 }) else { return nil }
      let one = random.below(list.sequence.items.count - 1)
      return content.swapping(one, one + 1, in: list).map { Change($0) }
    },
    Mutation("swap two steps that are apart") { content, random in
      guard let list = random.pick(content.stepLists.filter { $0.sequence.items.count > 2 }) else { return nil }
      let one = random.below(list.sequence.items.count - 2)
      let other = one + 2 + random.below(list.sequence.items.count - one - 2)
      return content.swapping(one, other, in: list).map { Change($0) }
    },
    Mutation("duplicate a step") { content, random in
      guard let list = random.pick(content.stepLists), let source = content.sources[list.path] else { return nil }
      let index = random.below(list.sequence.items.count)
      let text = source.text(content.extent(of: index, in: list))
      return Change([content.inserting(text, before: random.below(index + 1), in: list)])
    },
    Mutation("delete a step that is referred to") { content, random in
      content.deletingStep(isCited: true, &random)
    },
    Mutation("delete a step that nobody refers to") { content, random in
      content.deletingStep(isCited: false, &random)
    },
    Mutation("move a step to another list") { content, random in
      guard let from = random.pick(content.stepLists.filter { $0.sequence.items.count > 1 }),
        let source = content.sources[from.path]
      else { return nil }
      let lists = content.stepLists.filter {
        $0.path == from.path && $0.sequence.range != from.sequence.range && !$0.sequence.isFlow
      }
      guard !from.sequence.isFlow, let to = random.pick(lists) else { return nil }
      let index = random.below(from.sequence.items.count)
      let place = random.below(to.sequence.items.count)
      let extent = content.extent(of: index, in: from)
      guard !to.sequence.range.overlaps(extent), let removal = content.removing(index, from: from) else { return nil }
      let shift =
        source.indentation(ofLine: source.line(at: content.extent(of: place, in: to).lowerBound))
        - source.indentation(ofLine: source.line(at: extent.lowerBound))
      return Change([removal, content.inserting(source.text(extent).shifted(by: shift), before: place, in: to)])
    },
    Mutation("delete a part") { content, random in
      guard let list = random.pick(content.partLists) else { return nil }
      return content.removing(random.below(list.sequence.items.count), from: list).map { Change([$0]) }
    },
    Mutation("move a part") { content, random in
      guard let list = random.pick(content.partLists.filter { $0.sequence.items.count > 1 }) else { return nil }
      let one = random.below(list.sequence.items.count - 1)
      return content.swapping(one, one + 1, in: list).map { Change($0) }
    },
    Mutation("use a fragment once more") { content, random in
      let uses = content.keyUses.filter { $0.kind == "fragment" }
      guard let use = random.pick(uses.isEmpty ? [] : uses),
        let list = random.pick(content.stepLists.filter { $0.path.hasPrefix("guides/") && !$0.sequence.isFlow }),
        let source = content.sources[list.path]
      else { return nil }
      let place = random.below(list.sequence.items.count)
      let start = content.extent(of: place, in: list).lowerBound
      let indentation = String(repeating: " ", count: source.indentation(ofLine: source.line(at: start)))
      return Change([content.inserting("\(indentation)- use: \(use.id)\n", before: place, in: list)])
    },
    Mutation("take the use of a fragment out") { content, random in
      let places = content.stepLists.flatMap { list in
        list.sequence.items.indices.filter { list.sequence.items[$0].mapping?["use"] != nil }.map { (list, $0) }
      }
      guard let (list, index) = random.pick(places) else { return nil }
      return content.removing(index, from: list).map { Change([$0]) }
    },
    Mutation("change the numbering") { content, random in
      let values = ["ordinal", "decimal", "letters", "none"]
      let places = content.scalars.filter { $0.keys.last == "numbering" }
      guard let place = random.pick(places), let value = random.pick(values) else { return nil }
      return Change([Edit(place.path, place.scalar.range, value)])
    },
    Mutation("number a list that had no numbering of its own") { content, random in
      let lists = content.entries.filter { entry in
        entry.key == "steps" && entry.mapping["numbering"] == nil && !entry.path.hasPrefix("fragments/")
          && !entry.mapping.isFlow
      }
      guard let entry = random.pick(lists), let source = content.sources[entry.path],
        let value = random.pick(["ordinal", "decimal", "letters", "none"])
      else { return nil }
      let start = source.range(ofLine: source.line(at: entry.entry.key.range.lowerBound)).lowerBound
      let column = entry.entry.key.range.lowerBound - start
      guard source.indentation(ofLine: source.line(at: start)) == column else { return nil }
      return Change([
        Edit(entry.path, start..<start, "\(String(repeating: " ", count: column))numbering: \(value)\n")
      ])
    },
    Mutation("misspell a fixed word") { content, random in
      let places = content.scalars.filter { $0.keys.last == "numbering" }
      guard let place = random.pick(places), let value = random.pick(["ordinaal", "decimals", "Letters", "geen", "1"])
      else { return nil }
      return Change([Edit(place.path, place.scalar.range, value)])
    },
    Mutation("change the edition of something") { content, random in
      let places = content.scalars.filter { $0.keys.last == "only" }
      guard let place = random.pick(places), let value = random.pick(["intern", "Counter", "counters", "nl"]) else {
        return nil
      }
      return Change([Edit(place.path, place.scalar.range, value)])
    },
    Mutation("take the edition of something away") { content, random in
      let places = content.entries.filter { $0.key == "only" }
      guard let place = random.pick(places) else { return nil }
      return content.removing(place.entry, from: place.mapping, in: place.path).map { Change([$0]) }
    },
    Mutation("keep a step for an edition") { content, random in
      let edition = content.scalars.first { $0.keys == ["editions", "id"] }?.scalar.string ?? "intern"
      let ids = content.stepLists.flatMap { list in
        list.sequence.items.compactMap { content.id(of: $0).map { (list.path, $0) } }
      }
      guard let (path, id) = random.pick(ids), let source = content.sources[path] else { return nil }
      let line = source.line(at: id.range.lowerBound)
      let start = source.range(ofLine: line).lowerBound
      let isFlow = source.text(source.range(ofLine: line)).contains("{id:")
      let column = id.range.lowerBound - start - "id: ".utf8.count
      let only = "only: [\(edition)]"
      return Change([
        Edit(
          path, id.range.upperBound..<id.range.upperBound,
          isFlow ? ", \(only)" : "\n\(String(repeating: " ", count: column))\(only)")
      ])
    },
  ]
}

extension Catalogue {
  fileprivate func deletingStep(isCited: Bool, _ random: inout SplitMix) -> Change? {
    let cited = Set(referenceUses.filter { $0.kind == "step" }.map(\.id))
    let places = stepLists.flatMap { list in
      list.sequence.items.indices.filter { index in
        id(of: list.sequence.items[index]).map { cited.contains($0.string) == isCited } ?? false
      }.map { (list, $0) }
    }
    guard let (list, index) = random.pick(places) else { return nil }
    return removing(index, from: list).map { Change([$0]) }
  }
}

extension String {
  /// Lines with more spaces before them, or fewer.
  fileprivate func shifted(by count: Int) -> String {
    split(separator: "\n", omittingEmptySubsequences: false).map { line in
      if line.isEmpty || count == 0 { return String(line) }
      return count > 0
        ? String(repeating: " ", count: count) + line
        : String(line.dropFirst(min(-count, line.prefix { $0 == " " }.count)))
    }.joined(separator: "\n")
  }
}
