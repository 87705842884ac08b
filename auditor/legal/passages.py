"""A document as passages: sentences and lines that know the headings above them and the list they belong to."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from auditor.evidence.pages import Region
from auditor.evidence.texts import BlockKind, TextBlock, TextDocument, TextLink
from auditor.findings import Seen
from auditor.legal.sentences import sentences, whole

QUOTE_CHARS = 300
"""Longest quote shown."""
_LEAD_ITEMS = 40
_BESIDE = 3
"""Neighbours on each side by which a passage is known to be a repetition."""
_LIST_LINE = 100
"""A line after a colon that is longer and bears no mark goes on with something else, in characters."""
_LISTED = re.compile(r"\s*(?:[-–—•*·▪●◦‣➢✓✔→>]\s?|\(?(?:[a-z]|\d{1,2}|[ivx]{1,4})[).°]\s|[a-zà-öø-ÿ])")
"""How a paragraph or a line begins that continues the list above it: a mark, a number, a small letter."""
_HEADING_CHARS = 90
_NUMBERED = re.compile(
    r"(?:(?:[Aa]rticle|ARTICLE|Art\.|[Ss]ection|SECTION|[Cc]hapitre|CHAPITRE|[Tt]itre|TITRE)\s+(?:\d|[IVX]{1,5}\b|[Pp]remier)"
    r"|(?:\d{1,2}(?:\.\d{1,2}){0,2}|[IVX]{1,5})\s?[./)°:–—-]{1,2}\s*[A-ZÀ-Þ][^\W\d])"
    r"[^\n:@]*(?<![.;,:…])$"
)
"""A line that stands as a heading: "Article 3 - Prix", "4/ COOKIES", "2. Vos droits"."""
_NESTED = re.compile(r"(?:[Aa]rticle\s+)?\d{1,2}\.\d")
_STRAIGHT = str.maketrans("’‘ʼ´`–—‑•·→✱“”«»\u00a0\u202f\u2009", "'''''---   *\"\"\"\"   ")


def _plain(char: str) -> str:
    base = unicodedata.normalize("NFKD", char)[0]
    if base.isascii():
        return base
    low = char.lower()
    return low if len(low) == 1 else char


_KNOWN_END = 0x3000
_PLAIN = {code: _plain(chr(code)) for code in range(0x80, _KNOWN_END)} | _STRAIGHT
"""What every character up to the ideographic ones becomes: a table is ten times faster than a call for each."""


def aligned(text: str) -> str:
    """Return ``text`` in lower case without accents, one character for each: offsets hold in both."""
    if text.isascii():
        return text.translate(_STRAIGHT).lower()
    line = text.translate(_PLAIN)
    if line.isascii():
        return line.lower()
    return "".join(char if ord(char) < _KNOWN_END else _plain(char) for char in line).lower()


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
    columns: str
    """Folded first row of its table: what its cells are ("cookie | finalite | duree"), empty elsewhere."""
    kind: BlockKind
    region: Region
    links: tuple[TextLink, ...]
    link_only: bool
    """It is nothing but links: a menu, not a statement."""
    context: str
    """Headings, lead, columns and words, folded: what the passage is about."""

    @property
    def heading(self) -> str:
        """The nearest heading, folded."""
        return self.headings[-1] if self.headings else ""


@dataclass(frozen=True)
class Text:
    """A document ready to be read."""

    document: TextDocument
    passages: tuple[Passage, ...]

    @cached_property
    def folded(self) -> str:
        """Every passage, folded, one a line."""
        return "\n".join(passage.folded for passage in self.passages)

    @cached_property
    def written(self) -> str:
        """Every passage, as written, one a line."""
        return "\n".join(passage.text for passage in self.passages)

    @cached_property
    def contexts(self) -> tuple[str, ...]:
        """The context of each passage: every point asks for it."""
        return tuple(passage.context for passage in self.passages)

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

    @cached_property
    def _titles(self) -> tuple[int, ...]:
        """Place of the nearest heading at or above each block, -1 where there is none."""
        places, last = [], -1
        for place, block in enumerate(self.document.blocks):
            last = place if _heading_level(block) else last
            places.append(last)
        return tuple(places)

    def _section(self, block: int) -> str:
        """Return the nearest heading above a block, as written."""
        title = self._titles[block]
        return self.document.blocks[title].text.replace("\n", " ")[:120] if title >= 0 else ""


def passages_of(document: TextDocument) -> Text:
    """Cut a document. Linear in its length; what is said again, word for word in the same place, is left out."""
    return Text(document, _once(tuple(_passages(document))))


def _once(passages: tuple[Passage, ...]) -> tuple[Passage, ...]:
    """Leave out passages that stood once before between the same neighbours: a page shown twice is read once."""
    known: set[tuple[object, ...]] = set()
    contexts = [passage.context for passage in passages]
    kept: list[Passage] = []
    for place, passage in enumerate(passages):
        before = min(place, _BESIDE)
        around = (before, passage.region, passage.label, *contexts[place - before : place + _BESIDE + 1])
        if around not in known:
            known.add(around)
            kept.append(passage if place == len(kept) else replace(passage, index=len(kept)))
    return tuple(kept)


def _passages(document: TextDocument) -> Iterator[Passage]:
    headings: list[tuple[int, str]] = []
    lead, columns, items, index = "", "", 0, 0
    for place, block in enumerate(document.blocks):
        level = _heading_level(block)
        if level:
            while headings and headings[-1][0] >= level:
                headings.pop()
            headings.append((level, aligned(block.text)[:200].replace("\n", " ")))
            lead = ""
        items = items + 1 if block.kind is BlockKind.ITEM else 0
        names, columns = _columns(block, columns)
        above = tuple(words for _, words in (headings[:-1] if level else headings))
        listed = block.kind is BlockKind.ITEM or (block.kind is BlockKind.PARAGRAPH and bool(_LISTED.match(block.text)))
        outer = lead if listed and items <= _LEAD_ITEMS else ""
        for start, words, led in _led(block, outer) if not level else [(0, block.text.replace("\n", " "), "")]:
            folded = aligned(words)
            yield Passage(
                index=index,
                block=place,
                start=start,
                text=words,
                folded=folded,
                headings=above,
                lead=led,
                label=aligned(block.cells[0])[:200] if block.kind is BlockKind.ROW and block.cells else "",
                columns=names,
                kind=BlockKind.HEADING if level else block.kind,
                region=block.region,
                links=block.links,
                link_only=_link_only(block),
                context="\n".join((*above, led, names, folded)),
            )
            index += 1
        if block.kind is BlockKind.PARAGRAPH and not (listed and lead and not block.text.endswith(":")):
            lead = aligned(block.text[-300:].rsplit("\n", 1)[-1]) if block.text.rstrip().endswith((":", ",")) else ""


def _columns(block: TextBlock, columns: str) -> tuple[str, str]:
    """Return what names the cells of a block, and what will name those of the next."""
    if block.kind is not BlockKind.ROW:
        return "", ""
    if columns and not block.head:
        return columns, columns
    return "", aligned(" | ".join(block.cells))[:200] if len(block.cells) > 1 else ""


def _heading_level(block: TextBlock) -> int:
    """Return the level of a heading, 0 for other blocks. A short numbered line is one, whatever its tag."""
    if block.kind is BlockKind.HEADING:
        return block.level
    if block.kind is not BlockKind.PARAGRAPH or len(block.text) > _HEADING_CHARS or not _NUMBERED.match(block.text):
        return 0
    return 8 if _NESTED.match(block.text) else 7


def _led(block: TextBlock, outer: str) -> Iterator[tuple[int, str, str]]:
    """Yield each sentence with the words that introduce it: of the block itself first, else of the list it is in."""
    lead = outer
    row = block.kind is BlockKind.ROW
    for start, words in whole(block.text) if row else sentences(block.text):
        if lead is not outer and len(words) > _LIST_LINE and not _LISTED.match(words):
            lead = outer
        yield start, words, lead
        if words.endswith(":"):
            lead = aligned(words[-300:])


def _link_only(block: TextBlock) -> bool:
    linked = sum(len(link.text) for link in block.links)
    return bool(block.links) and linked >= 0.8 * len(block.text.strip(" |-•·/"))


def _quote(text: str, start: int, end: int) -> str:
    """Return at most ``QUOTE_CHARS`` characters that hold ``start`` to ``end``, cut marks shown."""
    if len(text) <= QUOTE_CHARS:
        return text.strip()
    low = max(0, min(start - (QUOTE_CHARS - min(end - start, QUOTE_CHARS)) // 2, len(text) - QUOTE_CHARS))
    high = min(len(text), low + QUOTE_CHARS)
    return ("…" if low else "") + text[low:high].strip() + ("…" if high < len(text) else "")
