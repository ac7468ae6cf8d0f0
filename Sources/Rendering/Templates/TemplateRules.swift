public import Diagnostics

/// The rules that reading the templates can find broken.
public enum TemplateRules {
  /// The rules in the order in which their page lists them.
  public static let all: [Rule] = chapters.flatMap(\.rules)

  /// The same rules by what they are about.
  public static let chapters = [
    RuleChapter(
      Trilingual(en: "Templates", nl: "Sjablonen", fr: "Modèles"),
      [.missingTemplate, .unknownTemplateName, .templateEscaping, .unknownPartial, .templateTag, .templateSyntax])
  ]
}

extension Rule {
  static let missingTemplate = Rule(
    "missing-template", .error,
    title: Trilingual(
      en: "All files of the templates are there", nl: "Alle bestanden van de sjablonen zijn er",
      fr: "Tous les fichiers des modèles sont là"),
    explanation: Trilingual(
      en: """
        The folder `templates` holds the frame of every kind of page (the files ending in `.mustache`), the style sheets in `style/` and the \
        scripts in `script/` and `search/`. Without one of them no page can be made. Take the file that is missing from \
        the templates that come with gids.
        """,
      nl: """
        De map `templates` bevat het kader van elke soort pagina (de bestanden die eindigen op `.mustache`), de stijlbladen in `style/` en de scripts in `script/` en `search/`. Ontbreekt er een, dan kan geen pagina worden gemaakt. Neem het ontbrekende bestand \
        over uit de sjablonen die bij Gids horen.
        """,
      fr: """
        Le dossier `templates` contient le cadre de chaque page : `home.mustache`, `guide.mustache`, `languages.mustache`, `moved.mustache`, `not-found.mustache`, les \
        feuilles de style de `style/` et les scripts de `script/` et de `search/`. S'il en manque un, aucune page ne peut être faite. Reprenez le fichier \
        manquant dans les modèles fournis avec Gids.
        """),
    example: RuleExample(
      in: .templateFolder,
      wrong: """
        bilingual.mustache
        frame.mustache
        guide.mustache
        handout.mustache
        languages.mustache
        moved.mustache
        not-found.mustache
        one-file.mustache
        one-file-part.mustache
        script/
        search/
        style/
        """,
      right: """
        bilingual.mustache
        frame.mustache
        guide.mustache
        handout.mustache
        home.mustache
        languages.mustache
        moved.mustache
        not-found.mustache
        one-file.mustache
        one-file-part.mustache
        script/
        search/
        style/
        """))

  static let unknownTemplateName = Rule(
    "unknown-template-name", .error,
    title: Trilingual(
      en: "A template names only what gids fills in", nl: "Een sjabloon gebruikt alleen namen die Gids invult",
      fr: "Un modèle n'emploie que des noms que Gids remplit"),
    explanation: Trilingual(
      en: """
        A name that gids does not know would stay empty on every page. There are the names of a page, such as `title` and `content`, and \
        the words of the interface, such as `words.contents`. The message offers the nearest, or lists them.
        """,
      nl: """
        Een naam die Gids niet kent, zou op elke pagina leeg blijven. Er zijn namen van een pagina, zoals `title` en `content`, en woorden \
        van de interface, zoals `words.contents`. De melding stelt de naam voor die er het meest op lijkt, of somt ze op.
        """,
      fr: """
        Un nom que Gids ne connaît pas resterait vide sur chaque page. Il y a les noms d'une page, comme `title` et `content`, et les mots \
        de l'interface, comme `words.contents`. Le message propose le nom le plus proche, ou les énumère.
        """),
    example: RuleExample(
      in: .template("home.mustache"),
      wrong: """
        <title>{{«titel»}}</title>
        <main>{{{content}}}</main>
        """,
      right: """
        <title>{{words.contents}} – {{title}}</title>
        <main>{{{content}}}</main>
        """))

  static let templateEscaping = Rule(
    "template-escaping", .error,
    title: Trilingual(
      en: "Text stands between two braces, HTML between three",
      nl: "Tekst staat tussen twee accolades, HTML tussen drie",
      fr: "Un texte va entre deux accolades, du HTML entre trois"),
    explanation: Trilingual(
      en: """
        `{{title}}` shows a text letter by letter, so that a `<` in it does no harm; `{{{content}}}` puts in HTML that gids has made. The \
        other way round, readers would see tags, or a sign in a title could break the page. The message says which of the two it is.
        """,
      nl: """
        `{{title}}` toont een tekst letter voor letter, zodat een `<` erin geen kwaad kan; `{{{content}}}` voegt HTML in die Gids heeft \
        gemaakt. Omgekeerd zou de lezer tags zien, of zou een teken in een titel de pagina breken. De melding zegt welk van beide het is.
        """,
      fr: """
        `{{title}}` montre un texte lettre par lettre, de sorte qu'un `<` n'y fait aucun mal ; `{{{content}}}` insère du HTML fait par Gids. \
        À l'inverse, le lecteur verrait des balises, ou un signe dans un titre casserait la page. Le message dit lequel des deux il faut.
        """),
    example: RuleExample(
      in: .template("home.mustache"),
      wrong: """
        <title>{{title}}</title>
        <main>{{«content»}}</main>
        """,
      right: """
        <title>{{title}}</title>
        <main>{{{content}}}</main>
        """))

  static let unknownPartial = Rule(
    "unknown-partial", .error,
    title: Trilingual(
      en: "A template takes in only templates that are there", nl: "Een sjabloon neemt alleen sjablonen op die er zijn",
      fr: "Un modèle n'inclut que des modèles qui existent"),
    explanation: Trilingual(
      en: """
        `{{> name}}` puts the file `name.mustache` of the folder `templates` here, and `{{<name}}` fills the blocks of that file. Without \
        such a file the page would have a hole. Correct the name, or add the file.
        """,
      nl: """
        `{{> naam}}` zet hier het bestand `naam.mustache` uit de map `templates`, en `{{<naam}}` vult de blokken van dat bestand. Zonder dat \
        bestand zou de pagina een gat hebben. Verbeter de naam, of voeg het bestand toe.
        """,
      fr: """
        `{{> nom}}` place ici le fichier `nom.mustache` du dossier `templates`, et `{{<nom}}` remplit les blocs de ce fichier. Sans ce \
        fichier, la page aurait un trou. Corrigez le nom, ou ajoutez le fichier.
        """),
    example: RuleExample(
      in: .template("home.mustache"),
      wrong: """
        {{<«fram»}}
        {{$layout}}<main>{{{content}}}</main>{{/layout}}
        {{/fram}}
        """,
      right: """
        {{<frame}}
        {{$layout}}<main>{{{content}}}</main>{{/layout}}
        {{/frame}}
        """))

  static let templateTag = Rule(
    "template-tag", .error,
    title: Trilingual(
      en: "Templates hold no conditions and no repetitions",
      nl: "Sjablonen bevatten geen voorwaarden en geen herhalingen",
      fr: "Les modèles ne contiennent ni conditions ni répétitions"),
    explanation: Trilingual(
      en: """
        What depends on the content is made by gids: a slot such as `{{{banner}}}` brings all that belongs to it, or is empty. So a template \
        cannot hide a notice or repeat a step by mistake. Take the condition out and leave the slot.
        """,
      nl: """
        Wat van de inhoud afhangt, maakt Gids zelf: een plaats als `{{{banner}}}` brengt alles mee wat erbij hoort, of blijft leeg. Zo kan \
        een sjabloon niet per vergissing een bericht verbergen of een stap herhalen. Haal de voorwaarde weg en laat de plaats staan.
        """,
      fr: """
        Ce qui dépend du contenu est fait par Gids : un emplacement comme `{{{banner}}}` apporte tout ce qui s'y rapporte, ou reste vide. Un \
        modèle ne peut donc pas cacher un avis ni répéter une étape par erreur. Retirez la condition et gardez l'emplacement.
        """),
    example: RuleExample(
      in: .template("home.mustache"),
      wrong: """
        {{#«banner»}}<div>{{{banner}}}</div>{{/banner}}
        <main>{{{content}}}</main>
        """,
      right: """
        {{! the banner, if there is one }}{{{banner}}}
        <main>{{{content}}}</main>
        """))

  static let templateSyntax = Rule(
    "template-syntax", .error,
    title: Trilingual(
      en: "Every tag of a template is closed", nl: "Elke tag van een sjabloon is gesloten",
      fr: "Chaque balise d'un modèle est fermée"),
    explanation: Trilingual(
      en: """
        A tag begins with `{{` and ends with `}}`, and what `{{$name}}` or `{{<name}}` opens is ended by `{{/name}}`. Without the end, the \
        rest of the page would be taken for a name. For braces that readers should see, write `&#123;` and `&#125;`.
        """,
      nl: """
        Een tag begint met `{{` en eindigt met `}}`, en wat `{{$naam}}` of `{{<naam}}` opent, eindigt met `{{/naam}}`. Zonder einde zou de \
        rest van de pagina voor een naam worden gehouden. Voor accolades die de lezer moet zien, dienen `&#123;` en `&#125;`.
        """,
      fr: """
        Une balise commence par `{{` et finit par `}}`, et ce que `{{$nom}}` ou `{{<nom}}` ouvre se termine par `{{/nom}}`. Sans la fin, le \
        reste de la page serait pris pour un nom. Pour des accolades que le lecteur doit voir, écrivez `&#123;` et `&#125;`.
        """),
    example: RuleExample(
      in: .template("home.mustache"),
      wrong: """
        <main>{{{content}}}</main>
        <p>«{{»publisher</p>
        """,
      right: """
        <main>{{{content}}}</main>
        <p>{{ publisher }} &#123;&#125;</p>
        """))
}
