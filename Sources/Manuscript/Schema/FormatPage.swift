/// What the reference page says before its tables.
enum FormatPage {
  static let introduction = """
    # The authoring format

    <!-- Made by `gids schema --markdown > docs/format.md`; a test compares them. Change the descriptions in Sources/Manuscript instead. -->

    This page lists everything that can be written. To begin, two files are enough: [`site.yaml`](#contentsiteyaml) and one guide. `gids check`
    says what is wrong with them, and where; `gids build` makes the site.

    ```
    content/
      site.yaml                       what the whole site says of itself
      registry/links.yaml             addresses elsewhere
      registry/contacts.yaml          helpdesks
      registry/terms.yaml             words that the guides always use in the same way
      registry/labels.yaml            texts on screens
      registry/files.yaml             files to download, which stand in files/
      fragments/<fragment-id>.yaml    steps shared by several guides, with their pictures in fragments/figures/
      guides/<guide-id>/guide.yaml    one guide
      guides/<guide-id>/figures/      its pictures
    ```

    Beside these, notes in `.md` and `.txt` files may stand anywhere; gids does not read them.

    The files are YAML: mappings (`key: value`), lists (`- item`) and texts, saved as UTF-8 and indented with spaces; what follows a ` #` is a
    comment. Everything that is typed is text: `no`, `1.10` and `2026-11-23` stay what they are. Anchors, aliases, tags, merge keys and
    several documents in one file are refused, and so is a key that this page does not list.

    A few lines make a guide, here `content/guides/passport/guide.yaml`:

    ```yaml
    title: {nl: Een paspoort aanvragen, fr: Demander un passeport}
    parts:
      - id: request
        title: {nl: Aanvraag, fr: Demande}
        steps:
          - id: appointment
            do: {nl: Maak een afspraak., fr: Prenez rendez-vous.}
          - id: visit
            do:
              nl: Kom met de bevestiging van <step:appointment> naar het loket.
              fr: "Venez au guichet avec la confirmation de l'<step:appointment>."
    ```

    ## A whole guide

    With a link, a contact, a label, a term, a choice, a note, a picture and a reference to the guide above:

    `content/guides/parking/guide.yaml`

    ```yaml
    title: {nl: Een parkeerkaart aanvragen, fr: Demander une carte de stationnement}
    summary: {nl: Voor bewoners met een auto., fr: Pour les riverains qui ont une voiture.}
    updated: 2026-11-23
    help: [town-hall]
    before:
      - {nl: uw identiteitskaart of paspoort, fr: votre carte d'identité ou passeport}
    figures:
      form:                                   # the picture: figures/form.svg, beside this file
        alt: {nl: Het formulier met <ui:send> onderaan, fr: Le formulaire avec <ui:send> en bas}
        callouts:
          - {area: [60, 80, 30, 12], label: send}
    parts:
      - id: request
        title: {nl: Aanvraag, fr: Demande}
        steps:
          - id: open-site
            at: e-desk
            do: {nl: Surf naar <link:e-desk>., fr: Rendez-vous sur <link:e-desk>.}
          - id: identify
            do: {nl: Meld u aan., fr: Identifiez-vous.}
            choose:                           # alternatives of this step
              - when: {nl: U hebt een kaartlezer, fr: Vous avez un lecteur de carte}
                do: {nl: Steek uw kaart in de lezer., fr: Insérez votre carte dans le lecteur.}
              - when: {nl: U hebt geen kaartlezer, fr: Vous n'avez pas de lecteur de carte}
                do:
                  nl: Vraag eerst een paspoort aan, zie <step:passport/visit>.
                  fr: Demandez d'abord un passeport, voir l'<step:passport/visit>.
          - id: send-form
            by: resident
            do: {nl: Vul het formulier in en klik op <ui:send>., fr: Remplissez le formulaire et cliquez sur <ui:send>.}
            figure: form
            note:
              nl: |
                Lukt het niet? Herhaal <step:open-site>, of bel het <contact:town-hall>.
              fr: |
                Cela ne marche pas ? Répétez l'<step:open-site>, ou appelez le <contact:town-hall>.
            result: {nl: De <term:resident> krijgt een bevestiging., fr: Le <term:resident> reçoit une confirmation.}
    ```

    `content/registry/links.yaml`

    ```yaml
    e-desk:
      text: {nl: e-loket, fr: e-guichet}
      url: {nl: "https://www.example.org/nl/", fr: "https://www.example.org/fr/"}
      verified: 2026-11-23
    ```

    `content/registry/contacts.yaml`

    ```yaml
    town-hall:
      name: {nl: loket Mobiliteit, fr: guichet Mobilité}
      phone: 02 555 01 23
      verified: 2026-11-23
    ```

    `content/registry/labels.yaml`

    ```yaml
    send:
      text: {nl: Verzenden, fr: Envoyer}
      on: e-desk
      verified: {nl: 2026-11-23}              # the French screen was not seen yet
    ```

    `content/registry/terms.yaml`

    ```yaml
    resident:
      term: {nl: bewoner, fr: riverain}
      plural: {nl: bewoners, fr: riverains}
      definition: {nl: Wie in de straat is ingeschreven., fr: Toute personne inscrite dans la rue.}
      verified: 2026-11-23
    ```

    ## Values

    In the tables below, a key in **bold** is required. Wherever a table says

    - **a text per language**, write the text in each language of the site: `{nl: …, fr: …}` for a short one. A text that holds a comma, `: `
      or ` #` goes in quotes, `{nl: "Klik hier, of daar", fr: …}`. A long one goes on lines of its own, without braces and indented below
      its language:

      ```yaml
      do:
        nl: |
          Klik op <ui:next>. Let op: dat kan even duren.
        fr: |
          Cliquez sur <ui:next>. Attention, cela peut durer un moment.
      ```

      The text is CommonMark: an empty line begins a paragraph, `- ` an item of a list, a backslash at the end of a line breaks it, `*so*` is
      emphasis, `**so**` strong emphasis. Headings, numbered lists, images and HTML have no place in it: the guide itself has keys for them.
      A text that is still to be written may stand there as `"[[what belongs here]]"`: `gids check` lists it, and nothing is published as
      long as one is left. `gids new` writes such texts.
    - **a text, or one per language**, write one text for all languages, `CSAM`, or one for each, `{nl: …, fr: …}`. It is taken letter by
      letter: CommonMark and references have no meaning in it.
    - **a body**, write a text per language, or a list of [blocks](#a-block) where a picture, table or note stands between two texts:

      ```yaml
      do:
        - text: {nl: Vul het formulier in., fr: Remplissez le formulaire.}
        - figure: request-form
        - text: {nl: Klik op <ui:next>., fr: Cliquez sur <ui:next>.}
      ```
    - **an id**, choose a name of lower-case letters (a to z) and digits, joined by hyphens: `sign-in`. Readers never see it, except in the
      address of a page or step: the id of a guide is the name of its page, the id of a step its anchor, equal in all languages. So keep it
      when a text changes or a step moves; `gids rename` changes it wherever it stands, and keeps old links alive.
    - **the id of …**, write an id that is declared elsewhere: that of a contact in `registry/contacts.yaml`, and so on.
    - **a date**, write year, month and day: `2026-11-23`.
    - **a language**, write its tag (BCP 47): `nl`, `fr`, `de`, `en`.
    - **a list, each item …**, begin each item with `- ` on a line of its own, or write the items between square brackets: `[nl, fr]`.

    The samples below show one entry, part, step and so on; as an item of a list it comes after `- `.

    ## References

    What can be declared is never typed: no step number, address, e-mail address or on-screen label stands in a text. Write a reference
    instead; each language and each output gets the right words, number and address:

    | written | becomes |
    |---|---|
    | `<link:csam>` | the link's text, linked to its address |
    | `<contact:town-hall>` | the contact's name, linked to its details on the page |
    | `<term:user>`, `<terms:user>` | the term or its plural, linked to its explanation |
    | `<ui:next>` | the on-screen label in quotation marks |
    | `<ui:menu/users/add>` | a click path of labels |
    | `<step:sign-in>` | stap 3° / étape 3°; for a step elsewhere, with its part or guide: stap 3° in de gids “…” |
    | `<steps:choose..confirm>` | stappen 2° tot 4° / étapes 2° à 4° |
    | `<steps:choose,confirm>` | stappen 2° en 4° / étapes 2° et 4° |
    | `<part:procedure>`, `<guide:passport>`, `<figure:form>` | the title of the part or guide, the caption of the figure, linked |
    | `<file:form>` | the title of the file, linked, with its type and size |

    - `[own words](term:user)` keeps your words: `[de gebruikers](term:user)`. An on-screen label has no other words than its own.
    - A kind with a capital begins a sentence: `<Term:user>`, `<Step:sign-in>`.
    - A step, part or figure of another guide is written with the id of that guide: `<step:passport/visit>`.
    - The references in one language must be those of the others; their order and number are free. A range of steps, a list of them
      and the same steps one by one cite the same, and so do a click path and its labels.
    - Do not type quotation marks around labels, nor French no-break spaces: gids sets both.

    ## Pictures

    A figure is described under `figures:`; its file stands in the folder `figures` beside the guide: `form.png` for all languages, or
    `form.nl.png` and `form.fr.png`. `form.schematic.svg` is a drawing that stands in, marked as one, until a screenshot is dropped beside it.

    ## Editors

    `gids schema guide > guide.schema.json` writes a JSON Schema, with which editors complete keys and check while you type;
    `gids schema --help` lists the other files. Many editors find the schema through the first line of a YAML file, here of a guide:

    ```yaml
    # yaml-language-server: $schema=../../../guide.schema.json
    ```

    """
}
