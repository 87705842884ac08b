"""What the words of a page say it is, whatever its name: a legal notice, a privacy policy, a dated version."""

import calendar
import re
from datetime import date

from auditor.evidence.pages import LegalText, Region
from auditor.evidence.texts import TextBlock
from auditor.legal.kinds import kinds_in
from auditor.legal.values.dates import DATE, last_day
from auditor.reading.flow import Flow
from auditor.reading.text import fold

_CHARS = 200_000
"""Most characters in which the words of a document are looked for."""
_MANY_LINKS = 15
"""A page whose HTML holds this many links has menus of its own: scripts then rarely add only the footer."""

_VERSION_WORD = re.compile(
    r"\b(?:vigueur|mises? a jour|actualisee?s?|version|modifiee?s?|revisee?s?|effective|updated?|revised|datee?)\b"
)
_AFTER = 70
"""Characters after such a word in which its date stands."""
_YEAR = re.compile(r".{0,12}?\b(20[0-4]\d)\b")
"""A year alone dates a version when it follows at once ("version 2024")."""
_OF_A_LAW = re.compile(r"\b(?:reglement|loi|rgpd|gdpr|directive|decret|ordonnance|articles?|act|law)\b")
_BEFORE = 60
"""Characters before such a word in which a law says that the date is its own."""
_TAIL = 100
"""Characters at the end of a text where a date alone is its own."""


def legal_text_of(flow: Flow, title: str, blocks: tuple[TextBlock, ...]) -> LegalText:
    """Say what the words of one page hold."""
    words = fold("".join(flow.pieces)[:_CHARS])
    version = _version(words, fold(flow.main_text(_CHARS)[-4 * _TAIL :])[-_TAIL:])
    return LegalText(
        holds=kinds_in(title, blocks),
        version=version,
        whole=_is_whole(flow),
    )


def _version(words: str, tail: str) -> date | None:
    own = (
        m for m in _VERSION_WORD.finditer(words) if not _OF_A_LAW.search(words[max(0, m.start() - _BEFORE) : m.start()])
    )
    dates = [_dated(words[match.end() : match.end() + _AFTER]) for match in own]
    if (last := DATE.search(tail)) and not _OF_A_LAW.search(tail):
        dates.append(_month_end(last))
    return max((found for found in dates if found), default=None)


def _dated(span: str) -> date | None:
    """Return the date that follows a word such as "version", at the end of its month or year."""
    if (match := DATE.search(span)) and (day := _month_end(match)):
        return day
    year = _YEAR.match(span)
    return date(int(year.group(1)), 12, 31) if year else None


def _month_end(match: re.Match[str]) -> date | None:
    """Return the last day of its month, by which a version is told; dates of the last century are a law's."""
    day = last_day(match)
    if day is None or day.year < 2000:
        return None
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


def _is_whole(flow: Flow) -> bool:
    links = flow.all("a")
    return len(links) >= _MANY_LINKS or not flow.all("script") or any(flow.region(a) is Region.FOOTER for a in links)
