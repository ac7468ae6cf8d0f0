internal import Diagnostics

extension GuideCatalogue {
  /// The JSON Schema (draft 2020-12) of `guides.json`, ended by a line feed.
  public static var schema: String {
    JSONValue.schema(title: "Gids: guides.json of a site", of: root, definitions: definitions)
  }

  private static var root: JSONValue {
    .record(
      [
        ("version", .object([("const", .number(version))]).described("The version of this shape.")),
        ("languages", .list(of: .type("string")).described("The languages of the site (BCP 47), in its order.")),
        (
          "address",
          .text("The address below which the site is published; ends in a slash. Left out while nobody has said it.")
        ),
        ("draft", .type("boolean").described("True for a draft; left out otherwise.")),
        ("title", .definition("localised").described("The name of the site.")),
        ("publisher", .definition("localised").described("Who publishes the site.")),
        ("edition", .definition("localised").described("The name of the edition; left out when the site is none.")),
        ("guides", .list(of: .definition("guide")).described("All guides, in the order of the home page.")),
      ], optional: ["address", "draft", "edition"])
  }

  private static var definitions: JSONValue.Members {
    [
      (
        "localised",
        .type("object", [("additionalProperties", .type("string")), ("minProperties", .number(1))]).described(
          "A text for each language of the site, under the tag of the language.")
      ),
      ("anchor", .type("string", [("pattern", .string("^[a-z][a-z0-9.-]*$"))])),
      ("guide", guide), ("part", part), ("step", step),
    ]
  }

  private static var guide: JSONValue {
    .record(
      [
        ("id", .text("The id of the guide, the same in every language.")),
        (
          "formerIds",
          .list(of: .type("string")).described("Ids that it had before: each is a page that leads to the guide.")
        ),
        (
          "version",
          .type("string", [("pattern", .string("^[0-9a-f]{4}-[0-9a-f]{4}$"))]).described(
            "What tells this text of the guide from any other, the same in every language.")
        ),
        (
          "updated",
          .type("string", [("pattern", .string("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"))]).described(
            "The day of the last change that matters to readers; left out when nobody has said it.")
        ),
        (
          "group",
          .record(
            [
              ("anchor", .definition("anchor").described("The anchor on the home page of each language.")),
              ("formerAnchors", .list(of: .definition("anchor")).described("Anchors that lead there, too.")),
              ("title", .definition("localised")),
            ], optional: ["anchor", "formerAnchors"]
          ).described("The group of the home page in which the guide stands; left out when it stands in none.")
        ),
        ("title", .definition("localised")),
        ("summary", .definition("localised").described("What the guide is for; left out when it does not say.")),
        ("address", .definition("localised").described("The page, relative to the root of the site.")),
        ("parts", .list(of: .definition("part")).described("The parts, in reading order.")),
      ], optional: ["formerIds", "updated", "group", "summary"])
  }

  private static var part: JSONValue {
    .record(
      [
        ("position", .type("integer", [("minimum", .number(1))]).described("The place in the guide, from 1.")),
        ("anchor", .definition("anchor").described("The anchor on the page, the same in every language.")),
        ("formerAnchors", .list(of: .definition("anchor")).described("Anchors that lead here, too.")),
        ("title", .definition("localised")),
        ("address", .definition("localised").described("The page with the anchor, relative to the root of the site.")),
        (
          "steps",
          .list(of: .definition("step")).described(
            "All steps of the part in reading order: behind a step come those of its branches, then its substeps.")
        ),
      ], optional: ["formerAnchors"])
  }

  private static var step: JSONValue {
    .record(
      [
        ("anchor", .definition("anchor").described("The anchor on the page, the same in every language.")),
        ("formerAnchors", .list(of: .definition("anchor")).described("Anchors that lead here, too.")),
        (
          "number",
          .text("The number as a reference cites it, such as 3° or 2A.1: unique in the part. Left out without numbers.")
        ),
        ("marker", .text("The number as it stands beside the step, such as 3. or a.; left out without numbers.")),
        ("inside", .definition("anchor").described("The step that this one is a part of; left out at the top.")),
        ("branch", .text("The letter of the branch of that step, such as A; left out for a substep.")),
        ("name", .definition("localised").described("The title of the step, else its first words as plain text.")),
        ("actor", .definition("localised").described("Who takes the step; left out when it does not say.")),
        ("address", .definition("localised").described("The page with the anchor, relative to the root of the site.")),
      ], optional: ["formerAnchors", "number", "marker", "inside", "branch", "actor"])
  }
}
