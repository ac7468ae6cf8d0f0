/// What the reference page says before its tables.
enum FormatPage {
  static let introduction = """
    # The authoring format

    <!-- Made by `gids schema --markdown`; a test compares it. Change the descriptions in Sources/Manuscript/Model instead. -->

    Content is written in YAML: mappings (`key: value`), lists (`- item`) and texts, in files saved as UTF-8 and indented with spaces.
    Everything that is typed is text: `no`, `1.10` and `2026-11-23` stay what they are. Anchors, aliases, tags, merge keys and several
    documents in one file are not read.

    A few lines make a guide:

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

    ## Values

    - **A text per language** is a mapping from each language of the site to a text: `{nl: …, fr: …}` for a short one. A text that is long or
      that holds a comma, `: ` or ` #` goes on lines of its own:

      ```yaml
      do:
        nl: |
          Klik op <ui:next>. Let op: dat kan even duren.
        fr: |
          Cliquez sur <ui:next>. Attention, cela peut durer un moment.
      ```

      The text is CommonMark: an empty line begins a paragraph, `- ` an item of a list, `*so*` is emphasis, `**so**` strong emphasis.
      Headings, numbered lists, images and HTML have no place in it: the guide itself has keys for them.
    - **An id** is lower-case ASCII letters and digits joined by hyphens, such as `sign-in`. It is chosen by the writer and never shown. The
      id of a step is its anchor in every language; it stays when the step moves.
    - **A date** is year, month and day: `2026-11-23`.
    - In the tables, a key in **bold** is required. *"…, or one per language"* means one value for all languages or a mapping from language
      to value. *A body* is a text per language or a list of [blocks](#a-block).

    ## References

    What can be declared is never typed. Write a reference; each language and each output gets the right words, number and address:

    | written | becomes |
    |---|---|
    | `<link:csam>` | the link's text, linked to its address |
    | `<contact:town-hall>` | the contact's name, linked to its details on the page |
    | `<term:user>`, `<terms:user>` | the term or its plural, linked to its explanation |
    | `<ui:next>` | the on-screen label in quotation marks |
    | `<ui:menu/users/add>` | a click path of labels |
    | `<step:sign-in>` | stap 3° / étape 3°; names the part or the guide when it is another one |
    | `<steps:choose..confirm>` | stappen 2° tot 4° / étapes 2° à 4° |
    | `<steps:choose,confirm>` | stappen 2° en 4° / étapes 2° et 4° |
    | `<part:procedure>`, `<guide:passport>`, `<figure:form>`, `<file:form>` | the title, linked |

    - `[own words](term:user)` keeps your words: `[de gebruikers](term:user)`. An on-screen label has no other words than its own.
    - A kind with a capital begins a sentence: `<Term:user>`, `<Step:sign-in>`.
    - Steps, parts and figures of another guide: `<step:passport/visit>`.
    - The references in one language must be those of the others; their order and number are free.
    - Do not type quotation marks around labels, nor French no-break spaces: gids sets both.

    ## Pictures

    A figure is described under `figures:`; its file stands in the folder `figures` beside the guide: `form.png` for all languages, or
    `form.nl.png` and `form.fr.png`. `form.schematic.svg` is a drawing that stands in, marked as one, until a screenshot is dropped beside it.

    ## Editors

    `gids schema guide > guide.schema.json` gives editors with YAML support what they need to complete keys and to check while you type;
    `gids schema --help` lists the other files.

    """
}
