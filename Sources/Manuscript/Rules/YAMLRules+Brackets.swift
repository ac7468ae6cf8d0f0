internal import Diagnostics

// The rules of YAML: those of brackets, braces and the commas between them.

extension Rule {
  static let blockTextInBraces = Rule(
    "block-text-in-braces", .error,
    title: Trilingual(
      en: "A text of several lines stands outside of braces",
      nl: "Een tekst van meer regels staat niet tussen accolades",
      fr: "Un texte de plusieurs lignes n'est pas entre accolades"),
    explanation: Trilingual(
      en: """
        Between braces there is only place for short texts, each on its line. `|` announces lines of text, which need lines of \
        their own: take the braces away, write each language on a line, and the text below it, indented.
        """,
      nl: """
        Tussen accolades is alleen plaats voor korte teksten. `|` kondigt regels tekst aan, en die hebben eigen regels nodig: \
        laat de accolades weg, schrijf elke taal op een regel, en de tekst eronder, ingesprongen.
        """,
      fr: """
        Entre accolades, il n'y a de place que pour des textes courts. `|` annonce des lignes de texte, qui ont besoin de \
        leurs propres lignes : enlevez les accolades, écrivez chaque langue sur une ligne, et le texte en dessous, en retrait.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: come
          do: {nl: «|» Kom naar het loket., fr: Venez au guichet.}
        """,
      right: """
        - id: come
          do:
            nl: |
              Kom naar het loket.
            fr: Venez au guichet.
        """))

  static let unclosedBracket = Rule(
    "unclosed-bracket", .error,
    title: Trilingual(
      en: "A bracket or brace that is opened is closed", nl: "Een haakje of accolade die opengaat, gaat ook dicht",
      fr: "Un crochet ou une accolade qui s'ouvre se ferme"),
    explanation: Trilingual(
      en: """
        Texts between braces end with `}`, and lists between square brackets with `]`. Without it, the lines below are taken \
        for more of them. The message stands at the bracket that is still open.
        """,
      nl: """
        Teksten tussen accolades eindigen met `}`, en lijsten tussen vierkante haken met `]`. Zonder dat teken worden de \
        regels eronder erbij gerekend. De melding staat bij het haakje dat nog openstaat.
        """,
      fr: """
        Les textes entre accolades se terminent par `}`, et les listes entre crochets par `]`. Sans ce signe, les lignes \
        suivantes sont prises pour leur suite. Le message se trouve au signe encore ouvert.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: come
          do: «{»nl: Kom naar het loket., fr: Venez au guichet.
        """,
      right: """
        - id: come
          do: {nl: Kom naar het loket.,
               fr: Venez au guichet.}
        """))

  static let unexpectedBracket = Rule(
    "unexpected-bracket", .error,
    title: Trilingual(
      en: "A closing bracket has an opening one", nl: "Bij een sluitend haakje hoort een openend",
      fr: "Un crochet fermant a son crochet ouvrant"),
    explanation: Trilingual(
      en: """
        A closing bracket or brace stands here though none is open: mostly there is one too many. Remove it; where it belongs \
        to the text, put the text in quotes. Round brackets are only text.
        """,
      nl: """
        Hier staat een sluitend haakje of een sluitende accolade, terwijl er niets openstaat: meestal is het er één te veel. \
        Verwijder het; hoort het bij de tekst, zet die dan tussen aanhalingstekens. Ronde haakjes zijn gewoon tekst.
        """,
      fr: """
        Un crochet ou une accolade se ferme ici alors que rien n'est ouvert : le plus souvent, il y en a un de trop. \
        Supprimez-le ; s'il fait partie du texte, mettez le texte entre guillemets. Les parenthèses ne sont que du texte.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: come
          do: {nl: Kom naar het loket., fr: Venez au guichet.}«}»
        """,
      right: """
        - id: come
          do: {nl: Kom naar loket a) of b)., fr: Venez au guichet a) ou b).}
        """))

  static let textAfterBracket = Rule(
    "text-after-bracket", .error,
    title: Trilingual(
      en: "A text that begins with a bracket stands in quotes",
      nl: "Een tekst die met een haakje begint, staat tussen aanhalingstekens",
      fr: "Un texte qui commence par un crochet est entre guillemets"),
    explanation: Trilingual(
      en: """
        At the beginning of a value, `[` opens a list and `{` a group of keys, and nothing may follow their end. A link with \
        words of its own, `[words](term:id)`, at the beginning of a text is the usual case: put the whole text in quotes, or \
        below `nl: |`. Further on in a text on a line of its own, brackets are only text.
        """,
      nl: """
        Aan het begin van een waarde opent `[` een lijst en `{` een groep sleutels, en na het einde daarvan mag niets komen. \
        Meestal gaat het om een verwijzing met eigen woorden, `[woorden](term:id)`, aan het begin van een tekst: zet de hele \
        tekst tussen aanhalingstekens, of onder `nl: |`. Verderop in een tekst op een eigen regel zijn haakjes gewoon tekst.
        """,
      fr: """
        Au début d'une valeur, `[` ouvre une liste et `{` un groupe de clés, et rien ne peut suivre leur fin. Le cas habituel \
        est un renvoi avec ses propres mots, `[mots](term:id)`, au début d'un texte : mettez tout le texte entre guillemets, \
        ou sous `nl: |`. Plus loin dans un texte sur sa propre ligne, les crochets ne sont que du texte.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: come
          do:
            nl: «[»De aanvrager](term:applicant) komt langs.
            fr: Le <term:applicant> se présente.
        """,
      right: """
        - id: come
          do:
            nl: Hier komt [de aanvrager](term:applicant) langs.
            fr: "[Le demandeur](term:applicant) se présente ici."
        """))

  static let bracketInBraces = Rule(
    "bracket-in-braces", .error,
    title: Trilingual(
      en: "Between braces, a text with brackets stands in quotes",
      nl: "Tussen accolades staat een tekst met haakjes tussen aanhalingstekens",
      fr: "Entre accolades, un texte avec des crochets est entre guillemets"),
    explanation: Trilingual(
      en: """
        Between braces, square brackets and braces always open a list or a group of keys, also in the middle of a sentence. \
        Put the text in quotes, or write each language on a line of its own, where brackets are only text. Round brackets are \
        fine.
        """,
      nl: """
        Tussen accolades openen vierkante haken en accolades altijd een lijst of een groep sleutels, ook midden in een zin. \
        Zet de tekst tussen aanhalingstekens, of schrijf elke taal op een eigen regel, waar haakjes gewoon tekst zijn. Ronde \
        haakjes mogen.
        """,
      fr: """
        Entre accolades, les crochets et les accolades ouvrent toujours une liste ou un groupe de clés, même au milieu d'une \
        phrase. Mettez le texte entre guillemets, ou écrivez chaque langue sur sa propre ligne, où les crochets ne sont que du \
        texte. Les parenthèses sont permises.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: come
          do: {nl: Hier komt «[»de aanvrager](term:applicant)., fr: Le <term:applicant> vient.}
        """,
      right: """
        - id: come
          do: {nl: "Hier komt [de aanvrager](term:applicant).", fr: Le <term:applicant> (lui-même) vient.}
        """))

  static let missingComma = Rule(
    "missing-comma", .error,
    title: Trilingual(
      en: "Between braces, a comma stands before the next key",
      nl: "Tussen accolades staat een komma voor de volgende sleutel",
      fr: "Entre accolades, une virgule précède la clé suivante"),
    explanation: Trilingual(
      en: """
        Texts between braces are separated by commas: `{nl: …, fr: …}`. Without the comma, the next key becomes part of the \
        text before it.
        """,
      nl: """
        Teksten tussen accolades worden door komma's gescheiden: `{nl: …, fr: …}`. Zonder komma hoort de volgende sleutel bij \
        de tekst ervoor.
        """,
      fr: """
        Les textes entre accolades sont séparés par des virgules : `{nl: …, fr: …}`. Sans la virgule, la clé suivante fait \
        partie du texte qui précède.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: come
          do: {nl: "Kom naar het loket." «fr»: "Venez au guichet."}
        """,
      right: """
        - id: come
          do: {nl: "Kom naar het loket.", fr: "Venez au guichet."}
        """))

  static let unexpectedComma = Rule(
    "unexpected-comma", .error,
    title: Trilingual(
      en: "Something stands before every comma", nl: "Voor elke komma staat iets",
      fr: "Quelque chose précède chaque virgule"),
    explanation: Trilingual(
      en: """
        A comma between braces or brackets separates two entries; here one of them is missing. Remove the comma, or put the \
        text that it belongs to in quotes. A comma before the closing bracket does no harm.
        """,
      nl: """
        Een komma tussen accolades of haakjes scheidt twee waarden; hier ontbreekt er één. Verwijder de komma, of zet de tekst \
        waar ze bij hoort tussen aanhalingstekens. Een komma voor het sluitende haakje kan geen kwaad.
        """,
      fr: """
        Une virgule entre accolades ou crochets sépare deux valeurs ; ici, il en manque une. Supprimez la virgule, ou mettez \
        entre guillemets le texte auquel elle appartient. Une virgule avant le signe fermant ne gêne pas.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: come
          do: {nl: Kom naar het loket.,«,» fr: Venez au guichet.}
        """,
      right: """
        - id: come
          do: {nl: Kom naar het loket., fr: Venez au guichet.,}
        """))
}
