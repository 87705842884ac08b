"""CGV-04: the right of withdrawal, its length, start, use and refund (C. conso. art. L221-18 to L221-24)."""

from collections.abc import Iterator

from auditor.applicability import consumer_terms
from auditor.facts.documents import Documents
from auditor.facts.site import Site
from auditor.facts.trader import Trader
from auditor.legal.terms.model import TermsOfSale
from auditor.presence import accuse, elements, lacking, shown
from auditor.problems import Missing
from auditor.rule import NotApplicable, Outcome, Review
from auditor.withdrawal import days, denials, denied_outright, excluded, goods_sold, grounds, offered

_PERIOD_DAYS = 14
"""L221-18."""
_REFUND_DAYS = 14
"""L221-24."""


def check(trader: Trader, site: Site, documents: Documents, terms: TermsOfSale | Missing) -> Iterator[Outcome]:
    said = consumer_terms(trader, site, documents, terms)
    if denied_outright(said):
        yield accuse(said.withdrawal_denied, "denied")
    elif passages := denials(said):
        against = offered(said) or grounds(said)
        yield Review("denied_in_part" if against else "denied_perhaps", passages)
    elif where := excluded(said):
        if goods_sold(trader) is False and said.exception_dated_service.found:
            raise NotApplicable("dated_services")
        yield Review("only_exceptions", where)
    elif not offered(said):
        yield _silent(trader, said)
    if offered(said):
        yield from _granted(trader, said)


def _silent(trader: Trader, said: TermsOfSale) -> Outcome:
    """Services may all be among those without the right; a sentence that denies it may name a ground not recognised."""
    if said.withdrawal_right.denied or said.withdrawal_exceptions.found:
        return Review("only_exceptions", said.withdrawal_right.denied or said.withdrawal_exceptions.seen)
    if goods_sold(trader) is False:
        return lacking(said, "absent_services", review=True)
    return lacking(said, "absent")


def _granted(trader: Trader, said: TermsOfSale) -> Iterator[Outcome]:
    yield from _period(said)
    yield from elements(
        said, start=said.withdrawal_start, procedure=said.withdrawal_procedure, refund=said.withdrawal_refund
    )
    if said.withdrawal_start.value in _wrong_starts(trader) and not _varied(said, "reception"):
        yield Review("wrong_start", said.withdrawal_start.seen)
    refund = days(said.withdrawal_refund)
    if refund is not None and refund > _REFUND_DAYS:
        yield Review("late_refund", said.withdrawal_refund.seen, days=refund)
    if said.withdrawal_voucher.found:
        yield Review("voucher", said.withdrawal_voucher.seen)


def _period(said: TermsOfSale) -> Iterator[Outcome]:
    period = days(said.withdrawal_period)
    if period is not None and period < _PERIOD_DAYS:
        if said.withdrawal_right.found:
            yield Review("two_periods", (*said.withdrawal_period.seen, *said.withdrawal_right.seen), days=period)
        else:
            yield accuse(said.withdrawal_period, "short", days=period)
    elif said.withdrawal_right.found:
        yield from shown(said.withdrawal_right, "right", days=period or f"{_PERIOD_DAYS}+")
    else:
        yield lacking(said, "no_period", review=True)


def _wrong_starts(trader: Trader) -> tuple[str, ...]:
    """A contract for services runs from its conclusion; goods from their reception."""
    return ("order", "dispatch", "conclusion") if trader.goods.yes and not trader.services.yes else ("dispatch",)


def _varied(said: TermsOfSale, start: str) -> bool:
    return any(variant.value == start for variant in said.withdrawal_start.variants)
