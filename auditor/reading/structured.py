"""What the page says of itself to machines: schema.org types and OpenGraph."""

import json
from collections.abc import Iterator

from lxml import etree

from auditor.reading.flow import Flow
from auditor.reading.text import clean

_JSON_CHARS = 500_000
_NODES = 5_000
_TYPES = 50


def schema_types_of(flow: Flow) -> tuple[str, ...]:
    """Return the schema.org types of JSON-LD, microdata and RDFa, and the OpenGraph type as ``og:product``."""
    found: dict[str, None] = {}
    for name in _types(flow):
        short = clean(name[:200]).rstrip("/").rsplit("/", 1)[-1].rsplit("#", 1)[-1][:60]
        if short:
            found.setdefault(short)
        if len(found) >= _TYPES:
            break
    return tuple(found)


def _types(flow: Flow) -> Iterator[str]:
    """Yield the names as they stand."""
    for script in flow.all("script"):
        if "ld+json" in script.get("type", "").lower():
            yield from _json_types(script.text or "")
    for meta in flow.all("meta"):
        if meta.get("property", "").lower() == "og:type":
            yield "og:" + meta.get("content", "").lower().removeprefix("og:")
    for nodes in flow.by_tag.values():
        for node in nodes:
            yield from _item_types(node)


def _item_types(node: etree._Element) -> Iterator[str]:
    """Yield the microdata types of one element."""
    names = node.get("itemtype")
    if names and "schema.org" in names:
        yield from names[:500].split()


def _json_types(text: str) -> Iterator[str]:
    """Yield every @type of one JSON-LD script, @graph and lists included; broken JSON says nothing."""
    try:
        todo: list[object] = [
            json.loads(text[:_JSON_CHARS].strip().removeprefix("<!--").removesuffix("-->"), strict=False)
        ]
    except (ValueError, RecursionError):
        return
    for _ in range(_NODES):
        if not todo:
            return
        value = todo.pop(0)
        if isinstance(value, list):
            todo.extend(value)
        elif isinstance(value, dict):
            names = value.get("@type")
            yield from (name for name in (names if isinstance(names, list) else [names]) if isinstance(name, str))
            todo.extend(child for child in value.values() if isinstance(child, dict | list))
