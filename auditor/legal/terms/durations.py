"""Lengths of time as contracts write them: "14 jours", "quatorze (14) jours ouvrés", "deux ans", "48h"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_WORDS = {
    "un": 1, "une": 1, "one": 1, "deux": 2, "two": 2, "trois": 3, "three": 3, "quatre": 4, "four": 4, "cinq": 5,
        "five": 5,
    "six": 6, "sept": 7, "seven": 7, "huit": 8, "eight": 8, "neuf": 9, "dix": 10, "ten": 10, "douze": 12,
        "twelve": 12,
    "quatorze": 14, "fourteen": 14, "quinze": 15, "fifteen": 15, "vingt": 20, "vingt et un": 21, "vingt-quatre": 24,
    "trente": 30, "thirty": 30, "quarante-huit": 48, "soixante": 60, "sixty": 60, "quatre-vingt-dix": 90, "cent": 100,
}  # fmt: skip
_DAYS = {"j": 1.0, "d": 1.0, "h": 1 / 24, "s": 7.0, "w": 7.0, "m": 30.0, "a": 365.0, "y": 365.0}
_NUMBER = "|".join(sorted((re.escape(word) for word in _WORDS), key=len, reverse=True))
_LENGTH = re.compile(
    rf"(?<![\w.,/-])\(?(?P<number>\d{{1,3}}"
    rf"|{_NUMBER})\)?\s?(?:\(\s?(?P<again>\w{{1,15}}(?:[ -]\w{{1,10}})?)\s?\)\s?)?"
    r"(?:\(\*\)\s)?(?P<unit>jours?|jrs?|j|days?|heures?|hours?|hrs?|h|semaines?|weeks?|mois|months?|ans?|annees?"
    r"|years?)\b(?!-\w)"
)


@dataclass(frozen=True, slots=True)
class Length:
    """One length of time and where it stands."""

    number: int
    unit: str
    """First letter: j, d, h, s, w, m, a or y."""
    start: int
    end: int

    @property
    def days(self) -> float:
        """Days; a month counts 30, a year 365."""
        return self.number * _DAYS[self.unit]


def lengths(folded: str) -> Iterator[Length]:
    """Yield the lengths of time in folded words, in reading order."""
    for match in _LENGTH.finditer(folded):
        number = _number(match["number"])
        if match["again"] and match["again"].isdigit() and len(match["again"]) <= 3:
            number = int(match["again"])
        yield Length(number, match["unit"][0], *match.span())


def _number(word: str) -> int:
    return int(word) if word.isdigit() else _WORDS[word]
