"""How rules compare what several documents say of one thing: which values differ, and how to show them."""

import re
from collections.abc import Callable, Sequence

from auditor.facts.declarations import Said
from auditor.findings import Seen
from auditor.legal.reading import key
from auditor.model import Localised
from auditor.reading.text import fold, shorten

_SHOWN = 4
_VALUE_CHARS = 80
_CENTS = re.compile(r"[.,]\d{2}(?!\d)")
_NOISE = frozenset(
    {"sas", "sasu", "sarl", "eurl", "sa", "sci", "snc", "scop", "ei", "eirl", "societe", "par", "actions", "simplifiee"}
    | {"unipersonnelle", "a", "responsabilite", "limitee", "anonyme", "la", "le", "les", "de", "du", "des", "et", "l"}
    | {"d", "the", "inc", "ltd", "limited", "llc", "gmbh", "group", "groupe", "entreprise", "individuelle"}
)


def different(said: Sequence[Said], form: Callable[[str], str] = key) -> list[Said]:
    """Return the first saying of each value, values compared in ``form``."""
    first: dict[str, Said] = {}
    for one in said:
        first.setdefault(form(one.value), one)
    return list(first.values())


def documents_of(said: Sequence[Said]) -> int:
    """Return in how many documents something is said."""
    return len({seen.url for one in said for seen in one.seen})


def names_meet(first: str, second: str) -> bool:
    """Say whether two names may stand for one party: a distinctive word in common, or one inside the other."""
    one, other = _words(first), _words(second)
    if not one or not other or one & other:
        return True
    return key(first) in key(second) or key(second) in key(first)


def _words(name: str) -> set[str]:
    words = set(re.findall(r"[a-z0-9]+", fold(name).replace(".", "")))
    return (words - _NOISE) or words


def amount(value: str) -> str:
    """Return the digits of an amount, cents left out; of one in words, its letters."""
    digits = re.sub(r"\D", "", _CENTS.split(value)[0])
    return digits or key(value)


def places(said: Sequence[Said]) -> tuple[Seen, ...]:
    """Return where the values stand."""
    return tuple(seen for one in said for seen in one.seen)


def quoted(said: Sequence[Said]) -> Localised:
    """List the values in words, in quotation marks."""
    values = [shorten(one.value, _VALUE_CHARS) for one in said[:_SHOWN]]
    return Localised(
        fr=", ".join(f"«\u00a0{value}\u00a0»" for value in values), en=", ".join(f"“{value}”" for value in values)
    )
