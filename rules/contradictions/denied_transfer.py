"""COH-05: "no transfer outside the Union", against the providers named and the third parties called."""

import re
from collections.abc import Iterator

from auditor.facts.third_parties import TRACKING, ThirdParties, operators
from auditor.implied import outside_eea
from auditor.legal.privacy.model import PrivacyPolicy
from auditor.legal.privacy.named import NamedVendor
from auditor.legal.statement import Confidence
from auditor.reading.text import fold
from auditor.rule import Breach, NotApplicable, Note, Outcome, Review

_SHARING = re.compile(
    r"\bpartager (?:cette|ce|nos|une|un|la|sur)\b|\bboutons?\b|\breseaux? socia|\bliens? vers\b|\bsuivez"
    r"|\bbuttons?\b|\bshare (?:our|this|on)\b|\bsocial (?:network|media)|\blinks? to\b|\bfollow us\b"
)
"""Words around a network to which visitors may go by themselves: naming it says of no transfer by the site."""


_IN_THE_UNION = re.compile(
    r"(?:[ ,(]{1,2}[a-z.&]{2,20}){0,2}[ ,(]{1,2}(?:europe|ireland|irlande|emea|france|deutschland|germany|luxembourg"
    r"|netherlands|international (?:unlimited )?company)\b"
)
"""What follows the group's name in that of its company in the Union: "Google Ireland Limited", "Pinterest Europe"."""


def check(privacy: PrivacyPolicy, third_parties: ThirdParties) -> Iterator[Outcome]:
    """Accuse on what follows visitors; a provider of a foreign group may well keep to the Union.

    A policy that states transfers too makes the claim for some of the data: no third party contradicts it.
    """
    claim = privacy.no_transfer
    if not claim.found or claim.confidence is Confidence.DOUBTFUL:
        raise NotApplicable("no_claim")
    if privacy.transfers_stated.found:
        yield Review("both", (*claim.seen, *privacy.transfers_stated.seen))
        return
    against = [*_observed(privacy, third_parties), *_named(privacy)]
    yield from against or [Note("consistent", claim.seen)]


def _observed(privacy: PrivacyPolicy, third_parties: ThirdParties) -> Iterator[Outcome]:
    """One line an operator, its most widespread host."""
    done: set[str] = set()
    for party in third_parties.hosts:
        operator = party.operator or ""
        if party.category in TRACKING and outside_eea(party.country) and operator not in done:
            done.add(operator)
            places = (*privacy.no_transfer.seen, party.seen)
            yield Breach("observed", places, operator=operator, country=party.country, host=party.host)


def _named(privacy: PrivacyPolicy) -> Iterator[Outcome]:
    following = {row.name for row in operators().values() if row.category in TRACKING}
    for vendor in {one.name: one for one in privacy.vendors if outside_eea(one.country)}.values():
        shared_only = all(_SHARING.search(fold(place.excerpt)) for place in vendor.seen) and bool(vendor.seen)
        used = vendor.name in following and not (shared_only or _european(vendor))
        outcome, message = (Breach, "named") if used else (Review, "named_provider")
        places = (*privacy.no_transfer.seen[:1], *vendor.seen[:1])
        yield outcome(message, places, operator=vendor.name, country=vendor.country)


def _european(vendor: NamedVendor) -> bool:
    """Say whether the policy names the group's company in the Union, which may keep the data there."""
    brand = fold(vendor.name).partition(" ")[0]
    words = [fold(text) for text in (vendor.words, *(place.excerpt for place in vendor.seen))]
    starts = ((text, found.end()) for text in words for found in re.finditer(rf"\b{re.escape(brand)}\b", text))
    return any(_IN_THE_UNION.match(text, end) for text, end in starts)
