"""PP-04: the purposes, against what the site is seen to do."""

import re
from collections.abc import Iterator

from auditor.evidence.pages import FormPurpose
from auditor.evidence.records import PageKind
from auditor.facts.forms import Forms
from auditor.facts.payment import Payment
from auditor.facts.site import Site
from auditor.facts.third_parties import ThirdParties
from auditor.findings import Seen
from auditor.implied import PURPOSES, called, is_named, listed, scoring
from auditor.legal.privacy.model import PrivacyPolicy
from auditor.legal.privacy.named import Purpose
from auditor.legal.statement import Confidence
from auditor.presence import lacking, require_own, shown
from auditor.reading.text import fold
from auditor.rule import Note, Outcome

_COVERED_BY = {
    Purpose.ORDER: {Purpose.ORDER, Purpose.PAYMENT},
    Purpose.ACCOUNT: {Purpose.ACCOUNT, Purpose.ORDER, Purpose.LOYALTY},
    Purpose.PROSPECTING: {Purpose.PROSPECTING, Purpose.ADVERTISING, Purpose.LOYALTY},
    Purpose.ADVERTISING: {Purpose.ADVERTISING},
    Purpose.AUDIENCE: {Purpose.AUDIENCE},
    Purpose.REVIEWS: {Purpose.REVIEWS},
    Purpose.FRAUD: {Purpose.FRAUD, Purpose.SECURITY, Purpose.PAYMENT},
}
_GROUPED = re.compile(
    r"\brelations?[ -](?:client|commercial)|\bgestion (?:de la |de notre |des |de nos |du )?(?:client|fichier client|"
    r"commercial)|\bcustomer relation|\bmanag\w* (?:of )?(?:our |the )?(?:customers?|clients?)\b"
)
"""Headings under which orders, accounts, offers and reviews are often grouped."""
_GROUP = {Purpose.ORDER, Purpose.ACCOUNT, Purpose.PROSPECTING, Purpose.REVIEWS}


def check(
    privacy: PrivacyPolicy, site: Site, forms: Forms, third_parties: ThirdParties, payment: Payment
) -> Iterator[Outcome]:
    """Ask about each purpose that the site implies and the policy does not state."""
    require_own(privacy)
    stated = set(_order(privacy))
    if not stated and not privacy.purposes.found:
        yield lacking(privacy, "none")
        return
    if stated:
        seen = [places[0] for places in _places(privacy) if places]
        yield Note("listed", seen, purposes=listed(PURPOSES[purpose] for purpose in dict.fromkeys(_order(privacy))))
    else:
        yield from shown(privacy.purposes)
    if privacy.purposes.confidence is Confidence.DOUBTFUL:
        return
    for purpose, places in _implied(privacy, site, forms, third_parties, payment):
        if not stated & _COVERED_BY[purpose] and not (purpose in _GROUP and _grouped(privacy)):
            yield lacking(privacy, f"no_{purpose}", places, review=True)


def _places(privacy: PrivacyPolicy) -> Iterator[tuple[Seen, ...]]:
    yield from (one.seen for one in privacy.purposes_named)
    yield from (one.seen for one in privacy.bases_named)


def _order(privacy: PrivacyPolicy) -> Iterator[Purpose]:
    """Yield what is stated as a purpose, then what a legal basis is tied to."""
    yield from (one.purpose for one in privacy.purposes_named)
    yield from (purpose for one in privacy.bases_named for purpose in one.purposes)


def _implied(
    privacy: PrivacyPolicy, site: Site, forms: Forms, third_parties: ThirdParties, payment: Payment
) -> Iterator[tuple[Purpose, tuple[Seen, ...]]]:
    if site.sells:
        yield Purpose.ORDER, tuple(row.seen for row in site.pages if row.kind in (PageKind.CART, PageKind.CHECKOUT))[:1]
    for purpose, form_purpose in (
        (Purpose.ACCOUNT, FormPurpose.REGISTER),
        (Purpose.PROSPECTING, FormPurpose.NEWSLETTER),
    ):
        if found := [form for form in forms.forms if form.purpose is form_purpose]:
            yield purpose, found[0].seen[:1]
    for purpose, category in (
        (Purpose.ADVERTISING, "advertising"),
        (Purpose.AUDIENCE, "analytics"),
        (Purpose.REVIEWS, "reviews"),
    ):
        if parties := called(third_parties, (category,)):
            yield purpose, (parties[0].seen,)
    if scorers := [name for name in scoring(third_parties, payment) if not is_named(privacy, name)]:
        yield Purpose.FRAUD, _calls(third_parties, scorers)


def _calls(third_parties: ThirdParties, names: list[str]) -> tuple[Seen, ...]:
    return tuple(party.seen for party in called(third_parties) if any(name in (party.operator or "") for name in names))


def _grouped(privacy: PrivacyPolicy) -> bool:
    places = [*privacy.purposes.seen, *(place for one in privacy.purposes_named for place in one.seen)]
    return any(_GROUPED.search(fold(f"{place.section} {place.excerpt}")) for place in places)
