"""Which characters the bundled fonts can draw, so that a PDF looks the same on every machine and can be searched.

A glyph that no font has would come from whatever fonts the machine happens to hold, or leave a hole that some
readers cannot extract text around. The HTML file keeps every character.
"""

import unicodedata
from functools import cache

from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

from auditor.report.fonts import font_paths

PLACEHOLDER = "□"
_LAYOUT = frozenset("\n\t\u00ad\u200b\u202f")
_INVISIBLE = frozenset({"Cc", "Cf", "Mn", "Me", "Zl", "Zp"})


def drawable(text: str) -> str:
    """Return ``text`` with each character that cannot be drawn as a placeholder, or dropped if it has no width."""
    unknown = {char for char in set(text) if ord(char) not in _covered() and char not in _LAYOUT}
    return text.translate({ord(char): _instead(char) for char in unknown})


def _instead(char: str) -> str:
    return "" if unicodedata.category(char) in _INVISIBLE else PLACEHOLDER


@cache
def _covered() -> frozenset[int]:
    return frozenset(code for path in font_paths() for code in TTFont(path, lazy=True).getBestCmap())
