"""The links of a page: addresses to follow, and those that announce a legal document."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import parse_qsl, urldefrag, urljoin, urlsplit

from lxml import etree

from auditor.evidence.pages import DocumentKind, DocumentLink, Region
from auditor.reading.documents import is_use_terms, kinds_of
from auditor.reading.flow import Flow
from auditor.reading.text import clean, shorten, text_of
from auditor.redaction import Redactor
from auditor.settings import Limits
from auditor.sites import host_of, same_site, site_of

_URL_SPACES = str.maketrans("", "", "\t\r\n")
_TEXT_CHARS = 600
_FRAGMENT_CHARS = 60
_BUTTONS = 200
_SERVICES = frozenset(
    {"google.com", "google.fr", "youtube.com", "facebook.com", "meta.com", "instagram.com", "whatsapp.com", "x.com"}
    | {"twitter.com", "linkedin.com", "tiktok.com", "pinterest.com", "pinterest.fr", "snapchat.com", "apple.com"}
    | {"microsoft.com", "amazon.com", "amazon.fr", "paypal.com", "stripe.com", "klarna.com", "adyen.com", "mollie.com"}
    | {"hcaptcha.com", "cloudflare.com", "hotjar.com", "matomo.org", "criteo.com", "mailchimp.com", "intuit.com"}
    | {"brevo.com", "klaviyo.com", "trustpilot.com", "automattic.com", "wordpress.org", "wordpress.com", "shopify.com"}
    | {"prestashop.com", "ovh.com", "ovhcloud.com", "cnil.fr", "legifrance.gouv.fr", "service-public.fr", "europa.eu"}
    | {"economie.gouv.fr", "allaboutcookies.org", "aboutcookies.org", "mozilla.org", "opera.com", "wikipedia.org"}
)
"""Registrable domains whose legal pages are theirs: a captcha's privacy policy is not the shop's."""
SCRIPTED = "javascript:"
"""Address of a link that only runs a script."""
_ROOTED = re.compile(r"/(?:[\w\-=&?%,;:+~!]+(?:\.\w|/|$))*", re.ASCII)
"""A path from the root without dot segments, which needs no joining."""
_ROUTE = re.compile(r"[!/]")
_WRAPPER = re.compile(r"/(?:redirect\w*|out|away|external|leave|exit|goto|go|link|url)/?$")


@dataclass(frozen=True)
class Link:
    """One link as it stands on the page. Not kept: its address is not redacted."""

    url: str
    """Absolute http(s) address without fragment, except a route such as #!/cart or #/cart."""
    text: str
    region: Region
    nofollow: bool
    kinds: tuple[DocumentKind, ...]
    """Legal documents it announces."""


@dataclass(frozen=True)
class Anchor:
    """An element that works as a link, before anything is decided."""

    node: etree._Element
    text: str
    url: str
    """Absolute; a script or a fragment keeps its form."""
    region: Region
    kinds: tuple[DocumentKind, ...]


def absolute(base: str, address: str) -> str | None:
    """Join an address of the page to its base as browsers do; None when it cannot be an address."""
    address = address.strip().translate(_URL_SPACES)
    if _ROOTED.fullmatch(address) and (origin := _origin(base)):
        return origin + address
    try:
        joined = urljoin(base, address)
        return joined if urlsplit(joined).scheme else None
    except ValueError:
        return None


@lru_cache(maxsize=64)
def _origin(base: str) -> str:
    """Return scheme and authority of the base, empty when there is none."""
    try:
        parts = urlsplit(base)
    except ValueError:
        return ""
    return f"{parts.scheme}://{parts.netloc}" if parts.netloc else ""


def base_of(flow: Flow, url: str) -> str:
    """Return the address that relative addresses start from (first base element with an href)."""
    for node in flow.all("base"):
        if href := node.get("href"):
            joined = absolute(url, href)
            return joined if joined and joined.startswith(("http://", "https://")) else url
    return url


def anchors_of(flow: Flow, base: str, url: str, limits: Limits) -> Iterator[Anchor]:
    """Yield the links and the buttons that carry words, at most ``links_per_page``.

    Beyond that the last ones are kept as well as the first: legal links stand in the footer.
    """
    nodes, most, page_host = flow.all("a", "area"), limits.links_per_page, host_of(url)
    if len(nodes) > most:
        nodes = nodes[: most - most // 4] + nodes[-(most // 4) :]
    for node in (*nodes, *flow.all("button")[:_BUTTONS]):
        address = _address(node, base, url)
        if address is not None and len(address) <= limits.url_chars:
            text, region = name_of(node), flow.region(node)
            kinds = kinds_of(text, "" if _stays(node) else address, region)
            if kinds and not same_site(host := host_of(address) or page_host, page_host):
                kinds = _kinds_elsewhere(text, host, region)
            yield Anchor(node, text, address, region, kinds)


def _stays(node: etree._Element) -> bool:
    """Say whether a link opens a part of its own page, whose address says nothing of that part."""
    return node.get("href", "#").strip().startswith("#")


def _kinds_elsewhere(text: str, host: str, region: Region) -> tuple[DocumentKind, ...]:
    """Return what a link to another site announces by its words: never the policies of a service in use."""
    return () if site_of(host) in _SERVICES else kinds_of(text, "", region)


def links_of(anchors: list[Anchor]) -> tuple[Link, ...]:
    """Return what a crawler may follow."""
    return tuple(
        Link(
            url=_without_fragment(anchor.url),
            text=anchor.text,
            region=anchor.region,
            nofollow="nofollow" in anchor.node.get("rel", "").lower().split(),
            kinds=anchor.kinds,
        )
        for anchor in anchors
        if anchor.node.tag != "button" and anchor.url.startswith(("http://", "https://")) and _leads_elsewhere(anchor)
    )


def documents_of(anchors: list[Anchor], url: str, redactor: Redactor) -> tuple[DocumentLink, ...]:
    """Return the legal documents announced, each once for a kind, an address and a place."""
    found: dict[tuple[DocumentKind, str, Region], DocumentLink] = {}
    use_terms: set[tuple[DocumentKind, str, Region]] = set()
    page_host = host_of(url)
    for anchor in anchors:
        for kind in anchor.kinds:
            if anchor.node.tag == "button" and anchor.region is Region.FORM:
                continue
            key = (kind, anchor.url, anchor.region)
            found.setdefault(key, _document(kind, anchor, page_host, redactor))
            if kind is DocumentKind.TERMS and is_use_terms(anchor.text):
                use_terms.add(key)
    if any(kind is DocumentKind.TERMS and (kind, *rest) not in use_terms for kind, *rest in found):
        return tuple(link for key, link in found.items() if key not in use_terms)
    return tuple(found.values())


def name_of(node: etree._Element) -> str:
    """Return the words of a link: its text, else the name that assistive technology reads, else its title."""
    if text := text_of(node, _TEXT_CHARS):
        return text
    for attribute in ("aria-label", "alt", "title"):
        if text := clean(node.get(attribute, "")[:_TEXT_CHARS]):
            return text
    for child in node.iter("img", "svg", "i", "span"):
        for attribute in ("alt", "aria-label", "title"):
            if text := clean(child.get(attribute, "")[:_TEXT_CHARS]):
                return text
    return ""


def _document(kind: DocumentKind, anchor: Anchor, page_host: str, redactor: Redactor) -> DocumentLink:
    """Build the kept form of a document link."""
    target = _target_host(anchor.url) or page_host
    return DocumentLink(
        kind=kind,
        text=shorten(anchor.text, 200),
        url=_kept(anchor, redactor),
        region=anchor.region,
        same_site=same_site(target, page_host),
    )


def _kept(anchor: Anchor, redactor: Redactor) -> str:
    """Return the redacted address; one that opens something by script keeps its # or its javascript: scheme."""
    if anchor.url == SCRIPTED:
        return SCRIPTED
    href = anchor.node.get("href", "#").strip()
    if href.startswith("#"):
        return redactor.url(anchor.url.split("#", 1)[0]) + href[:_FRAGMENT_CHARS]
    return redactor.url(anchor.url)


def _target_host(url: str) -> str:
    """Return the host a link leads to, looking inside the address of a leaving page (/redirect/?url=https://…)."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    if parts.query and _WRAPPER.search(parts.path):
        for _, value in parse_qsl(parts.query[:2_000]):
            if value.startswith(("http://", "https://")):
                return host_of(value)
    return (parts.hostname or "").lower()


def _address(node: etree._Element, base: str, url: str) -> str | None:
    """Return the address of a link; a fragment or nothing at all opens something by script."""
    href = node.get("href")
    if node.tag == "button" or href is None:
        scripted = node.tag in ("button", "a") and node.get("name") is None
        return url.split("#", 1)[0] + "#" if scripted else None
    href = href.strip()
    if href.lower().startswith("javascript:"):
        return SCRIPTED
    if href.startswith("#"):
        return url.split("#", 1)[0] + href
    return absolute(base, href)


def _leads_elsewhere(anchor: Anchor) -> bool:
    """Say whether following the link asks for another document or route."""
    href = anchor.node.get("href")
    return href is not None and not (href.strip().startswith("#") and not _ROUTE.match(href.strip()[1:]))


def _without_fragment(url: str) -> str:
    """Drop the fragment, unless it is a route of a single-page site."""
    bare, fragment = urldefrag(url)
    return url if _ROUTE.match(fragment) else bare
