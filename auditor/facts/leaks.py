"""Personal data and secrets in addresses, and the forms that put them there."""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from auditor.evidence.bundle import Bundle
from auditor.evidence.pages import FieldPurpose, PageReading, UrlLeak
from auditor.evidence.records import CrawlEvidence, Exchange, Hop, Page, PageKind, PersonalKind
from auditor.facts.base import own_pages, seen, visit
from auditor.findings import Seen
from auditor.model import Frozen
from auditor.problems import Missing
from auditor.sites import host_of, same_site

_ASKED = (
    FieldPurpose.EMAIL,
    FieldPurpose.PHONE,
    FieldPurpose.PASSWORD,
    FieldPurpose.CARD,
    FieldPurpose.BIRTH_DATE,
)
_MARK = re.compile(r"(?:(?<=[?&;])([^=&;?#/]{1,80})=)?~(email|phone|token):[0-9a-f]{8}")
_ACCESS = re.compile(r"token|reset|auth|sess|^sid$|jwt|secret|passw|pwd|magic|otp|^code$", re.IGNORECASE)
"""Parameters that carry a right of access; other random values are versions, signatures and public keys."""
_CLICKED = frozenset({"a", "area", "form"})
_CONTACT_HOSTS = frozenset(
    {"wa.me", "api.whatsapp.com", "web.whatsapp.com", "t.me", "m.me", "mail.google.com", "outlook.live.com"}
)
"""Links that open a conversation with the merchant: the number or address in them is the merchant's own."""


class LeakedUrl(Frozen):
    """An address that carried personal data or a token; the value itself was never kept."""

    url: str
    holds: PersonalKind
    seen: Seen
    parameter: str = ""
    """Empty when the value stands in the path."""
    tag: str = ""
    """Element that holds the address; "redirect" for a redirect, "page" for the address of a page."""
    third_party: bool = False
    """The address belongs to another domain than the site."""
    sent: bool = False
    """The browser requests it by itself (image, script, redirect): the data leaves without a click."""


class GetForm(Frozen):
    """A form that puts what is typed into the address."""

    action: str
    fields: tuple[FieldPurpose, ...]
    seen: Seen


class Leaks(Frozen):
    """What addresses give away."""

    urls: tuple[LeakedUrl, ...]
    forms: tuple[GetForm, ...]
    account_seen: bool = False
    """The account (login, registration) was read."""
    account_out_of_reach: bool = False
    """The site has an account, but none of its pages could be read."""


def derive(bundle: Bundle) -> Leaks | Missing:
    """Look at every address of every page, and at the addresses of the redirects."""
    crawl = visit(bundle)
    if isinstance(crawl, Missing):
        return crawl
    pages = [(page, page.reading) for page in own_pages(crawl) if page.reading]
    found = [leak for page, reading in pages for leak in _in_page(page, reading, crawl.site)]
    found += [leak for page in crawl.pages for leak in _in_exchange(page.exchange, crawl.site)]
    unique = {(leak.url, leak.parameter, leak.holds): leak for leak in reversed(found)}
    account = any(page.kind is PageKind.ACCOUNT for page, _ in pages)
    return Leaks(
        urls=tuple(reversed(unique.values())),
        forms=tuple(_get_forms(pages)),
        account_seen=account,
        account_out_of_reach=not account and _account_known(crawl),
    )


def _in_page(page: Page, reading: PageReading, site: str) -> Iterator[LeakedUrl]:
    for leak in reading.leaks:
        if _is_web(leak.url) and host_of(leak.url) not in _CONTACT_HOSTS:
            yield _leaked(page, leak, site)


def _leaked(page: Page, leak: UrlLeak, site: str) -> LeakedUrl:
    host = host_of(leak.url)
    return LeakedUrl(
        url=leak.url,
        holds=PersonalKind(leak.holds),
        seen=seen(page, leak.url[:200]),
        parameter=leak.parameter,
        tag=leak.tag,
        third_party=bool(host) and not same_site(host, site),
        sent=leak.tag.lower() not in _CLICKED,
    )


def _in_exchange(exchange: Exchange, site: str) -> Iterator[LeakedUrl]:
    """Yield what the addresses of redirects held; the address that was asked first came from a page."""
    for hop in exchange.hops[1:]:
        yield from _marked(hop.url, hop, exchange, site)
    if exchange.hops and exchange.failure:
        yield from _marked(exchange.hops[-1].header("location") or "", exchange.hops[-1], exchange, site)


def _marked(url: str, hop: Hop, exchange: Exchange, site: str) -> Iterator[LeakedUrl]:
    for match in _MARK.finditer(url[:8192]):
        if match[2] == PersonalKind.TOKEN and not _ACCESS.search(match[1] or ""):
            continue
        yield LeakedUrl(
            url=url,
            holds=PersonalKind(match[2]),
            seen=Seen(url=exchange.url, at=hop.at, excerpt=f"Location: {url}"[:200]),
            parameter=match[1] or "",
            tag="redirect",
            third_party=bool(host_of(url)) and not same_site(host_of(url), site),
            sent=True,
        )


def _get_forms(pages: list[tuple[Page, PageReading]]) -> Iterator[GetForm]:
    known = set()
    for page, reading in pages:
        for form in reading.forms:
            purposes = {field.purpose for field in form.fields}
            fields = tuple(purpose for purpose in _ASKED if purpose in purposes)
            if fields and form.method.lower() == "get" and form.key not in known:
                known.add(form.key)
                yield GetForm(action=form.action, fields=fields, seen=seen(page))


def _account_known(crawl: CrawlEvidence) -> bool:
    pages = any(page.kind is PageKind.ACCOUNT for page in crawl.pages)
    return pages or any(refusal.kind is PageKind.ACCOUNT for refusal in crawl.refused)


def _is_web(url: str) -> bool:
    try:
        return urlsplit(url).scheme.lower() in ("http", "https", "")
    except ValueError:
        return False
