extension String {
  /// The fenced blocks with this info string, without the fences and the last line end.
  public func blocks(_ info: String) -> [String] {
    var blocks: [String] = []
    var lines: [Substring] = []
    var fence: Substring?
    for line in split(separator: "\n", omittingEmptySubsequences: false) {
      if let open = fence {
        guard line == "```" else {
          lines.append(line)
          continue
        }
        if open.dropFirst(3) == info { blocks.append(lines.joined(separator: "\n")) }
        (fence, lines) = (nil, [])
      } else if line.hasPrefix("```") {
        fence = line
      }
    }
    return blocks
  }
}
