"""ML-04: a telephone number and an e-mail address, and no premium rate where the law forbids it."""

from collections.abc import Iterator
from itertools import chain

from auditor.facts.trader import Trader
from auditor.findings import Seen
from auditor.legal.notice.model import LegalNotice
from auditor.legal.statement import Confidence, Statement
from auditor.legal.values import phones
from auditor.legal.values.phones import Tariff
from auditor.presence import as_called, lacking, left_over, shown, words_of
from auditor.publisher import firm, let_off, omitted
from auditor.rule import Breach, Outcome, Review


def check(legal_notice: LegalNotice, trader: Trader) -> Iterator[Outcome]:
    """Both are due; with neither a form is a lesser fault than nothing."""
    phone, email = legal_notice.phone, legal_notice.email
    for statement, message, filler in ((email, "email", left_over(email)), (phone, "phone", left_over(phone))):
        if statement.found and not filler:
            yield from shown(statement, message, value=(as_called if statement is phone else words_of)(statement))
        elif filler:
            yield Review(f"{message}_left_over", statement.seen, value=words_of(statement))
    yield from firm(chain(_tariff(legal_notice, trader), _missing(legal_notice, trader)))


def _missing(legal_notice: LegalNotice, trader: Trader) -> Iterator[Outcome]:
    phone, email, form = legal_notice.phone.found, legal_notice.email.found, legal_notice.contact_form
    if not (phone and email):
        let_off(legal_notice, trader)
    if hidden := _hidden(legal_notice.email):
        yield Review("email_hidden", hidden, value=hidden[0].excerpt)
        if not phone:
            yield lacking(legal_notice, "no_phone", review=True)
    elif email and not phone and not left_over(legal_notice.phone):
        yield lacking(legal_notice, "no_phone", review=True)
    elif phone and not email:
        yield lacking(legal_notice, "no_email", review=True)
    elif not phone and not email and form.found:
        yield Review("form_only", form.seen)
    elif not phone and not email:
        yield omitted(legal_notice, trader, "absent")


def _tariff(legal_notice: LegalNotice, trader: Trader) -> Iterator[Outcome]:
    """Only a line for the contract or for complaints may not cost more (C. conso. L121-16)."""
    premium, phone = legal_notice.premium_phone, legal_notice.phone
    if premium.found and _only_line(premium, phone):
        sure = trader.consumers.yes is True and premium.confidence is not Confidence.DOUBTFUL
        outcome, message = (Breach, "premium_only") if sure else (Review, "premium_maybe")
        yield outcome(message, premium.seen, value=as_called(premium))
    elif premium.found:
        yield Review("premium_beside", premium.seen, value=as_called(premium))
    elif phone.found and (where := _unknown_tariff(phone)):
        yield Review("unknown_tariff", where, value=as_called(phone))


def _hidden(email: Statement) -> tuple[Seen, ...]:
    """Return where an address is kept from robots: visitors can see it."""
    return () if email.found or left_over(email) else email.seen


def _only_line(premium: Statement, phone: Statement) -> bool:
    numbers = {phone.value, *(variant.value for variant in phone.variants)} - {None}
    return numbers <= {premium.value, *(variant.value for variant in premium.variants)}


def _unknown_tariff(phone: Statement) -> tuple[Seen, ...]:
    """Return where a short number stands whose price is not printed beside it."""
    for seen in phone.seen:
        for one in phones.find(seen.excerpt):
            if one.value == phone.value and one.tariff is Tariff.DEPENDS:
                return (seen,)
    return ()
