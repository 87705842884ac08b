"""Sitemaps (sitemaps.org protocol): XML, index, text and gzip, read as hostile input."""

import zlib
from dataclasses import dataclass
from io import BytesIO
from typing import TypeVar

from lxml import etree

from auditor.evidence.records import Failure
from auditor.problems import Problem

T = TypeVar("T")
_GZIP = b"\x1f\x8b"
_PROLOGUE_BYTES = 4_096
_INDEX_TAG = "sitemap"
_PAGE_TAG = "url"


@dataclass(frozen=True)
class SitemapContent:
    """What one sitemap file holds."""

    urls: tuple[str, ...]
    children: tuple[str, ...]
    """Other sitemaps that an index names."""
    truncated: bool
    failure: Failure | None


def read_sitemap(data: bytes, *, max_bytes: int, max_urls: int, url_chars: int) -> SitemapContent:
    """Read a sitemap; what cannot be read is a failure, what was read before it is kept. Never raises."""
    data, cut = _unpacked(data, max_bytes)
    head = data[:_PROLOGUE_BYTES].lstrip(b"\xef\xbb\xbf \t\r\n")
    if not head:
        return SitemapContent((), (), cut, Failure(problem=Problem.EMPTY))
    if not head.startswith((b"<", b"\xff\xfe", b"\xfe\xff")):
        return _read_text(data, cut, max_urls, url_chars)
    if _declares_types(data):
        return SitemapContent((), (), cut, Failure(problem=Problem.BAD_RESPONSE, detail="document type refused"))
    return _read_xml(data, cut, max_urls, url_chars)


def _unpacked(data: bytes, max_bytes: int) -> tuple[bytes, bool]:
    """Unpack gzip up to ``max_bytes``; say whether something was left out."""
    if not data.startswith(_GZIP):
        return data[:max_bytes], len(data) > max_bytes
    unpacker = zlib.decompressobj(zlib.MAX_WBITS | 16)
    try:
        plain = unpacker.decompress(data, max_bytes)
    except zlib.error:
        return b"", True
    return plain, not unpacker.eof


def _declares_types(data: bytes) -> bool:
    """A sitemap has no document type; one that has prepares an entity attack."""
    for encoding in ("ascii", "utf-16-le", "utf-16-be"):
        if any(mark.encode(encoding) in data for mark in ("<!DOCTYPE", "<!ENTITY", "<!doctype")):
            return True
    return False


def _read_text(data: bytes, cut: bool, max_urls: int, url_chars: int) -> SitemapContent:
    lines = data.decode("utf-8", "replace").splitlines()
    urls = [line.strip() for line in lines if line.strip().startswith(("http://", "https://"))]
    kept = tuple(url for url in urls[:max_urls] if len(url) <= url_chars)
    failure = None if urls else Failure(problem=Problem.BAD_RESPONSE, detail="neither XML nor a list of addresses")
    return SitemapContent(kept, (), cut or len(urls) > max_urls, failure)


def _read_xml(data: bytes, cut: bool, max_urls: int, url_chars: int) -> SitemapContent:
    found: dict[str, list[str]] = {_PAGE_TAG: [], _INDEX_TAG: []}
    failure = None
    root = ""
    events = etree.iterparse(
        BytesIO(data),
        events=("start", "end"),
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        for event, node in events:
            name = etree.QName(node).localname if isinstance(node.tag, str) else ""
            if event == "start":
                root = root or name
            elif name in found:
                location = _location(node)
                if location and len(location) <= url_chars:
                    found[name].append(location)
                _forget(node)
                if len(found[_PAGE_TAG]) >= max_urls:
                    cut = True
                    break
    except etree.XMLSyntaxError as error:
        failure = None if cut else Failure(problem=Problem.BAD_RESPONSE, detail=str(error)[:200])
    if failure is None and root not in ("urlset", "sitemapindex"):
        failure = Failure(problem=Problem.BAD_RESPONSE, detail=f"no sitemap: <{root[:40]}>")
    return SitemapContent(tuple(found[_PAGE_TAG]), tuple(found[_INDEX_TAG]), cut, failure)


def _location(node: etree._Element) -> str:
    for child in node:
        if isinstance(child.tag, str) and etree.QName(child).localname == "loc":
            return (child.text or "").strip()
    return ""


def _forget(node: etree._Element) -> None:
    """Free what was read, so that memory does not follow the size of the file."""
    node.clear()
    parent = node.getparent()
    while parent is not None and node.getprevious() is not None:
        del parent[0]


def spread(items: list[T], count: int) -> list[T]:
    """Return at most ``count`` items evenly taken from the whole list, in order."""
    if len(items) <= count:
        return items
    return [items[index * len(items) // count] for index in range(count)]
