"""What every search for values returns."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeVar

from auditor.legal.statement import State

MOST_CHARS = 300_000
"""Longest text searched; what follows is not read."""
MOST_LABELS = 1_000
"""Most labels (a legal form, a register) looked around in one text."""


@dataclass(frozen=True, slots=True)
class Match:
    """One value, where it stands in the text, and what it is worth."""

    value: str
    """Normalised as the module says."""
    start: int
    end: int
    state: State | None = None


def words(text: str) -> frozenset[str]:
    """Return the words of ``text``, as a table to look up."""
    return frozenset(text.split())


M = TypeVar("M", bound=Match)


def disjoint(matches: Iterable[M]) -> list[M]:
    """Return matches in reading order; of two that overlap, the first given stays."""
    kept: list[M] = []
    taken: set[int] = set()
    for match in matches:
        places = range(match.start, match.end)
        if not any(place in taken for place in places):
            kept.append(match)
            taken.update(places)
    return sorted(kept, key=lambda match: match.start)
