"""A page as text blocks in reading order: headings, paragraphs, items, rows, with their links."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from auditor.evidence.pages import Region
from auditor.evidence.texts import BlockKind, TextBlock, TextLink
from auditor.reading.links import absolute
from auditor.reading.regions import blocks as sectioning
from auditor.reading.regions import region_of
from auditor.reading.text import INLINE_TAGS, clean, is_hidden, text_of

_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_SKIPPED = frozenset({"script", "style", "template", "noscript", "head", "svg", "math", "iframe", "select", "textarea"})
_BOLD = frozenset({"b", "strong"})
_BLOCKS = 20_000
"""Most blocks kept of one page."""
_HEADING_CHARS = 120


@dataclass
class _Open:
    """An open element."""

    tag: str
    region: Region | None
    blocked: bool
    shown: bool


@dataclass
class _Builder:
    """Collects words until a block ends."""

    base: str
    blocks: list[TextBlock] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)
    links: list[TextLink] = field(default_factory=list)
    cells: list[str] | None = None
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    bold: int = 0
    bold_chars: int = 0

    def add(self, words: str | None) -> None:
        """Append words of the block that is open."""
        if words:
            self.pieces.append(words)
            self.bold_chars += len(words.strip()) if self.bold else 0

    def line(self) -> str:
        """Return the words so far, ``br`` kept as line ends, and forget them."""
        lines = (clean(line) for line in "".join(self.pieces).split("\v"))
        self.pieces = []
        return "\n".join(line for line in lines if line)

    def flush(self, place: _Open) -> None:
        """Close the block, if it has words."""
        bold, text = self.bold_chars, self.line()
        self.bold_chars = 0
        if text and len(self.blocks) < _BLOCKS:
            heading = (
                self.kind is BlockKind.PARAGRAPH
                and len(text) <= _HEADING_CHARS
                and "\n" not in text
                and bold >= len(text) * 0.9
            )
            kind = BlockKind.HEADING if heading and not text.endswith((".", ",", ";")) else self.kind
            self.blocks.append(
                TextBlock(
                    kind=kind,
                    text=text,
                    level=self.level if self.kind is BlockKind.HEADING else 7 if kind is BlockKind.HEADING else 0,
                    links=tuple(self.links),
                    region=place.region or Region.MAIN,
                    shown=place.shown,
                )
            )
        self.links = []


def blocks_of(root: etree._Element | None, base: str) -> tuple[TextBlock, ...]:
    """Return the words of a page as blocks. Linear in the page; hidden words are kept and marked."""
    if root is None:
        return ()
    builder, stack = _Builder(base), [_Open("", None, False, True)]
    walker = etree.iterwalk(root, events=("start", "end", "comment", "pi"))
    for event, node in walker:
        if event == "start":
            if node.tag in _SKIPPED:
                walker.skip_subtree()
                stack.append(stack[-1])
                continue
            stack.append(_enter(builder, node, stack[-1]))
        elif event == "end":
            _leave(builder, node, stack.pop())
        if event != "start" and node is not root:
            builder.add(node.tail)
    builder.flush(stack[0])
    return tuple(builder.blocks)


def _enter(builder: _Builder, node: etree._Element, parent: _Open) -> _Open:
    tag = str(node.tag)
    region = region_of(node, parent.region, parent.blocked)
    place = _Open(tag, region, parent.blocked or sectioning(tag, parent.region), parent.shown and not is_hidden(node))
    if tag == "br":
        builder.add("\v")
    elif tag not in INLINE_TAGS:
        builder.flush(parent)
        builder.kind, builder.level = _kind_of(tag, builder)
    builder.bold += tag in _BOLD
    builder.add(node.text)
    return place


def _kind_of(tag: str, builder: _Builder) -> tuple[BlockKind, int]:
    if tag in _HEADINGS:
        return BlockKind.HEADING, _HEADINGS[tag]
    return (BlockKind.ITEM if tag == "li" else BlockKind.PARAGRAPH), 0


def _leave(builder: _Builder, node: etree._Element, place: _Open) -> None:
    tag = str(node.tag)
    builder.bold -= tag in _BOLD
    if tag == "a" and (href := node.get("href")):
        builder.links.append(TextLink(text=text_of(node, 300)[:300], url=absolute(builder.base, href) or href[:2_000]))
    if tag not in INLINE_TAGS and tag != "br":
        builder.flush(place)
        builder.kind, builder.level = BlockKind.PARAGRAPH, 0


def iter_text(blocks: tuple[TextBlock, ...]) -> Iterator[str]:
    """Yield the words of each block."""
    return (block.text for block in blocks)
