"""Words of one party that follow one another, as one text: a label and its value may stand in two blocks."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeVar, cast

from auditor.evidence.pages import Region
from auditor.findings import Seen
from auditor.legal.notice.roles import Party
from auditor.legal.notice.walk import Part
from auditor.legal.passages import Text, aligned
from auditor.legal.values.match import Match

M = TypeVar("M", bound=Match)
_RANKS = {Party.PUBLISHER: 0, Party.CONTACT: 1, Party.UNKNOWN: 1, Party.CLAUSE: 3, Party.PRIVACY: 3}
_OUTSIDE = (Region.FOOTER, Region.HEADER, Region.NAV)
FURTHEST = 3
"""Rank of the words in which a value of the publisher is looked for last."""


@dataclass(frozen=True)
class Stretch:
    """Parts of one party in a row, joined."""

    party: Party
    rank: int
    """How surely a value is the publisher's: 0 its own words, 1 no party said, 2 top and foot of the page, 3 clause."""
    text: str
    places: tuple[int, ...]
    parts: tuple[Part, ...]
    _found: dict[object, Sequence[Match]] = field(default_factory=dict, compare=False, repr=False)

    def all(self, find: Callable[[str], Iterable[M]]) -> Sequence[M]:
        """Return what ``find`` finds in the text, searched once."""
        if find not in self._found:
            self._found[find] = tuple(find(self.text))
        return cast(Sequence[M], self._found[find])

    @cached_property
    def folded(self) -> str:
        """``text`` folded, same offsets."""
        return aligned(self.text)

    def part_at(self, offset: int) -> Part:
        """Return the part that holds a place of the text."""
        return self.parts[max(0, bisect_right(self.places, offset) - 1)]

    def seen(self, text: Text, start: int, end: int) -> Seen:
        """Quote a piece of the text."""
        number = max(0, bisect_right(self.places, start) - 1)
        part, place = self.parts[number], self.places[number]
        low = min(len(part.passage.text), part.start + max(0, start - place))
        return text.seen(part.passage, low, min(len(part.passage.text), low + end - start))


def stretches_of(text: Text, parts: Sequence[Part]) -> tuple[Stretch, ...]:
    """Join the parts of each party that follow one another in one region of the page."""
    groups: list[list[Part]] = []
    for part in parts:
        last = groups[-1][-1] if groups else None
        if last is not None and last.party is part.party and last.passage.region is part.passage.region:
            groups[-1].append(part)
        else:
            groups.append([part])
    return tuple(_joined(text, group) for group in groups)


def _joined(text: Text, group: list[Part]) -> Stretch:
    pieces: list[str] = []
    places: list[int] = []
    size, before = 0, None
    for part in group:
        glue = "" if before is None else _glue(text, before, part)
        words = part.passage.text[part.start : part.end]
        size += len(glue)
        places.append(size)
        pieces += [glue, words]
        size += len(words)
        before = part
    first = group[0]
    rank = _RANKS.get(first.party, FURTHEST + 1)
    if first.passage.region in _OUTSIDE and rank < 2 and first.party is not Party.PUBLISHER:
        rank = 2
    return Stretch(first.party, rank, "".join(pieces), tuple(places), tuple(group))


def _glue(text: Text, before: Part, part: Part) -> str:
    if before.passage is part.passage:
        return ""
    if before.opens and not before.passage.text.rstrip().endswith(":"):
        return " : "
    if before.opens:
        return " "
    if before.passage.block == part.passage.block:
        block = text.document.blocks[part.passage.block].text
        return "\n" if "\n" in block[before.passage.start : part.passage.start] else " "
    return "\n"


def candidates(
    stretches: Iterable[Stretch], find: Callable[[str], Iterable[M]], furthest: int = FURTHEST
) -> Iterator[tuple[Stretch, M]]:
    """Yield the values of the publisher's words, the surest first, each rank in reading order."""
    known = [stretch for stretch in stretches if stretch.rank <= furthest]
    for stretch in sorted(known, key=lambda stretch: stretch.rank):
        for match in stretch.all(find):
            yield stretch, match


def of_party(stretches: Iterable[Stretch], party: Party) -> Iterator[Stretch]:
    """Yield the words of one party."""
    return (stretch for stretch in stretches if stretch.party is party)
