"""EC-06: a separate control confirms the withdrawal, and the declaration is acknowledged (D221-5). Nothing is sent."""

from collections.abc import Iterator

from auditor.facts.documents import Documents
from auditor.facts.online_functions import FunctionPlace, OnlineFunctions, Standing
from auditor.facts.practices import Practices
from auditor.facts.site import Site
from auditor.facts.trader import Trader
from auditor.legal.terms.model import TermsOfSale
from auditor.problems import Missing, Problem
from auditor.rule import Breach, CannotTell, Note, Outcome, Review
from auditor.withdrawal import need_function


def check(
    trader: Trader,
    site: Site,
    documents: Documents,
    online_functions: OnlineFunctions,
    practices: Practices,
    terms: TermsOfSale | Missing,
) -> Iterator[Outcome]:
    need_function(trader, site, documents, online_functions, terms)
    function = online_functions.withdrawal
    place = next((place for place in function.places if place.standing is Standing.FORM), None)
    if practices.withdrawal_acknowledged is False and (place or practices.withdrawal_function):
        yield Breach("declared_absent", place.seen if place else ())
    elif place is None:
        raise CannotTell(Problem.PAGE_NOT_REACHED, "no_form")
    else:
        yield _label(place)
        if place.confirms:
            yield _acknowledged(online_functions, practices)


def _label(place: FunctionPlace) -> Outcome:
    if place.confirms:
        return Note("confirms", place.seen, label=place.submit)
    if place.first_step or not place.submit:
        raise CannotTell(Problem.PAGE_NOT_REACHED, "next_step_unseen", label=place.submit)
    return Review("other_label", place.seen, label=place.submit)


def _acknowledged(functions: OnlineFunctions, practices: Practices) -> Outcome:
    if told := functions.withdrawal.acknowledgement:
        return Note("acknowledgement", told, quote=told[0].excerpt)
    if practices.withdrawal_acknowledged:
        return Note("declared")
    raise CannotTell(Problem.UNDECLARED, "acknowledgement_unknown")
