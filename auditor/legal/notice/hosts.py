"""Companies that host sites: their names as notices write them (``rules/data/hosts.toml``)."""

import re
from functools import cache

from auditor.model import Frozen
from auditor.resources import table


class HostRow(Frozen):
    """A company of the table."""

    name: str
    aliases: tuple[str, ...]
    entity: str
    country: str
    town: str | None = None
    siren: str | None = None
    cdn: bool = False
    """It distributes what another company hosts."""


@cache
def _rows() -> tuple[HostRow, ...]:
    return tuple(HostRow.model_validate(row) for row in table("hosts")["host"])


@cache
def _by_alias() -> dict[str, HostRow]:
    return {alias: row for row in _rows() for alias in row.aliases}


@cache
def _expression() -> re.Pattern[str]:
    names = sorted(_by_alias(), key=len, reverse=True)
    return re.compile(rf"(?<![\w@.-])(?:{'|'.join(map(re.escape, names))})(?![\w-]|\.[a-z]{{2,3}}\b(?<!\.com))")


def named_host(folded: str) -> tuple[HostRow, int, int] | None:
    """Return the first known host named in folded words, with its place."""
    found = _expression().search(folded)
    return (_by_alias()[found.group()], found.start(), found.end()) if found else None


def siren_of_host(number: str) -> bool:
    """Say whether a SIREN, SIRET or French VAT number is a known host's."""
    digits = number[4:] if number.startswith("FR") else number
    return digits[:9] in {row.siren for row in _rows() if row.siren}
