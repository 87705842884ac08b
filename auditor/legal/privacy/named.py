"""What a privacy policy names: members of lists that rules compare with what was observed."""

from enum import StrEnum

from auditor.findings import Seen
from auditor.legal.statement import Confidence
from auditor.model import Frozen


class Purpose(StrEnum):
    """What data or cookies are used for."""

    ORDER = "order"
    """Orders, deliveries, invoices, after-sales."""
    PAYMENT = "payment"
    ACCOUNT = "account"
    CONTACT = "contact"
    """Answers to requests and messages."""
    PROSPECTING = "prospecting"
    """Newsletter, offers, canvassing."""
    ADVERTISING = "advertising"
    """Targeted advertising on this site or elsewhere."""
    AUDIENCE = "audience"
    REVIEWS = "reviews"
    FRAUD = "fraud"
    LOYALTY = "loyalty"
    RECRUITMENT = "recruitment"
    PERSONALISATION = "personalisation"
    SOCIAL = "social"
    """Sharing on social networks, social log-in."""
    SECURITY = "security"
    LEGAL_DUTY = "legal-duty"
    """Accounting, requests of authorities, disputes."""
    CONTESTS = "contests"


class Basis(StrEnum):
    """The six legal bases (RGPD art. 6(1))."""

    CONSENT = "consent"
    CONTRACT = "contract"
    LEGAL_OBLIGATION = "legal-obligation"
    VITAL_INTERESTS = "vital-interests"
    PUBLIC_TASK = "public-task"
    LEGITIMATE_INTERESTS = "legitimate-interests"


class RecipientKind(StrEnum):
    """Categories of recipients (RGPD art. 13(1)(e))."""

    STAFF = "staff"
    HOST = "host"
    CARRIER = "carrier"
    PAYMENT = "payment"
    EMAILING = "emailing"
    ANALYTICS = "analytics"
    ADVERTISING = "advertising"
    SOCIAL = "social"
    REVIEWS = "reviews"
    SUPPORT = "support"
    """Customer service, chat, telephone."""
    ADVISERS = "advisers"
    """Accountants, lawyers, auditors, collection."""
    AUTHORITIES = "authorities"
    GROUP = "group"
    """Companies of the same group, a buyer of the business."""
    PARTNERS = "partners"
    """Partners without more."""
    PROCESSORS = "processors"
    """Processors or service providers without more."""


class Mechanism(StrEnum):
    """Tools for a transfer (RGPD chapter V)."""

    ADEQUACY = "adequacy"
    DPF = "dpf"
    """EU-US Data Privacy Framework (decision (EU) 2023/1795)."""
    SCC = "scc"
    """Standard contractual clauses (decision (EU) 2021/914)."""
    BCR = "bcr"
    DEROGATION = "derogation"
    """Article 49: explicit consent, necessity for the contract."""
    PRIVACY_SHIELD = "privacy-shield"
    """Void since 16 July 2020 (CJEU, C-311/18)."""
    SAFE_HARBOR = "safe-harbor"
    """Void since 6 October 2015 (CJEU, C-362/14)."""


class Obsolete(StrEnum):
    """Texts and practices a policy must no longer rest on (catalogue PP-12)."""

    PRIVACY_SHIELD = "privacy-shield"
    SAFE_HARBOR = "safe-harbor"
    CNIL_DECLARATION = "cnil-declaration"
    """Receipt or number of a declaration: abolished on 25 May 2018."""
    CIL = "cil"
    """Correspondant informatique et libertés: replaced by the DPO on 25 May 2018."""
    ACT_1978_ALONE = "act-1978-alone"
    """The 1978 act cited, the GDPR nowhere in the document."""
    DIRECTIVE_95_46 = "directive-95-46"
    UNIVERSAL_ANALYTICS = "universal-analytics"
    """Stopped on 1 July 2023 (2024 for paying customers)."""
    BROWSING_CONSENT = "browsing-consent"
    """Going on browsing taken for consent to cookies (CNIL 2020-091, art. 2)."""
    BLOCTEL = "bloctel"
    """Opposition list for telephone canvassing: replaced by prior consent on 11 August 2026."""
    ODR_PLATFORM = "odr-platform"
    """EU dispute platform: closed on 20 July 2025."""


class NamedPurpose(Frozen):
    """A purpose that the document states."""

    purpose: Purpose
    seen: tuple[Seen, ...]


class NamedBasis(Frozen):
    """A legal basis that the document claims for its own processing."""

    basis: Basis
    purposes: tuple[Purpose, ...] = ()
    """Purposes stated in the same sentence, row or section."""
    seen: tuple[Seen, ...] = ()


class NamedRecipient(Frozen):
    """A category of recipients."""

    kind: RecipientKind
    seen: tuple[Seen, ...]


class NamedVendor(Frozen):
    """A company or a product that the document names among those that receive, host or measure."""

    name: str
    """Operator as in ``rules/data/third_parties.toml`` or the list of hosts: it compares with observed hosts."""
    words: str
    """As the document writes it."""
    country: str | None = None
    """ISO 3166-1 alpha-2, of the operator or its group, as the table says: not the place of the servers."""
    seen: tuple[Seen, ...] = ()


class NamedMechanism(Frozen):
    """A transfer mechanism that the document relies on; historical mentions ("invalidé") are left out."""

    mechanism: Mechanism
    seen: tuple[Seen, ...]


class NamedObsolete(Frozen):
    """Something out of date that the document relies on."""

    what: Obsolete
    seen: tuple[Seen, ...]


class Period(Frozen):
    """A duration that the document announces."""

    days: int | None = None
    """365 a year, 30 a month; None when only a criterion is given ("durée du contrat")."""
    words: str
    """As written: "3 ans", "thirteen months"."""
    about: str
    """The sentence, the row's label or the heading: what it applies to, at most 200 characters."""
    cookies: bool = False
    """It is about cookies or trackers."""
    seen: tuple[Seen, ...] = ()


class CookieLifetime(Frozen):
    """The lifetime announced for a cookie (CK-07)."""

    name: str
    """As written (``_ga``, ``PrestaShop-#``); empty when it is said of all cookies or of a kind."""
    days: int | None
    """365 a year, 30 a month, 1 for 24 hours and less; None for "until it is deleted"."""
    session: bool = False
    words: str = ""
    about: str = ""
    """Kind of cookies ("mesure d'audience") when the name is empty."""
    confidence: Confidence = Confidence.LIKELY
    seen: tuple[Seen, ...] = ()
