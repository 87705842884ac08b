"""FRM-08: keeping the card for a later purchase needs an explicit action."""

import re
from collections.abc import Iterator

from auditor.facts.payment import Integration, Payment
from auditor.facts.site import Site
from auditor.facts.unseen import incomplete
from auditor.findings import Seen
from auditor.legal.privacy.model import PrivacyPolicy
from auditor.legal.statement import Confidence
from auditor.problems import Missing, Problem
from auditor.reading.text import fold
from auditor.rule import Breach, CannotTell, NotApplicable, Note, Outcome, Review

_BY_PROVIDER = frozenset({Integration.FRAME, Integration.REDIRECT})
_NOT_BY_US = re.compile(
    r"\b(?:ne|n'\w+|jamais|aucune?|ni|not|never|no|neither|don't|doesn't)\b"
    r"|\bprestataires?\b|\bbanques?\b|\bprovider|\bbank\b"
)
"""Sentences about cards that deny keeping them or leave them to the provider."""


def check(payment: Payment, site: Site, privacy: PrivacyPolicy | Missing) -> Iterator[Outcome]:
    """A box that is seen decides; without one, the provider's own page and what the policy says of cards."""
    if not (site.sells or incomplete(site) or payment.providers or payment.pages):
        raise NotApplicable("no_card")
    for box in payment.card_boxes:
        if box.checked:
            yield Breach("ticked", box.seen, box=box.label, page=box.seen.url)
    if payment.card_boxes:
        return
    if payment.one_click:
        yield Review("one_click", payment.one_click, page=payment.one_click[0].url)
    elif not payment.pages:
        raise CannotTell(Problem.PAGE_NOT_REACHED, "not_reached")
    elif all(page.integration in _BY_PROVIDER for page in payment.pages) and (said := _left_to_provider(privacy)):
        yield Note("provider_only", (*said, payment.pages[0].seen), quote=said[0].excerpt)
    else:
        raise CannotTell(Problem.NOT_COLLECTED, "no_box")


def _left_to_provider(privacy: PrivacyPolicy | Missing) -> tuple[Seen, ...]:
    """Where the policy says that the merchant keeps no card."""
    if isinstance(privacy, Missing) or not privacy.card_data.found:
        return ()
    if privacy.card_data.confidence is Confidence.DOUBTFUL:
        return ()
    return tuple(place for place in privacy.card_data.seen if _NOT_BY_US.search(fold(place.excerpt)))
