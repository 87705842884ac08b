"""What terms of sale state (Code de la consommation L111-1, L221-5 and following).

Each field is the name of the fact that rules ask for. ``denied`` holds the sentences that say the contrary.
"""

from auditor.legal.reading import Reading
from auditor.legal.statement import ABSENT, Statement


class Statements(Reading):
    """Points that a jurist looks for first."""

    seller_identity: Statement = ABSENT
    """Name with an address or a register number."""
    essential_characteristics: Statement = ABSENT
    prices_including_tax: Statement = ABSENT
    delivery_cost: Statement = ABSENT
    delivery_time: Statement = ABSENT
    delivery_area: Statement = ABSENT
    payment_means: Statement = ABSENT
    payment_security: Statement = ABSENT
    withdrawal_right: Statement = ABSENT
    """A right of 14 days or more is granted; a shorter one is ``withdrawal_period`` only."""
    withdrawal_procedure: Statement = ABSENT
    withdrawal_exceptions: Statement = ABSENT
    withdrawal_form: Statement = ABSENT
    conformity_guarantee: Statement = ABSENT
    conformity_guarantee_two_years: Statement = ABSENT
    hidden_defects_guarantee: Statement = ABSENT
    complaints_contact: Statement = ABSENT
    mediator: Statement = ABSENT
    """Found when offered; the value is the mediator's name, if any. ``denied`` when mediation is refused."""
    odr_platform_link: Statement = ABSENT
    """The value is the address."""
    intellectual_property: Statement = ABSENT
    liability: Statement = ABSENT
    personal_data: Statement = ABSENT
    applicable_law: Statement = ABSENT
    competent_court: Statement = ABSENT
    termination: Statement = ABSENT
    last_updated: Statement = ABSENT
    """The value is the date, ISO 8601 as far as it is known (2025-02-01, 2025-02, 2025)."""
    placeholder_text: Statement = ABSENT


class Withdrawal(Reading):
    """L221-5 7°, L221-18 to L221-28, R221-1 and R221-3."""

    withdrawal_period: Statement = ABSENT
    """The value is the shortest number of days granted, any length; other lengths are variants."""
    withdrawal_start: Statement = ABSENT
    """From when the period runs; the value is ``reception``, ``conclusion`` (right for services only), ``order`` or
    ``dispatch`` (wrong for goods)."""
    withdrawal_refund: Statement = ABSENT
    """The value is the number of days in which the trader refunds after a withdrawal (L221-24: 14); none when no
    number is said ("dans les meilleurs délais")."""
    withdrawal_voucher: Statement = ABSENT
    """The refund after a withdrawal or return is a voucher only ("avoir", bon d'achat), without a choice."""
    return_costs: Statement = ABSENT
    """The value is ``customer`` or ``seller``; the other one, when both stand (exchange, defect), is a variant."""
    withdrawal_function: Statement = ABSENT
    """An online withdrawal function is announced (L221-21 since 19 June 2026); an e-mail address is none."""
    withdrawal_function_place: Statement = ABSENT
    """Where that function is (account, page, footer, a link)."""
    withdrawal_denied: Statement = ABSENT
    """No right of withdrawal at all is left to the customer ("aucun droit de rétractation"), no ground given; doubtful
    when a ground, some goods or a condition stand in the sentence or around it."""
    withdrawal_excludes_promotions: Statement = ABSENT
    """Sale items or promotions are excluded: never lawful (L221-28)."""
    withdrawal_digital_waiver: Statement = ABSENT
    """Express consent to immediate supply and acknowledgement that the right is lost (L221-28 13°)."""
    exception_custom_made: Statement = ABSENT
    exception_perishable: Statement = ABSENT
    exception_hygiene: Statement = ABSENT
    exception_dated_service: Statement = ABSENT
    """Lodging, transport, catering, leisure on a fixed date (L221-28 12°)."""
    exception_digital: Statement = ABSENT
    exception_performed_service: Statement = ABSENT
    """Service fully performed before the end of the period, at the customer's request (L221-28 1°)."""


class Sale(Reading):
    """Price, payment, delivery, contract (L111-1, L112-1, L216-1 to L216-7, L221-13, Code civil 1127-1 and 1127-2)."""

    prices_in_euros: Statement = ABSENT
    prices_before_tax: Statement = ABSENT
    """Prices are given "hors taxes"; ``vat_exempt`` says whether because no VAT is due."""
    vat_exempt: Statement = ABSENT
    """Franchise, CGI 293 B."""
    delivery_indicative: Statement = ABSENT
    """Time given "à titre indicatif" (grey list, R212-2 7°)."""
    delivery_late: Statement = ABSENT
    """What the customer may do when delivery is late (L216-6: formal notice, resolution, refund)."""
    delivery_by_law: Statement = ABSENT
    """30 days unless agreed otherwise (L216-1)."""
    risk_transfer: Statement = ABSENT
    """When the risk passes to the customer (L216-2: physical possession)."""
    contract_conclusion: Statement = ABSENT
    """Steps of the order or the moment when the contract is concluded."""
    order_confirmation: Statement = ABSENT
    """The order is acknowledged or confirmed to the customer."""
    durable_medium: Statement = ABSENT
    """That confirmation, or the terms, on a durable medium (e-mail, PDF)."""
    order_button: Statement = ABSENT
    """The terms quote the wording of the order button; the value is that wording."""
    contract_language: Statement = ABSENT
    contract_archived: Statement = ABSENT
    retention_of_title: Statement = ABSENT
    instalments: Statement = ABSENT
    """Payment in instalments or deferred is offered."""
    instalment_lender: Statement = ABSENT
    """The value is the lender's name (Alma, Oney, Klarna …)."""
    credit_sentence: Statement = ABSENT
    """"Un crédit coûte de l'argent et doit être remboursé", owed since 20 November 2026."""
    credit_sentence_former: Statement = ABSENT
    """"Un crédit vous engage et doit être remboursé", owed before."""
    reviews_method: Statement = ABSENT
    """How customer reviews are collected or checked, or that they are not (L111-7-2)."""
    epr_identifier: Statement = ABSENT
    """The value is the identifier (FR123456_01ABCD); several are variants (C. env. L541-10-13)."""
    producer_organisation: Statement = ABSENT
    """The value is the éco-organisme named (Citeo, Refashion …)."""


class Remedies(Reading):
    """Guarantees and disputes (L217-3 and following, D211-2, L612-1, R616-1, R111-1)."""

    guarantee_box: Statement = ABSENT
    """The box of annex D211-2 since 1 October 2022; the value is how many of its anchors were read ("7/8")."""
    guarantee_obsolete: Statement = ABSENT
    """Articles or periods of the law before 2022 (L211-4, L217-4 to L217-13, presumption of six months)."""
    guarantee_articles: Statement = ABSENT
    """Articles of the law in force (L217-1 to L217-32, L217-3, 1641 to 1649)."""
    commercial_guarantee: Statement = ABSENT
    apparent_defects: Statement = ABSENT
    """Defects to be reported within a time after delivery; the value is that time in days or hours as written."""
    after_sales: Statement = ABSENT
    """An after-sales or customer service with a channel."""
    complaint_delay: Statement = ABSENT
    """In how long the trader answers complaints."""
    mediator_site: Statement = ABSENT
    """The value is the mediator's web address."""
    mediator_address: Statement = ABSENT
    """Postal address of the mediator."""
    mediator_email: Statement = ABSENT
    mediation_free: Statement = ABSENT
    """Mediation is said to be free for the consumer."""
    mediation_prior_complaint: Statement = ABSENT
    """A prior written complaint is asked before mediation (L612-2)."""
    odr_operative: Statement = ABSENT
    """The European platform, closed on 20 July 2025, is presented as usable, with or without a link."""
    odr_closed: Statement = ABSENT
    """The text says that the platform is closed."""


class Kinds(Reading):
    """For whom and for what these terms are: what decides which rules apply."""

    business_only: Statement = ABSENT
    """The terms or the sales are for professionals only."""
    consumers: Statement = ABSENT
    """The terms speak to or of consumers."""
    marketplace: Statement = ABSENT
    """Third parties sell on the site."""
    digital_content: Statement = ABSENT
    """Downloads, online courses, software, subscriptions to content are sold."""
    services: Statement = ABSENT
    """Services are sold (training, lodging, craft, advice)."""
    goods: Statement = ABSENT
    """Goods are delivered."""
    subscription: Statement = ABSENT
    """A paid subscription or a contract that lasts; a newsletter is none."""
    auto_renewal: Statement = ABSENT
    """Tacit renewal."""
    renewal_notice: Statement = ABSENT
    """The customer is reminded one to three months before renewal (L215-1)."""
    online_termination: Statement = ABSENT
    """The contract can be ended online (account, button "résilier votre contrat"; L215-1-1)."""
    foreign_law: Statement = ABSENT
    """Law other than French is chosen; the value is the country's adjective as written."""


class Clauses(Reading):
    """Clauses to be read by a jurist: suspect, never proven unfair (R212-1 black list, R212-2 grey list)."""

    clause_unilateral_change: Statement = ABSENT
    """Price, characteristics or terms changed at will (R212-1 3°, R212-2 6°); not when the text keeps those of the
    day of the order."""
    clause_no_liability: Statement = ABSENT
    """All liability is excluded, or delays and damage never give right to compensation (R212-1 6°)."""
    clause_liability_cap: Statement = ABSENT
    """Compensation is capped at the price paid (R212-1 6°)."""
    clause_photos: Statement = ABSENT
    """Photographs "non contractuelles"."""
    clause_indicative_price: Statement = ABSENT
    clause_no_refund: Statement = ABSENT
    """"Ni repris ni échangé", no refund whatever the reason."""
    clause_court: Statement = ABSENT
    """One court only, fixed by the seller (R212-2 10°; C. pr. civ. 48); the value is its town, if any."""
    clause_penalty: Statement = ABSENT
    """Lump-sum penalties or recovery costs charged to the customer (R212-2 3°)."""
    clause_deposit_kept: Statement = ABSENT
    """Sums paid are kept when the customer gives up, without the converse (R212-2 2°)."""
    clause_discretionary_end: Statement = ABSENT
    """The seller ends the contract or the account at will, without notice (R212-1 8° and 10°)."""
    clause_risk_on_customer: Statement = ABSENT
    """Goods travel at the customer's risk (contrary to L216-2)."""
    clause_short_claims: Statement = ABSENT
    """Claims refused after a few days or hours, on pain of forfeiture (R212-1 6°)."""
    clause_burden_of_proof: Statement = ABSENT
    """The seller's records alone are proof (R212-1 12°)."""
    clause_sole_judge: Statement = ABSENT
    """The seller alone decides whether the goods conform or what the contract means (R212-1 4°)."""
    clause_silent_acceptance: Statement = ABSENT
    """Terms that may be met elsewhere, or silence, bind the customer (R212-1 1°)."""
    clause_arbitration: Statement = ABSENT
    """Arbitration, or mediation as a compulsory first step (R212-2 10°, L612-4)."""


class TermsOfSale(Clauses, Kinds, Remedies, Sale, Withdrawal, Statements):
    """One field a point."""
