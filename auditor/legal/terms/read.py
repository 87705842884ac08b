"""Read terms of sale: every point, one after the other."""

from auditor.legal.cues import Point, state
from auditor.legal.passages import Passage, Text
from auditor.legal.statement import ABSENT, Confidence, Statement
from auditor.legal.terms import (
    area,
    clauses,
    contract,
    dates,
    delivery,
    denial,
    disputes,
    effects,
    exercise,
    formation,
    guarantees,
    identity,
    kinds,
    mediator_contact,
    online,
    price,
    told,
    unfinished,
    withdrawal,
)
from auditor.legal.terms.model import TermsOfSale
from auditor.legal.terms.words import spoken

_SENTENCES: dict[str, Point] = {
    "essential_characteristics": price.CHARACTERISTICS,
    "prices_including_tax": price.INCLUDING_TAX,
    "prices_before_tax": price.BEFORE_TAX,
    "prices_in_euros": price.EUROS,
    "vat_exempt": price.VAT_EXEMPT,
    "payment_means": price.MEANS,
    "payment_security": price.SECURITY,
    "delivery_cost": delivery.COST,
    "delivery_time": delivery.TIME,
    "delivery_area": area.AREA,
    "delivery_indicative": delivery.INDICATIVE,
    "delivery_late": delivery.LATE,
    "delivery_by_law": delivery.BY_LAW,
    "risk_transfer": delivery.RISK,
    "conformity_guarantee": guarantees.CONFORMITY,
    "conformity_guarantee_two_years": guarantees.TWO_YEARS,
    "hidden_defects_guarantee": guarantees.HIDDEN,
    "guarantee_articles": guarantees.ARTICLES,
    "guarantee_obsolete": guarantees.OBSOLETE,
    "commercial_guarantee": guarantees.COMMERCIAL,
    "intellectual_property": contract.PROPERTY,
    "liability": contract.LIABILITY,
    "personal_data": contract.DATA,
    "applicable_law": contract.LAW,
    "competent_court": contract.COURT,
    "termination": contract.TERMINATION,
    "business_only": kinds.BUSINESS_ONLY,
    "consumers": kinds.CONSUMERS,
    "marketplace": kinds.MARKETPLACE,
    "digital_content": kinds.DIGITAL,
    "services": kinds.SERVICES,
    "goods": kinds.GOODS,
    "subscription": kinds.SUBSCRIPTION,
    "auto_renewal": kinds.RENEWAL,
    "renewal_notice": kinds.RENEWAL_NOTICE,
    "online_termination": kinds.ONLINE_END,
    "contract_conclusion": formation.CONCLUSION,
    "order_confirmation": formation.CONFIRMATION,
    "durable_medium": formation.DURABLE,
    "contract_language": formation.LANGUAGE,
    "contract_archived": formation.ARCHIVED,
    "retention_of_title": formation.TITLE,
    "instalments": formation.INSTALMENTS,
    "credit_sentence": formation.CREDIT,
    "credit_sentence_former": formation.CREDIT_FORMER,
    "reviews_method": formation.REVIEWS,
    "after_sales": disputes.AFTER_SALES,
    "complaint_delay": disputes.ANSWER,
    "mediation_free": disputes.FREE,
    "mediation_prior_complaint": disputes.PRIOR,
    "withdrawal_function": online.FUNCTION,
    "clause_no_liability": clauses.NO_LIABILITY,
    "clause_liability_cap": clauses.LIABILITY_CAP,
    "clause_photos": clauses.PHOTOS,
    "clause_indicative_price": clauses.INDICATIVE_PRICE,
    "clause_no_refund": clauses.NO_REFUND,
    "clause_penalty": clauses.PENALTY,
    "clause_deposit_kept": clauses.DEPOSIT,
    "clause_discretionary_end": clauses.DISCRETIONARY,
    "clause_risk_on_customer": clauses.RISK_ON_CUSTOMER,
    "clause_short_claims": clauses.SHORT_CLAIMS,
    "clause_burden_of_proof": clauses.PROOF,
    "clause_sole_judge": clauses.SOLE_JUDGE,
    "clause_silent_acceptance": clauses.SILENCE,
    "clause_arbitration": clauses.ARBITRATION,
}
"""Points that sentences anywhere in the text state."""

_RETURNS: dict[str, Point] = {
    "withdrawal_exceptions": exercise.EXCEPTIONS,
    "withdrawal_excludes_promotions": effects.PROMOTIONS,
    "withdrawal_voucher": effects.VOUCHER,
    "withdrawal_digital_waiver": effects.WAIVER,
    "exception_custom_made": effects.CUSTOM,
    "exception_perishable": effects.PERISHABLE,
    "exception_hygiene": effects.HYGIENE,
    "exception_dated_service": effects.DATED,
    "exception_digital": effects.DIGITAL,
    "exception_performed_service": effects.PERFORMED,
}
"""Points that only passages on withdrawal, returns or refunds state."""


def read(text: Text) -> TermsOfSale:
    """Return what ``text`` states. Never raises; linear in the length of the text."""
    body = spoken(text)
    found = {name: state(point, text, body) for name, point in _SENTENCES.items()}
    returns = exercise.returns(body)
    found |= {name: state(point, text, returns) for name, point in _RETURNS.items()}
    found["business_only"] = _traders_only(found["business_only"], found["consumers"])
    return TermsOfSale.model_validate(found | _withdrawal(text, body, returns) | _whole(text, body))


def _traders_only(traders: Statement, consumers: Statement) -> Statement:
    """Terms that speak of consumers elsewhere are hardly for traders only: a human must say."""
    if not traders.found or not consumers.found or traders.confidence is Confidence.CERTAIN:
        return traders
    return traders.model_copy(update={"confidence": Confidence.DOUBTFUL})


def _withdrawal(text: Text, body: tuple[Passage, ...], returns: tuple[Passage, ...]) -> dict[str, Statement]:
    granted = [period for period in withdrawal.periods(body) if period.granted]
    zone = exercise.zone(body, granted)
    return {
        "withdrawal_right": _right(text, body, granted),
        "withdrawal_period": effects.period(text, granted),
        "withdrawal_start": effects.start(text, granted),
        "withdrawal_procedure": _procedure(text, body, zone, granted),
        "withdrawal_form": state(exercise.FORM, text),
        "withdrawal_refund": effects.refund(text, zone, granted) if granted else ABSENT,
        "withdrawal_function_place": online.function_place(text, body),
        "withdrawal_denied": ABSENT if granted else denial.denied(text, body),
        "return_costs": effects.return_costs(text, returns),
    }


def _procedure(
    text: Text, body: tuple[Passage, ...], zone: tuple[Passage, ...], granted: list[withdrawal.Period]
) -> Statement:
    """How to use the right: a statement, a form, an address, or the online function."""
    how = state(exercise.HOW, text, tuple(p for p in zone if exercise.speaks_of_how(p, bool(granted))))
    return how if how.found else state(online.FUNCTION, text, body).model_copy(update={"denied": how.denied})


def _right(text: Text, body: tuple[Passage, ...], granted: list[withdrawal.Period]) -> Statement:
    long_enough = [period for period in granted if period.length.days >= withdrawal.MINIMUM_DAYS]
    if not long_enough:
        return _by_law(text, body, granted)
    seen = tuple(text.seen(period.passage, period.length.start, period.length.end) for period in long_enough[:3])
    return Statement(found=True, seen=seen)


def _by_law(text: Text, body: tuple[Passage, ...], granted: list[withdrawal.Period]) -> Statement:
    """A right granted in a sentence without its length, where the text gives the 14 days of the law elsewhere."""
    if granted or not any(period.length.days >= withdrawal.MINIMUM_DAYS for period in withdrawal.periods(body)):
        return ABSENT
    hit = next(
        ((p, match) for p in body if (match := withdrawal.GRANTED.search(p.folded)) and not withdrawal.denies(p)), None
    )
    return (
        Statement(found=True, seen=(text.seen(hit[0], *hit[1].span()),), confidence=Confidence.DOUBTFUL)
        if hit
        else ABSENT
    )


def _whole(text: Text, body: tuple[Passage, ...]) -> dict[str, Statement]:
    return {
        "seller_identity": identity.seller_identity(text),
        "complaints_contact": disputes.complaints(text),
        "guarantee_box": guarantees.box(text),
        "mediator": disputes.mediator(text, body),
        **mediator_contact.mediator_contact(text),
        **told.values(text, body),
        "odr_platform_link": disputes.odr_link(text),
        "odr_operative": disputes.odr(text, closed=False),
        "odr_closed": disputes.odr(text, closed=True),
        "clause_unilateral_change": clauses.unilateral_change(text, body),
        "order_button": formation.button(text),
        "instalment_lender": formation.lender(text),
        "epr_identifier": formation.epr(text),
        "producer_organisation": formation.organisation(text),
        "last_updated": dates.last_updated(text),
        "placeholder_text": unfinished.placeholder_text(text),
    }
