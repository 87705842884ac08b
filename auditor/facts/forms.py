"""Forms that ask visitors for something about themselves, each once however many pages carry it."""

from datetime import date

from auditor.evidence.bundle import Bundle
from auditor.evidence.pages import Field, FieldPurpose, FormPurpose
from auditor.evidence.records import CrawlEvidence
from auditor.facts.base import visit
from auditor.findings import Seen
from auditor.model import Frozen
from auditor.problems import Missing

PERSONAL = frozenset(
    {
        FieldPurpose.EMAIL,
        FieldPurpose.PHONE,
        FieldPurpose.NAME,
        FieldPurpose.TITLE,
        FieldPurpose.BIRTH_DATE,
        FieldPurpose.ADDRESS,
    }
)
"""Purposes that count as personal data; a login name or a free message alone does not make a collection."""

NOT_COLLECTION = frozenset({FormPurpose.SEARCH, FormPurpose.LOGIN, FormPurpose.PASSWORD_RESET})
"""Forms that ask again for what is known already, or for nothing personal."""


class ConsentBox(Frozen):
    """One box or radio button that signs up for commercial messages or passes data to partners."""

    label: str
    checked: bool = False
    refusal: bool = False
    """Ticking it refuses ("je ne souhaite pas recevoir")."""
    partners: bool = False
    marketing: bool = False
    """It signs up for the merchant's own messages."""
    terms: bool = False
    """The same box accepts the terms of sale or of use."""
    similar_products: bool = False


class PasswordRules(Frozen):
    """What a form says about the password to choose."""

    minimum: int | None = None
    """Characters; the highest of what attributes, pattern and hint say."""
    maximum: int | None = None
    mixed: bool = False
    """At least two other kinds of characters are asked for beside letters, or three kinds in all."""
    forbids_specials: bool = False
    forbids_paste: bool = False


class CollectionForm(Frozen):
    """One form and what surrounds it, merged over the pages that carry it."""

    name: str
    """How the page calls it: the label of its button, or else its address."""
    purpose: FormPurpose
    seen: tuple[Seen, ...]
    """The first pages that carry it."""
    pages: int = 1
    fields: tuple[Field, ...] = ()
    """Radio buttons of one name are one field."""
    notice: bool = False
    """Wording about personal data in the form or right after it."""
    privacy_link: bool = False
    """Link to the privacy policy in the form or right after it."""
    page_link: bool = False
    """Link to the privacy policy somewhere else on the page (menu, footer)."""
    legend: bool = False
    """Wording that says how mandatory or optional fields are told apart."""
    all_mandatory: bool = False
    """The legend says that every field is mandatory."""
    boxes: tuple[ConsentBox, ...] = ()
    subscribes_by_default: bool = False
    """Wording says that sending the form signs up for commercial messages."""
    can_refuse: bool = False
    """Wording announces unsubscription or the right to object."""
    password: PasswordRules | None = None
    """Set when the form lets one choose a password."""
    phone_notice: bool = False
    """Wording says that telephone marketing needs prior consent."""
    phone_obsolete: bool = False
    """Wording speaks of Bloctel or of opposition to telephone marketing."""
    for_delivery: bool = False
    """Wording says that the telephone serves the delivery."""
    professionals: bool = False
    """Wording reserves the form to professionals."""

    @property
    def page(self) -> str:
        """The first page that carries it."""
        return self.seen[0].url if self.seen else ""

    @property
    def personal(self) -> tuple[Field, ...]:
        """The fields that ask for personal data."""
        return tuple(field for field in self.fields if field.purpose in PERSONAL)


class Forms(Frozen):
    """Every form of the visit except those without any field worth judging."""

    forms: tuple[CollectionForm, ...] = ()
    unread: tuple[Seen, ...] = ()
    """Pages that embed a form built by a script, which was not rendered."""
    phone_notice_in_terms: tuple[Seen, ...] = ()
    phone_notice_in_privacy: tuple[Seen, ...] = ()
    phone_obsolete_in_documents: tuple[Seen, ...] = ()
    terms_read: bool = False
    privacy_read: bool = False
    audited_on: date | None = None
    """Day of the audit, UTC."""

    @property
    def collecting(self) -> tuple[CollectionForm, ...]:
        """The forms that collect personal data: neither search, nor login, nor forgotten password."""
        return tuple(form for form in self.forms if form.personal and form.purpose not in NOT_COLLECTION)


def derive(bundle: Bundle) -> Forms | Missing:
    """Merge the forms of the visit. Pure."""
    crawl = visit(bundle)
    if isinstance(crawl, Missing):
        return crawl
    return _forms(crawl, bundle.manifest.started.date())


def _forms(crawl: CrawlEvidence, audited_on: date) -> Forms:
    return Forms(audited_on=audited_on)
