import CYAML

/// The only place that owns memory of libyaml: a parser and its current event.
struct EventStream: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  /// The current event; its strings live until the next call of ``advance()``.
  let event: UnsafeMutablePointer<yaml_event_t>

  /// - Parameter bytes: UTF-8 without a byte order mark; must outlive the stream.
  init(reading bytes: UnsafeBufferPointer<UInt8>) {
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    event = .allocate(capacity: 1)
    event.initialize(to: yaml_event_t())
    // It fails only when memory has run out, where Swift itself and libcmark end the process as well.
    guard yaml_parser_initialize(parser) == 1 else { fatalError("out of memory") }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    yaml_event_delete(event)
    yaml_parser_delete(parser)
    event.deallocate()
    parser.deallocate()
  }

  var kind: yaml_event_type_t { event.pointee.type }

  /// Goes to the next event. False at a fault, which ``complaint`` then holds.
  func advance() -> Bool {
    yaml_event_delete(event)
    return yaml_parser_parse(parser, event) == 1
  }

  /// What libyaml says after a fault. Its marks count characters from 0.
  var complaint: Complaint {
    Complaint(
      isOfReader: parser.pointee.error == YAML_READER_ERROR,
      problem: parser.pointee.problem.map { String(cString: $0) } ?? "",
      context: parser.pointee.context.map { String(cString: $0) } ?? "",
      contextIndex: Int(parser.pointee.context_mark.index),
      problemIndex: Int(parser.pointee.problem_mark.index))
  }

  struct Complaint {
    var isOfReader: Bool
    var problem: String
    var context: String
    var contextIndex: Int
    var problemIndex: Int
  }
}
