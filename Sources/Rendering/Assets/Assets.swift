/// The style sheet and the scripts of a site, as files and as they stand inside a page that needs no other file.
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
    styleSheet = Asset("style", "css", theme.styleSheet)
    script = Asset("script", "js", theme.script)
    search = Asset("search", "js", theme.search)
    inlineStyle = .style(theme.styleSheet)
    inlineScript = .script(theme.script)
    inlineSearch = .script(theme.search + [UInt8(ascii: "\n")] + theme.script)
  }
}
