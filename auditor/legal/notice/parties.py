"""A notice cut into parts, each of one party: the publisher's words, the host's, the web agency's.

A number, a name or an address belongs to the party of its part, never to the nearest keyword. The party comes from the
heading, from a label ("Hébergeur :"), from a verb inside a sentence ("est hébergé par"); what follows on the next lines
stays with it as long as it looks like an address card.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from auditor.evidence.pages import Region
from auditor.evidence.texts import BlockKind
from auditor.legal.notice.labels import Field, alone, field_of, label_of
from auditor.legal.notice.roles import FOREIGN, Party, heading_party, label_party
from auditor.legal.notice.verbs import verbs
from auditor.legal.passages import Passage, Text

_CARD_CHARS = 90
"""A line of an address card is shorter."""
_SENTENCE = re.compile(
    r"\b(?:vous|nous|notre|nos|votre|vos|you|your|we|our|toute?s?|l'utilisateur|ne saurait|peut|pouvez|doit|users?)\b"
)
_HOST_WORDS = re.compile(r"heberg|\bhost|serveur|server|datacent|data cent")
_FIELDS_SEEN = (Field.ADDRESS, Field.PHONE, Field.EMAIL, Field.REGISTER, Field.VAT, Field.CAPITAL, Field.FORM)
_PERSON_LABEL = re.compile(
    r"(?:pre)?noms?\b(?! (?:de l|de la|commercial|du site))|name$|responsable$|directeur$|directrice$"
)
_IN_PASSING = frozenset({Party.AUTHORITY, Party.PRIVACY, Party.PAYMENT, Party.CREDITS, Party.PARTNER})
"""Parties that a label with its value names for that line alone."""
_REGISTERED = re.compile(r"\bau capital\b|\bcapital social\b|\br\.?c\.?s\b|\bsire[nt]\b|\btva\b")
_POSTCODE = re.compile(r"\b\d{2} ?\d{3} [a-z]|\b\d{4,5}\b|cedex")


@dataclass(frozen=True, slots=True)
class Part:
    """Words of one party: a passage or a piece of one."""

    passage: Passage
    start: int
    """Place of its first character in the passage."""
    end: int
    party: Party
    label: str
    """Folded label that announces it, on its line or on the one before; empty without one."""
    field: Field
    body: int
    """Place in the passage where the value begins, after the label or the verb."""
    said: str = ""
    """Folded verb that gives the party ("est édité par"), empty when a heading or a label does."""
    own_label: bool = False
    """The label stands on the line itself."""
    opens: bool = False
    """Nothing but a label or a heading: its value is in the next part."""

    @property
    def text(self) -> str:
        """The words after the label, as written."""
        return self.passage.text[self.body : self.end]

    @property
    def folded(self) -> str:
        """The words after the label, folded."""
        return self.passage.folded[self.body : self.end]


@dataclass
class _Walk:
    """Where the reading stands."""

    stack: list[tuple[int, Party]] = field(default_factory=list)
    inline: Party | None = None
    """Party set by a label or a verb since the last heading."""
    given: set[Field] = field(default_factory=set)
    """Points already given since ``inline`` was set."""
    pending: tuple[str, Field] = ("", Field.NONE)
    """A label that stood alone: its value follows."""
    topic: Field = Field.NONE
    """What the last title announces."""
    fresh: bool = False
    """The passage before was a label alone."""
    block: int = -1
    region: Region | None = None

    @property
    def section(self) -> Party:
        return self.stack[-1][1] if self.stack else Party.UNKNOWN

    @property
    def party(self) -> Party:
        return self.inline or self.section

    def switch(self, party: Party | None) -> None:
        self.inline, self.given = party, set()


def parts_of(text: Text) -> tuple[Part, ...]:
    """Cut a notice. Linear in its length; menus are left out."""
    walk = _Walk()
    parts: list[Part] = []
    for passage in text.passages:
        if passage.link_only and (passage.region is Region.NAV or not _reaches(passage)):
            continue
        if passage.region is not walk.region:
            _enter(walk, passage)
        if passage.kind is BlockKind.HEADING:
            parts.extend(_heading(walk, passage, text.document.blocks[passage.block].level))
        else:
            parts.extend(_line(walk, passage))
        walk.block = passage.block
    return tuple(parts)


def _reaches(passage: Passage) -> bool:
    """Say whether a line of links gives an address to write to or a number to call."""
    return any(link.url.startswith(("mailto:", "tel:")) or "email-protection" in link.url for link in passage.links)


def _enter(walk: _Walk, passage: Passage) -> None:
    if walk.region is not None and Region.FOOTER in (walk.region, passage.region):
        walk.stack.clear()
        walk.switch(None)
        walk.pending, walk.fresh = ("", Field.NONE), False
    walk.region = passage.region


def _heading(walk: _Walk, passage: Passage, level: int) -> Iterator[Part]:
    words = alone(passage.folded) or passage.folded
    label, body = label_of(passage)
    point = field_of(words)
    said = verbs(passage.folded)
    party = label_party(words) or (label_party(label) if label else None) or heading_party(words)
    if said and (party is None or said[0][2] is not party):
        party = said[0][2]
    is_value = party in (None, Party.UNKNOWN) or "@" in words or (walk.pending[1] and not label_party(walk.pending[0]))
    if walk.fresh and is_value and not point and not label_party(words) and not passage.folded.rstrip().endswith(":"):
        yield Part(passage, 0, len(passage.folded), walk.party, *walk.pending, 0)
        walk.fresh = False
        return
    if point is Field.DIRECTOR:
        party = Party.PUBLISHER
    if (
        point
        and party in (None, Party.CONTACT, Party.UNKNOWN, Party.PUBLISHER)
        and not said
        and point is not Field.DIRECTOR
    ):
        party = _of_field(walk, point, party, level)
    elif party is None:
        party = _inherited(walk, passage, level)
    while walk.stack and walk.stack[-1][0] >= level:
        walk.stack.pop()
    walk.stack.append((level, party))
    walk.switch(None)
    has_value = bool(label) and body < len(passage.folded) - 1
    walk.pending = ("", Field.NONE) if has_value or said else (words, point)
    walk.topic = point
    walk.fresh = not has_value
    place = body if has_value else said[0][1] if said else 0
    own = field_of(label) if has_value else Field.NONE
    verb = passage.folded[said[0][0] : said[0][1]] if said else ""
    yield Part(passage, 0, len(passage.folded), walk.party, words, own, place, verb, opens=not has_value)


def _of_field(walk: _Walk, point: Field, party: Party | None, level: int) -> Party:
    """Return the party of a heading that is a label ("Téléphone"): the party before it, unless that was a clause."""
    below_host = any(above < level and owner is Party.HOST for above, owner in walk.stack)
    if point is Field.NAME and party is Party.PUBLISHER and not (walk.party is Party.HOST and below_host):
        return Party.PUBLISHER
    before = walk.party
    return before if before in FOREIGN or before is Party.PUBLISHER else Party.PUBLISHER


def _inherited(walk: _Walk, passage: Passage, level: int) -> Party:
    """Return the party under a heading that announces none."""
    for above, party in reversed(walk.stack):
        if above < level:
            return party if party is not Party.UNKNOWN or above > 1 else Party.UNKNOWN
    if level == 7 and len(passage.text.split()) <= 5 and walk.party in (Party.HOST, Party.PUBLISHER, Party.AGENCY):
        return walk.party
    return Party.UNKNOWN


def _line(walk: _Walk, passage: Passage) -> Iterator[Part]:
    label, body = label_of(passage)
    words = alone(passage.folded)
    point, party = (field_of(label), label_party(label)) if label else (Field.NONE, None)
    value = passage.folded[body:].strip(" .:-*…_") if label else ""
    if (label and not value and (point or party)) or (not label and _is_label(passage, words)):
        words = label or words
        _label_alone(walk, passage, words)
        yield Part(passage, 0, len(passage.folded), walk.party, words, walk.pending[1], len(passage.folded), opens=True)
        return
    if point is Field.NAME and walk.topic is Field.DIRECTOR and _PERSON_LABEL.match(label):
        point = Field.DIRECTOR
    if point is Field.DIRECTOR:
        party = walk.party if _of_host_card(walk, passage) else Party.PUBLISHER
    before = walk.inline
    _turn(walk, passage, point, party)
    said = [verb for verb in verbs(passage.folded) if verb[0] >= body or not label]
    if label and (point or party):
        walk.pending = ("", Field.NONE)
        yield from (replace(part, own_label=True) for part in _pieces(walk, passage, body, said, label, point))
        if party in _IN_PASSING:
            walk.switch(before)
    else:
        if (
            len(passage.folded) > _CARD_CHARS
            and (_SENTENCE.search(passage.folded) or passage.block != walk.block)
            and not walk.fresh
        ):
            walk.pending = ("", Field.NONE)
        yield from _pieces(walk, passage, 0, said, *walk.pending)
    walk.fresh = False


def _is_label(passage: Passage, words: str) -> bool:
    """Say whether a line without a colon is nothing but a label or a title."""
    if (
        not words
        or len(words) > 70
        or passage.folded.rstrip().endswith((".", ",", ";"))
        or any(char.isdigit() for char in words)
    ):
        return False
    said = verbs(passage.folded)
    if said and said[-1][1] < len(passage.folded.rstrip(" :")):
        return False
    return (
        bool(field_of(words))
        or label_party(words) is not None
        or (len(words) <= 40 and heading_party(words) is Party.HOST)
    )


def _label_alone(walk: _Walk, passage: Passage, words: str) -> None:
    """Take in a line that only announces what follows."""
    point, party = field_of(words), label_party(words) or heading_party(words)
    said = verbs(passage.folded)
    if said:
        party = said[-1][2]
    if point is Field.DIRECTOR:
        party = Party.PUBLISHER
    if point and not said and label_party(words) is None and party is not Party.HOST:
        _turn(walk, passage, point, None)
    elif party is Party.PUBLISHER and point is Field.NAME and walk.section is Party.HOST:
        pass
    elif party is not None:
        walk.switch(party)
    walk.pending, walk.fresh = (words, point), True


def _turn(walk: _Walk, passage: Passage, point: Field, party: Party | None) -> None:
    """Pass to another party, or back to the section's, before a line is read."""
    if party is not None:
        owner_of_host = (
            party is Party.PUBLISHER and point is Field.NAME and walk.party is Party.HOST and walk.section is Party.HOST
        )
        if not owner_of_host and (party is not walk.party or walk.inline is None):
            walk.switch(party)
    elif walk.inline in FOREIGN and walk.section not in FOREIGN and _is_over(walk, passage, point):
        walk.switch(None)
    if point in _FIELDS_SEEN:
        walk.given.add(point)
    if _POSTCODE.search(passage.folded) and len(passage.folded) < 300:
        walk.given.add(Field.ADDRESS)
    if _REGISTERED.search(passage.folded):
        walk.given.add(Field.REGISTER)


def _of_host_card(walk: _Walk, passage: Passage) -> bool:
    """Say whether a director named in the block that identifies the host is the host's own."""
    identified = bool(walk.given & {Field.CAPITAL, Field.REGISTER, Field.VAT, Field.FORM})
    return walk.party is Party.HOST and passage.block == walk.block and identified


def _is_over(walk: _Walk, passage: Passage, point: Field) -> bool:
    """Say whether the words of a party named in passing have come to their end."""
    if point in walk.given and point is not Field.NONE:
        return True
    narrative = len(passage.folded) > _CARD_CHARS and _SENTENCE.search(passage.folded)
    return passage.block != walk.block and bool(narrative) and not _HOST_WORDS.search(passage.folded)


def _pieces(
    walk: _Walk, passage: Passage, body: int, said: list[tuple[int, int, Party]], label: str, point: Field
) -> Iterator[Part]:
    """Yield the parts of a line, one for each party that its verbs or the labels inside it name."""
    if not said:
        yield Part(passage, 0, len(passage.folded), walk.party, label, point, body)
        return
    first = said[0]
    begins = _subject(passage.folded, first[0])
    if begins > body + 1:
        yield Part(passage, 0, begins, walk.party, label, point, body)
    mixed = len({party for *_, party in said}) > 1
    for place, (_, end, party) in enumerate(said):
        stop = said[place + 1][0] if place + 1 < len(said) else len(passage.folded)
        start = begins if place == 0 else said[place][0]
        empty = not passage.folded[end:stop].strip(" :.,-")
        words = passage.folded[said[place][0] : end]
        own = field_of(words) if words.rstrip().endswith(":") else Field.NONE
        label, verb = (words, "") if own else ("", words)
        yield Part(passage, start, stop, party, label, own, min(end, stop), verb, opens=empty)
    walk.switch(said[-1][2])
    if mixed and said[0][2] is Party.PUBLISHER:
        walk.switch(Party.PUBLISHER if walk.section is Party.PUBLISHER else None)
    walk.pending = ("", Field.NONE)
    if _POSTCODE.search(passage.folded[said[-1][1] :]):
        walk.given.add(Field.ADDRESS)


def _subject(folded: str, verb: int) -> int:
    """Return where the clause of a verb begins: after the last separation of words that another party may own."""
    cut = max(folded.rfind(mark, 0, verb) for mark in (" - ", " | ", "; ", ". "))
    return cut + 1 if cut > 0 else 0
