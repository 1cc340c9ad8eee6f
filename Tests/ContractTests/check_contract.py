#!/usr/bin/env python3
"""Checks the contract with a validator that is not ours.

    check_contract.py prove
    check_contract.py schemas  SCHEMAS
    check_contract.py events   SCHEMAS ENCODED [CLOUDEVENTS_SCHEMA]
    check_contract.py asyncapi SCHEMAS ENCODED ASYNCAPI ASYNCAPI_SCHEMA

SCHEMAS is the folder of our JSON Schemas; ENCODED a JSON array of {"name", "routing_key", "body"}. Prints one line for each
problem, then how many checks were made; exits with 1 when there was a problem, or nothing to check.
"""

import copy
import json
import pathlib
import re
import sys

import rfc3339_validator  # noqa: F401  without it, jsonschema lets every date-time pass
from jsonschema import Draft202012Validator, FormatChecker
from jsonschema.validators import validator_for
from referencing import Registry, Resource

checks = 0
problems = []


def check(passed, problem):
    """Counts a check, and keeps what is wrong if it did not pass."""
    global checks
    checks += 1
    if not passed:
        problems.append(problem)


def read(path):
    return json.loads(pathlib.Path(path).read_text(encoding="utf-8"))


class Schemas:
    """Our schemas by file name, each found by the others under its $id."""

    def __init__(self, folder):
        self.by_name = {path.name: read(path) for path in sorted(pathlib.Path(folder).glob("*.json"))}
        self.registry = Registry().with_resources(
            (schema["$id"], Resource.from_contents(schema)) for schema in self.by_name.values()
        )

    def validator(self, schema):
        return Draft202012Validator(schema, registry=self.registry, format_checker=FormatChecker())

    def problems(self, schema, instance):
        """What is wrong with instance; values stay out of it."""
        return [
            f"{'/'.join(map(str, error.absolute_path)) or '.'} fails {'/'.join(map(str, error.absolute_schema_path))}"
            for error in self.validator(schema).iter_errors(instance)
        ]

    def named(self, name):
        return {"$ref": self.by_name[name]["$id"]}


def references(node):
    if isinstance(node, dict):
        for key, value in node.items():
            if key == "$ref" and isinstance(value, str):
                yield value
            else:
                yield from references(value)
    elif isinstance(node, list):
        for value in node:
            yield from references(value)


def at_pointer(document, pointer):
    """The part of document that a JSON pointer names; raises LookupError when there is none."""
    for part in pointer.strip("/").split("/") if pointer.strip("/") else []:
        part = part.replace("~1", "/").replace("~0", "~")
        document = document[int(part)] if isinstance(document, list) else document[part]
    return document


def prove():
    """A checker that passes everything would prove nothing: these must fail, and their neighbours pass."""
    formats = Draft202012Validator({"format": "date-time"}, format_checker=FormatChecker())
    for good in ("2026-03-08T01:30:00-05:00", "2026-03-08T06:30:00.000Z"):
        check(formats.is_valid(good), "a right date-time fails")
    for bad in ("2026-03-08", "2026-02-30T00:00:00Z", "2026-03-08T01:30:00", "now"):
        check(not formats.is_valid(bad), "a wrong date-time passes")


def check_schemas(schemas):
    """Each schema is one, is called what its $id says, and refers to what is there; each example is valid."""
    for name, schema in schemas.by_name.items():
        errors = list(Draft202012Validator(Draft202012Validator.META_SCHEMA).iter_errors(schema))
        check(not errors, f"{name} is no schema of draft 2020-12")
        check(schema["$schema"] == "https://json-schema.org/draft/2020-12/schema", f"{name} names another draft")
        check(schema["$id"].endswith(f"/schemas/v1/{name}"), f"{name} has another name in its $id")
        for reference in references(schema):
            target, _, pointer = reference.partition("#")
            try:
                at_pointer(schemas.by_name[target or name], pointer)
                check(True, "")
            except LookupError:
                check(False, f"{name} refers to {reference}, which is not there")
        if name.startswith("city311."):
            check(schema.get("examples"), f"{name} has no example")
        for example in schema.get("examples", []):
            for problem in schemas.problems(schemas.named(name), example):
                check(False, f"an example of {name}: {problem}")
            check_required(schemas, name, schemas.named(name), example)


def check_required(schemas, name, schema, instance):
    """Nothing that is required can be left out: a schema that lets it go would not be worth having."""
    for field in required(schemas, name, schemas.by_name[name]):
        less = copy.deepcopy(instance)
        less.pop(field, None)
        check(schemas.problems(schema, less), f"{name} lets {field} be left out")


def check_instants(schemas, name, instance):
    """No instant can be written otherwise than in RFC 3339."""
    for field, value in instance.items():
        if isinstance(value, str) and re.match(r"\d{4}-\d{2}-\d{2}T", value):
            for wrong in (value[:10], value[:19], "2026-02-30" + value[10:]):
                check(schemas.problems(schemas.named(name), {**instance, field: wrong}), f"{name}: {field} can be {wrong}")


def required(schemas, name, schema):
    fields = set(schema.get("required", []))
    for part in schema.get("allOf", []):
        if "$ref" in part:
            target, _, pointer = part["$ref"].partition("#")
            fields |= required(schemas, target, at_pointer(schemas.by_name[target], pointer))
    return fields


def check_events(schemas, encoded, cloudevents):
    """Each body is a CloudEvent by its own schema, by ours, and its data by the schema that it names, with nothing besides."""
    types = set()
    for entry in encoded:
        name, body = entry["name"], json.loads(entry["body"])
        types.add(body["type"])
        if cloudevents:
            validator = validator_for(cloudevents)(cloudevents, format_checker=FormatChecker())
            for error in validator.iter_errors(body):
                check(False, f"{name} is no CloudEvent: {error.json_path}")
        schema = body["dataschema"].rsplit("/", 1)[1]
        check(schema == f"{body['type']}.json", f"{name} names the schema of another type")
        outer = "cloudevent.out.json" if body["source"] == "/vip311" else "cloudevent.in.json"
        for problem in schemas.problems(schemas.named(outer), body):
            check(False, f"{name}: {problem}")
        closed = {**schemas.named(schema), "unevaluatedProperties": False}
        for problem in schemas.problems(closed, body["data"]):
            check(False, f"{name}, data: {problem}")
        check_required(schemas, schema, schemas.named(schema), body["data"])
        check_instants(schemas, schema, body["data"])
    for name in schemas.by_name:
        if name.startswith(("vip311.", "city311.")):
            check(name.removesuffix(".json") in types, f"{name} was not tried")


def check_asyncapi(schemas, encoded, document, path, meta):
    """The document is AsyncAPI 3.0, refers to what is there, and says of each message what is so."""
    validator = validator_for(meta)
    for error in validator(meta).iter_errors(document):
        check(False, f"no AsyncAPI: {error.json_path}")
    broken = {**document, "asyncapi": "3.0.0", "channels": 7}
    check(list(validator(meta).iter_errors(broken)), "the AsyncAPI schema lets everything pass")
    for reference in references(document):
        target, _, pointer = reference.partition("#")
        try:
            at_pointer(read(path.parent / target) if target else document, pointer)
            check(True, "")
        except (LookupError, OSError):
            check(False, f"refers to {reference}, which is not there")
    base = schemas.by_name["common.json"]["$id"].rsplit("/", 1)[0] + "/"
    for entry in encoded:
        body = json.loads(entry["body"])
        found = list(messages(document, body["type"]))
        check(found, f"{body['type']} is in no channel")
        for address, payload in found:
            pattern = re.sub(r"\\{\w+\\}", "[a-z0-9_-]+", re.escape(address))
            check(re.fullmatch(pattern, entry["routing_key"]), f"{entry['name']} has a key that is not {address}")
            payload = json.loads(json.dumps(payload).replace("../Schemas/", base))
            for problem in schemas.problems(payload, body):
                check(False, f"{entry['name']} is not the message of its channel: {problem}")


def messages(document, type_name):
    """Address and payload schema of each channel's CloudEvents of a type."""
    for channel in document["channels"].values():
        for reference in channel.get("messages", {}).values():
            message = at_pointer(document, reference["$ref"].lstrip("#"))
            if message["name"] == type_name and "cloudevents" in message["contentType"]:
                yield channel["address"], message["payload"]["schema"]


def main(arguments):
    what = arguments[0]
    prove()
    schemas = Schemas(arguments[1]) if len(arguments) > 1 else None
    if what == "schemas":
        check_schemas(schemas)
    elif what == "events":
        check_events(schemas, read(arguments[2]), read(arguments[3]) if len(arguments) > 3 else None)
    elif what == "asyncapi":
        path = pathlib.Path(arguments[3])
        check_asyncapi(schemas, read(arguments[2]), read(path), path, read(arguments[4]))
    elif what != "prove":
        sys.exit(__doc__)
    for problem in problems:
        print(problem)
    print(f"{checks} checks, {len(problems)} problems")
    return 1 if problems or not checks else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
