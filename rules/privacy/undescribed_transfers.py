"""PP-07: countries, mechanism and copy of the safeguards, against the third parties established outside the EEA."""

from collections.abc import Iterable, Iterator

from auditor.facts.site import Site
from auditor.facts.third_parties import ThirdParties, ThirdParty
from auditor.findings import Seen
from auditor.implied import RECEIVING, called, loads_others, outside_eea
from auditor.legal.privacy.model import PrivacyPolicy
from auditor.legal.privacy.named import Mechanism, NamedMechanism
from auditor.presence import lacking, require_own
from auditor.problems import Problem
from auditor.rule import Breach, CannotTell, NotApplicable, Note, Outcome, Review

VOID = frozenset({Mechanism.PRIVACY_SHIELD, Mechanism.SAFE_HARBOR})
_WITH_COPY = frozenset({Mechanism.SCC, Mechanism.BCR})
"""RGPD art. 13(1)(f) asks for the way to a copy of safeguards (art. 46, 47), not of adequacy decisions."""
MECHANISMS = {
    Mechanism.ADEQUACY: "décision d'adéquation",
    Mechanism.DPF: "Data Privacy Framework",
    Mechanism.SCC: "clauses contractuelles types",
    Mechanism.BCR: "BCR",
    Mechanism.DEROGATION: "art. 49",
    Mechanism.PRIVACY_SHIELD: "Privacy Shield",
    Mechanism.SAFE_HARBOR: "Safe Harbor",
}


def check(privacy: PrivacyPolicy, third_parties: ThirdParties, site: Site) -> Iterator[Outcome]:
    """A tag is no proof of a transfer: only what receives visitors' data accuses. COH-05 judges a denial."""
    require_own(privacy)
    outside = [party for party in called(third_parties) if outside_eea(party.country)]
    named = [vendor for vendor in privacy.vendors if outside_eea(vendor.country)]
    mentioned = privacy.transfers_stated.found or bool(privacy.mechanisms)
    if not mentioned and privacy.no_transfer.found:
        raise NotApplicable("denied")
    if mentioned:
        yield from _described(privacy)
    elif outside:
        yield _silent(privacy, outside)
    elif named:
        names = ", ".join(dict.fromkeys(vendor.name for vendor in named))
        yield lacking(privacy, "silent_named", review=True, operators=names)
    elif loads_others(third_parties) or site.hollow:
        raise CannotTell(Problem.NOT_COLLECTED, "loaded_by_script")
    else:
        raise NotApplicable("none_outside")


def _silent(privacy: PrivacyPolicy, outside: list[ThirdParty]) -> Outcome:
    receiving = [party for party in outside if party.category in RECEIVING]
    shown = receiving or outside
    names = ", ".join(f"{party.operator} ({party.country})" for party in shown)
    message = "silent" if receiving else "silent_technical"
    return lacking(privacy, message, [party.seen for party in shown], review=not receiving, operators=names)


def _described(privacy: PrivacyPolicy) -> Iterator[Outcome]:
    named = {one.mechanism for one in privacy.mechanisms}
    void = [one for one in privacy.mechanisms if one.mechanism in VOID]
    places: tuple[Seen, ...] = tuple(
        place for one in privacy.mechanisms if one.mechanism not in VOID for place in one.seen[:1]
    )
    names = _names(one.mechanism for one in privacy.mechanisms)
    no_copy = bool(named & _WITH_COPY) and not privacy.transfer_copy.found
    if privacy.cut and (no_copy or not named):
        raise CannotTell(Problem.PARTLY_READ)
    if not named:
        yield Review("no_mechanism", privacy.transfers_stated.seen)
    elif named <= VOID:
        yield Breach("void", [place for one in void for place in one.seen], mechanism=names)
    else:
        yield from _beside_void(void)
        names = _names(one.mechanism for one in privacy.mechanisms if one not in void)
        if no_copy:
            yield Review("no_copy", places, mechanism=names)
        elif not void:
            yield Note("found", (*privacy.transfers_stated.seen[:1], *places), mechanism=names)


def _beside_void(void: list[NamedMechanism]) -> Iterator[Outcome]:
    """Ask for a review of a mechanism that was struck down and stands among valid ones."""
    if void:
        places = [place for one in void for place in one.seen]
        yield Review("void_beside", places, mechanism=_names(one.mechanism for one in void))


def _names(mechanisms: Iterable[Mechanism]) -> str:
    return ", ".join(MECHANISMS[one] for one in dict.fromkeys(mechanisms))
