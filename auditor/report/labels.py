"""The words of the report: ``reports/labels.toml`` and ``points.toml``, every entry in French and English."""

import tomllib
from functools import cache

from auditor.model import Explained, Lang
from auditor.report.typography import typeset
from auditor.resources import resource_dir


class LabelError(Explained):
    """A label is missing in ``reports/labels.toml`` or lacks a language; the message names it."""


class Labels:
    """The labels of one language, called by dotted name."""

    def __init__(self, lang: Lang) -> None:
        """Choose the language."""
        self.lang: Lang = lang
        self._texts = _texts()

    def __call__(self, name: str, /, **values: object) -> str:
        """Return a label with its ``{placeholders}`` filled. Raises LabelError."""
        if name not in self._texts:
            raise LabelError(f"labels.toml has no {name!r}")
        text = typeset(self._texts[name][self.lang], self.lang)
        return text.format(**values) if values else text

    def count(self, name: str, number: int, /, **values: object) -> str:
        """Return ``name.one`` or ``name.many`` with ``{n}``: French counts nought as one, English as many."""
        one = number < 2 if self.lang == "fr" else number == 1
        return self(f"{name}.{'one' if one else 'many'}", n=number, **values)

    def get(self, name: str, default: str) -> str:
        """Return a label, or ``default`` where the vocabulary is open (families of an agency's own rules)."""
        return self(name) if name in self._texts else default

    def under(self, prefix: str) -> tuple[str, ...]:
        """List the names below ``prefix``, in the order of the file."""
        return tuple(name for name in self._texts if name.startswith(f"{prefix}."))


@cache
def _texts() -> dict[str, dict[Lang, str]]:
    found: dict[str, dict[Lang, str]] = {}
    for prefix, name in (("", "labels.toml"), ("points", "points.toml")):
        _flatten(prefix, tomllib.loads((resource_dir("reports") / name).read_text("utf-8")), found)
    return found


def _flatten(prefix: str, node: object, found: dict[str, dict[Lang, str]]) -> None:
    if not isinstance(node, dict):
        raise LabelError(f"labels.toml: {prefix} is not a table with fr and en")
    if "fr" in node or "en" in node:
        if set(node) != {"fr", "en"}:
            raise LabelError(f"labels.toml: {prefix} needs fr and en and nothing else")
        found[prefix] = {"fr": str(node["fr"]).strip(), "en": str(node["en"]).strip()}
        return
    for key, child in node.items():
        _flatten(f"{prefix}.{key}" if prefix else key, child, found)
