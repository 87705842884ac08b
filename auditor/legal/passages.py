"""A document as passages: sentences and lines that know the headings above them and the list they belong to."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from auditor.evidence.pages import Region
from auditor.evidence.texts import BlockKind, TextBlock, TextDocument, TextLink
from auditor.findings import Seen

QUOTE_CHARS = 300
"""Longest quote shown."""
_PASSAGE_CHARS = 1_200
"""Longest passage; a longer run of words without an end is cut between words."""
_LEAD_ITEMS = 40
_SENTENCE_END = re.compile(r"[.!?…][»\"')\]]*\s+(?=[«\"'(\[]*[^\Wa-zà-öø-ÿ])|\s[;•]\s+|;\s+(?=[-–•])")
_ABBREVIATION = re.compile(
    r"(?:\b(?:[A-Za-z]|M|MM|Mme|Mlle|Mr|Mrs|Ms|Dr|Me|St|Ste|art|Art|arts|n|no|N|No|cf|p|pp|ex|etc|tel|tél|Tel|Tél|fax|Fax"
    r"|av|Av|bd|Bd|Bld|boul|rte|chem|al|env|min|max|Inc|Ltd|Co|Corp|ext|Ext|nb|NB|vol|éd|réf|Réf|ref|Ref|dpt|dept|Sté|sté|Ets"
    r"|janv|févr|avr|juil|sept|oct|nov|déc))\.$"
)
_STRAIGHT = str.maketrans("’‘ʼ´`–—‑•·→✱“”«»\u00a0\u202f\u2009", "'''''---   *\"\"\"\"   ")


def aligned(text: str) -> str:
    """Return ``text`` in lower case without accents, one character for each: offsets hold in both."""
    line = text.translate(_STRAIGHT)
    if line.isascii():
        return line.lower()
    return "".join(char if char.isascii() else _plain(char) for char in line).lower()


def _plain(char: str) -> str:
    base = unicodedata.normalize("NFKD", char)[0]
    if base.isascii():
        return base
    low = char.lower()
    return low if len(low) == 1 else char


@dataclass(frozen=True, slots=True)
class Passage:
    """One sentence, line, item or row."""

    index: int
    block: int
    """Place of its block in the document, from 0."""
    start: int
    """Place of its first character in the block's text."""
    text: str
    folded: str
    """``aligned(text)``: the same length."""
    headings: tuple[str, ...]
    """Folded headings above it, the outermost first."""
    lead: str
    """Folded words that introduce the list it is an item of ("vous disposez des droits suivants :"), else empty."""
    label: str
    """Folded first cell of its row, empty elsewhere."""
    kind: BlockKind
    region: Region
    links: tuple[TextLink, ...]
    link_only: bool
    """It is nothing but links: a menu, not a statement."""

    @property
    def heading(self) -> str:
        """The nearest heading, folded."""
        return self.headings[-1] if self.headings else ""

    @property
    def context(self) -> str:
        """Headings, lead and words, folded: what the passage is about."""
        return "\n".join((*self.headings, self.lead, self.folded))


@dataclass(frozen=True)
class Text:
    """A document ready to be read."""

    document: TextDocument
    passages: tuple[Passage, ...]
    _by_block: dict[int, list[Passage]] = field(default_factory=dict, compare=False, repr=False)

    @cached_property
    def folded(self) -> str:
        """Every passage, folded, one a line."""
        return "\n".join(passage.folded for passage in self.passages)

    def seen(self, passage: Passage, start: int = 0, end: int | None = None) -> Seen:
        """Point at a passage; with offsets, the quote is centred on them when the passage is long."""
        document, block = self.document, self.document.blocks[passage.block]
        return Seen(
            url=document.url,
            at=document.at,
            evidence=document.evidence,
            excerpt=_quote(passage.text, start, len(passage.text) if end is None else end),
            section=self._section(passage.block),
            block=passage.block + 1,
            page=block.page,
        )

    def near(self, passage: Passage, before: int = 1, after: int = 1) -> tuple[Passage, ...]:
        """Return the passages around one, itself left out."""
        low, high = max(0, passage.index - before), passage.index + after + 1
        return tuple(other for other in self.passages[low:high] if other.index != passage.index)

    def _section(self, block: int) -> str:
        """Return the nearest heading above a block, as written."""
        for place in range(block, -1, -1):
            if self.document.blocks[place].kind is BlockKind.HEADING:
                return self.document.blocks[place].text.replace("\n", " ")[:120]
        return ""


def passages_of(document: TextDocument) -> Text:
    """Cut a document. Linear in its length."""
    return Text(document, tuple(_passages(document)))


def _passages(document: TextDocument) -> Iterator[Passage]:
    headings: list[tuple[int, str]] = []
    lead, items, index = "", 0, 0
    for place, block in enumerate(document.blocks):
        if block.kind is BlockKind.HEADING:
            while headings and headings[-1][0] >= block.level:
                headings.pop()
            headings.append((block.level, aligned(block.text)[:200].replace("\n", " ")))
            lead = ""
        items = items + 1 if block.kind is BlockKind.ITEM else 0
        above = tuple(words for _, words in (headings[:-1] if block.kind is BlockKind.HEADING else headings))
        for start, words in _sentences(block):
            yield Passage(
                index=index,
                block=place,
                start=start,
                text=words,
                folded=aligned(words),
                headings=above,
                lead=lead if block.kind is BlockKind.ITEM and items <= _LEAD_ITEMS else "",
                label=aligned(block.cells[0])[:200] if block.kind is BlockKind.ROW and block.cells else "",
                kind=block.kind,
                region=block.region,
                links=block.links,
                link_only=_link_only(block),
            )
            index += 1
        if block.kind is BlockKind.PARAGRAPH:
            lead = aligned(block.text[-300:].rsplit("\n", 1)[-1]) if block.text.rstrip().endswith((":", ",")) else ""


def _link_only(block: TextBlock) -> bool:
    linked = sum(len(link.text) for link in block.links)
    return bool(block.links) and linked >= 0.8 * len(block.text.strip(" |-•·/"))


def _sentences(block: TextBlock) -> Iterator[tuple[int, str]]:
    """Yield each sentence or line with its place in the block's text; a heading is never cut."""
    if block.kind is BlockKind.HEADING:
        yield 0, block.text.replace("\n", " ")
        return
    start = 0
    for line in block.text.split("\n"):
        yield from ((start + place, words) for place, words in _split(line))
        start += len(line) + 1


def _split(line: str) -> Iterator[tuple[int, str]]:
    start = 0
    for match in _SENTENCE_END.finditer(line):
        if line[match.start()] == "." and _ABBREVIATION.search(line[max(0, match.start() - 8) : match.start() + 1]):
            continue
        yield from _pieces(line, start, match.end())
        start = match.end()
    yield from _pieces(line, start, len(line))


def _pieces(line: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    while end - start > _PASSAGE_CHARS:
        cut = line.rfind(" ", start + _PASSAGE_CHARS // 2, start + _PASSAGE_CHARS)
        cut = cut if cut > start else start + _PASSAGE_CHARS
        yield start, line[start:cut]
        start = cut
    if line[start:end].strip():
        yield start, line[start:end].rstrip()


def _quote(text: str, start: int, end: int) -> str:
    """Return at most ``QUOTE_CHARS`` characters that hold ``start`` to ``end``, cut marks shown."""
    if len(text) <= QUOTE_CHARS:
        return text.strip()
    low = max(0, min(start - (QUOTE_CHARS - min(end - start, QUOTE_CHARS)) // 2, len(text) - QUOTE_CHARS))
    high = min(len(text), low + QUOTE_CHARS)
    return ("…" if low else "") + text[low:high].strip() + ("…" if high < len(text) else "")
