"""Lines without markup (a text file, the words of a PDF) as blocks."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from auditor.evidence.pages import Region
from auditor.evidence.texts import BlockKind, TextBlock
from auditor.reading.raw_blocks import Line, Raw
from auditor.reading.shapes import is_bullet, shaped
from auditor.reading.text import clean
from auditor.reading.titles import TITLE_CHARS, is_numbered, is_value

_FULL = 0.72
"""Share of the longest lines from which a line is taken to go on in the next."""
_FULL_CHARS = 45.0
_LARGE = 1.15
"""Times the size of the body from which a short line is a title."""
_LARGEST = 1.6
_RULE = re.compile(r"[=\-_*~#]{3,}")
_HASHES = re.compile(r"(#{1,6}) +")
_COMPOUNDS = frozenset(
    {"peut", "celui", "celle", "ceux", "vis", "ci", "au", "non", "sous", "contre", "apres", "après", "demi", "mi", "e"}
)
_REPEATED = 3
"""Pages that bear the same line from which it is a running title."""
_DIGITS = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class PlainLine:
    """One line as it was laid out."""

    text: str
    page: int | None = None
    size: float = 0.0
    """Height of its letters, in the unit of the document; 0 when not known."""
    bold: bool = False
    gap: float = 1.0
    """Distance from the line above, in usual distances between lines."""


def text_blocks(text: str) -> tuple[TextBlock, ...]:
    """Return a plain text as blocks: paragraphs are parted by empty lines, titles underlined or marked with #."""
    lines = [line.rstrip() for line in re.split(r"\r\n|[\n\r\f\v\u2028\u2029]", text)]
    marked: list[PlainLine] = []
    gap = 1.0
    for line, below in zip(lines, [*lines[1:], ""], strict=True):
        bare = clean(line)
        if not bare or _RULE.fullmatch(bare):
            gap = 2.0
            continue
        title = _HASHES.match(bare)
        bold = bool(title) or bool(_RULE.fullmatch(below.strip()))
        marked.append(PlainLine(bare[title.end() :] if title else bare, bold=bold, gap=2.0 if bold else gap))
        gap = 2.0 if bold else 1.0
    return blocks_of_lines(marked)


def blocks_of_lines(lines: Iterable[PlainLine]) -> tuple[TextBlock, ...]:
    """Join lines into paragraphs, titles and items. Running titles are kept once."""
    kept = _without_repeats([line for line in lines if line.text])
    body = _usual(line.size for line in kept)
    full = max(_FULL_CHARS, _FULL * _longest(kept))
    raws: list[Raw] = []
    paragraph: list[PlainLine] = []
    for before, line in pairwise([None, *kept]):
        assert line is not None
        if before is not None and _parts(before, line, body, full):
            raws += _raw(paragraph, body, full)
            paragraph = []
        paragraph.append(line)
    return shaped(raws + _raw(paragraph, body, full))


def _parts(before: PlainLine, line: PlainLine, body: float, full: float) -> bool:
    """Say whether a paragraph ends between two lines."""
    if before.page != line.page:
        return not (len(before.text) >= full and line.text[:1].islower())
    if line.gap > 1.4 or _is_large(line, body) != _is_large(before, body) or line.bold != before.bold:
        return True
    return is_bullet(line.text) or (is_numbered(line.text) and not is_value(line.text)) or is_numbered(before.text)


def _raw(lines: Sequence[PlainLine], body: float, full: float) -> list[Raw]:
    if not lines:
        return []
    joined = [lines[0].text]
    for before, line in pairwise(lines):
        if is_value(line.text) and len(before.text) < full:
            joined.append(line.text)
        elif len(before.text) >= full or _is_cut_word(joined[-1], line.text):
            joined[-1] = _join(joined[-1], line.text)
        else:
            joined.append(line.text)
    large = _is_large(lines[0], body)
    bold = large or all(line.bold for line in lines)
    words = tuple(Line(text, bold) for text in joined)
    short = sum(map(len, joined)) <= TITLE_CHARS
    kind, level = (
        (BlockKind.HEADING, 1 if lines[0].size >= _LARGEST * body else 2)
        if large and short
        else (BlockKind.PARAGRAPH, 0)
    )
    return [Raw(kind, level, words, Region.MAIN, True, page=lines[0].page)]


def _is_large(line: PlainLine, body: float) -> bool:
    return body > 0 and line.size >= _LARGE * body and len(line.text) <= TITLE_CHARS


def _is_cut_word(before: str, after: str) -> bool:
    return before.endswith("-") and before[-2:-1].isalpha() and after[:1].islower()


def _join(before: str, after: str) -> str:
    """Join two lines; the hyphen of a word that was cut goes away, that of a compound stays."""
    if not _is_cut_word(before, after):
        return f"{before} {after}"
    last = before[:-1].rsplit(" ", 1)[-1].lower()
    return before + after if last in _COMPOUNDS or "-" in last else before[:-1] + after


def _usual(sizes: Iterable[float]) -> float:
    counted = Counter(round(size, 1) for size in sizes if size > 0)
    return counted.most_common(1)[0][0] if counted else 0.0


def _longest(lines: Sequence[PlainLine]) -> float:
    """Return the length that most full lines reach."""
    lengths = sorted(len(line.text) for line in lines)
    return float(lengths[int(len(lengths) * 0.9)]) if lengths else 0.0


def _without_repeats(lines: Sequence[PlainLine]) -> list[PlainLine]:
    """Drop running titles and page numbers after the first page that bears them."""
    pages = {line.page for line in lines}
    if len(pages) < _REPEATED:
        return list(lines)
    edges: Counter[str] = Counter()
    for _, group in groupby(lines, key=lambda line: line.page):
        page = list(group)
        edges.update({_DIGITS.sub("#", line.text) for line in (*page[:2], *page[-2:])})
    running = {text for text, count in edges.items() if count >= max(_REPEATED, len(pages) // 2)}
    seen: set[str] = set()
    kept = []
    for line in lines:
        shape = _DIGITS.sub("#", line.text)
        if shape not in running or shape not in seen:
            kept.append(line)
        seen.add(shape)
    return kept
