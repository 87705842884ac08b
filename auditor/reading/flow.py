"""One walk over a page: its visible words in reading order, and where every element stands among them."""

import re
from dataclasses import dataclass, field

from lxml import etree

from auditor.evidence.pages import Region
from auditor.reading.regions import blocks, region_of
from auditor.reading.text import INLINE_TAGS, UNSEEN_TAGS, clean, is_hidden
from auditor.settings import Limits

_DEPTH_DOMAINS = ("ERR_RESOURCE_LIMIT", "ERR_NAME_TOO_LONG")
_SPANS = 100_000
"""Elements whose place is remembered; beyond it the words around an element are not known."""
_STYLES = 1_000
_FURNITURE = frozenset({Region.HEADER, Region.NAV, Region.FOOTER})


@dataclass
class Flow:
    """The visible words of a page; ``spans`` gives first and last piece of each element."""

    pieces: list[str] = field(default_factory=list)
    main: list[bool] = field(default_factory=list)
    """For each piece, whether it stands outside header, navigation and footer."""
    spans: dict[etree._Element, tuple[int, int]] = field(default_factory=dict)
    regions: dict[etree._Element, Region] = field(default_factory=dict)
    by_tag: dict[str, list[etree._Element]] = field(default_factory=dict)
    comments: list[str] = field(default_factory=list)
    styles: list[str] = field(default_factory=list)
    """Style attributes that hold an address."""
    chars: int = 0
    nodes: int = 0
    cut: bool = False
    """The page has more elements than are read."""
    folded: list[str] = field(default_factory=list)
    """Words that are not shown at first (tabs, accordions, pop-ups), bounded as the visible ones are."""
    folded_chars: int = 0

    def region(self, node: etree._Element | None) -> Region:
        """Return where ``node`` stands."""
        return self.regions.get(node, Region.MAIN) if node is not None else Region.MAIN

    def all(self, *tags: str) -> list[etree._Element]:
        """Return the elements of these tags, each tag in document order."""
        return [node for tag in tags for node in self.by_tag.get(tag, ())]

    def inside(self, node: etree._Element, chars: int) -> str:
        """Return the visible words inside ``node``."""
        return self.words(*self.spans.get(node, (0, 0)), chars)

    def size(self, node: etree._Element, most: int) -> int:
        """Return how many visible characters ``node`` holds, counted up to about ``most``."""
        start, end = self.spans.get(node, (0, 0))
        return len(self.words(start, end, most))

    def words(self, start: int, end: int, chars: int) -> str:
        """Return the words between two pieces, at most ``chars`` characters."""
        return self.words_until(start, end, chars)[0]

    def words_until(self, start: int, end: int, chars: int) -> tuple[str, int]:
        """Return the words between two pieces and the piece where they stop."""
        taken: list[str] = []
        left = chars
        place = start
        while place < end and left > 0:
            piece = self.pieces[place]
            taken.append(piece)
            left -= len(piece.strip())
            place += 1
        return clean("".join(taken))[:chars], place

    def main_end(self, start: int) -> int:
        """Return where the main content that goes on at ``start`` is interrupted by header, navigation or footer."""
        for place in range(start, len(self.main)):
            if not self.main[place] and self.pieces[place].strip():
                return place
        return len(self.main)

    def main_text(self, chars: int) -> str:
        """Return the visible words of the main content, one block a line."""
        text = "".join(piece for piece, main in zip(self.pieces, self.main, strict=True) if main)
        lines = (clean(line) for line in text[: chars * 4].split("\n"))
        return "\n".join(line for line in lines if line)[:chars]


@dataclass
class _Place:
    """An open element during the walk."""

    region: Region | None
    blocked: bool
    hidden: bool
    start: int
    void: bool = False
    """Nothing in it is words for anybody (script, style, picture)."""


_DOCUMENT_ENDS = re.compile(r"</(?:html|body)\s{0,20}>", re.IGNORECASE)


def parse(html: str) -> tuple[etree._Element | None, bool]:
    """Parse a page once. Return its root (None when it holds nothing) and whether nesting was cut at 256 levels."""
    parser = etree.HTMLParser(encoding="utf-8")
    # The parser drops what follows these end tags; browsers show it (HTML Standard 13.2.6.4.19).
    whole = _DOCUMENT_ENDS.sub("", html.replace("\0", ""))
    try:
        root = etree.HTML(whole.encode("utf-8", "replace"), parser)
    except etree.LxmlError:
        return None, False
    deep = any(entry.type_name in _DEPTH_DOMAINS for entry in parser.error_log)
    return root, deep


def flow_of(root: etree._Element | None, limits: Limits) -> Flow:
    """Walk the page once, as far as the limits on its words and elements allow."""
    flow, chars = Flow(), limits.page_text_chars
    if root is None:
        return flow
    stack = [_Place(None, False, False, 0)]
    walker = etree.iterwalk(root, events=("start", "end", "comment", "pi"))
    for event, node in walker:
        if event == "start":
            flow.nodes += 1
            flow.cut = flow.nodes > limits.page_nodes
            if flow.cut:
                break
            stack.append(_enter(flow, node, stack[-1], chars))
            if node.tag == "noscript" or (node.tag == "template" and node.get("shadowrootmode") is None):
                walker.skip_subtree()
            continue
        if event == "end":
            _leave(flow, node, stack.pop(), stack[-1], chars)
        elif event == "comment" and len(flow.comments) < 200:
            flow.comments.append((node.text or "")[:300])
        if node.tail and node is not root:
            _add(flow, node.tail, stack[-1], chars)
    return flow


def _enter(flow: Flow, node: etree._Element, parent: _Place, chars: int) -> _Place:
    """Open an element: its region, whether it is hidden, its first words."""
    tag = str(node.tag)
    flow.by_tag.setdefault(tag, []).append(node)
    region = region_of(node, parent.region, parent.blocked)
    if region is not None and len(flow.regions) < _SPANS:
        flow.regions[node] = region
    hidden = parent.hidden or is_hidden(node)
    if "url(" in node.get("style", "") and len(flow.styles) < _STYLES:
        flow.styles.append(node.get("style", "")[:2_000])
    void = parent.void or tag in UNSEEN_TAGS
    place = _Place(region, parent.blocked or blocks(tag, parent.region), hidden, len(flow.pieces), void)
    if tag not in INLINE_TAGS:
        _break(flow, place, chars)
    if node.text and tag not in ("textarea", "option"):
        _add(flow, node.text, place, chars)
    return place


def _leave(flow: Flow, node: etree._Element, place: _Place, parent: _Place, chars: int) -> None:
    """Close an element: remember where its words stand."""
    if node.tag not in INLINE_TAGS:
        _break(flow, parent, chars)
    if len(flow.spans) < _SPANS:
        flow.spans[node] = (place.start, len(flow.pieces))


def _break(flow: Flow, place: _Place, chars: int) -> None:
    """End the line, unless it has just ended."""
    pieces = flow.folded if place.hidden else flow.pieces
    if pieces and pieces[-1] != "\n":
        _add(flow, "\n", place, chars)


def _add(flow: Flow, piece: str, place: _Place, chars: int) -> None:
    """Append words, unless they are hidden or the page has had its share."""
    if place.hidden and not place.void and flow.folded_chars < chars:
        flow.folded.append(piece)
        flow.folded_chars += len(piece)
    if place.hidden or flow.chars >= chars:
        return
    flow.pieces.append(piece)
    flow.main.append(place.region not in _FURNITURE)
    flow.chars += len(piece)
