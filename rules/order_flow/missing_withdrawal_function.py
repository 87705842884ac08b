"""EC-05: an online withdrawal function since 19 June 2026 (C. conso. art. L221-21, D221-5).

What is stated is kept apart from what is seen; silence accuses only where no function can stand behind a login.
"""

import re
from collections.abc import Iterator

from auditor.applicability import told_elsewhere
from auditor.facts.documents import Documents
from auditor.facts.online_functions import FunctionPlace, OnlineFunction, OnlineFunctions, Standing
from auditor.facts.order_flow import OrderFlow
from auditor.facts.practices import Practices
from auditor.facts.site import Site
from auditor.facts.trader import Trader
from auditor.legal.statement import Confidence
from auditor.legal.terms.model import TermsOfSale
from auditor.presence import need_full_sight
from auditor.problems import Missing, Problem
from auditor.reading.text import fold
from auditor.rule import Breach, CannotTell, Note, Outcome, Review
from auditor.withdrawal import goods_sold, need_function, offered

_PAPER = (Standing.FILE, Standing.MAIL)
_UNSEEN = {
    Standing.SCRIPT: Problem.SCRIPT_SHELL,
    Standing.ELSEWHERE: Problem.PAGE_NOT_REACHED,
    Standing.UNREACHED: Problem.PAGE_NOT_REACHED,
}
_SEEN_OTHERWISE = {Standing.CONTACT: "contact_form", Standing.TEXT: "no_form", Standing.GONE: "broken_link"}
_ACCOUNT = re.compile(
    r"\bcompte\b|\bespace (?:client|personnel|membre)|\baccount\b|\bconnect\w{1,4}\b"
    r"|\b(?:vos|mes|ses|chaque|historique des?) commandes?\b|\border (?:history|page)"
)
_TRACKING = re.compile(r"\bsuivi\b|\bsuivre\b|\btrack\w{0,4}\b")
"""Order tracking opens to guests too."""
_ONLINE = re.compile(
    r"\ben ligne\b|\bonline\b|\bcompte\b|\bespace\b|\baccount\b|\bportail\b|\bsite\b|\bbouton\b"
    r"|\bfonctionnalite\b"
)


def check(
    trader: Trader,
    site: Site,
    documents: Documents,
    online_functions: OnlineFunctions,
    order_flow: OrderFlow,
    practices: Practices,
    terms: TermsOfSale | Missing,
) -> Iterator[Outcome]:
    need_function(trader, site, documents, online_functions, terms)
    function = online_functions.withdrawal
    outcome = (
        _working(function)
        or _stated(function, terms, order_flow)
        or _behind_login(function, order_flow)
        or _seen_otherwise(function)
        or _declared(practices)
    )
    if outcome is None:
        need_full_sight(site)
        if scripts := online_functions.withdrawal_scripts:
            raise CannotTell(Problem.SCRIPT_SHELL, "by_script", url=scripts[0].excerpt)
        accounts = site.has_accounts or bool(online_functions.accounts)
        outcome = _silence(trader, accounts, order_flow, function, told_elsewhere(terms))
    yield outcome


def _working(function: OnlineFunction) -> Outcome | None:
    place = _first(function, Standing.FORM)
    return Note("function", place.seen, text=place.text, url=place.url) if place else None


def _stated(function: OnlineFunction, terms: TermsOfSale | Missing, order_flow: OrderFlow) -> Outcome | None:
    """A statement says where to look; where a link says what it does, what is behind that link decides."""
    if isinstance(terms, Missing) or not terms.withdrawal_function.found:
        return None
    stated, where = terms.withdrawal_function, terms.withdrawal_function_place
    if stated.confidence is Confidence.DOUBTFUL:
        return Review("stated_doubtful", stated.seen)
    words = fold(" ".join(seen.excerpt for seen in where.seen))
    private = bool(_ACCOUNT.search(words) or _TRACKING.search(words))
    if not private and function.clear:
        return None
    if not where.found:
        raise CannotTell(Problem.LOGIN_WALL, "stated_without_place")
    if not private:
        return Review("stated_not_seen", where.seen)
    if order_flow.guest and not _TRACKING.search(words):
        return Review("behind_login", (*where.seen, *order_flow.guest))
    return Note("stated", where.seen, quote=where.seen[0].excerpt if where.seen else "")


def _behind_login(function: OnlineFunction, order_flow: OrderFlow) -> Outcome | None:
    place = _first(function, Standing.LOGIN)
    if place is None:
        return None
    if order_flow.guest:
        return Review("behind_login", (*place.seen, *order_flow.guest))
    if order_flow.account_required:
        return Note("in_account", (*place.seen, *order_flow.account_required), text=place.text)
    raise CannotTell(Problem.LOGIN_WALL, "login_untested", text=place.text)


def _seen_otherwise(function: OnlineFunction) -> Outcome | None:
    """A link that says what it does, and something else than a form behind it; or a form under a vaguer name."""
    for place in function.clear:
        if place.standing in _UNSEEN:
            raise CannotTell(_UNSEEN[place.standing], "not_read", text=place.text, url=place.url)
    if vague := next((place for place in function.places if place.standing is Standing.FORM), None):
        return Review("vague_label", vague.seen, text=vague.text)
    for place in function.clear:
        if message := _SEEN_OTHERWISE.get(place.standing):
            return Review(message, place.seen, text=place.text, url=place.url)
    return None


def _declared(practices: Practices) -> Outcome | None:
    if practices.withdrawal_function is False:
        return Breach("declared_absent")
    if practices.withdrawal_function:
        raise CannotTell(Problem.LOGIN_WALL, "declared_not_seen")
    return None


def _silence(
    trader: Trader, accounts: bool, order_flow: OrderFlow, function: OnlineFunction, terms: TermsOfSale
) -> Outcome:
    if terms.cut:
        raise CannotTell(Problem.BODY_TOO_LARGE)
    if not (offered(terms) or goods_sold(trader)):
        raise CannotTell(Problem.UNDECLARED, "right_unknown")
    paper = [seen for place in function.places if place.standing in _PAPER for seen in place.seen]
    portal = next((place for place in function.places if place.standing in (*_UNSEEN, Standing.LOGIN)), None)
    only_paper = _only_paper(terms)
    if portal:
        return Review("portal", portal.seen, text=portal.text)
    if paper and not only_paper:
        return Review("paper", paper)
    if only_paper or order_flow.guest or not accounts:
        told_so = terms.withdrawal_procedure.seen or terms.withdrawal_right.seen
        return Breach("absent", (*told_so, *order_flow.guest) or terms.documents)
    return Review("perhaps_in_account", terms.withdrawal_right.seen or terms.documents)


def _only_paper(terms: TermsOfSale) -> bool:
    """The terms tell how to withdraw, and none of these ways is online."""
    told_so = terms.withdrawal_procedure
    if not told_so.found or told_so.confidence is Confidence.DOUBTFUL:
        return False
    return not any(_ONLINE.search(fold(seen.excerpt)) for seen in told_so.seen)


def _first(function: OnlineFunction, standing: Standing) -> FunctionPlace | None:
    return next((place for place in function.clear if place.standing is standing), None)
