"""When a notice passes from one party to another between two lines, and when it comes back."""

import re

from auditor.legal.notice.clauses import CARD_CHARS, POSTCODE
from auditor.legal.notice.labels import Field
from auditor.legal.notice.roles import FOREIGN, Party
from auditor.legal.notice.walk import Walk
from auditor.legal.passages import Passage

_SENTENCE = re.compile(
    r"\b(?:vous|nous|notre|nos|votre|vos|you|your|we|our|toute?s?|l'utilisateur|ne saurait|peut|pouvez|doit|users?)\b"
)
_HOST_WORDS = re.compile(r"heberg|\bhost|serveur|server|datacent|data cent")
_FIELDS_SEEN = (Field.ADDRESS, Field.PHONE, Field.EMAIL, Field.REGISTER, Field.VAT, Field.CAPITAL, Field.FORM)
_CONTACTS = re.compile(
    r"\bpour (?:toute?s?|nous) (?:question|demande|information|reclamation|contacter|joindre)"
    r"|\bnous (?:contacter|ecrire|joindre)\b|\bcontactez[ -]nous"
    r"|\bcontact us\b|\bfor any (?:question|enquir)"
)
_CONTACT_LABEL = re.compile(
    r"\W*(?:nous )?(?:contact|contacter|joindre|ecrire)\b(?!.{0,30}heberg)|\W*(?:le |notre )?service client"
)
_DIRECTOR = re.compile(r"\W*l[ea] (?:direct(?:eur|rice)|responsable) de (?:la )?publication\b")
_REGISTERED = re.compile(r"\bau capital\b|\bcapital social\b|\br\.?c\.?s\b|\bsire[nt]\b|\btva\b")


def turn(walk: Walk, passage: Passage, point: Field, party: Party | None) -> None:
    """Pass to another party, or back to the section's, before a line is read."""
    if party is not None:
        owner_of_host = (
            party is Party.PUBLISHER and point is Field.NAME and walk.party is Party.HOST and walk.section is Party.HOST
        )
        if not owner_of_host and (party is not walk.party or walk.inline is None):
            walk.switch(party)
    elif walk.inline in FOREIGN and walk.section not in FOREIGN and _is_over(walk, passage, point):
        walk.switch(None)
    elif walk.party is Party.HOST and not point and passage.block != walk.block and _speaks_for_publisher(passage):
        walk.switch(Party.CONTACT)
    if party is Party.AGENCY:
        walk.given.add(Field.NAME)
    if point in _FIELDS_SEEN:
        walk.given.add(point)
    if POSTCODE.search(passage.folded) and len(passage.folded) < 300:
        walk.given.add(Field.ADDRESS)
    if _REGISTERED.search(passage.folded):
        walk.given.add(Field.REGISTER)


def _speaks_for_publisher(passage: Passage) -> bool:
    """Say whether a sentence under the host's title invites to write to the publisher."""
    return bool(_CONTACTS.search(passage.folded)) and not _HOST_WORDS.search(passage.folded)


def of_host_card(walk: Walk, passage: Passage) -> bool:
    """Say whether a director named in the block that identifies the host is the host's own."""
    identified = bool(walk.given & {Field.CAPITAL, Field.REGISTER, Field.VAT, Field.FORM})
    return walk.party is Party.HOST and passage.block == walk.block and identified


def _is_over(walk: Walk, passage: Passage, point: Field) -> bool:
    """Say whether the words of a party named in passing have come to their end."""
    if point in walk.given and point is not Field.NONE:
        return True
    if passage.block != walk.block and _CONTACT_LABEL.match(passage.folded):
        return True
    if _DIRECTOR.match(passage.folded) and not of_host_card(walk, passage):
        return True
    if walk.inline in (Party.AUTHORITY, Party.MEDIATOR) and passage.block != walk.block:
        return not POSTCODE.search(passage.folded)
    narrative = len(passage.folded) > CARD_CHARS and _SENTENCE.search(passage.folded)
    return passage.block != walk.block and bool(narrative) and not _HOST_WORDS.search(passage.folded)
