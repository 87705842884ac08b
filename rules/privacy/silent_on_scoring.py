"""PP-10: which data must be given, and whether a machine decides or scores."""

from collections.abc import Iterator

from auditor.facts.forms import Forms
from auditor.facts.payment import Payment
from auditor.facts.site import Site
from auditor.facts.third_parties import ThirdParties
from auditor.facts.unseen import incomplete
from auditor.findings import Seen
from auditor.implied import called, is_named, same_company, scoring
from auditor.legal.privacy.model import PrivacyPolicy
from auditor.legal.privacy.named import Purpose
from auditor.presence import lacking, require_own
from auditor.problems import Problem
from auditor.rule import CannotTell, NotApplicable, Note, Outcome, Review


def check(
    privacy: PrivacyPolicy, site: Site, forms: Forms, third_parties: ThirdParties, payment: Payment
) -> Iterator[Outcome]:
    """A lender may answer for its own scoring: a policy that sends to it has said something."""
    require_own(privacy)
    scorers = scoring(third_parties, payment)
    asking = [form for form in forms.collecting if form.answers]
    said = privacy.automated_decisions.found or privacy.profiling.found or privacy.mandatory_fields.found
    if not (scorers or asking or said):
        if site.sells or forms.unread or incomplete(site):
            raise CannotTell(Problem.PAGE_NOT_REACHED, "not_seen")
        raise NotApplicable("no_object")
    outcomes = [*_scoring(privacy, scorers, _where(third_parties, scorers)), *_mandatory(privacy, forms)]
    yield from outcomes


def _scoring(privacy: PrivacyPolicy, scorers: dict[str, str], places: tuple[Seen, ...]) -> Iterator[Outcome]:
    decisions, names = privacy.automated_decisions, ", ".join(scorers)
    if scorers and decisions.denied and not privacy.profiling.found:
        yield Review("denied", (*decisions.denied, *places), names=names)
    elif decisions.found or privacy.profiling.found:
        yield Note("decisions", (*decisions.seen[:1], *privacy.profiling.seen[:1]))
    elif scorers and _hinted(privacy, scorers):
        yield lacking(privacy, "hinted", review=True, names=names)
    elif scorers:
        yield lacking(privacy, "silent", places, names=names)


def _hinted(privacy: PrivacyPolicy, scorers: dict[str, str]) -> bool:
    """The policy names the company or the fight against fraud, without saying that a machine decides."""
    return any(one.purpose is Purpose.FRAUD for one in privacy.purposes_named) or all(
        is_named(privacy, name) for name in scorers
    )


def _mandatory(privacy: PrivacyPolicy, forms: Forms) -> Iterator[Outcome]:
    """A form that tells its mandatory fields apart informs at the right place (FRM-02 judges the marks)."""
    silent = [form for form in forms.collecting if form.answers and not form.legend]
    if privacy.mandatory_fields.found:
        yield Note("mandatory", privacy.mandatory_fields.seen)
    elif silent:
        yield lacking(privacy, "mandatory_silent", review=True, form=silent[0].name, page=silent[0].page)
    elif forms.collecting:
        yield Note("mandatory_in_forms", forms.collecting[0].seen)


def _where(third_parties: ThirdParties, scorers: dict[str, str]) -> tuple[Seen, ...]:
    parties = called(third_parties)
    return tuple(party.seen for party in parties if any(same_company(party.operator or "", name) for name in scorers))
