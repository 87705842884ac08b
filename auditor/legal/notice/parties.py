"""A notice cut into parts, each of one party: the publisher's words, the host's, the web agency's.

A number, a name or an address belongs to the party of its part, never to the nearest keyword. The party comes from the
heading, from a label ("Hébergeur :"), from a verb inside a sentence ("est hébergé par"); what follows on the next lines
stays with it as long as it looks like an address card.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from auditor.evidence.pages import Region
from auditor.evidence.texts import BlockKind
from auditor.legal.notice.clauses import CARD_CHARS, pieces
from auditor.legal.notice.labels import Field, alone, field_of, label_of
from auditor.legal.notice.roles import FOREIGN, Party, heading_party, label_party
from auditor.legal.notice.turns import of_host_card, turn
from auditor.legal.notice.verbs import verbs
from auditor.legal.notice.walk import Part, Walk
from auditor.legal.passages import Passage, Text

_SENTENCE = re.compile(
    r"\b(?:vous|nous|notre|nos|votre|vos|you|your|we|our|toute?s?|l'utilisateur|ne saurait|peut|pouvez|doit|users?)\b"
)
_PERSON_LABEL = re.compile(
    r"(?:pre)?noms?\b(?! (?:de l|de la|commercial|du site))|name$|responsable$|directeur$|directrice$"
)
_PUBLISHES = re.compile(r"edit|publi|exploit|propriete|compte|own|operat|appart")
"""What a verb of a clause must say to name the publisher."""
_TOOL = re.compile(
    r"\b(?:services?|outils?|api|logiciels?|solutions?|plugins?|extensions?|bibliotheques?|polices?)\W{1,3}$"
)
_SELLER = re.compile(r"[\W_]{0,4}(?:le |la |the )?(?:vendeu(?:r|se)|seller|merchant|exploitante?)\b")
_IN_PASSING = frozenset({Party.AUTHORITY, Party.PRIVACY, Party.PAYMENT, Party.CREDITS, Party.PARTNER})
"""Parties that a label with its value names for that line alone."""
_SLOGAN_CHARS = 25
"""The title of a page that is longer speaks of a trade, not of the host of the site."""


def parts_of(text: Text) -> tuple[Part, ...]:
    """Cut a notice. Linear in its length; menus are left out."""
    walk = Walk()
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


def _enter(walk: Walk, passage: Passage) -> None:
    if walk.region is not None and Region.FOOTER in (walk.region, passage.region):
        walk.stack.clear()
        walk.switch(None)
        walk.pending, walk.fresh = ("", Field.NONE), False
    walk.region = passage.region


def _heading(walk: Walk, passage: Passage, level: int) -> Iterator[Part]:
    words = alone(passage.folded) or passage.folded
    label, body = label_of(passage)
    point = field_of(words)
    said = verbs(passage.folded)
    party = label_party(words) or (label_party(label) if label else None) or heading_party(words)
    if party is Party.CONTACT and _below_host(walk, level):
        party = Party.HOST
    if party is Party.HOST and level == 1 and len(words) > _SLOGAN_CHARS:
        party = None
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
    yield Part(
        passage,
        0,
        len(passage.folded),
        walk.party,
        words,
        own,
        place,
        verb,
        opens=not has_value and bool(point or party is not Party.UNKNOWN),
    )


def _below_host(walk: Walk, level: int) -> bool:
    """Say whether a heading of this level stands under the host's."""
    above = [owner for above, owner in walk.stack if above < level]
    return bool(above) and above[-1] is Party.HOST


def _of_field(walk: Walk, point: Field, party: Party | None, level: int) -> Party:
    """Return the party of a heading that is a label ("Téléphone"): the party before it, unless that was a clause."""
    if point is Field.NAME and party is Party.PUBLISHER and not (walk.party is Party.HOST and _below_host(walk, level)):
        return Party.PUBLISHER
    before = walk.party
    if point is Field.ACTIVITY and not _below_host(walk, level):
        return Party.PUBLISHER
    return before if before in FOREIGN or before is Party.PUBLISHER else Party.PUBLISHER


def _inherited(walk: Walk, passage: Passage, level: int) -> Party:
    """Return the party under a heading that announces none."""
    for above, party in reversed(walk.stack):
        if above < level:
            return party if party is not Party.UNKNOWN or above > 1 else Party.UNKNOWN
    if level == 7 and len(passage.text.split()) <= 5 and walk.party in (Party.HOST, Party.PUBLISHER, Party.AGENCY):
        return walk.party
    return Party.UNKNOWN


def _line(walk: Walk, passage: Passage) -> Iterator[Part]:
    label, body = label_of(passage)
    words = alone(passage.folded)
    point, party = (field_of(label), label_party(label)) if label else (Field.NONE, None)
    value = passage.folded[body:].strip(" .:-*…_€") if label else ""
    if (label and not value and (point or party)) or (not label and _is_label(passage, words)):
        words = label or words
        _label_alone(walk, passage, words)
        yield Part(passage, 0, len(passage.folded), walk.party, words, walk.pending[1], len(passage.folded), opens=True)
        return
    if point is Field.NAME and walk.topic is Field.DIRECTOR and _PERSON_LABEL.match(label):
        point = Field.DIRECTOR
    if _SELLER.match(label) and walk.party not in FOREIGN:
        party = Party.PUBLISHER
    if point is Field.DIRECTOR:
        party = walk.party if of_host_card(walk, passage) else Party.PUBLISHER
    before = walk.inline
    turn(walk, passage, point, party)
    said = [verb for verb in verbs(passage.folded) if verb[0] >= body or not label]
    if walk.section in (Party.CLAUSE, Party.PRIVACY):
        said = [verb for verb in said if verb[2] is not Party.PUBLISHER or _names_publisher(passage.folded, *verb[:2])]
    if label and (point or party):
        walk.pending = ("", Field.NONE)
        for part in pieces(walk, passage, body, said, label, point):
            yield replace(part, own_label=part.label == label)
        if party in _IN_PASSING:
            walk.switch(before)
    else:
        if (
            len(passage.folded) > CARD_CHARS
            and (_SENTENCE.search(passage.folded) or passage.block != walk.block)
            and not walk.fresh
        ):
            walk.pending = ("", Field.NONE)
        yield from pieces(walk, passage, 0, said, *walk.pending)
    walk.fresh = False


def _names_publisher(folded: str, start: int, end: int) -> bool:
    """Say whether a verb of a clause names who publishes the site, not a tool that it uses."""
    return bool(_PUBLISHES.search(folded, start, end)) and not _TOOL.search(
        folded, max(0, start - _SLOGAN_CHARS), start
    )


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


def _label_alone(walk: Walk, passage: Passage, words: str) -> None:
    """Take in a line that only announces what follows."""
    point, party = field_of(words), label_party(words) or heading_party(words)
    said = verbs(passage.folded)
    if said:
        party = said[-1][2]
    if point is Field.DIRECTOR:
        party = Party.PUBLISHER
    if point and not said and label_party(words) is None and party is not Party.HOST:
        turn(walk, passage, point, None)
    elif party is Party.PUBLISHER and point is Field.NAME and walk.section is Party.HOST:
        pass
    elif party is not None:
        walk.switch(party)
    walk.pending, walk.fresh = (words, point), True
