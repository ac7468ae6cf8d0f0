/// A folder that holds a published site, and is whole at every moment.
///
/// A new site is written to a fresh folder beside it, and the two are exchanged in one step. A
/// build that fails or is killed leaves the last good site, and the next build clears away what
/// it left behind. (A power cut is another matter: nothing here waits for the disk.)
///
/// The file `.gids-manifest` in the folder lists what gids wrote; nothing else is ever removed:
/// - hidden entries at the top (`.htaccess`, `.nojekyll`, `.git`) are the publisher's, and are
///   carried over into every new site;
/// - any other file, folder or symbolic link that the manifest does not list is foreign, and
///   stops the build before anything is touched;
/// - so does a listed file of another size than gids gave it, as somebody worked on it. Times do
///   not count, because copying, checking out and restoring a site all change them. A listed
///   file that is gone is no loss.
///
/// A new folder takes over the mode and, where allowed, the group of the one that it replaces.
public struct OutputFolder: Sendable {
  /// The path as it was given, absolute or relative to the working folder.
  public let path: String

  let exchange: Exchange

  /// - Parameter path: Where the site stands. It may be missing, with its parents; when it is a
  ///   symbolic link, the folder that it leads to is replaced and the link stays.
  public init(path: String) {
    self.init(path: path, exchange: .inOneStep)
  }

  init(path: String, exchange: Exchange) {
    self.path = path
    self.exchange = exchange
  }

  /// What ``replaceContents(with:)`` did.
  public struct Replacement: Hashable, Sendable {
    /// How many files were written or copied; the manifest and the publisher's do not count.
    public let fileCount: Int
    /// Their size together.
    public let byteCount: Int
    /// The folder beside the output folder that still holds some of the old site, because it
    /// could not be removed, or somebody put a file in while it was being replaced.
    public let leftover: String?
  }

  /// Replaces the site by the files that `fill` writes, all of them or none.
  ///
  /// - Parameter fill: Writes every file of the new site. When it throws, or one of its writes
  ///   threw (caught or not), the old site stays.
  /// - Throws: ``OutputFolderError``, or what `fill` throws. The old site then still stands.
  @discardableResult
  public func replaceContents<Failure: Error>(
    with fill: (Staging) throws(Failure) -> Void
  ) throws -> Replacement {
    let place = try Place(resolving: path)
    do {
      return try withLock(on: place) {
        try clearLeftovers(beside: place)
        let standing = try place.inspect()
        let (manifest, old) = try publish(at: place, over: standing, fill)
        return Replacement(
          fileCount: manifest.files.count,
          byteCount: manifest.files.reduce(0) { $0 + $1.size },
          leftover: old.flatMap { removeSite(at: $0, replacedBy: place.folder) ? nil : $0 })
      }
    } catch {
      place.removeMadeParents()
      throw error
    }
  }

  /// Makes the new site beside the old one and puts it in its place.
  ///
  /// - Returns: What was written, and where the old site is now, if there was one.
  private func publish<Failure: Error>(
    at place: Place, over standing: Inspection?, _ fill: (Staging) throws(Failure) -> Void
  ) throws -> (Manifest, old: String?) {
    let staging = try Staging(at: place.staging, replacing: standing)
    do {
      try fill(staging)
      let manifest = try staging.finish()
      // Inspected again: somebody may have put a file there while the site was being made.
      guard let standing = try place.inspect() else {
        try rename(place.staging, to: place.folder)
        return (manifest, nil)
      }
      try carryOver(standing.kept, from: place.folder, to: place.staging)
      let old = try exchange.put(place.staging, inPlaceOf: place.folder, aside: place.aside)
      return (manifest, old)
    } catch {
      removeTree(at: place.staging)
      throw error
    }
  }
}
