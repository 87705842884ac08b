"""PP-06: who receives the data, against the third parties that the pages call."""

from collections.abc import Iterator

from auditor.facts.payment import Payment
from auditor.facts.site import Site
from auditor.facts.third_parties import ThirdParties, ThirdParty
from auditor.implied import RECEIVING, RECIPIENTS, called, denies_third_parties, is_named, listed
from auditor.legal.privacy.model import PrivacyPolicy
from auditor.legal.privacy.named import RecipientKind
from auditor.presence import lacking, require_own, shown
from auditor.problems import Problem
from auditor.rule import Breach, CannotTell, Note, Outcome, Review

_KINDS = {
    "payment": RecipientKind.PAYMENT,
    "delivery": RecipientKind.CARRIER,
    "emailing": RecipientKind.EMAILING,
    "analytics": RecipientKind.ANALYTICS,
    "advertising": RecipientKind.ADVERTISING,
    "social": RecipientKind.SOCIAL,
    "reviews": RecipientKind.REVIEWS,
    "chat": RecipientKind.SUPPORT,
}
_OF_THEIR_OWN = frozenset({RecipientKind.ADVERTISING, RecipientKind.SOCIAL})
"""They use the data for themselves: "our processors" does not speak of them."""
_INSIDE = frozenset(
    {
        RecipientKind.STAFF,
        RecipientKind.HOST,
        RecipientKind.PROCESSORS,
        RecipientKind.AUTHORITIES,
        RecipientKind.ADVISERS,
    }
)
"""Recipients that many do not think of as third parties."""


def check(privacy: PrivacyPolicy, site: Site, third_parties: ThirdParties, payment: Payment) -> Iterator[Outcome]:
    """Categories suffice in law. COH-07 judges the forms sent elsewhere, PP-11 the names."""
    require_own(privacy)
    receiving = called(third_parties, RECEIVING)
    kinds = {one.kind for one in privacy.recipients_named}
    if denies_third_parties(privacy):
        yield from _against_claim(privacy, third_parties, receiving, narrow=bool(kinds - _INSIDE))
        return
    if not kinds and not privacy.recipients.found and not privacy.vendors:
        owed = bool(receiving or payment.providers or site.sells)
        yield lacking(privacy, "none" if owed else "none_small", review=not owed)
        return
    yield from _stated(privacy)
    missing = tuple(_missing(privacy, kinds, receiving))
    if missing and privacy.cut:
        raise CannotTell(Problem.PARTLY_READ)
    yield from missing


def _against_claim(
    privacy: PrivacyPolicy, third_parties: ThirdParties, receiving: tuple[ThirdParty, ...], *, narrow: bool
) -> Iterator[Outcome]:
    """A policy that names recipients elsewhere may make the claim for some of the data only: ``narrow``."""
    claim = privacy.no_third_parties.seen
    for party in receiving:
        values = {"operator": party.operator, "host": party.host}
        if narrow or is_named(privacy, party.operator or ""):
            yield Review("claim_and_named", (*claim, party.seen), **values)
        else:
            yield Breach("claim_false", (*claim, party.seen), **values)
    others = [party for party in called(third_parties) if party not in receiving]
    if not receiving and others:
        names = ", ".join(party.operator or "" for party in others)
        yield Review("claim_technical", (*claim, others[0].seen), operators=names)
    if not receiving and not others:
        yield Review("claim", claim)


def _stated(privacy: PrivacyPolicy) -> Iterator[Outcome]:
    if _only_authorities(privacy):
        yield lacking(privacy, "only_authorities", review=True)
    elif privacy.recipients_named:
        places = [place for one in privacy.recipients_named for place in one.seen[:1]]
        kinds = dict.fromkeys(one.kind for one in privacy.recipients_named)
        yield Note("listed", places, kinds=listed(RECIPIENTS[kind] for kind in kinds))
    elif privacy.recipients.found:
        yield from shown(privacy.recipients)
    else:
        names = ", ".join(dict.fromkeys(one.name for one in privacy.vendors))
        yield lacking(privacy, "only_named", review=True, names=names)


def _only_authorities(privacy: PrivacyPolicy) -> bool:
    """Authorities that inquire are no recipients (RGPD art. 4, 9): to name them says nothing of who receives data."""
    named = {place.excerpt for one in privacy.recipients_named for place in one.seen}
    kinds = {one.kind for one in privacy.recipients_named}
    others = any(place.excerpt not in named for place in privacy.recipients.seen)
    return kinds == {RecipientKind.AUTHORITIES} and not privacy.vendors and not others


def _missing(privacy: PrivacyPolicy, kinds: set[RecipientKind], receiving: tuple[ThirdParty, ...]) -> Iterator[Outcome]:
    generic = {RecipientKind.PROCESSORS, RecipientKind.PARTNERS}
    lacks: dict[RecipientKind, list[ThirdParty]] = {}
    for party in receiving:
        kind = _KINDS.get(party.category or "")
        if kind is None or kind in kinds or is_named(privacy, party.operator or ""):
            continue
        if RecipientKind.PARTNERS in kinds or (kinds & generic and kind not in _OF_THEIR_OWN):
            continue
        lacks.setdefault(kind, []).append(party)
    for kind, parties in lacks.items():
        names = ", ".join(party.operator or "" for party in parties)
        yield Review("kind_missing", [party.seen for party in parties], kind=RECIPIENTS[kind], operators=names)
