"""How far terms of sale leave the customer a right of withdrawal: what the rules of that right have in common.

A sheet whose rule asks ``need_right`` needs the message ``no_right`` (``{quote}``); ``need_function`` asks besides for
``not_in_force`` and the messages of ``need_online_sale``.
"""

from datetime import date

from auditor.applicability import need_online_sale
from auditor.facts.documents import Documents
from auditor.facts.online_functions import OnlineFunctions
from auditor.facts.site import Site
from auditor.facts.trader import Trader
from auditor.findings import Seen
from auditor.legal.statement import Confidence, Statement
from auditor.legal.terms.model import TermsOfSale
from auditor.problems import Missing
from auditor.rule import NotApplicable

FUNCTION_SINCE = date(2026, 6, 19)
"""Contracts concluded since then need the online function (C. conso. art. L221-21, ordonnance 2026-2)."""
LAWFUL = (
    "exception_custom_made",
    "exception_perishable",
    "exception_hygiene",
    "exception_dated_service",
    "exception_digital",
    "exception_performed_service",
)
"""Grounds of L221-28 that terms of sale name most often, by the field that holds them."""
_SPOKEN = ("withdrawal_right", "withdrawal_period", "withdrawal_procedure", "withdrawal_start", "withdrawal_refund")


def grounds(terms: TermsOfSale) -> dict[str, Statement]:
    """Return the lawful exceptions that the terms name, by field."""
    return {name: statement for name in LAWFUL if (statement := getattr(terms, name)).found}


def offered(terms: TermsOfSale) -> bool:
    """Say whether the terms leave a right of withdrawal, of whatever length, or tell how to use it."""
    return any(getattr(terms, name).found for name in _SPOKEN)


def excluded(terms: TermsOfSale) -> tuple[Seen, ...]:
    """Return where the terms name only grounds for which no right exists; empty when they leave one, or name none.

    Empty too when part of them was not read: the right may be granted there.
    """
    if terms.cut or offered(terms):
        return ()
    return tuple(seen for statement in grounds(terms).values() for seen in statement.seen[:1])


def need_right(terms: TermsOfSale | Missing) -> None:
    """Return unless the terms name only grounds for which no right exists; raise NotApplicable when they do."""
    if isinstance(terms, TermsOfSale) and (where := excluded(terms)):
        raise NotApplicable("no_right", quote=where[0].excerpt)


def need_function(
    trader: Trader, site: Site, documents: Documents, functions: OnlineFunctions, terms: TermsOfSale | Missing
) -> None:
    """Return when the site owes an online withdrawal function; raise NotApplicable or CannotTell when not."""
    if functions.audited_on is not None and functions.audited_on < FUNCTION_SINCE:
        raise NotApplicable("not_in_force")
    need_online_sale(trader, site, documents)
    need_right(terms)


def denials(terms: TermsOfSale) -> tuple[Seen, ...]:
    """Return where the terms deny the right; a sentence that names a lawful ground is an exception, not a denial."""
    if not terms.withdrawal_denied.found:
        return ()
    excepted = {seen.excerpt for statement in grounds(terms).values() for seen in statement.seen}
    return tuple(seen for seen in terms.withdrawal_denied.seen if seen.excerpt not in excepted)


def denied_outright(terms: TermsOfSale) -> bool:
    """Say whether the terms surely deny the right to everybody, on no ground that the law knows."""
    sure = terms.withdrawal_denied.confidence is not Confidence.DOUBTFUL and not terms.cut
    return bool(denials(terms)) and sure and not offered(terms) and not grounds(terms)


def goods_sold(trader: Trader) -> bool | None:
    """Say whether goods are sold; False when the site sells something and is not known to sell goods."""
    if trader.goods.yes is None and (trader.services.yes or trader.digital_content.yes):
        return False
    return trader.goods.yes


def days(statement: Statement) -> int | None:
    """Return the number of days that a statement gives."""
    return int(statement.value) if statement.value and statement.value.isdecimal() else None
