"""What terms of sale state (Code de la consommation L111-1, L221-5 and following)."""

from auditor.legal.reading import Reading
from auditor.legal.statement import ABSENT, Statement


class TermsOfSale(Reading):
    """One field a point."""

    seller_identity: Statement = ABSENT
    essential_characteristics: Statement = ABSENT
    prices_including_tax: Statement = ABSENT
    delivery_cost: Statement = ABSENT
    delivery_time: Statement = ABSENT
    delivery_area: Statement = ABSENT
    payment_means: Statement = ABSENT
    payment_security: Statement = ABSENT
    withdrawal_right: Statement = ABSENT
    withdrawal_procedure: Statement = ABSENT
    withdrawal_exceptions: Statement = ABSENT
    withdrawal_form: Statement = ABSENT
    conformity_guarantee: Statement = ABSENT
    conformity_guarantee_two_years: Statement = ABSENT
    hidden_defects_guarantee: Statement = ABSENT
    complaints_contact: Statement = ABSENT
    mediator: Statement = ABSENT
    """Found when mediation is offered; the value is the mediator's name, if any."""
    odr_platform_link: Statement = ABSENT
    intellectual_property: Statement = ABSENT
    liability: Statement = ABSENT
    personal_data: Statement = ABSENT
    applicable_law: Statement = ABSENT
    competent_court: Statement = ABSENT
    termination: Statement = ABSENT
    last_updated: Statement = ABSENT
    placeholder_text: Statement = ABSENT
