"""Validates YAML documents against JSON Schemas, for the Swift test of `gids schema`.

Reads from standard input {"schemas": {name: schema}, "documents": [{"schema": name, "definition": name or null, "yaml": text}]}
and writes {"schemas": {name: fault}, "documents": [[fault, …], …]}: what is wrong with each schema as a schema (draft 2020-12), and with
each document. A definition is one of "$defs"; without it the whole schema counts.
"""

import json
import sys

import yaml
from jsonschema import Draft202012Validator
from jsonschema.exceptions import SchemaError


class CoreLoader(yaml.SafeLoader):
    """Reads YAML with the types of the core schema of YAML 1.2, as editors do: `no` and dates are text, `3` and `true` are not."""


CoreLoader.yaml_implicit_resolvers = {}
CORE = {
    "tag:yaml.org,2002:null": (r"^(?:~|null|Null|NULL|)$", "~nN\0"),
    "tag:yaml.org,2002:bool": (r"^(?:true|True|TRUE|false|False|FALSE)$", "tTfF"),
    "tag:yaml.org,2002:int": (r"^[-+]?[0-9]+$", "-+0123456789"),
    "tag:yaml.org,2002:float": (r"^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$", "-+.0123456789"),
}
for tag, (pattern, first) in CORE.items():
    CoreLoader.add_implicit_resolver(tag, yaml.resolver.re.compile(pattern), [c if c != "\0" else "" for c in first])


def schema_fault(schema):
    try:
        Draft202012Validator.check_schema(schema)
    except SchemaError as error:
        return error.message
    return None


def faults(schema, document):
    if document["definition"]:
        schema = {"$ref": f"#/$defs/{document['definition']}", "$defs": schema["$defs"]}
    value = yaml.load(document["yaml"], Loader=CoreLoader)
    return [f"{error.json_path}: {error.message}"[:300] for error in Draft202012Validator(schema).iter_errors(value)]


request = json.load(sys.stdin)
schemas = request["schemas"]
json.dump(
    {
        "schemas": {name: fault for name, schema in schemas.items() if (fault := schema_fault(schema))},
        "documents": [faults(schemas[document["schema"]], document) for document in request["documents"]],
    }, sys.stdout)
