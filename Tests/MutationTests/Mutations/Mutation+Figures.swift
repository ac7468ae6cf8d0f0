import TestSupport
import YAML

extension Mutation {
  static let figureKinds: [Mutation] = [
    Mutation("move a figure") { content, random in
      let uses = content.entries.filter { $0.key == "figure" && !$0.mapping.isFlow && $0.path.hasPrefix("guides/") }
      guard let use = random.pick(uses), let id = use.entry.value.scalar?.string,
        let removal = content.removing(use.entry, from: use.mapping, in: use.path)
      else { return nil }
      // Behind the id of another step.
      let places = content.stepLists.filter { $0.path == use.path && !$0.sequence.isFlow }.flatMap(\.sequence.items)
      guard let step = random.pick(places)?.mapping, !step.isFlow, let stepID = step["id"]?.scalar,
        step["figure"] == nil, let source = content.sources[use.path]
      else { return nil }
      let line = source.line(at: stepID.range.lowerBound)
      let column = stepID.range.lowerBound - source.range(ofLine: line).lowerBound - 4
      let end = source.range(ofLine: line).upperBound
      return Change([
        removal, Edit(use.path, end..<end, "\(String(repeating: " ", count: column))figure: \(id)\n"),
      ])
    },
    Mutation("show another figure") { content, random in
      let uses = content.scalars.filter { $0.keys.last == "figure" || $0.keys.last == "figures" }
      guard let use = random.pick(uses),
        let other = random.pick(
          content.declarations.filter { $0.kind == "figure" && $0.path == use.path && $0.id != use.scalar.string })
      else { return nil }
      return Change([Edit(use.path, use.scalar.range, other.id)])
    },
    Mutation("take a figure out of its step") { content, random in
      let uses = content.entries.filter { $0.key == "figure" || $0.key == "figures" && $0.keys.count > 1 }
      guard let use = random.pick(uses) else { return nil }
      return content.removing(use.entry, from: use.mapping, in: use.path).map { Change([$0]) }
    },
    Mutation("remove an alternative text") { content, random in
      guard let entry = random.pick(content.entries.filter { $0.key == "alt" }) else { return nil }
      return content.removing(entry.entry, from: entry.mapping, in: entry.path).map { Change([$0]) }
    },
    Mutation("copy the alternative text from the caption") { content, random in
      let figures = content.entries.filter { $0.key == "caption" && $0.mapping["alt"] != nil }
      guard let entry = random.pick(figures), let alternative = entry.mapping["alt"],
        let source = content.sources[entry.path]
      else { return nil }
      let caption = entry.entry.value
      return alternative.mapping?.isFlow == caption.mapping?.isFlow
        ? Change([Edit(entry.path, alternative.range, source.text(caption.range))]) : nil
    },
    Mutation("remove a picture") { content, random in
      random.pick(content.files.keys.filter { $0.contains("/figures/") }.sorted()).map { Change(removing: $0) }
    },
    Mutation("move a call-out outside") { content, random in
      let areas = content.lists.filter { $0.key == "area" }
      guard let list = random.pick(areas), let number = random.pick(list.sequence.items.indices.map { $0 }),
        let scalar = list.sequence.items[number].scalar,
        let value = random.pick(["100", "101", "99", "-1", "0", "1.5", "x"])
      else { return nil }
      return Change([Edit(list.path, scalar.range, value)])
    },
    Mutation("move a call-out") { content, random in
      let areas = content.lists.filter { $0.key == "area" }
      guard let list = random.pick(areas), let scalar = list.sequence.items[random.below(2)].scalar else { return nil }
      return Change([Edit(list.path, scalar.range, String(random.below(100)))])
    },
    Mutation("take a number of a call-out away") { content, random in
      guard let list = random.pick(content.lists.filter { $0.key == "area" }) else { return nil }
      return content.removing(random.below(list.sequence.items.count), from: list).map { Change([$0]) }
    },
    Mutation("take a cell of a row away") { content, random in
      let rows = content.lists.filter { $0.key == "rows" && $0.sequence.isFlow }
      guard let row = random.pick(rows) else { return nil }
      return content.removing(random.below(row.sequence.items.count), from: row).map { Change([$0]) }
    },
    Mutation("give a row a cell more") { content, random in
      let rows = content.lists.filter { $0.key == "rows" && $0.sequence.isFlow }
      guard let row = random.pick(rows) else { return nil }
      return Change([
        content.inserting("{nl: extra, fr: en plus}", before: random.below(row.sequence.items.count), in: row)
      ])
    },
    Mutation("take a column of a table away") { content, random in
      guard let columns = random.pick(content.lists.filter { $0.key == "columns" }) else { return nil }
      return content.removing(random.below(columns.sequence.items.count), from: columns).map { Change([$0]) }
    },
    Mutation("swap two rows or cells") { content, random in
      let lists = content.lists.filter { $0.key == "rows" && $0.sequence.items.count > 1 }
      guard let list = random.pick(lists) else { return nil }
      return content.swapping(0, 1, in: list).map { Change($0) }
    },
    Mutation("take a block out of a text") { content, random in
      let lists = content.lists.filter { ["do", "intro", "after", "note", "warning"].contains($0.key) }
      guard let list = random.pick(lists) else { return nil }
      return content.removing(random.below(list.sequence.items.count), from: list).map { Change([$0]) }
    },
    Mutation("swap two blocks of a text") { content, random in
      let lists = content.lists.filter {
        ["do", "intro", "after", "note", "warning"].contains($0.key) && $0.sequence.items.count > 1
      }
      guard let list = random.pick(lists) else { return nil }
      let one = random.below(list.sequence.items.count - 1)
      return content.swapping(one, one + 1, in: list).map { Change($0) }
    },
    Mutation("delete a key with its value") { content, random in
      let entries = content.entries.filter {
        !Catalogue.languages.contains($0.key) && !$0.path.hasPrefix("registry/") && $0.keys.count > 1
      }
      guard let entry = random.pick(entries) else { return nil }
      return content.removing(entry.entry, from: entry.mapping, in: entry.path).map { Change([$0]) }
    },
  ]
}
