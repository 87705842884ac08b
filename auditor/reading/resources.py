"""What a page loads by itself or embeds; what waits for consent or for a click is not loaded and not listed."""

import re
from collections.abc import Iterator

from lxml import etree

from auditor.evidence.pages import Resource
from auditor.reading.flow import Flow
from auditor.reading.links import absolute
from auditor.redaction import Redactor
from auditor.settings import Limits
from auditor.sites import host_of, same_site

_LOADED_RELS = frozenset({"stylesheet", "preload", "modulepreload", "prefetch", "icon", "apple-touch-icon", "manifest"})
_HINT_RELS = frozenset({"preconnect", "dns-prefetch"})
_SCRIPT_TYPES = frozenset(
    {"", "module", "text/javascript", "application/javascript", "text/ecmascript", "application/x-javascript"}
)
_PASSIVE = frozenset({"preconnect", "noscript", "inline-script"})
"""Tags that are no load of this page, or not surely."""
_CSS_CHARS = 200_000
_SCRIPT_CHARS = 200_000
_SCRIPTS_CHARS = 2_000_000
_CSS_URL = re.compile(r"""url\(\s{0,5}["']?([^"')\s]{1,2000})|@import\s{1,5}["']([^"']{1,2000})["']""", re.IGNORECASE)
_CSS_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
"""The end of the sheet closes a comment too (CSS Syntax 3 §4.3.2)."""
_SCRIPT_URL = re.compile(
    r"(?:https?:)?//[a-z0-9][a-z0-9.-]{0,100}\.[a-z]{2,20}/[\w./~%@+-]{1,300}(?:\?[\w.~%&=+-]{0,200})?", re.IGNORECASE
)
_LOADER = re.compile(r"\.m?js(?:$|\?)|/js(?:$|\?)")
_COMMENT_STARTS = ("//", "*", "/*")

Found = tuple[str, str, bool]
"""Tag, address as written, integrity."""


def resources_of(flow: Flow, base: str, url: str, limits: Limits, redactor: Redactor) -> tuple[Resource, ...]:
    """Return the loads of a page, scripts and frames first so that a limit never hides them; each once."""
    host = host_of(url)
    found: dict[tuple[str, str], Resource] = {}
    for tag, address, integrity in _found(flow):
        if len(found) >= limits.resources_per_page:
            break
        if not address or len(address) > limits.url_chars or address[:5].lower() in ("data:", "blob:", "about"):
            continue
        target = absolute(base, address)
        if target is None or not target.startswith(("http://", "https://")) or (tag, target) in found:
            continue
        of = host_of(target)
        if of:
            found[tag, target] = Resource(
                tag=tag, url=redactor.url(target), host=of, third_party=not same_site(of, host), integrity=integrity
            )
    return tuple(found.values())


def insecure_of(resources: tuple[Resource, ...], url: str) -> tuple[Resource, ...]:
    """Return the plain-HTTP loads of an https page (Mixed Content, W3C)."""
    if not url.lower().startswith("https:"):
        return ()
    return tuple(item for item in resources if item.url.startswith("http://") and item.tag not in _PASSIVE)


def is_script(node: etree._Element) -> bool:
    """Say whether a browser runs this script element: text/plain waits for consent, JSON is data."""
    return node.get("type", "").split(";")[0].strip().lower() in _SCRIPT_TYPES


def _found(flow: Flow) -> Iterator[Found]:
    """Yield everything, the most telling first."""
    scripts = [node for node in flow.all("script") if is_script(node)]
    for node in scripts:
        yield "script", node.get("src", ""), node.get("integrity") is not None
    for node in flow.all("iframe", "frame"):
        yield "iframe", node.get("src", ""), False
    yield from _linked(flow)
    yield from _inline(scripts)
    yield from _media(flow)
    yield from _styled(flow)
    yield from _without_scripts(flow)


def _linked(flow: Flow) -> Iterator[Found]:
    """Yield the link elements that load or prepare a load."""
    for node in flow.all("link"):
        rels = set(node.get("rel", "")[:200].lower().split())
        if "alternate" in rels:
            continue
        if rels & _LOADED_RELS:
            yield "link", node.get("href", ""), node.get("integrity") is not None
        elif rels & _HINT_RELS:
            yield "preconnect", node.get("href", ""), False


def _media(flow: Flow) -> Iterator[Found]:
    """Yield images, sound, video and embedded objects."""
    for node in flow.all("img"):
        yield "img", node.get("src") or _first_candidate(node), False
    for node in flow.all("video", "audio", "source", "track"):
        yield "media", node.get("src") or _first_candidate(node), False
        if poster := node.get("poster"):
            yield "img", poster, False
    for node in flow.all("embed", "object"):
        yield "embed", node.get("src") or node.get("data") or "", False
    for node in flow.all("input"):
        if node.get("type", "").lower() == "image":
            yield "img", node.get("src", ""), False


def _first_candidate(node: etree._Element) -> str:
    """Return the first address of a srcset."""
    candidates = node.get("srcset", "")[:4_000].split()
    return candidates[0].rstrip(",") if candidates else ""


def _styled(flow: Flow) -> Iterator[Found]:
    """Yield the addresses in style elements and style attributes."""
    texts = [node.text or "" for node in flow.all("style")] + flow.styles
    for text in texts:
        for match in _CSS_URL.finditer(_CSS_COMMENT.sub(" ", text[:_CSS_CHARS])):
            yield "style", match.group(1) or match.group(2), False


def _inline(scripts: list[etree._Element]) -> Iterator[Found]:
    """Yield the script addresses written in inline scripts, which most trackers' loaders insert."""
    left = _SCRIPTS_CHARS
    for node in scripts:
        text = (node.text or "")[: min(_SCRIPT_CHARS, left)]
        left -= len(text)
        if "//" not in text and "\\/" not in text:
            continue
        text = text.replace("\\/", "/").replace("\\u002F", "/").replace("\\u002f", "/")
        for match in _SCRIPT_URL.finditer(text):
            if _LOADER.search(match.group()) and not _commented(text, match.start()):
                yield "inline-script", match.group(), False


def _commented(text: str, place: int) -> bool:
    """Say whether the line that holds ``place`` is a comment up to there."""
    line = text[max(text.rfind("\n", 0, place) + 1, place - 300) : place + 2].lstrip()
    return (line.startswith(_COMMENT_STARTS) and not line.startswith("//")) or line[:-2].startswith("//")


def _without_scripts(flow: Flow) -> Iterator[Found]:
    """Yield what only browsers without scripts load: a trace of a tracker, not a load."""
    for node in flow.all("noscript"):
        for child in node.iter("img", "iframe", "script"):
            yield "noscript", child.get("src", ""), False
