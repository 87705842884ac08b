"""Forms that ask visitors for something about themselves, each once however many pages carry it."""

from collections.abc import Iterable
from datetime import date

from auditor.evidence.bundle import Bundle
from auditor.evidence.pages import DocumentKind, DocumentLink, Field, FieldPurpose, Form, FormPurpose, Region
from auditor.evidence.records import CrawlEvidence, Page, PageKind
from auditor.facts import wording
from auditor.facts.base import address, live_pages, seen, visit
from auditor.facts.consent_boxes import ConsentBox, consent_boxes
from auditor.facts.passwords import PasswordRules, password_rules
from auditor.findings import Seen
from auditor.model import Frozen
from auditor.problems import Missing, Problem
from auditor.resources import table
from auditor.sites import host_of, same_site, site_of

SEEN_KEPT = 3
NAME_CHARS = 60

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

NOT_COLLECTION = frozenset({FormPurpose.SEARCH, FormPurpose.LOGIN, FormPurpose.PASSWORD_RESET, FormPurpose.TRACKING})
"""Forms that ask again for what is known already, or for nothing personal."""

_DOCUMENTS = (PageKind.TERMS, PageKind.PRIVACY, PageKind.LEGAL_NOTICE)


def caption(field: Field) -> str:
    """Return what the page calls a field, without the mark that it is mandatory."""
    return field.label.rstrip(" *:\u00a0") or field.name


class CollectionForm(Frozen):
    """One form and what surrounds it, merged over the pages that carry it."""

    name: str
    """How the page calls it: the label of its button, or else the heading of its page, or its address."""
    purpose: FormPurpose
    seen: tuple[Seen, ...]
    """The first pages that carry it."""
    pages: int = 1
    posts_to: str | None = None
    """Host of another site that receives the answers; None when the site itself does."""
    fields: tuple[Field, ...] = ()
    notice: bool = False
    """Wording about personal data in the form or right after it."""
    privacy_link: bool = False
    """Link to the privacy policy in the form or right after it."""
    page_link: bool = False
    """Link to the privacy policy somewhere else on the page (menu, footer)."""
    legal_link: bool = False
    """Link to the legal notice somewhere on the page: it may hold the privacy policy."""
    legend: bool = False
    """Wording says how mandatory or optional fields are told apart."""
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

    @property
    def asks(self) -> str:
        """The personal data asked for, as the form words it."""
        return ", ".join(caption(field) for field in self.personal)

    @property
    def answers(self) -> tuple[Field, ...]:
        """The fields to fill in: everything but the boxes to tick."""
        return tuple(field for field in self.fields if field.type != "checkbox")


class Forms(Frozen):
    """Every form of the visit, search and cart forms apart."""

    forms: tuple[CollectionForm, ...] = ()
    unread: tuple[Seen, ...] = ()
    """Pages whose form is built by a script or embedded from elsewhere, and so was not read."""
    phone_notice_in_terms: tuple[Seen, ...] = ()
    phone_notice_in_privacy: tuple[Seen, ...] = ()
    """In the privacy policy or the legal notice."""
    phone_obsolete_in_documents: tuple[Seen, ...] = ()
    terms_read: bool = False
    privacy_read: bool = False
    audited_on: date | None = None
    """Day of the audit, UTC."""

    def seen_for(self, *purposes: FormPurpose) -> bool:
        """Say whether a form of one of these purposes was read."""
        return any(form.purpose in purposes for form in self.forms)

    @property
    def collecting(self) -> tuple[CollectionForm, ...]:
        """The forms that collect personal data: neither search, nor login, nor forgotten password, nor tracking."""
        return tuple(form for form in self.forms if form.personal and form.purpose not in NOT_COLLECTION)


def derive(bundle: Bundle) -> Forms | Missing:
    """Merge the forms of the visit and look for the telephone notice in its documents. Pure."""
    crawl = visit(bundle)
    if isinstance(crawl, Missing):
        return crawl
    pages = live_pages(crawl)
    documents = [page for page in pages if page.kind in _DOCUMENTS]
    terms = [page for page in documents if page.kind is PageKind.TERMS]
    policies = [page for page in documents if page.kind is not PageKind.TERMS]
    return Forms(
        forms=_merged(pages),
        unread=_unread(crawl),
        phone_notice_in_terms=_saying(wording.phone_consent, terms),
        phone_notice_in_privacy=_saying(wording.phone_consent, policies),
        phone_obsolete_in_documents=_saying(wording.phone_obsolete, documents),
        terms_read=bool(terms),
        privacy_read=any(page.kind is PageKind.PRIVACY for page in policies),
        audited_on=bundle.manifest.started.date(),
    )


def _merged(pages: Iterable[Page]) -> tuple[CollectionForm, ...]:
    forms: dict[tuple[str, FormPurpose], CollectionForm] = {}
    for page in pages:
        for form in page.reading.forms if page.reading else ():
            if form.purpose in (FormPurpose.SEARCH, FormPurpose.CART) and not _has_personal(form):
                continue
            read, key = _read(form, page), (form.key, form.purpose)
            forms[key] = _joined(forms[key], read) if key in forms else read
    return tuple(forms.values())


def _has_personal(form: Form) -> bool:
    return any(field.purpose in PERSONAL for field in form.fields)


def _joined(first: CollectionForm, again: CollectionForm) -> CollectionForm:
    """The same form on one more page: what is said beside it anywhere counts, so that nobody is accused unfairly."""
    new = () if again.seen[0].url in [row.url for row in first.seen] else again.seen
    return first.model_copy(
        update={
            "seen": (first.seen + new)[:SEEN_KEPT],
            "pages": first.pages + len(new),
            "notice": first.notice or again.notice,
            "privacy_link": first.privacy_link or again.privacy_link,
            "page_link": first.page_link or again.page_link,
            "legal_link": first.legal_link or again.legal_link,
            "legend": first.legend or again.legend,
            "can_refuse": first.can_refuse or again.can_refuse,
            "phone_notice": first.phone_notice or again.phone_notice,
        }
    )


def _read(form: Form, page: Page) -> CollectionForm:
    labels = " ".join(field.label for field in form.fields)
    text = wording.plain(f"{form.text} {labels} {form.near}")
    phrases = page.reading.phrases if page.reading else ()
    said = (text, *map(wording.plain, phrases))
    whole = wording.plain(f"{text} {form.folded}")
    boxes = consent_boxes(form.fields)
    return CollectionForm(
        name=(form.submit or _page_name(form, page) or form.action)[:NAME_CHARS],
        purpose=form.purpose,
        seen=(seen(page, form.submit),),
        posts_to=_elsewhere(form, page),
        fields=form.fields,
        notice=wording.informs(whole),
        privacy_link=any(_to_privacy(link) and link.region is not Region.FOOTER for link in form.document_links),
        page_link=any(_to_privacy(link) for link in page.reading.document_links) if page.reading else False,
        legal_link=any(link.kind is DocumentKind.LEGAL_NOTICE for link in page.reading.document_links)
        if page.reading
        else False,
        legend=any(wording.has_legend(words) for words in (*said, whole)),
        all_mandatory=any(wording.all_mandatory(words) for words in said),
        boxes=boxes,
        subscribes_by_default=form.purpose is not FormPurpose.NEWSLETTER
        and not boxes
        and wording.subscribes_by_default(text),
        can_refuse=wording.can_refuse(whole),
        password=password_rules(form, phrases),
        phone_notice=wording.phone_consent(whole),
        phone_obsolete=wording.phone_obsolete(text),
        for_delivery=wording.phone_for_delivery(text),
        professionals=wording.for_professionals(text) or any(_of_a_company(field) for field in form.fields),
    )


def _elsewhere(form: Form, page: Page) -> str | None:
    host = host_of(form.action)
    return host if host and not same_site(host, site_of(host_of(address(page)))) else None


def _page_name(form: Form, page: Page) -> str:
    """Name a form without a worded button by the page that is there for it."""
    own = form.region in (Region.MAIN, Region.FORM) and page.reading
    return page.reading.heading if own and page.reading else ""


def _of_a_company(field: Field) -> bool:
    """Say whether only a business can answer: a field that must hold its name or number."""
    return (field.required or field.marked) and wording.names_company(wording.plain(f"{field.name} {field.label}"))


def _to_privacy(link: DocumentLink) -> bool:
    return link.kind is DocumentKind.PRIVACY or wording.names_privacy(wording.plain(link.text))


def _unread(crawl: CrawlEvidence) -> tuple[Seen, ...]:
    """Pages where a form may stand that was not read: built by a script, or embedded from a form service."""
    shells = [page for page in crawl.pages if page.dead_end is Problem.SCRIPT_SHELL]
    embeds = [page for page in live_pages(crawl) if page.reading and _embeds_form(page)]
    return tuple(seen(page) for page in (*shells, *embeds))[:SEEN_KEPT]


def _embeds_form(page: Page) -> bool:
    suffixes = tuple(row["suffix"] for row in table("form_services")["service"])
    hosts = [resource.host for resource in page.reading.resources] if page.reading else []
    return any(host == suffix or host.endswith(f".{suffix}") for host in hosts for suffix in suffixes)


def _saying(says: wording.Says, pages: Iterable[Page]) -> tuple[Seen, ...]:
    """Where a document says something, sentence by sentence."""
    found = (
        seen(page, phrase)
        for page in pages
        for phrase in (page.reading.phrases if page.reading else ())
        if says(wording.plain(phrase))
    )
    return tuple(found)[:SEEN_KEPT]
