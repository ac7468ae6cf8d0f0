/// The style sheet and the scripts of a site, without what only their writers read: as files, and as they stand inside a page that needs no
/// other file.
struct Assets: Sendable {
  let styleSheet: Asset
  let script: Asset
  /// What a page loads when a reader searches.
  let search: Asset
  let inlineStyle: InlineAsset
  let inlineScript: InlineAsset
  /// The scripts of the pages and of the search, for a file that is searched in itself.
  let inlineSearch: InlineAsset

  init(of theme: Theme) {
    let style = LeanStyleSheet(of: theme.styleSheet).bytes
    let (script, search) = (LeanScript(of: theme.script).bytes, LeanScript(of: theme.search).bytes)
    styleSheet = Asset("style", "css", style)
    self.script = Asset("script", "js", script)
    self.search = Asset("search", "js", search)
    inlineStyle = .style(style)
    inlineScript = .script(script)
    inlineSearch = .script(search + [UInt8(ascii: "\n")] + script)
  }
}
