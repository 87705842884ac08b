"""What is read from one HTML page and kept: small, typed, without clear personal data."""

from datetime import date
from enum import StrEnum

from auditor.evidence.shop import ShopReading
from auditor.model import Frozen


class Region(StrEnum):
    """Where on the page something stands."""

    HEADER = "header"
    NAV = "nav"
    MAIN = "main"
    FOOTER = "footer"
    FORM = "form"


class DocumentKind(StrEnum):
    """A legal document a page can link to."""

    LEGAL_NOTICE = "legal-notice"
    TERMS = "terms"
    PRIVACY = "privacy"
    COOKIES = "cookies"
    RETURNS = "returns"


class DocumentLink(Frozen):
    """A link whose text or address announces a legal document."""

    kind: DocumentKind
    text: str
    url: str
    region: Region
    same_site: bool


class FieldPurpose(StrEnum):
    """What a form field asks for."""

    EMAIL = "email"
    PHONE = "phone"
    PASSWORD = "password"
    NAME = "name"
    TITLE = "title"
    """Civilité: M., Mme."""
    BIRTH_DATE = "birth-date"
    ADDRESS = "address"
    CARD = "card"
    SEARCH = "search"
    MESSAGE = "message"
    MARKETING = "marketing"
    """Box that signs up for commercial messages."""
    PARTNERS = "partners"
    """Box that passes the data to partners."""
    TERMS = "terms"
    SAVE_CARD = "save-card"
    IDENTIFIER = "identifier"
    """Login name, customer or order number."""
    OTHER = "other"


class Field(Frozen):
    """One visible field of a form (hidden fields and buttons are not fields)."""

    name: str
    type: str
    purpose: FieldPurpose
    label: str = ""
    required: bool = False
    """The required or aria-required attribute."""
    marked: bool = False
    """The label carries a mark (asterisk, "obligatoire") that it is required."""
    checked: bool = False
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    forbids_paste: bool = False
    choices: tuple[str, ...] = ()


class FormPurpose(StrEnum):
    """What a form is for."""

    SEARCH = "search"
    LOGIN = "login"
    REGISTER = "register"
    CONTACT = "contact"
    NEWSLETTER = "newsletter"
    CHECKOUT = "checkout"
    CART = "cart"
    REVIEW = "review"
    PASSWORD_RESET = "password-reset"
    TRACKING = "tracking"
    """Looks up an order that was placed before."""
    OTHER = "other"


class Form(Frozen):
    """One form and the words around it."""

    key: str
    """Hash of its shape: the same footer form on twenty pages has one key."""
    purpose: FormPurpose
    method: str
    action: str
    """Absolute and redacted."""
    region: Region
    fields: tuple[Field, ...]
    submit: str
    """Label of the submit control."""
    text: str
    """Visible text inside the form, bounded."""
    near: str
    """Up to about 400 characters of visible text that follow the form."""
    document_links: tuple[DocumentLink, ...]
    """Links to legal documents inside the form or in the words that follow it."""
    folded: str = ""
    """Words inside the form with those not shown at first (accordion, tooltip); empty when there are none."""


class Resource(Frozen):
    """Something the page loads or embeds."""

    tag: str
    """script, img, iframe, link, media, form-less embed ..."""
    url: str
    """Absolute and redacted."""
    host: str
    third_party: bool
    integrity: bool


class UrlLeak(Frozen):
    """An address on the page that carries personal data or a secret; the value itself is not kept."""

    url: str
    parameter: str
    holds: str
    """email, phone or token."""
    tag: str


class Software(Frozen):
    """A trace of software and, where shown, its version."""

    source: str
    """generator, script, asset, header or comment."""
    text: str
    """The trace, shortened."""


class LegalText(Frozen):
    """What the words of one page hold, whatever its name."""

    holds: tuple[DocumentKind, ...]
    """Documents whose usual content the words are."""
    version: date | None
    """The latest version date written ("en vigueur le ..."): the last day of its month, or of its year."""
    whole: bool
    """The HTML itself holds a footer with links, many links, or no script that could add them."""


class PageReading(Frozen):
    """Everything kept from one HTML page."""

    title: str
    lang: str | None
    """The html lang attribute."""
    language: str | None
    """The language of the words themselves: fr, en, another code when sure, None when not."""
    heading: str
    words: int
    """Visible words outside header, navigation and footer."""
    excerpt: str
    """First visible words of the main content."""
    document_links: tuple[DocumentLink, ...]
    forms: tuple[Form, ...]
    resources: tuple[Resource, ...]
    insecure_urls: tuple[Resource, ...]
    """http:// resources of an https:// page, form actions apart."""
    leaks: tuple[UrlLeak, ...]
    software: tuple[Software, ...]
    meta_csp: tuple[str, ...]
    meta_referrer: str | None
    meta_robots: str | None
    schema_types: tuple[str, ...]
    """schema.org types seen in JSON-LD, microdata or OpenGraph, e.g. Product."""
    legal_text: LegalText
    phrases: tuple[str, ...]
    """Sentences worth keeping for rules about the order flow (guest checkout, saved card, phone notice)."""
    links: int
    depth_exceeded: bool
    """The markup was nested deeper, or held more elements, than is read: what follows is unknown."""
    shop: ShopReading = ShopReading()
