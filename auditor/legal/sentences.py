"""Text as sentences and lines, each with its place: no abbreviation ends one, no wrapped line cuts one."""

import re
from collections.abc import Iterator

_PASSAGE_CHARS = 1_200
"""Longest passage; a longer run of words without an end is cut between words."""
_SENTENCE_END = re.compile(r"[.!?…][»\"')\]]*\s+(?=[«\"'(\[]*[^\Wa-zà-öø-ÿ])|\s[;•]\s+|;\s+(?=[-–•])")
_ABBREVIATION = re.compile(
    r"(?:\b(?:[A-Za-z]|M|MM|Mme|Mlle|Mr|Mrs|Ms|Dr|Me|St|Ste|art|Art|arts|n|no|N|No|cf|p|pp|ex|etc|tel|tél|Tel|Tél|fax|Fax"
    r"|av|Av|bd|Bd|Bld|boul|rte|chem|al|env|min|max|Inc|Ltd|Co|Corp|ext|Ext|nb|NB|vol|éd|réf|Réf|ref|Ref|dpt|dept|Sté|sté|Ets"
    r"|janv|févr|avr|juil|sept|oct|nov|déc))\.$"
)
_WRAPPED = re.compile(r"(?<=[^\s.!?:;|•–—-])\n(?=[a-zà-öø-ÿ(«\"][^.):]{12})")
"""A line end inside a sentence: what follows goes on in small letters and is no mark of a list."""
_WRAPPED_CHARS = 40
"""Shortest line that is taken for a wrapped one."""


def sentences(text: str) -> Iterator[tuple[int, str]]:
    """Yield each sentence or line with its place in the text, from 0."""
    start = 0
    for line in _unwrapped(text).split("\n"):
        yield from ((start + place, words) for place, words in _split(line))
        start += len(line) + 1


def whole(text: str) -> Iterator[tuple[int, str]]:
    """Yield a text that is one statement, in pieces when it is very long."""
    yield from _pieces(text, 0, len(text))


def _unwrapped(text: str) -> str:
    """Join lines that only wrap a sentence; the length stays."""
    if "\n" not in text:
        return text
    return _WRAPPED.sub(lambda match: " " if _line_chars(text, match.start()) >= _WRAPPED_CHARS else "\n", text)


def _line_chars(text: str, end: int) -> int:
    return end - text.rfind("\n", max(0, end - 200), end) - 1


def _split(line: str) -> Iterator[tuple[int, str]]:
    start = 0
    for match in _SENTENCE_END.finditer(line):
        if line[match.start()] == "." and _ABBREVIATION.search(line[max(0, match.start() - 8) : match.start() + 1]):
            continue
        yield from _pieces(line, start, match.end())
        start = match.end()
    yield from _pieces(line, start, len(line))


def _pieces(line: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    """Yield a part of a line, cut between words when it is longer than a passage may be."""
    while end - start > _PASSAGE_CHARS:
        cut = line.rfind(" ", start + _PASSAGE_CHARS // 2, start + _PASSAGE_CHARS)
        cut = cut if cut > start else start + _PASSAGE_CHARS
        yield start, line[start:cut]
        start = cut
    if line[start:end].strip():
        yield start, line[start:end].rstrip()
