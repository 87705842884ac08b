"""A page as text blocks in reading order: headings, paragraphs, items, rows, with their links."""

import re
from dataclasses import dataclass, field

from lxml import etree

from auditor.evidence.pages import Region
from auditor.evidence.texts import BlockKind, TextBlock, TextLink
from auditor.reading.emails import PROTECTED, address_of, unprotected
from auditor.reading.links import absolute
from auditor.reading.raw_blocks import Line, Raw, Words
from auditor.reading.regions import blocks as sectioning
from auditor.reading.regions import region_of
from auditor.reading.roles import Role, closed, role_of
from auditor.reading.shapes import PSEUDO, shaped
from auditor.reading.tables import Pairs, row_of
from auditor.reading.text import INLINE_TAGS, is_hidden

_SKIPPED = frozenset(
    {
        "script",
        "style",
        "template",
        "noscript",
        "head",
        "title",
        "svg",
        "math",
        "iframe",
        "object",
        "select",
        "textarea",
    }
    | {"datalist", "audio", "video", "canvas"}
)
_INLINE = INLINE_TAGS | {"br", "img", "input", "picture", "source", "nobr", "ruby", "wbr", "output", "o:p"}
_BLOCKS = 20_000
"""Most blocks kept of one page."""
_LABELS = 2_000
_BOLD = re.compile(r"font-weight:\s*(?:bold|[6-9]00)", re.IGNORECASE)
_BLOCK_STYLE = re.compile(r"display:\s*(?:block|flex|grid|table|list-item)", re.IGNORECASE)
_REVERSED = re.compile(r"unicode-bidi:\s*bidi-override", re.IGNORECASE)


@dataclass(slots=True)
class _Place:
    """An open element."""

    tag: str
    role: Role
    breaks: bool
    """It interrupts the sentence."""
    region: Region | None
    blocked: bool
    shown: bool
    item: int
    pre: bool
    bold: bool
    start: int
    """How many blocks there were when it began."""
    hears: bool = False
    replaced: bool = False
    """Its own words were replaced by what they hide."""


@dataclass
class _Walk:
    """Collects blocks while walking."""

    base: str
    raws: list[Raw] = field(default_factory=list)
    words: Words = field(default_factory=Words)
    rows: list[list[tuple[int, int, bool]]] = field(default_factory=list)
    """Of each open row, where its cells begin and end, and whether they are headings."""
    pairs: Pairs = field(default_factory=Pairs)
    labels: dict[str, str] = field(default_factory=dict)
    """Words of the tab or button that opens the element of this id."""
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    items: int = 0

    def add(self, text: str | None, place: _Place) -> None:
        """Append words of the block that is open."""
        if not text or place.replaced:
            return
        for number, part in enumerate(text.split("\n") if place.pre else (text,)):
            if number:
                self.words.end_line()
            if part:
                self.words.add(part, bold=place.bold)

    def flush(self, place: _Place) -> None:
        """Close the block, if it holds anything."""
        for lines in self.words.take():
            lines = _spoken(lines)
            if lines and len(self.raws) < _BLOCKS:
                kind = BlockKind.ITEM if place.item and self.kind is BlockKind.PARAGRAPH else self.kind
                region = place.region or Region.MAIN
                self.raws.append(Raw(kind, self.level, lines, region, place.shown, place.item))


def blocks_of(root: etree._Element | None, base: str, *, nodes: int = 200_000) -> tuple[TextBlock, ...]:
    """Return the words of a page as blocks, as far as ``nodes`` elements; hidden words are kept and marked."""
    if root is None:
        return ()
    walk = _Walk(base)
    stack = [_Place("", Role.NONE, True, None, False, True, 0, False, False, 0)]
    walker = etree.iterwalk(root, events=("start", "end", "comment", "pi"))
    for event, node in walker:
        if event == "start":
            nodes -= 1
            if nodes < 0:
                break
            if node.tag in _SKIPPED:
                walker.skip_subtree()
                stack.append(stack[-1])
                continue
            stack.append(_enter(walk, node, stack[-1]))
        elif event == "end" and (place := stack.pop()) is not stack[-1]:
            _leave(walk, node, place, stack[-1])
        if event != "start" and node is not root:
            walk.add(node.tail, stack[-1])
    walk.flush(stack[0])
    return shaped(walk.raws)


def _enter(walk: _Walk, node: etree._Element, parent: _Place) -> _Place:
    tag, style = str(node.tag), node.get("style", "")[:2_000]
    role = role_of(node, tag)
    region = region_of(node, parent.region, parent.blocked)
    place = _Place(
        tag=tag,
        role=role,
        breaks=tag not in _INLINE or role.breaks or bool(style and _BLOCK_STYLE.search(style)),
        region=region,
        blocked=parent.blocked or sectioning(tag, parent.region),
        shown=parent.shown and not is_hidden(node) and not closed(node, tag, parent.tag),
        item=parent.item,
        pre=parent.pre or tag == "pre",
        bold=parent.bold or role is Role.STRONG or bool(style and _BOLD.search(style)),
        start=len(walk.raws),
    )
    if tag == "br":
        walk.words.end_line()
    elif place.breaks:
        _open_block(walk, node, place, parent)
    else:
        walk.words.began = True
    if (tag == "a" and node.get("href")) or role in (Role.TAB, Role.OPENER):
        walk.words.listen()
        place.hears = True
    _first_words(walk, node, place, style)
    return place


def _first_words(walk: _Walk, node: etree._Element, place: _Place, style: str) -> None:
    """Add what the element says before its children, or what it hides from robots."""
    hidden = unprotected(node.get("data-cfemail", "")[:500])
    if hidden is None and place.tag == "a" and PROTECTED in node.get("href", ""):
        hidden = address_of(node.get("href", "")) if "protected" in (node.text or "") else None
    if hidden:
        walk.add(hidden, place)
        place.replaced = True
    elif style and _REVERSED.search(style):
        walk.add((node.text or "")[::-1], place)
    else:
        walk.add(node.text, place)


def _open_block(walk: _Walk, node: etree._Element, place: _Place, parent: _Place) -> None:
    walk.flush(parent)
    place.start = len(walk.raws)
    walk.kind, walk.level = (BlockKind.HEADING, place.role.level) if place.role.level else (BlockKind.PARAGRAPH, 0)
    if node.get("aria-level", "").isdecimal() and place.role.level and not place.tag.startswith("h"):
        walk.level = min(6, max(1, int(node.get("aria-level", "")[:3])))
    if place.role is Role.ITEM:
        walk.items += 1
        place.item = walk.items
    elif place.role is Role.LIST_END:
        place.item = 0
    elif place.role is Role.ROW:
        walk.rows.append([])
    _named_panel(walk, node, place)


def _named_panel(walk: _Walk, node: etree._Element, place: _Place) -> None:
    """Put the words of its tab or button above a panel that stands elsewhere."""
    name = walk.labels.pop(node.get("id", ""), None) or walk.labels.get("#" + node.get("aria-labelledby", ""))
    if not name or (walk.raws and walk.raws[-1].kind is BlockKind.HEADING and walk.raws[-1].text == name):
        return
    if walk.raws and walk.raws[-1].text == name:
        walk.raws[-1].kind, walk.raws[-1].level = BlockKind.HEADING, PSEUDO
    elif len(walk.raws) < _BLOCKS:
        region = place.region or Region.MAIN
        walk.raws.append(Raw(BlockKind.HEADING, PSEUDO, (Line(name, True),), region, place.shown))


def _leave(walk: _Walk, node: etree._Element, place: _Place, parent: _Place) -> None:
    if place.hears:
        _heard(walk, node, place.tag)
    if not place.breaks:
        walk.words.ended = place.tag if place.tag != "br" else ""
        return
    walk.flush(place)
    walk.kind, walk.level = BlockKind.PARAGRAPH, 0
    raws, role = walk.raws, place.role
    if role is Role.CELL and walk.rows:
        walk.rows[-1].append((place.start, len(raws), place.tag == "th"))
    elif role is Role.ROW:
        row_of(raws, place.start, walk.rows.pop())
    elif role in (Role.TERM, Role.DETAIL):
        walk.pairs.close(raws, place.start, term=role is Role.TERM)
    elif role is Role.TITLE and len(raws) - place.start == 1 and raws[-1].kind is BlockKind.PARAGRAPH:
        raws[-1].lines = tuple(Line(line.text, True, line.links) for line in raws[-1].lines)


def _heard(walk: _Walk, node: etree._Element, tag: str) -> None:
    """Close a link or a button that opens a panel."""
    text, href = walk.words.heard(), node.get("href", "")
    opens = node.get("aria-controls") or (node.get("data-bs-target") or node.get("data-target") or href)[:200].lstrip(
        "#"
    )
    if role_of(node, tag) in (Role.TAB, Role.OPENER) and text and len(walk.labels) < _LABELS:
        walk.labels[opens] = text[:200]
        walk.labels["#" + node.get("id", " ")] = text[:200]
    if tag == "a" and href:
        address = address_of(href)
        url = f"mailto:{address}" if address else absolute(walk.base, href) or href[:2_000]
        walk.words.link(TextLink(text=text, url=url[:2_000]))


def _spoken(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Give words to a block that is only an icon to write or to call; drop what says nothing."""
    spoken = []
    for line in lines:
        ways = [link.url for link in line.links if link.url.startswith(("mailto:", "tel:"))]
        if line.text or ways:
            spoken.append(line if line.text else Line(ways[0].partition(":")[2], False, line.links))
    return tuple(spoken)
