"""Expressions that first look for a word without which they cannot match.

Most of the expressions of a reader stand in few of the passages of a document. What a match must contain is read off
the expression itself, as a set of strings one of which is in every match: looking for a string is many times faster
than trying an expression at each place, and changes no result.
"""

import re
import sys
from collections.abc import Callable, Iterator
from functools import cached_property
from re import _constants as ops  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

_SHORTEST = 3
_SIGNS = frozenset("{}[]<>@#%$_|€")
_MOST = 48
"""Most strings worth looking for: beyond, the expression itself is as fast."""
_TRANSPARENT = frozenset({ops.AT, ops.ASSERT, ops.ASSERT_NOT})
"""Parts that take no character."""


class Quick:
    """An expression with the strings one of which every match contains; none when that cannot be told."""

    def __init__(self, expression: str, flags: int = 0) -> None:
        """Keep the expression: there are hundreds, and most commands use none of them."""
        self.pattern, self._flags = expression, flags

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The expression, compiled when a text may first hold a match."""
        return re.compile(self.pattern, self._flags)

    @cached_property
    def needles(self) -> tuple[str, ...]:
        """Strings one of which every match contains; empty when no short list is known."""
        return needles(self.pattern, self._flags)

    def match(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """Match at the beginning, as ``re.Pattern.match`` does."""
        return self.compiled.match(text, start, end)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """Match the whole text, as ``re.Pattern.fullmatch`` does."""
        return self.compiled.fullmatch(text)

    def may(self, text: str) -> bool:
        """Tell whether ``text`` can hold a match."""
        for needle in self.needles:
            if needle in text:
                return True
        return not self.needles

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """Return the first match, as ``re.Pattern.search`` does."""
        return self.compiled.search(text, start, end) if self.may(text) else None

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """Yield the matches, as ``re.Pattern.finditer`` does."""
        return self.compiled.finditer(text, start, end) if self.may(text) else iter(())

    def findall(self, text: str) -> list[Any]:
        """Return the matches, as ``re.Pattern.findall`` does."""
        return self.compiled.findall(text) if self.may(text) else []

    def sub(self, instead: str | Callable[[re.Match[str]], str], text: str) -> str:
        """Replace the matches, as ``re.Pattern.sub`` does."""
        return self.compiled.sub(instead, text) if self.may(text) else text


def needles(expression: str, flags: int = 0) -> tuple[str, ...]:
    """Return strings one of which every match of the expression contains; empty when no short list is known."""
    parsed = parser.parse(expression, flags)
    if parsed.state.flags & re.IGNORECASE:
        return ()
    best = _of(parsed)
    return tuple(sorted(best, key=len)) if best and len(best) <= _MOST else ()


def _of(parts: Any) -> frozenset[str] | None:
    """Return the cheapest set that a sequence of parsed parts needs."""
    known: list[frozenset[str]] = []
    run = ""
    for op, value in parts:
        if op is ops.LITERAL:
            run += chr(value)
            continue
        if op not in _TRANSPARENT:
            known.append(frozenset({run}))
            run = ""
        if (inner := _inner(op, value)) is not None:
            known.append(inner)
    known.append(frozenset({run}))
    useful = [one for one in known if all(_rare(needle) for needle in one)]
    return min(useful, key=_cost, default=None)


def _inner(op: Any, value: Any) -> frozenset[str] | None:
    """Return what a part that holds others needs."""
    if op is ops.SUBPATTERN:
        return None if value[1] & re.IGNORECASE else _of(value[3])
    if op is ops.BRANCH:
        branches = [_of(branch) for branch in value[1]]
        return None if None in branches else frozenset().union(*(one for one in branches if one))
    if op in (ops.MAX_REPEAT, ops.MIN_REPEAT) and value[0] > 0:
        return _of(value[2])
    if op is ops.ASSERT:
        return _of(value[1])
    return None


def _rare(needle: str) -> bool:
    """Tell whether a string is worth looking for: long enough, or a sign that prose seldom has."""
    return len(needle) >= _SHORTEST or (bool(needle) and set(needle) <= _SIGNS)


def _cost(found: frozenset[str]) -> float:
    """Estimate the cost of a set: looking for each string, and the expression wherever one stands."""
    return sum(0.02 + 0.6 ** (len(needle) + 3 * (needle[0] in _SIGNS)) for needle in found)
