"""Words: cleaning, folding for comparison, and the visible text of an element."""

import re
import unicodedata
from collections.abc import Iterator

from lxml import etree

UNSEEN_TAGS = frozenset(
    {"script", "style", "template", "noscript", "head", "title", "svg", "math", "object", "iframe", "datalist"}
    | {"audio", "video", "canvas"}
)
"""Elements whose content is not words of the page for a visitor whose browser runs scripts."""
INLINE_TAGS = frozenset(
    {"a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins"}
    | {"kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u"}
    | {"var", "wbr"}
)
"""Elements that do not interrupt a sentence."""
_HIDING = re.compile(r"display:none|visibility:hidden")
_SPACES = re.compile(r"\s+")
_FORMAT_CHARS = dict.fromkeys((173, 1564, 65279, *range(8203, 8208), *range(8234, 8239)))
_FORMAT_CHARS |= dict.fromkeys(range(8288, 8304))
_CONTROLS: dict[int, str | None] = dict.fromkeys((*range(32), 127), " ")
_CLEANING: dict[int, str | None] = {**_CONTROLS, **_FORMAT_CHARS}
_STRAIGHT = str.maketrans("’‘ʼ´`–—‑•·→✱", "'''''---   *")


def clean(text: str) -> str:
    """Return ``text`` on one line, NFC, without control, zero-width or direction characters."""
    line = " ".join(text.split())
    if line.isprintable() and unicodedata.is_normalized("NFC", line):
        return line
    return " ".join(unicodedata.normalize("NFC", line).translate(_CLEANING).split())


def fold(text: str) -> str:
    """Return ``text`` for comparison: clean ASCII in lower case, without accents, quotes and dashes made straight."""
    line = clean(text)
    if not line.isascii():
        line = unicodedata.normalize("NFKD", line.translate(_STRAIGHT)).encode("ascii", "ignore").decode("ascii")
        line = " ".join(line.split())
    return line.lower()


def shorten(text: str, chars: int) -> str:
    """Return at most ``chars`` characters of the cleaned text, cut between words where it can be."""
    text = clean(text[: chars * 8])
    if len(text) <= chars:
        return text
    cut = text[: chars - 1]
    if text[chars - 1] == " ":
        return cut + "…"
    return (cut.rsplit(" ", 1)[0] if " " in cut[chars // 2 :] else cut) + "…"


def is_hidden(node: etree._Element) -> bool:
    """Say whether an element is no visible part of the page: its kind, hidden, display:none or visibility:hidden."""
    if node.get("hidden") is not None or (node.tag in UNSEEN_TAGS and node.get("shadowrootmode") is None):
        return True
    style = node.get("style")
    return style is not None and bool(_HIDING.search(_SPACES.sub("", style[:2_000]).lower()))


def text_of(node: etree._Element, chars: int = 2_000, but: tuple[str, ...] = ()) -> str:
    """Return the words inside one element, shown or not, without the tags ``but``; about ``chars`` characters."""
    pieces: list[str] = []
    left = chars
    for piece in _pieces(node, UNSEEN_TAGS.union(but)):
        pieces.append(piece[:left])
        left -= len(piece)
        if left <= 0:
            break
    return clean("".join(pieces))


def _pieces(node: etree._Element, unseen: frozenset[str]) -> Iterator[str]:
    """Yield the text pieces of an element, with a space where a block begins or ends."""
    walker = etree.iterwalk(node, events=("start", "end", "comment", "pi"))
    for event, child in walker:
        if event == "start":
            if child.tag in unseen:
                walker.skip_subtree()
                continue
            yield "" if child.tag in INLINE_TAGS else " "
            yield child.text or ""
        elif child is not node:
            yield "" if child.tag in INLINE_TAGS or event != "end" else " "
            yield child.tail or ""
