"""Companies and products that a policy names, under the names by which observed hosts are known."""

import re
from functools import cache
from itertools import groupby

from auditor.legal.cues import QUOTES
from auditor.legal.passages import Passage, Text, aligned
from auditor.legal.privacy.named import NamedVendor
from auditor.resources import table

_BROWSERS = re.compile(
    r"google chrome|chrome de google|apple safari|safari d'apple|microsoft edge|microsoft internet explorer|"
    r"microsoft explorer|microsoft windows|apple (?:mac|ios)|google play|app store"
)
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+")


def vendors(text: Text) -> tuple[NamedVendor, ...]:
    """Return the vendors that the text names, in order; web addresses and browsers are not names."""
    found: dict[str, list[tuple[Passage, str]]] = {}
    for passage in text.passages:
        words = _ADDRESS.sub(_blank, _BROWSERS.sub(_blank, passage.folded))
        for match in _names().finditer(words):
            written = passage.text[match.start() : match.end()]
            name = _known()[match.group().replace("-", " ")]
            if name[:1].islower() or any(char.isupper() or char.isdigit() for char in written):
                found.setdefault(name, []).append((passage, written))
    countries = _countries()
    return tuple(
        NamedVendor(
            name=name,
            words=places[0][1],
            country=countries.get(name),
            seen=tuple(text.seen(one) for one, _ in places[:QUOTES]),
        )
        for name, places in found.items()
    )


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())


@cache
def _known() -> dict[str, str]:
    """Return each folded way of writing a vendor, and its name."""
    rows = table("vendor_names")
    common = frozenset(rows["common_words"])
    known: dict[str, str] = {}
    for host in table("third_parties")["host"]:
        for words in _ways(host["name"]):
            known.setdefault(words, host["name"])
    for host in table("hosts")["host"]:
        name = known.get(aligned(host["name"]), host["name"])
        for words in (aligned(host["name"]), *host.get("aliases", ())):
            known.setdefault(words.replace("-", " "), name)
    for row in rows["vendor"]:
        for words in row["words"]:
            known[words] = row["name"]
    return {words: name for words, name in known.items() if words not in common and len(words) > 2}


def _ways(name: str) -> tuple[str, ...]:
    """Return "brevo" of "Brevo", "meta" of "Meta", "hotjar" of "Hotjar (Contentsquare)"."""
    return (aligned(name.partition(" (")[0]).replace("-", " "),)


@cache
def _names() -> re.Pattern[str]:
    longest = sorted(_known(), key=lambda words: (words[0], -len(words)))
    groups = (
        first + "(?:" + "|".join(re.escape(words[1:]).replace(r"\ ", "[ -]") for words in same) + ")"
        for first, same in groupby(longest, key=lambda words: words[0])
    )
    return re.compile(r"(?<![\w.@/])(?:" + "|".join(groups) + r")(?![\w@/])")


@cache
def _countries() -> dict[str, str]:
    hosts = {host["name"]: host["country"] for host in table("hosts")["host"] if "country" in host}
    rows = {row["name"]: row["country"] for row in table("vendor_names")["vendor"] if "country" in row}
    return (
        hosts | {host["name"]: host["country"] for host in table("third_parties")["host"] if "country" in host} | rows
    )
