"""Pages where a payment is made, and what else runs there."""

import re
from collections.abc import Iterable
from enum import StrEnum
from functools import cache

from auditor.evidence.bundle import Bundle
from auditor.evidence.pages import Field, FieldPurpose, Form, PageReading, Resource
from auditor.evidence.records import Page, PageKind
from auditor.facts.base import live_pages, seen, visit
from auditor.facts.csp import Weakness, policies, weaknesses
from auditor.facts.third_parties import operator_of
from auditor.facts.wording import plain
from auditor.findings import Seen
from auditor.model import Frozen
from auditor.problems import Missing
from auditor.resources import table
from auditor.sites import host_of

SEEN_KEPT = 3

_SHOPPING = frozenset({PageKind.CART, PageKind.CHECKOUT, PageKind.PRODUCT})
_RUNNING = frozenset({"script", "inline-script", "iframe"})
"""Tags by which a third party acts on a page; a logo or a pixel image reads nothing."""
_OPEN = frozenset({Weakness.NO_CONTROL, Weakness.INLINE, Weakness.WILDCARD})
_ONE_CLICK = re.compile(
    r"(?:paiement|payer|achat|acheter|commander) en (?:un|1) clic|\bone.click (?:payment|checkout|pay|order|buy)"
    r"|(?:enregistr|memoris|conserv|sauvegard)\w* .{0,30}\bcartes?\b|\bcartes? (?:bancaires? )?(?:enregistre|memorise)"
    r"|\b(?:save|store|remember)\w* .{0,20}\bcards?\b|\bsaved cards?\b"
)


class Provider(Frozen):
    """One row of ``rules/data/payment_providers.toml``."""

    name: str
    country: str
    """ISO 3166-1 code of the head of the group."""
    hosts: tuple[str, ...]
    """Hosts, or ends of hosts after a dot, of its scripts, frames and payment pages."""
    cards: bool
    """It takes payment cards; false for wallets, transfers and pay-later."""
    integration: str
    source: str
    checked_on: str


class Integration(StrEnum):
    """How the card reaches the payment provider, from what the page shows."""

    OWN_FIELDS = "own-fields"
    """Card fields in the merchant's page, with no trace of a provider."""
    DIRECT = "direct"
    """Card fields in the merchant's page beside a provider's script, which may encrypt them."""
    FRAME = "frame"
    """The provider's script or frame asks for the card."""
    REDIRECT = "redirect"
    """A form leads to the provider's own page."""


class PageScript(Frozen):
    """One third-party host that a payment page calls."""

    host: str
    operator: str = ""
    category: str = ""
    """Category of the operator in ``rules/data/third_parties.toml``, empty when unknown."""


class PaymentPage(Frozen):
    """One page where a payment is made."""

    seen: Seen
    integration: Integration
    providers: tuple[str, ...] = ()
    others: tuple[PageScript, ...] = ()
    """Third-party scripts and frames, payment providers apart."""
    restricts_scripts: bool = False
    """A Content-Security-Policy bounds scripts to named sources."""
    everywhere: bool = False
    """The provider's script is loaded all over the site: it does not prove that the card is entered here."""


class CardBox(Frozen):
    """One box that keeps the card for next time."""

    label: str
    seen: Seen
    checked: bool = False


class Payment(Frozen):
    """How the shop is paid, as far as the visit shows."""

    pages: tuple[PaymentPage, ...] = ()
    providers: tuple[str, ...] = ()
    """Payment providers whose scripts, frames or form targets were seen on any page."""
    card_boxes: tuple[CardBox, ...] = ()
    one_click: tuple[Seen, ...] = ()
    """Wording about one-click payment or a card kept for next time."""


def derive(bundle: Bundle) -> Payment | Missing:
    """Find the payment pages of the visit and what they call. Pure."""
    crawl = visit(bundle)
    if isinstance(crawl, Missing):
        return crawl
    pages = [(page, page.reading) for page in live_pages(crawl) if page.reading]
    everywhere = {
        provider.name
        for page, reading in pages
        if page.kind not in _SHOPPING
        for provider in _called(reading.resources)
    }
    found = (_payment_page(page, reading, everywhere) for page, reading in pages)
    wordings = [(page, phrase) for page, reading in pages for phrase in reading.phrases]
    return Payment(
        pages=tuple(page for page in found if page),
        providers=tuple(
            sorted({p.name for _, reading in pages for p in (*_called(reading.resources), *_led_to(reading))})
        ),
        card_boxes=_card_boxes(pages),
        one_click=tuple(seen(page, words) for page, words in wordings if _ONE_CLICK.search(plain(words)))[:SEEN_KEPT],
    )


def provider_of(host: str) -> Provider | None:
    """Return the payment provider that runs ``host``, None when the table does not know it."""
    labels = host.lower().rstrip(".").split(".")
    known = _by_host()
    return next((known[name] for start in range(len(labels)) if (name := ".".join(labels[start:])) in known), None)


@cache
def card_providers() -> frozenset[str]:
    """Return the names of the providers that take payment cards: licensed, and bound to strong authentication."""
    return frozenset(row.name for row in _by_host().values() if row.cards)


@cache
def _by_host() -> dict[str, Provider]:
    rows = (Provider.model_validate(row) for row in table("payment_providers")["provider"])
    return {host: row for row in rows for host in row.hosts}


def _payment_page(page: Page, reading: PageReading, everywhere: set[str]) -> PaymentPage | None:
    called = [provider for provider in _called(reading.resources) if provider.cards]
    integration = _integration(page, reading, called)
    if integration is None:
        return None
    led_to = _led_to(reading)
    return PaymentPage(
        seen=seen(page),
        integration=integration,
        providers=tuple(dict.fromkeys(provider.name for provider in (*called, *led_to))),
        others=_others(reading.resources),
        restricts_scripts=_restricts(page, reading),
        everywhere=integration is Integration.FRAME
        and not _framed(reading)
        and all(provider.name in everywhere for provider in called),
    )


def _integration(page: Page, reading: PageReading, called: list[Provider]) -> Integration | None:
    leads_out = bool(_led_to(reading))
    if any(field.purpose is FieldPurpose.CARD for form in reading.forms for field in form.fields):
        return Integration.DIRECT if called or leads_out else Integration.OWN_FIELDS
    if _framed(reading) or (called and page.kind is PageKind.CHECKOUT):
        return Integration.FRAME
    return Integration.REDIRECT if leads_out else None


def _framed(reading: PageReading) -> bool:
    frames = (provider_of(resource.host) for resource in reading.resources if resource.tag == "iframe")
    return any(provider.cards for provider in frames if provider)


def _called(resources: Iterable[Resource]) -> list[Provider]:
    """The providers whose scripts or frames are called."""
    found = (provider_of(resource.host) for resource in resources if resource.tag in _RUNNING)
    return list({provider.name: provider for provider in found if provider}.values())


def _led_to(reading: PageReading) -> list[Provider]:
    found = (provider_of(host_of(form.action)) for form in reading.forms)
    return [provider for provider in found if provider]


def _others(resources: Iterable[Resource]) -> tuple[PageScript, ...]:
    hosts = dict.fromkeys(r.host for r in resources if r.third_party and r.tag in _RUNNING and not provider_of(r.host))
    return tuple(_script(host) for host in hosts)


def _script(host: str) -> PageScript:
    operator = operator_of(host)
    if operator is None:
        return PageScript(host=host)
    return PageScript(host=host, operator=operator.name, category=operator.category)


def _restricts(page: Page, reading: PageReading) -> bool:
    last = page.exchange.last
    headers = [value for name, value in last.headers if name.lower() == "content-security-policy"] if last else []
    return not _OPEN & weaknesses(policies(tuple(headers), reading.meta_csp))


def _card_boxes(pages: Iterable[tuple[Page, PageReading]]) -> tuple[CardBox, ...]:
    def boxes(form: Form) -> list[Field]:
        return [field for field in form.fields if field.purpose is FieldPurpose.SAVE_CARD]

    return tuple(
        CardBox(label=box.label or box.name, seen=seen(page, box.label), checked=box.checked)
        for page, reading in pages
        for form in reading.forms
        for box in boxes(form)
    )
