"""Read terms of sale: every point, one after the other."""

from auditor.legal.cues import state
from auditor.legal.passages import Text
from auditor.legal.statement import ABSENT, Confidence, Statement
from auditor.legal.terms import (
    contract,
    dates,
    delivery,
    disputes,
    exercise,
    guarantees,
    identity,
    price,
    unfinished,
    withdrawal,
)
from auditor.legal.terms.model import TermsOfSale
from auditor.legal.terms.words import spoken


def read(text: Text) -> TermsOfSale:
    """Return what ``text`` states. Never raises; linear in the length of the text."""
    body = spoken(text)
    periods = list(withdrawal.periods(body))
    granted = [period for period in periods if period.granted]
    zone = exercise.zone(body, granted)
    return TermsOfSale(
        seller_identity=identity.seller_identity(text),
        essential_characteristics=state(price.CHARACTERISTICS, text, body),
        prices_including_tax=state(price.INCLUDING_TAX, text, body),
        delivery_cost=state(delivery.COST, text, body),
        delivery_time=state(delivery.TIME, text, body),
        delivery_area=state(delivery.AREA, text, body),
        payment_means=state(price.MEANS, text, body),
        payment_security=state(price.SECURITY, text, body),
        withdrawal_right=_right(text, granted),
        withdrawal_procedure=state(exercise.HOW, text, tuple(p for p in zone if exercise.speaks_of_how(p))),
        withdrawal_exceptions=state(exercise.EXCEPTIONS, text, exercise.returns(body)),
        withdrawal_form=state(exercise.FORM, text),
        conformity_guarantee=state(guarantees.CONFORMITY, text, body),
        conformity_guarantee_two_years=state(guarantees.TWO_YEARS, text, body),
        hidden_defects_guarantee=state(guarantees.HIDDEN, text),
        complaints_contact=disputes.complaints(text),
        mediator=disputes.mediator(text, body),
        odr_platform_link=disputes.odr_link(text),
        intellectual_property=state(contract.PROPERTY, text, body),
        liability=state(contract.LIABILITY, text, body),
        personal_data=state(contract.DATA, text, body),
        applicable_law=state(contract.LAW, text, body),
        competent_court=state(contract.COURT, text, body),
        termination=state(contract.TERMINATION, text, body),
        last_updated=dates.last_updated(text),
        placeholder_text=unfinished.placeholder_text(text),
    )


def _right(text: Text, granted: list[withdrawal.Period]) -> Statement:
    long_enough = [period for period in granted if period.length.days >= withdrawal.MINIMUM_DAYS]
    if not long_enough:
        return ABSENT
    seen = tuple(text.seen(period.passage, period.length.start, period.length.end) for period in long_enough[:3])
    return Statement(found=True, seen=seen, confidence=Confidence.LIKELY)
