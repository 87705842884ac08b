"""How far terms of sale leave the customer a right of withdrawal: what the rules of that right have in common."""

from auditor.facts.trader import Trader
from auditor.findings import Seen
from auditor.legal.statement import Confidence, Statement
from auditor.legal.terms.model import TermsOfSale

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
