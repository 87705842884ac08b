"""Read one HTML page into what is kept of it, and what only the crawl needs."""

import re
from dataclasses import dataclass

from lxml import etree

from auditor.evidence.pages import PageReading
from auditor.evidence.texts import TextBlock
from auditor.reading.blocks import blocks_of
from auditor.reading.flow import Flow, flow_of, parse
from auditor.reading.forms import Reader, forms_of
from auditor.reading.images import images_of
from auditor.reading.language import language_of
from auditor.reading.leaks import leaks_of
from auditor.reading.legal_text import legal_text_of
from auditor.reading.links import Link, absolute, anchors_of, base_of, documents_of, links_of
from auditor.reading.phrases import phrases_of
from auditor.reading.resources import insecure_of, resources_of
from auditor.reading.shop.read import shop_of
from auditor.reading.software import software_of
from auditor.reading.structured import schema_types_of
from auditor.reading.text import clean, shorten, text_of
from auditor.redaction import Redactor
from auditor.settings import Limits

_REFRESH_CHARS = 2_100
_TITLE_CHARS = 300


@dataclass(frozen=True)
class PageContent:
    """A page in memory: ``reading`` is kept, the rest is for the crawl only."""

    reading: PageReading
    links: tuple[Link, ...]
    text: str
    """Visible words of the main content, one block a line, bounded."""
    base: str
    """Where relative addresses start from."""
    refresh: str | None
    """Where a meta refresh leads, absolute."""
    blocks: tuple[TextBlock, ...] = ()
    """Every word with its structure; links are not redacted."""
    images: tuple[str, ...] = ()
    """Names of images that may hold words."""


def read_page(html: str, url: str, *, limits: Limits, redactor: Redactor) -> PageContent:
    """Read a page. Never raises, whatever the text: an unreadable page gives an empty reading."""
    root, deep = parse(html)
    flow = flow_of(root, limits)
    base = base_of(flow, url)
    anchors = list(anchors_of(flow, base, url, limits))
    documents = documents_of(anchors, url, redactor)
    text = flow.main_text(limits.page_text_chars)
    resources = resources_of(flow, base, url, limits, redactor)
    title, blocks = _first_text(flow, "title"), blocks_of(root, base, nodes=limits.page_nodes)
    reading = PageReading(
        title=title,
        lang=_lang(root),
        language=language_of("".join(flow.pieces)),
        heading=_first_text(flow, "h1"),
        words=len(text.split()),
        excerpt=shorten(text, limits.text_chars),
        document_links=documents,
        forms=forms_of(Reader(flow, url, base, anchors, limits, redactor)),
        resources=resources,
        insecure_urls=insecure_of(resources, url),
        leaks=leaks_of(flow, base, url, limits, redactor),
        software=software_of(flow, limits, redactor),
        meta_csp=_metas(flow, "http-equiv", "content-security-policy"),
        meta_referrer=next(iter(_metas(flow, "name", "referrer")), None),
        meta_robots=", ".join(_metas(flow, "name", "robots")) or None,
        schema_types=schema_types_of(flow),
        phrases=phrases_of(flow, limits),
        links=len(flow.all("a", "area")),
        legal_text=legal_text_of(flow, title, blocks),
        depth_exceeded=deep or flow.cut,
        shop=shop_of(flow, anchors, limits, redactor),
    )
    return PageContent(reading, links_of(anchors), text, base, _refresh(flow, base), blocks, images_of(root))


def _lang(root: etree._Element | None) -> str | None:
    """Return the html lang attribute."""
    value = (root.get("lang") or root.get("xml:lang") or "") if root is not None else ""
    return clean(value[:40]) or None


def _first_text(flow: Flow, tag: str) -> str:
    """Return the words of the first element of this tag that has any."""
    for node in flow.all(tag)[:20]:
        words = clean((node.text or "")[:2_000]) if tag == "title" else text_of(node)
        if words:
            return shorten(words, _TITLE_CHARS)
    return ""


def _metas(flow: Flow, attribute: str, name: str) -> tuple[str, ...]:
    """Return the contents of the meta elements of this name."""
    return tuple(
        clean(meta.get("content", "")[:10_000])
        for meta in flow.all("meta")[:500]
        if meta.get(attribute, "").strip().lower() == name
    )


_REFRESH = re.compile(r"^\s*[\d.]+\s*[;,\s]\s*(?:url\s*=)?\s*['\"]?([^'\"\s][^'\"]*)", re.IGNORECASE)


def _refresh(flow: Flow, base: str) -> str | None:
    """Return where a meta refresh leads (HTML Standard 4.2.5.3), None when it only reloads."""
    for content in _metas(flow, "http-equiv", "refresh"):
        match = _REFRESH.match(content[:_REFRESH_CHARS])
        if match:
            target = absolute(base, match.group(1))
            return target if target and target.startswith(("http://", "https://")) else None
    return None
