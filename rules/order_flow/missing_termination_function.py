"""EC-07: who sells subscriptions online lets them be ended online, free and direct (C. conso. art. L215-1-1)."""

import re
from collections.abc import Iterator

from auditor.applicability import FRANCE, need_online_sale, told_elsewhere
from auditor.facts.documents import Documents
from auditor.facts.online_functions import OnlineFunction, OnlineFunctions, Standing
from auditor.facts.order_flow import OrderFlow
from auditor.facts.practices import Practices
from auditor.facts.site import Site
from auditor.facts.trader import Trader
from auditor.findings import Seen
from auditor.legal.terms.model import TermsOfSale
from auditor.presence import need_full_sight
from auditor.problems import Missing, Problem
from auditor.reading.text import fold
from auditor.rule import Breach, CannotTell, NotApplicable, Note, Outcome, Review

_REACHABLE = (Standing.FORM, Standing.CONTACT, Standing.TEXT)
_BY_POST = re.compile(
    r"\bcourriers?\b|\blettres?\b|\be-?mails?\b|\bcourriels?\b|\btelephone\b|\bphone\b|\bpost\b|\bchat\b|@"
)
_ONLINE = re.compile(r"\ben ligne\b|\bonline\b|\bcompte\b|\bespace\b|\baccount\b|\bbouton\b|\bfonctionnalite\b")


def check(
    trader: Trader,
    site: Site,
    documents: Documents,
    online_functions: OnlineFunctions,
    order_flow: OrderFlow,
    practices: Practices,
    terms: TermsOfSale | Missing,
) -> Iterator[Outcome]:
    need_online_sale(trader, site, documents, FRANCE)
    sold = _sold(trader, site, online_functions, order_flow, terms)
    function = online_functions.termination
    reachable = next((place for place in function.clear if place.standing in _REACHABLE), None)
    if reachable:
        yield Note("function", reachable.seen, text=reachable.text, url=reachable.url)
    elif vague := next((place for place in function.places if place.standing is Standing.FORM), None):
        yield Review("vague_label", vague.seen, text=vague.text)
    else:
        _refuse_unseen(function, terms, practices)
        accounts = site.has_accounts or bool(online_functions.accounts)
        outcome = _silence(site, accounts, sold, practices, terms)
        sure = trader.subscriptions.yes or order_flow.subscription_only or practices.termination_function is False
        yield outcome if sure else Review("perhaps_sold", sold, quote=sold[0].excerpt)


def _sold(
    trader: Trader, site: Site, functions: OnlineFunctions, order_flow: OrderFlow, terms: TermsOfSale | Missing
) -> tuple[Seen, ...]:
    """Return where subscriptions are sold; raise NotApplicable when none are, CannotTell when nothing says so."""
    answer = trader.subscriptions
    if answer.yes is False:
        raise NotApplicable("declared_none")
    seen = (*answer.seen, *functions.subscriptions, *order_flow.subscription_only)
    if answer.yes or seen:
        return seen
    need_full_sight(site)
    told_elsewhere(terms)
    raise NotApplicable("none_seen")


def _refuse_unseen(function: OnlineFunction, terms: TermsOfSale | Missing, practices: Practices) -> None:
    """A function that is linked or told, and that nobody could look at, is neither there nor missing."""
    for place in function.clear:
        if place.standing is Standing.LOGIN:
            raise CannotTell(Problem.LOGIN_WALL, "behind_login")
        if place.standing in (Standing.SCRIPT, Standing.ELSEWHERE, Standing.UNREACHED):
            raise CannotTell(Problem.PAGE_NOT_REACHED, "not_read", text=place.text, url=place.url)
    if isinstance(terms, TermsOfSale) and terms.online_termination.found:
        raise CannotTell(Problem.LOGIN_WALL, "stated", quote=terms.online_termination.seen[0].excerpt)
    if practices.termination_function:
        raise CannotTell(Problem.LOGIN_WALL, "declared_not_seen")


def _silence(
    site: Site, accounts: bool, sold: tuple[Seen, ...], practices: Practices, terms: TermsOfSale | Missing
) -> Outcome:
    if practices.termination_function is False:
        return Breach("declared_absent", sold)
    need_full_sight(site)
    said = told_elsewhere(terms)
    by_post = [seen for seen in said.termination.seen if _BY_POST.search(fold(seen.excerpt))]
    if by_post and not any(_ONLINE.search(fold(seen.excerpt)) for seen in said.termination.seen):
        return Review("by_post", by_post)
    if accounts or said.cut or not site.sells:
        return Review("perhaps_in_account", sold)
    return Breach("absent", sold)
