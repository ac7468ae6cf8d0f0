public import Workers

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
///
/// A folder that *remembers* knows its files again, so that a build can keep those that have not
/// changed (``Staging/keep(_:)``). For that a hidden folder stands beside it, `.<name>.gids-cache`, which
/// git passes over and which can be removed at any time. It holds:
/// - the facts of each file: size, time of change and inode. A file that differs in any of them does
///   not stand as gids wrote it; so a site that was copied or checked out has none that does.
/// - the cache of the caller (``Staging/setCache(_:)``), which belongs to that very site;
/// - the spare: the site before, if it shares at least half of its files with the one that stands. The next site is
///   made out of it, which touches only what differs. Files that have changed take their space twice
///   for that time; all others are hard links.
///
/// Nothing in it is believed without a look at the disk, and whatever is wrong with it is no error. Files
/// that somebody puts there are removed.
///
/// A kept file is one file in both sites. Who writes into it while a build is at work has written into
/// the new site, and the next build sees that it does not stand untouched.
public struct OutputFolder: Sendable {
  /// The path as it was given, absolute or relative to the working folder.
  public let path: String
  /// Whether the next build is to know the site again, and can keep what has not changed.
  public let isRemembering: Bool

  let workers: Workers
  let exchange: Exchange
  let linking: Linking

  /// - Parameters:
  ///   - path: Where the site stands. It may be missing, with its parents; when it is a
  ///     symbolic link, the folder that it leads to is replaced and the link stays.
  ///   - isRemembering: Whether the next build can keep files of this site (``Staging/keep(_:)``). Then a
  ///     hidden folder stands beside the output folder, `.<name>.gids-cache`.
  ///   - workers: The threads that look through the site.
  public init(path: String, remembering isRemembering: Bool = false, among workers: Workers = .all) {
    self.init(path: path, remembering: isRemembering, among: workers, exchange: .inOneStep)
  }

  init(
    path: String, remembering isRemembering: Bool = false, among workers: Workers = .all,
    exchange: Exchange = .inOneStep, linking: Linking = .hard
  ) {
    (self.path, self.isRemembering, self.workers) = (path, isRemembering, workers)
    (self.exchange, self.linking) = (exchange, linking)
  }

  /// What ``replaceContents(with:)`` did.
  public struct Replacement: Hashable, Sendable {
    /// How many files were written, copied or kept; the manifest and the publisher's do not count.
    public let fileCount: Int
    /// Their size together.
    public let byteCount: Int
    /// Whether the site was left as it was.
    public let isUnchanged: Bool
    /// The folder beside the output folder that still holds some of the old site, because it
    /// could not be removed, or somebody put a file in while it was being replaced.
    public let leftover: String?
  }

  /// Replaces the site by the files that `fill` writes and keeps, all of them or none.
  ///
  /// - Parameter fill: Writes or keeps every file of the new site. When it throws, or one of its
  ///   writes threw (caught or not), the old site stays.
  /// - Throws: ``OutputFolderError``, or what `fill` throws. The old site then still stands.
  @discardableResult
  public func replaceContents<Failure: Error>(
    with fill: (Staging) throws(Failure) -> Void
  ) throws -> Replacement {
    let place = try Place(resolving: path)
    do {
      return try withLock(on: place) {
        let cache = isRemembering ? CacheFolder(path: place.cache) : nil
        let wasThere = cache?.exists ?? false
        do {
          try clearLeftovers(beside: place)
          let standing = try place.inspect(rememberedIn: cache, among: workers)
          let replacement = try publish(at: place, over: standing, cache, fill)
          // What an earlier build has remembered is of a site that is no more.
          if !isRemembering { CacheFolder(path: place.cache).remove() }
          return replacement
        } catch {
          if !wasThere { cache?.remove() }
          throw error
        }
      }
    } catch {
      place.removeMadeParents()
      throw error
    }
  }

  /// Makes the new site beside the old one and puts it in its place.
  private func publish<Failure: Error>(
    at place: Place, over standing: Inspection?, _ cache: CacheFolder?,
    _ fill: (Staging) throws(Failure) -> Void
  ) throws -> Replacement {
    let site: Staging.NewSite
    let folder: UInt64
    /// The site that is replaced, if there is one, and where it is then.
    let old: (site: Inspection, path: String)?
    do {
      let staging = try Staging(
        at: place, replacing: standing, remembering: cache, among: workers, by: linking)
      try fill(staging)
      switch try staging.finish() {
      case .left(let manifest): return Replacement(manifest, isUnchanged: true)
      case .site(let made): site = made
      }
      folder = try Inspection.FolderFacts(of: place.staging).inode
      do {
        old = try putInPlace(site, at: place, over: standing)
      } catch {
        cache?.forget(folder)
        throw error
      }
    } catch {
      removeTree(at: place.staging)
      throw error
    }
    let leftover = settle(old, replacedBy: site, at: place, cache)
    cache?.forgetAll(but: folder)
    return Replacement(site.manifest, leftover: leftover)
  }

  private func putInPlace(
    _ site: Staging.NewSite, at place: Place, over standing: Inspection?
  ) throws(OutputFolderError) -> (site: Inspection, path: String)? {
    // Inspected again: somebody may have put a file there while the site was being made.
    guard let now = try place.inspect(after: standing, sharing: site.isLinked ? site.isKept : [], among: workers) else {
      try rename(place.staging, to: place.folder)
      return nil
    }
    try carryOver(now.kept, from: place.folder, to: place.staging)
    return (now, try exchange.put(place.staging, inPlaceOf: place.folder, aside: place.aside))
  }

  /// Keeps the old site as the spare, or removes it.
  ///
  /// - Returns: Where it is, if something is left of it that must not be removed.
  private func settle(
    _ old: (site: Inspection, path: String)?, replacedBy new: Staging.NewSite, at place: Place,
    _ cache: CacheFolder?
  ) -> String? {
    guard let old else { return nil }
    if let cache, new.isLinked, isMostKept(new.keptCount, of: old.site.manifest) {
      let hasSameNames = old.site.hasSameNames(in: old.path)
      let isRid = removeKept(old.site.kept, from: old.path, keptIn: place.folder)
      // Somebody may have put a file there at the last moment.
      if isRid, hasSameNames || old.site.isAll(in: old.path), cache.keepSpare(old.path) { return nil }
    } else {
      cache?.removeSpare()
    }
    return removeSite(at: old.path, replacedBy: place.folder) ? nil : old.path
  }
}

extension OutputFolder.Replacement {
  fileprivate init(_ manifest: Manifest, isUnchanged: Bool = false, leftover: String? = nil) {
    self.init(
      fileCount: manifest.files.count, byteCount: manifest.byteCount, isUnchanged: isUnchanged,
      leftover: leftover)
  }
}
