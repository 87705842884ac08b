"""Where the mediator is reached: site, postal address, mailbox (R616-1)."""

import re

from auditor.legal import mediators
from auditor.legal.cues import pattern
from auditor.legal.passages import Passage, Text
from auditor.legal.reading import key
from auditor.legal.statement import ABSENT, Statement
from auditor.legal.terms.disputes import ODR
from auditor.legal.values import addresses, emails

_URL = re.compile(
    r"(?:https?://|www\.)[^\s<>\"\u00ab\u00bb)]{4,200}|(?<![@\w.])[\w-]{2,60}\.(?:fr|com|org|eu|net"
    r"|be)\b(?:/[^\s<>]{0,100})?"
)
_SITE = pattern(r"\bsite\b|internet|en ligne|web|^\W*(?:https?|www)")
_TRADERS = pattern(
    r"reclamation|service client|siege social|notre adresse|a l'attention de|siret|\brcs\b|nous (?:contacter|ecrire)"
    r"|vendeur|prestataire|l'entreprise"
)
"""Words of a sentence whose address is the trader's."""
_LABEL_END = re.compile(r":\s")
"""A colon that announces something, not that of an address on the web."""


def mediator_contact(text: Text) -> dict[str, Statement]:
    """Read the mediator's web address, postal address and mailbox in the passages on mediation."""
    found = {"mediator_site": ABSENT, "mediator_address": ABSENT, "mediator_email": ABSENT}
    zone = mediators.zone(text)
    elsewhere = _outside(text, zone)
    for passage in zone:
        site = mediators.site_of(passage) or _site(passage)
        values = {
            "mediator_site": site,
            "mediator_address": None if found["mediator_address"].found else _address(passage, elsewhere),
            "mediator_email": next(
                (one.value for one in emails.find(passage.text) if _is_mediators(one, passage)), None
            ),
        }
        for name, value in values.items():
            if value and not found[name].found:
                found[name] = Statement(found=True, value=value, seen=(text.seen(passage),))
    return found


def _outside(text: Text, zone: tuple[Passage, ...]) -> str:
    """Return the letters and digits of what is not on mediation."""
    inside = {passage.index for passage in zone}
    return key("\n".join(passage.text for passage in text.passages if passage.index not in inside)) if zone else ""


def _address(passage: Passage, elsewhere: str) -> str | None:
    """Return a postal address that is not the trader's: not where complaints go, nor given outside mediation."""
    if _TRADERS.search(passage.folded) and not mediators.ZONE.search(_LABEL_END.split(passage.folded)[-1]):
        return None
    found = (one.value for one in addresses.find(passage.text) if one.status == "full")
    return next((value for value in found if key(value) not in elsewhere), None)


def _is_mediators(email: emails.Email, passage: Passage) -> bool:
    """Tell a mediator's mailbox from the seller's: by its words, or the domain of a known site."""
    return (
        "mediat" in email.value
        or any(site.endswith(email.domain) for site in mediators.sites())
        or bool(passage.folded.startswith(("mediat", "e-mail du mediat", "email du mediat")))
    )


def _site(passage: Passage) -> str | None:
    """Return a web address that stands in a sentence on mediation and is not the closed European platform."""
    match = _URL.search(passage.text)
    if (
        not match
        or ODR.search(passage.text)
        or not (mediators.ZONE.search(passage.folded) or _SITE.search(passage.folded))
    ):
        return None
    return match[0].rstrip(".,;)")
