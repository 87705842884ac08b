"""CGV-07: the terms tell of the online withdrawal function and where it is (C. conso. art. L221-5)."""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from auditor.applicability import consumer_terms, told
from auditor.evidence.shop import Clarity
from auditor.facts.documents import Documents
from auditor.facts.online_functions import FunctionPlace, OnlineFunctions, Standing
from auditor.facts.site import Site
from auditor.facts.trader import Trader
from auditor.findings import Seen
from auditor.legal.terms.model import TermsOfSale
from auditor.presence import lacking, shown
from auditor.problems import Missing, Problem
from auditor.reading.text import fold
from auditor.rule import CannotTell, Outcome, Review
from auditor.withdrawal import denied_outright, need_right, offered

_NO_FUNCTION = frozenset({Standing.MAIL, Standing.FILE, Standing.GONE})
_PORTAL = re.compile(
    r"\bportail\b|\ben ligne\b|\bespace (?:client|personnel)|\bmon compte\b|\bvotre compte\b|\bonline\b|\bportal\b"
    r"|\byour account\b"
)


def check(
    trader: Trader,
    site: Site,
    documents: Documents,
    terms: TermsOfSale | Missing,
    online_functions: OnlineFunctions | Missing,
) -> Iterator[Outcome]:
    """An e-mail address is no function; one that stands behind a login cannot be seen, only told."""
    said = consumer_terms(trader, site, documents, terms)
    need_right(said)
    if said.withdrawal_function.found:
        yield from shown(said.withdrawal_function, "function")
        yield from _place(said)
        return
    if not offered(said) and not denied_outright(said):
        raise CannotTell(Problem.PAGE_NOT_REACHED, "no_clause")
    if not site.sells:
        raise CannotTell(Problem.PAGE_NOT_REACHED, "no_order_seen")
    yield _untold(said, site, told(online_functions))


def _place(said: TermsOfSale) -> Iterator[Outcome]:
    if said.withdrawal_function_place.found:
        yield from shown(said.withdrawal_function_place, "place")
    else:
        yield Review("no_place", said.withdrawal_function.seen)


def _untold(said: TermsOfSale, site: Site, functions: OnlineFunctions) -> Outcome:
    if links := _links(functions):
        return Review("link_only", links)
    portal = [seen for seen in said.withdrawal_procedure.seen if _PORTAL.search(fold(seen.excerpt))]
    if portal:
        return Review("portal_only", portal)
    if site.has_accounts:
        return lacking(said, "behind_login", review=True)
    return lacking(said, "absent")


def _links(functions: OnlineFunctions) -> list[Seen]:
    """Links that name the withdrawal; "Retours" alone, an e-mail address or a file to print is no function."""
    places = (place for place in functions.withdrawal.places if place.standing not in _NO_FUNCTION)
    clear = (place for place in places if place.clarity is not Clarity.GENERIC and not _part_of_text(place))
    return [seen for place in clear for seen in place.seen[:1]]


def _part_of_text(place: FunctionPlace) -> bool:
    """Say whether a link leads to a part of a text, which is to be read, and not to a form or a route of a script."""
    anchor = urlsplit(place.url).fragment
    return bool(anchor) and not anchor.startswith(("/", "!")) and place.standing is not Standing.FORM
