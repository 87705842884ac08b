"""Turns raw blocks into blocks: titles in disguise, lists without list elements, headings that hold a paragraph."""

import itertools
import re
from collections.abc import Iterator, Sequence

from auditor.evidence.texts import BlockKind, TextBlock
from auditor.reading.raw_blocks import Line, Raw
from auditor.reading.titles import TITLE_CHARS, is_capitals, is_emphasised, is_nested, is_numbered, is_section, is_topic

PSEUDO = 7
"""Level of a line that only looks like a heading."""
_HEADING_CHARS = 250
"""Longest text of a heading element that is believed."""
_BULLET = re.compile(r"[-–—•·▪●○◦‣►▸➢➤✓✔✅*§][  ]?(?=[^\s\d-])")
_TOC = 3
"""So many titles in a row without a word between them are a table of contents."""


def shaped(raws: Sequence[Raw]) -> tuple[TextBlock, ...]:
    """Return the blocks of a page."""
    parts = [part for number, raw in enumerate(raws) for part in _parts(raw, raws[number + 1 : number + 2])]
    _unlist(parts)
    _relist(parts)
    return tuple(_block(part) for part in parts)


def is_bullet(line: str) -> bool:
    """Say whether a line begins as an item of a list does."""
    return bool(_BULLET.match(line))


def _parts(raw: Raw, after: Sequence[Raw]) -> Iterator[Raw]:
    if raw.kind is BlockKind.ROW:
        yield raw
    elif raw.kind is BlockKind.HEADING:
        yield from _from_heading(raw)
    else:
        yield from _from_lines(raw, after)


def _from_heading(raw: Raw) -> Iterator[Raw]:
    """A heading element that holds more than a title is that title and a paragraph."""
    lines = raw.lines
    if len(lines) > 1 and (len(lines) > 2 or lines[0].text.endswith(":") or len(raw.text) > TITLE_CHARS):
        if len(lines[0].text) <= TITLE_CHARS:
            yield _copy(raw, lines[:1], BlockKind.HEADING, raw.level)
            lines = lines[1:]
        yield from _from_lines(_copy(raw, lines, BlockKind.PARAGRAPH, 0), ())
    elif len(raw.text) > _HEADING_CHARS:
        yield _copy(raw, lines, BlockKind.PARAGRAPH, 0)
    else:
        yield _copy(raw, (_joined(lines),), BlockKind.HEADING, raw.level)


def _from_lines(raw: Raw, after: Sequence[Raw]) -> Iterator[Raw]:
    """Cut a block at the lines that are titles and at those that begin with a bullet."""
    kept: list[Line] = []
    item: Raw | None = None
    for number, line in enumerate(raw.lines):
        rest = raw.lines[number + 1 : number + 2]
        title = _is_title(line, number, raw, rest or None, after)
        bullet = _BULLET.match(line.text)
        if title or bullet:
            yield from _flushed(raw, kept)
            kept = []
        if title:
            item = None
            yield _copy(raw, (line,), BlockKind.HEADING, PSEUDO + is_nested(line.text))
        elif bullet:
            item = _copy(raw, (Line(line.text[bullet.end() :], line.bold, line.links),), BlockKind.ITEM, 0)
            yield item
        elif item and not kept and _continues(item, line):
            item.lines += (line,)
        else:
            kept.append(line)
    yield from _flushed(raw, kept)


def _continues(item: Raw, line: Line) -> bool:
    """Say whether a line without a bullet goes on the item above."""
    return line.text[:1].islower() or not item.text.endswith((".", ";", "!"))


def _flushed(raw: Raw, lines: list[Line]) -> Iterator[Raw]:
    if lines:
        yield _copy(raw, tuple(lines), raw.kind, 0)


def _is_title(line: Line, number: int, raw: Raw, rest: Sequence[Line] | None, after: Sequence[Raw]) -> bool:
    """Say whether a line is a title: by its emphasis, its number, its capitals or its usual words."""
    if len(line.text) > TITLE_CHARS or not line.text or _is_link(line):
        return False
    alone = len(raw.lines) == 1
    if raw.kind is BlockKind.ITEM and (number != 0 or not (rest or _goes_on(raw, after))):
        return False
    if line.bold and is_emphasised(line.text):
        return alone or bool(rest and not rest[0].bold and (is_topic(line.text) or line.text.endswith(":")))
    if raw.kind is BlockKind.ITEM:
        return False
    if alone and not after:
        return False
    if is_numbered(line.text) or is_section(line.text):
        return alone or bool(rest)
    return is_capitals(line.text) and (alone or bool(rest and not is_capitals(rest[0].text)))


def _is_link(line: Line) -> bool:
    """Say whether a line leads elsewhere: what it names does not stand below it."""
    return sum(len(link.text) for link in line.links) >= 0.8 * len(line.text)


def _goes_on(raw: Raw, after: Sequence[Raw]) -> bool:
    return bool(after and after[0].item == raw.item and len(raw.lines) == 1)


def _unlist(parts: list[Raw]) -> None:
    """Take back the titles in disguise that follow one another: a table of contents, a menu, an address in bold."""
    start = 0
    while start < len(parts):
        end = start
        while end < len(parts) and parts[end].kind is BlockKind.HEADING and parts[end].level >= PSEUDO:
            end += 1
        if end - start >= _TOC:
            whole = end < len(parts) and parts[end].kind is BlockKind.HEADING
            for part in parts[start : end if whole else end - 1]:
                part.kind, part.level = BlockKind.PARAGRAPH, 0
        start = max(end, start + 1)


def _relist(parts: list[Raw]) -> None:
    """Call items the paragraphs that go on a sentence which ends with a colon."""
    within = False
    for before, part in itertools.pairwise(parts):
        if part.kind is not BlockKind.PARAGRAPH or before.kind not in (BlockKind.PARAGRAPH, BlockKind.ITEM):
            within = False
            continue
        opens = before.kind is BlockKind.PARAGRAPH and before.text.endswith(":")
        within = (opens or within) and part.text[:1].islower() and not part.text.endswith(":")
        if within:
            part.kind = BlockKind.ITEM


def _copy(raw: Raw, lines: tuple[Line, ...], kind: BlockKind, level: int) -> Raw:
    return Raw(kind, level, lines, raw.region, raw.shown, raw.item, page=raw.page)


def _joined(lines: tuple[Line, ...]) -> Line:
    links = tuple(link for line in lines for link in line.links)
    return Line(" ".join(line.text for line in lines), True, links)


def _block(raw: Raw) -> TextBlock:
    return TextBlock(
        kind=raw.kind,
        text=raw.text,
        level=raw.level,
        cells=raw.cells,
        head=raw.head,
        links=raw.links,
        region=raw.region,
        shown=raw.shown,
        page=raw.page,
    )
