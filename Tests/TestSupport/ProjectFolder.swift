public import Foundation

/// The project that the tests belong to.
public enum ProjectFolder {
  /// The folder with `Package.swift`.
  public static let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The project's own templates, by path below `templates/`.
  public static let templates = files(below: "templates")

  /// The project's own content, by path below `content/`.
  public static let content = files(below: "content")

  /// All files below a folder of the project, by their path below it.
  public static func files(below folder: String) -> [String: [UInt8]] {
    let root = url.appendingPathComponent(folder)
    var files: [String: [UInt8]] = [:]
    for path in FileManager.default.subpaths(atPath: root.path) ?? [] {
      var isFolder: ObjCBool = false
      let file = root.appendingPathComponent(path)
      guard FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder), !isFolder.boolValue,
        let data = FileManager.default.contents(atPath: file.path)
      else { continue }
      files[path] = Array(data)
    }
    return files
  }
}
