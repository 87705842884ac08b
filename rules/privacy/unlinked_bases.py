"""PP-05: a legal basis for each purpose, and what a legitimate interest consists in."""

from collections.abc import Iterator

from auditor.implied import listed
from auditor.legal.privacy.model import PrivacyPolicy
from auditor.legal.privacy.named import Basis
from auditor.model import Localised
from auditor.presence import lacking, require_own, shown
from auditor.problems import Problem
from auditor.rule import CannotTell, Note, Outcome, Review

_ENOUGH = 2
BASES = {
    Basis.CONSENT: Localised(fr="consentement", en="consent"),
    Basis.CONTRACT: Localised(fr="contrat", en="contract"),
    Basis.LEGAL_OBLIGATION: Localised(fr="obligation légale", en="legal obligation"),
    Basis.VITAL_INTERESTS: Localised(fr="intérêts vitaux", en="vital interests"),
    Basis.PUBLIC_TASK: Localised(fr="mission d'intérêt public", en="public task"),
    Basis.LEGITIMATE_INTERESTS: Localised(fr="intérêt légitime", en="legitimate interests"),
}


def check(privacy: PrivacyPolicy) -> Iterator[Outcome]:
    """A basis named away from its purpose still informs: for a human, never a fault."""
    require_own(privacy)
    named = privacy.bases_named
    if not named and not privacy.legal_bases.found:
        yield lacking(privacy, "none")
        return
    if not named:
        yield from shown(privacy.legal_bases)
    else:
        yield Note("listed", [place for one in named for place in one.seen[:1]], bases=_names(privacy))
    doubts = tuple(_doubts(privacy))
    if doubts and privacy.cut:
        raise CannotTell(Problem.PARTLY_READ)
    yield from doubts


def _doubts(privacy: PrivacyPolicy) -> Iterator[Outcome]:
    named = privacy.bases_named
    linked = {one.basis for one in named if one.purposes}
    if len(linked) < _ENOUGH and not _one_serves_all(privacy):
        places = [place for one in named for place in one.seen] or privacy.legal_bases.seen
        yield Review("not_linked", places)
    interests = [one for one in named if one.basis is Basis.LEGITIMATE_INTERESTS]
    if interests and not privacy.interests_described.found:
        yield Review("interest_not_described", interests[0].seen)


def _one_serves_all(privacy: PrivacyPolicy) -> bool:
    """A small site may have a single basis, for every purpose that it states."""
    purposes = {one.purpose for one in privacy.purposes_named}
    return bool(purposes) and purposes <= {purpose for one in privacy.bases_named for purpose in one.purposes}


def _names(privacy: PrivacyPolicy) -> Localised:
    return listed(BASES[basis] for basis in dict.fromkeys(one.basis for one in privacy.bases_named))
