"""A line or a sentence cut where it passes from one party to another."""

import re
from collections.abc import Iterator

from auditor.legal.notice.labels import Field, field_of
from auditor.legal.notice.roles import FOREIGN, Party
from auditor.legal.notice.verbs import body
from auditor.legal.notice.walk import Part, Walk
from auditor.legal.passages import Passage

CARD_CHARS = 90
"""A line of an address card is shorter."""
POSTCODE = re.compile(r"\b\d{2} ?\d{3} [a-z]|\b\d{4,5}\b|cedex")


_NOTHING = re.compile(
    r"[\s:.,-]*(?:(?:la |le |l'|the )?(?:societe|entreprise|association|compagnie|company|organisme"
    r"|groupe)[\s:.,-]*)?(?:suivante?|following)?[\s:.,-]*"
)
"""What may follow a verb whose party is named on the next line."""


def pieces(
    walk: Walk, passage: Passage, start: int, said: list[tuple[int, int, Party]], label: str, point: Field
) -> Iterator[Part]:
    """Yield the parts of a line, one for each party that its verbs or the labels inside it name."""
    if not said:
        yield from _with_body(walk, passage, start, label, point)
        return
    first = said[0]
    begins = _subject(passage.folded, start, first)
    if start and first[2] is walk.party:
        begins = start
    if begins > start + 1:
        yield Part(passage, 0, begins, walk.party, label, point, start)
    mixed = len({party for *_, party in said}) > 1
    for place, (_, end, party) in enumerate(said):
        stop = said[place + 1][0] if place + 1 < len(said) else len(passage.folded)
        low = begins if place == 0 else said[place][0]
        empty = _NOTHING.fullmatch(passage.folded[end:stop]) is not None
        words = passage.folded[said[place][0] : end]
        own = field_of(words) if words.rstrip().endswith(":") else Field.NONE
        label, verb = (words, "") if own else ("", words)
        yield Part(passage, low, stop, party, label, own, min(end, stop), verb, opens=empty)
    walk.switch(said[-1][2])
    if mixed and said[0][2] is Party.PUBLISHER:
        walk.switch(Party.PUBLISHER if walk.section is Party.PUBLISHER else None)
    walk.pending = ("", Field.NONE)
    if POSTCODE.search(passage.folded[said[-1][1] :]):
        walk.given.add(Field.ADDRESS)


def _with_body(walk: Walk, passage: Passage, start: int, label: str, point: Field) -> Iterator[Part]:
    """Yield a line, what follows the name of an authority or of a mediator apart: an address there is theirs."""
    end = len(passage.folded)
    other = body(passage.folded) if walk.party not in FOREIGN and not point else None
    if other is None:
        yield Part(passage, 0, end, walk.party, label, point, start)
        return
    place, after, party = other
    if place:
        yield Part(passage, 0, place, walk.party, label, point, min(start, place))
    yield Part(passage, place, end, party, "", Field.NONE, place)
    if end - after < CARD_CHARS // 2 and (end < CARD_CHARS or passage.folded.rstrip().endswith(":")):
        walk.switch(party)


def _subject(folded: str, start: int, verb: tuple[int, int, Party]) -> int:
    """Return where the clause of a verb begins: after the last separation of words that another party may own."""
    if folded[verb[0] : verb[1]].rstrip().endswith(":"):
        return verb[0]
    cut = max(folded.rfind(mark, 0, verb[0]) for mark in (" - ", " | ", "; ", ". "))
    if not start or cut > start:
        return cut + 1 if cut > 0 else 0
    near = max(folded.rfind(mark, start, verb[0]) for mark in (", ", " et ", " and "))
    return near + 1 if near > start else verb[0]
