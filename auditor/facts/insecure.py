"""Forms and resources that go over plain HTTP."""

from collections.abc import Iterator

from auditor.evidence.bundle import Bundle
from auditor.evidence.pages import FieldPurpose, Form, PageReading
from auditor.evidence.records import Page
from auditor.facts.base import address, own_pages, seen, visit
from auditor.facts.csp import policies, upgrades_insecure
from auditor.facts.hsts import parse
from auditor.findings import Seen
from auditor.model import Frozen
from auditor.problems import Missing
from auditor.sites import host_of

_SENSITIVE = (
    FieldPurpose.CARD,
    FieldPurpose.PASSWORD,
    FieldPurpose.EMAIL,
    FieldPurpose.PHONE,
    FieldPurpose.NAME,
    FieldPurpose.BIRTH_DATE,
    FieldPurpose.ADDRESS,
    FieldPurpose.TITLE,
    FieldPurpose.IDENTIFIER,
)
_IMAGES = (".ico", ".png", ".gif", ".jpg", ".jpeg", ".svg", ".webp", ".avif")
_PASSIVE = frozenset(
    {"img", "image", "picture", "audio", "video", "source", "track", "input", "media", "style", "noscript"}
)
"""Elements whose content browsers show, not run (W3C Mixed Content §4)."""


class ClearForm(Frozen):
    """A form that is sent to, or stands on, a plain HTTP address."""

    action: str
    seen: Seen
    fields: tuple[FieldPurpose, ...] = ()
    """Personal fields, password and card included; empty for a search box and the like."""
    clear_action: bool = False
    """Its action is http://."""
    clear_page: bool = False
    """The page itself came over plain HTTP."""
    upgraded: bool = False
    """Browsers send it over HTTPS all the same: upgrade-insecure-requests, or HSTS of the same host."""


class ClearResource(Frozen):
    """An http:// resource of an https:// page."""

    url: str
    tag: str
    seen: Seen
    active: bool = False
    """Script, frame, style sheet: blocked by current browsers; the others (images, media) are passive."""
    upgraded: bool = False


class Insecure(Frozen):
    """What travels in clear."""

    forms: tuple[ClearForm, ...]
    resources: tuple[ClearResource, ...]
    unread: tuple[Seen, ...] = ()
    """Pages whose markup was too deep to be read whole."""


def derive(bundle: Bundle) -> Insecure | Missing:
    """Read the forms and resources of every page."""
    crawl = visit(bundle)
    if isinstance(crawl, Missing):
        return crawl
    pages = [(page, page.reading) for page in own_pages(crawl) if page.reading]
    forms: dict[tuple[str, str], ClearForm] = {}
    resources: dict[str, ClearResource] = {}
    for page, reading in pages:
        for key, form in _forms(page, reading):
            forms.setdefault((key, form.action), form)
        for resource in _resources(page, reading):
            resources.setdefault(resource.url, resource)
    return Insecure(
        forms=tuple(forms.values()),
        resources=tuple(resources.values()),
        unread=tuple(seen(page) for page, reading in pages if reading.depth_exceeded),
    )


def _forms(page: Page, reading: PageReading) -> Iterator[tuple[str, ClearForm]]:
    """Yield the forms that concern plain HTTP, with the key that tells the same form on many pages."""
    clear_page = _clear(address(page))
    for form in reading.forms:
        if clear_page or _clear(form.action):
            yield form.key, _form(page, reading, form, clear_page)


def _form(page: Page, reading: PageReading, form: Form, clear_page: bool) -> ClearForm:
    purposes = {field.purpose for field in form.fields}
    clear_action = _clear(form.action)
    return ClearForm(
        action=form.action,
        seen=seen(page, f'<form method="{form.method}" action="{form.action}">'[:200]),
        fields=tuple(purpose for purpose in _SENSITIVE if purpose in purposes),
        clear_action=clear_action,
        clear_page=clear_page,
        upgraded=clear_action and not clear_page and (_upgrades(page, reading) or _hsts_covers(page, form.action)),
    )


def _resources(page: Page, reading: PageReading) -> Iterator[ClearResource]:
    upgraded = _upgrades(page, reading)
    for resource in reading.insecure_urls:
        yield ClearResource(
            url=resource.url,
            tag=resource.tag,
            seen=seen(page, f"<{resource.tag}> {resource.url}"[:200]),
            active=resource.tag.lower() not in _PASSIVE and not resource.url.lower().endswith(_IMAGES),
            upgraded=upgraded,
        )


def _clear(url: str) -> bool:
    return url[:5].lower() == "http:"


def _upgrades(page: Page, reading: PageReading) -> bool:
    last = page.exchange.last
    headers = tuple(value for name, value in last.headers if name.lower() == "content-security-policy") if last else ()
    return upgrades_insecure(policies(headers, reading.meta_csp))


def _hsts_covers(page: Page, action: str) -> bool:
    """The page's own host asked browsers to come back over HTTPS only, and the form goes to that host."""
    last = page.exchange.last
    if last is None or host_of(action) != host_of(last.url):
        return False
    headers = [value for name, value in last.headers if name.lower() == "strict-transport-security"]
    return bool(headers and parse(headers[0]).max_age_s)
