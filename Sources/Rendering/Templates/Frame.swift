/// A page template in one language, rendered once and cut at its slots, so that every page only has to put bytes between bytes.
struct Frame: Sendable {
  private let pieces: [Piece]

  /// The bytes between the slots.
  private let fixedCount: Int

  private enum Piece: Sendable {
    case fixed([UInt8])
    case slot(Slot)
  }

  /// What fills a slot.
  enum Value {
    case text(String)
    /// HTML that was made before, one piece behind the other.
    case pieces([ArraySlice<UInt8>])

    static func html(_ bytes: [UInt8]) -> Value { .pieces([bytes[...]]) }
    static func html(_ buffer: HTMLBuffer) -> Value { .pieces([buffer.written]) }

    fileprivate var byteCount: Int {
      switch self {
      case .text(let text): text.utf8.count
      case .pieces(let pieces): pieces.reduce(0) { $0 + $1.count }
      }
    }
  }

  /// - Parameter rendered: The template, rendered with ``marker(for:)`` for each slot.
  init(cutting rendered: String) {
    var pieces: [Piece] = []
    var rest = rendered.utf8[...]
    while let start = rest.firstIndex(of: Self.mark),
      let end = rest[rest.index(after: start)...].firstIndex(of: Self.mark)
    {
      pieces.append(.fixed(Array(rest[..<start])))
      let name = String(decoding: rest[rest.index(after: start)..<end], as: UTF8.self)
      if let slot = Slot(rawValue: name) { pieces.append(.slot(slot)) }
      rest = rest[rest.index(after: end)...]
    }
    pieces.append(.fixed(Array(rest)))
    self.pieces = pieces
    fixedCount = pieces.reduce(0) { count, piece in
      if case .fixed(let bytes) = piece { count + bytes.count } else { count }
    }
  }

  /// What stands for a slot while the template is rendered: its name between two control characters, which no template holds.
  static func marker(for slot: Slot) -> String { "\u{1}\(slot.rawValue)\u{1}" }

  private static let mark: UInt8 = 1

  /// The page with its slots filled; a slot without a value is empty.
  func filled(_ values: [Slot: Value]) -> [UInt8] {
    var page: [UInt8] = []
    page.reserveCapacity(fixedCount + values.values.reduce(100) { $0 + $1.byteCount })
    for piece in pieces {
      switch piece {
      case .fixed(let bytes): page += bytes
      case .slot(let slot):
        switch values[slot] {
        case .text(let text): page += HTMLBuffer.written { $0.text(text) }
        case .pieces(let pieces):
          for piece in pieces { page += piece }
        case nil: break
        }
      }
    }
    return page
  }
}
