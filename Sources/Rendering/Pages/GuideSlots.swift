import Publication

extension [Slot: Frame.Value] {
  /// Puts a guide into its frame: all that it says, and what stands around that on a screen.
  ///
  /// - Parameter twins: The page in each language.
  mutating func show(_ subject: GuideSubject, on page: PageContext, twins: [LanguageTwin]) {
    let content = GuideContent(subject.guide, on: page, twins: twins)
    content.write()
    show(subject, content.pieces(saying: subject.version), on: page)
  }

  /// - Parameter content: What the guide says.
  mutating func show(_ subject: GuideSubject, _ content: [ArraySlice<UInt8>], on page: PageContext) {
    let guide = subject.guide
    self[.content] = .pieces(content)
    self[.contents] = .html(HTMLBuffer.written(Contents(guide: guide, page: page).write))
    self[.help] = .html(HTMLBuffer.written(HelpBox(guide: guide, page: page).write))
    self[.shortcuts] = .html(HTMLBuffer.written(Shortcuts(guide: guide, page: page).write))
  }

  /// Puts style and script into the page itself, and allows nothing else.
  ///
  /// - Parameters:
  ///   - assets: Those of the site.
  ///   - script: The script.
  ///   - pageStyle: The style of this page alone; it stands after that of the site.
  mutating func stand(alone assets: Assets, script: InlineAsset, pageStyle: InlineAsset) {
    let styles = [assets.inlineStyle, pageStyle]
    self[.policy] = .html(ContentPolicy.alone(scripts: [script.digest], styles: styles.map(\.digest)).elements)
    self[.inlineStyle] = .pieces(styles.flatMap(\.element))
    self[.inlineScript] = .html(script.bytes)
  }
}
