"""What a privacy or cookie policy states (RGPD art. 12 to 14, loi Informatique et Libertés art. 48, 82 and 85)."""

from auditor.legal.reading import Reading
from auditor.legal.statement import ABSENT, Statement


class PrivacyPolicy(Reading):
    """One field a point."""

    controller: Statement = ABSENT
    """The value is the controller's name, where it is named."""
    dpo: Statement = ABSENT
    contact: Statement = ABSENT
    purposes: Statement = ABSENT
    legal_bases: Statement = ABSENT
    recipients: Statement = ABSENT
    retention: Statement = ABSENT
    right_of_access: Statement = ABSENT
    right_to_rectification: Statement = ABSENT
    right_to_erasure: Statement = ABSENT
    right_to_restriction: Statement = ABSENT
    right_to_object: Statement = ABSENT
    right_to_portability: Statement = ABSENT
    complaint_to_authority: Statement = ABSENT
    transfers_outside_eea: Statement = ABSENT
    data_source: Statement = ABSENT
    mandatory_fields: Statement = ABSENT
    automated_decisions: Statement = ABSENT
    cookie_list: Statement = ABSENT
    cookie_categories: Statement = ABSENT
    cookie_choice_withdrawal: Statement = ABSENT
    consent_withdrawal: Statement = ABSENT
    security_measures: Statement = ABSENT
    breach_statement: Statement = ABSENT
    last_updated: Statement = ABSENT
    placeholder_text: Statement = ABSENT
