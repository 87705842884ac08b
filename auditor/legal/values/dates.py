"""Dates as French and English documents write them, months alone, and versions."""

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from auditor.legal.passages import aligned
from auditor.legal.values.match import MOST_CHARS, Match, disjoint

_MONTHS = (
    "janvier january janv jan",
    "fevrier february fevr fev feb",
    "mars march mar",
    "avril april avr apr",
    "mai may",
    "juin june jun",
    "juillet july juil jul",
    "aout august aug",
    "septembre september sept sep",
    "octobre october oct",
    "novembre november nov",
    "decembre december dec",
)
MONTH_NUMBER = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()}
"""Of folded French and English names, short ones included."""
_NAMES = "|".join(sorted(MONTH_NUMBER, key=len, reverse=True))
_YEAR = r"(?:19[5-9]\d|20[0-4]\d)"
DATE = re.compile(
    rf"(?<!\d)(?P<iso_year>{_YEAR})[-/.](?P<iso_month>0[1-9]|1[0-2])[-/.](?P<iso_day>[0-3]\d)(?!\d)"
    rf"|(?<![\d/.])(?P<day>[0-3]?\d) ?[/.\-] ?(?P<month>[01]?\d) ?[/.\-] ?(?P<year>{_YEAR}|\d\d(?=[\s,;)]"
    r"|\.?$|\. ))(?!\d)"
    r"|(?<!\d)(?P<named_day>[0-3]?\d)(?:er|st|nd|rd|th)?(?: of)? ?[-. ] ?"
    rf"(?P<name>{_NAMES})\b\.?,?[- ]{{1,2}}(?P<named_year>{_YEAR})(?!\d)"
    rf"|\b(?P<us_name>{_NAMES})\b\.? (?P<us_day>[0-3]?\d)(?:st|nd|rd|th)?,? (?P<us_year>{_YEAR})(?!\d)"
    rf"|\b(?P<only_name>{_NAMES})\b\.?,? (?P<only_year>{_YEAR})(?!\d)"
    rf"|(?<![\d/.])(?P<only_month>0[1-9]|1[0-2])[/.\-](?P<month_year>20[0-4]\d)(?![\d/.\-])"
)
"""One date in folded words."""
_VERSION = re.compile(
    r"\b(?:version|v\.?|rev(?:ision)?\.?|edition|vers\.)(?: ?(?:n[°o.]{1,2}|:|numero))? ?"
    r"(?P<version>\d{1,4}(?:\.\d{1,4}){0,3})(?![\d/])(?!\.\d)"
)


@dataclass(frozen=True, slots=True)
class Dated(Match):
    """A date or a version; ``value`` as written."""

    kind: str = "day"
    """day, month or version."""
    day: date | None = None
    """Of a month, its last day; None for a version."""


def find(text: str) -> list[Dated]:
    """Return the dates and versions in reading order; days that no calendar knows are left out."""
    text = text[:MOST_CHARS]
    return disjoint(_all(text, aligned(text)))


def last_day(match: re.Match[str]) -> date | None:
    """Return the day of a ``DATE``, the last of its month when no day is written, None when there is no such day."""
    found = match.groupdict()
    year = next(
        int(found[key])
        for key in ("iso_year", "year", "named_year", "us_year", "only_year", "month_year")
        if found[key]
    )
    name = found["name"] or found["us_name"] or found["only_name"]
    month = MONTH_NUMBER[name] if name else int(found["iso_month"] or found["month"] or found["only_month"])
    day = found["iso_day"] or found["day"] or found["named_day"] or found["us_day"]
    return _calendar(year + 2000 if year < 100 else year, month, int(day) if day else None)


def _calendar(year: int, month: int, day: int | None) -> date | None:
    if not 1 <= month <= 12:
        return None
    last = calendar.monthrange(year, month)[1]
    day = last if day is None else day
    return date(year, month, day) if 1 <= day <= last else None


def _all(text: str, folded: str) -> Iterator[Dated]:
    for match in DATE.finditer(folded):
        if day := last_day(match):
            kind = "month" if match["only_name"] or match["only_month"] else "day"
            yield Dated(text[match.start() : match.end()], match.start(), match.end(), None, kind, day)
    for match in _VERSION.finditer(folded):
        yield Dated(text[match.start() : match.end()], match.start(), match.end(), None, "version")
