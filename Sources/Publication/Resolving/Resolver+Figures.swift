internal import Diagnostics
internal import Manuscript

extension Resolver {
  /// Resolves a figure that a guide shows.
  mutating func figure(_ outline: FigureOutline, in guide: Int) -> Figure {
    let context = TextContext(guide: guide, part: nil, scope: outline.scope)
    let source = outline.source
    let folder = outline.scope.fragment?.pictures ?? outlines[guide].document.pictures
    let shots = folder.pictures.filter { $0.figure == outline.id && !$0.isSchematic }
    let drawings = folder.pictures.filter { $0.figure == outline.id && $0.isSchematic }
    let pictures = shots.isEmpty ? drawings : shots
    let callouts = self.callouts(shots.isEmpty ? source.schematic?.callouts ?? [] : source.callouts, in: context)
    // What the other kind of picture points at is checked all the same, but the page does not show it.
    let shown = mentions
    _ = self.callouts(shots.isEmpty ? source.callouts : source.schematic?.callouts ?? [], in: context)
    mentions = shown
    return Figure(
      id: outline.pageID, formerIDs: formerNames(of: outline, in: guide),
      alternative: text(source.alt, as: .line, in: context),
      caption: optionalText(source.caption, as: .title, in: context),
      images: Localised(languages) { language in
        image(of: outline, language, pictures, callouts, isSchematic: shots.isEmpty, folder)
      })
  }

  private func formerNames(of figure: FigureOutline, in guide: Int) -> [String] {
    let outline = outlines[guide]
    return outline.figure(figure.id, in: figure.scope).map { outline.formerNames(ofFigure: $0) } ?? []
  }

  /// Resolves the texts of a figure only for the faults that they may have.
  mutating func checkTexts(of source: FigureSource, in context: TextContext) {
    _ = text(source.alt, as: .line, in: context)
    _ = optionalText(source.caption, as: .title, in: context)
    _ = callouts(source.callouts + (source.schematic?.callouts ?? []), in: context)
  }

  private mutating func image(
    of outline: FigureOutline, _ language: LanguageTag, _ pictures: [PictureFile], _ callouts: [Callout],
    isSchematic: Bool, _ folder: PictureFolder
  ) -> FigureImage {
    let own = pictures.first { $0.language == language } ?? pictures.first { $0.language == nil }
    guard let file = own ?? pictures.first else {
      if language == languages.first {
        report(.missingPicture(outline.id, languages: languages, folder: folder.displayPath), at: outline.idRange)
      }
      return .gap(.picture(outline.id))
    }
    guard let size = file.size else {
      report(.unreadablePicture(file.path), at: outline.idRange)
      return .gap(.picture(outline.id))
    }
    var shown: LanguageIndex?
    if own == nil, let other = file.language {
      report(.pictureOfOtherLanguage(outline.id, language: language, shown: other), at: outline.idRange)
      shown = languages.firstIndex(of: other).map { LanguageIndex($0) }
    }
    let picture = Picture(
      source: file.path, path: "figures/\(folder.publishedName)/\(file.fileName)", width: size.width,
      height: size.height)
    return .picture(picture, callouts: callouts, isSchematic: isSchematic, languageOfPicture: shown)
  }

  private mutating func callouts(_ sources: [CalloutSource], in context: TextContext) -> [Callout] {
    sources.compactMap { source in
      let label = fieldLabel(source.label, source.text, in: context)
      guard let written = source.area else { return nil }
      guard let area = Callout.Area(written.value) else {
        report(.calloutOutside(written.value), at: written.range)
        return nil
      }
      return Callout(area: area, label: label)
    }
  }

  /// A label of the registry, or the writer's own words.
  mutating func fieldLabel(_ label: Located<String>?, _ words: LocalisedText?, in context: TextContext) -> FieldLabel {
    guard let label else {
      let faults = diagnostics.count
      let text = text(words, as: .line, in: context)
      if diagnostics.count == faults { checkFieldLabel(words) }
      return .text(text)
    }
    if let index = index(of: label, .label, indices.labels) { return .label(RegistryIndex(index)) }
    return .text(Localised(languages) { _ in .gap(.entry(label.value)) })
  }
}
