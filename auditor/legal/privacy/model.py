"""What a privacy or cookie policy states (RGPD art. 12 to 14, loi Informatique et Libertés art. 48, 82 and 85)."""

from auditor.legal.privacy.named import (
    CookieLifetime,
    NamedBasis,
    NamedMechanism,
    NamedObsolete,
    NamedPurpose,
    NamedRecipient,
    NamedVendor,
    Period,
)
from auditor.legal.reading import Reading
from auditor.legal.statement import ABSENT, Statement


class PrivacyPolicy(Reading):
    """One field a point. ``found`` says that the document makes the statement, ``denied`` that it says the contrary."""

    # Who
    controller: Statement = ABSENT
    """The value is the controller's name, where it is named: a company, a trade name, an association, a person."""
    dpo: Statement = ABSENT
    """Found when one can reach a data protection officer or equivalent; ``denied`` when none was appointed.
    The value is its mailbox, if any."""
    contact: Statement = ABSENT
    """A channel for questions; the value is the e-mail or the phone number, where there is one."""
    joint_controllers: Statement = ABSENT
    """Joint responsibility is stated (RGPD art. 26)."""

    # Why
    purposes: Statement = ABSENT
    legal_bases: Statement = ABSENT
    purposes_named: tuple[NamedPurpose, ...] = ()
    """Which ones, in order of first mention (PP-04)."""
    bases_named: tuple[NamedBasis, ...] = ()
    """Which of the six, with the purposes that stand beside them (PP-05)."""
    interests_described: Statement = ABSENT
    """A legitimate interest is said to consist in something ("notre intérêt légitime à prévenir la fraude")."""

    # Who receives
    recipients: Statement = ABSENT
    recipients_named: tuple[NamedRecipient, ...] = ()
    """Categories, in order of first mention (PP-06)."""
    vendors: tuple[NamedVendor, ...] = ()
    """Companies and products known to us that the document names, in order of first mention (PP-11)."""
    no_third_parties: Statement = ABSENT
    """Claims that data are given to no third party at all; "never sold" or "not without consent" is not enough."""
    never_sold: Statement = ABSENT
    """Claims that data are not sold, rented or exchanged."""
    processor_contracts: Statement = ABSENT
    """Says that processors are bound by a contract or by instructions (RGPD art. 28)."""

    # Where
    transfers_outside_eea: Statement = ABSENT
    """Explicit either way; see the next two."""
    transfers_stated: Statement = ABSENT
    """Says that data may be or are transferred, hosted or reached outside the EU or the EEA."""
    no_transfer: Statement = ABSENT
    """Claims that no data leave the EU or the EEA, without a reservation."""
    mechanisms: tuple[NamedMechanism, ...] = ()
    """What transfers rely on, void ones included (PP-07)."""
    transfer_copy: Statement = ABSENT
    """How to obtain a copy of the safeguards (RGPD art. 13(1)(f))."""

    # How long
    retention: Statement = ABSENT
    periods: tuple[Period, ...] = ()
    """Durations of retention, in order; those of cookies too (``cookies``)."""
    retention_vague: Statement = ABSENT
    """Wording such as "durée nécessaire"; alone when ``periods`` is empty (PP-08)."""
    retention_unlimited: Statement = ABSENT
    """Claims to keep data for ever or without limit."""

    # Rights
    right_of_access: Statement = ABSENT
    right_to_rectification: Statement = ABSENT
    right_to_erasure: Statement = ABSENT
    right_to_restriction: Statement = ABSENT
    right_to_object: Statement = ABSENT
    right_to_portability: Statement = ABSENT
    complaint_to_authority: Statement = ABSENT
    consent_withdrawal: Statement = ABSENT
    post_mortem: Statement = ABSENT
    """Directives on the fate of data after death (loi Informatique et Libertés art. 85)."""
    rights_channel: Statement = ABSENT
    """Where to write to exercise the rights; the value is the mailbox, if any."""
    identity_document: Statement = ABSENT
    """A copy of an identity document is asked of everyone (RGPD art. 12(6): only in case of reasonable doubt)."""
    reply_time: Statement = ABSENT
    """Time of answer to a request; the value is the duration as written (RGPD art. 12(3): one month)."""
    consent_age: Statement = ABSENT
    """Minors: age of consent or parents' consent; the value is the age in years (15 in France), if given."""
    phone_canvassing: Statement = ABSENT
    """Telephone canvassing needs prior consent (FRM-07)."""

    # How
    data_source: Statement = ABSENT
    mandatory_fields: Statement = ABSENT
    automated_decisions: Statement = ABSENT
    """Either way; ``denied`` holds the places that say there are none."""
    profiling: Statement = ABSENT
    """Profiling or scoring is stated, not denied (PP-10)."""
    security_measures: Statement = ABSENT
    breach_statement: Statement = ABSENT
    card_data: Statement = ABSENT
    """Says who keeps or does not keep card numbers (FRM-08)."""

    # Cookies
    cookie_list: Statement = ABSENT
    cookie_categories: Statement = ABSENT
    cookie_choice_withdrawal: Statement = ABSENT
    cookie_lifetimes: tuple[CookieLifetime, ...] = ()
    """As announced, per cookie or in general (CK-07)."""
    browsing_consent: Statement = ABSENT
    """Says that going on browsing is consent to cookies (CB-06)."""
    cookie_wall: Statement = ABSENT
    """Says that who refuses cookies must leave or cannot use the site (CB-10)."""

    # Itself
    last_updated: Statement = ABSENT
    """The value is the date, ISO 8601 (2026-03 when only the month is given), or the version."""
    obsolete: tuple[NamedObsolete, ...] = ()
    """Out-of-date references, historical mentions left out (PP-12)."""
    placeholder_text: Statement = ABSENT
