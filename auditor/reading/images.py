"""Images that may hold words: some sites write their address or their terms as a picture."""

import re
from urllib.parse import unquote

from lxml import etree

from auditor.reading.text import clean, fold

_IMAGES = 20
_SEEN = 2_000
_SMALL_PX = 120
_NAME_CHARS = 120
_DECOR = re.compile(
    r"logo|icon|picto|avatar|flag|drapeau|arrow|fleche|sprite|banner|bandeau|background|star|etoile|facebook|twitter"
    r"|instagram|youtube|linkedin|tiktok|pinterest|paypal|visa|mastercard|captcha|pixel|loader|spinner|badge"
)


def images_of(root: etree._Element | None) -> tuple[str, ...]:
    """Return the alternative text or the file name of images large enough to hold words, at most 20."""
    if root is None:
        return ()
    found: dict[str, None] = {}
    for number, node in enumerate(root.iter("img", "object", "embed")):
        if number >= _SEEN or len(found) >= _IMAGES:
            break
        if name := _name(node):
            found[name] = None
    return tuple(found)


def _name(node: etree._Element) -> str:
    address = (node.get("src") or node.get("data-src") or node.get("data") or "")[:2_000].strip()
    file = "" if address.startswith("data:") else clean(unquote(address.split("?")[0].rsplit("/", 1)[-1]))
    words = clean(node.get("alt", "")[:500])
    if not address or _is_small(node) or file.lower().endswith(".svg") or _DECOR.search(fold(f"{words} {file}")):
        return ""
    return (words or file)[:_NAME_CHARS]


def _is_small(node: etree._Element) -> bool:
    """Say whether the markup gives it a size in which no paragraph can be read."""
    sizes = [node.get(side, "").strip().removesuffix("px") for side in ("width", "height")]
    return any(size.isdecimal() and int(size[:6]) < _SMALL_PX // (1 + (side == 1)) for side, size in enumerate(sizes))
