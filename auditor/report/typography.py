"""Numbers, dates and French spacing, for texts that we wrote; never for what was found on a site."""

import re
from datetime import UTC, datetime

from auditor.model import Lang

_NBSP = "\u00a0"
_NARROW = "\u202f"
_MONTHS = {
    "fr": (
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()  # noqa: SIM905
    ),
    "en": (
        "January February March April May June July August September October November December".split()  # noqa: SIM905
    ),
}
_WORD_APOSTROPHE = re.compile(r"(?<=\w)'(?=\w)")
_FRENCH_SPACES = (
    (re.compile(r" (?=[;!?])"), _NARROW),
    (re.compile(r" (?=[:%»€])"), _NBSP),
    (re.compile(r"(?<=«) "), _NBSP),
    (re.compile(r"(?<=\bart\.) (?=\w)"), _NBSP),
    (re.compile(r"(?<=\bn°) (?=\d)"), _NBSP),
)


def spaced(text: str, lang: Lang) -> str:
    """Turn the spaces that French punctuation needs into ones that no line may break at."""
    if lang == "fr":
        for pattern, space in _FRENCH_SPACES:
            text = pattern.sub(space, text)
    return text


def typeset(text: str, lang: Lang) -> str:
    """Space ``text`` and give its words typographic apostrophes."""
    return spaced(_WORD_APOSTROPHE.sub("’", text), lang)


def day(moment: datetime, lang: Lang) -> str:
    """Return the date in words."""
    utc = moment.astimezone(UTC)
    number = "1er" if lang == "fr" and utc.day == 1 else str(utc.day)
    return f"{number}{_NBSP}{_MONTHS[lang][utc.month - 1]} {utc.year}"


def iso_day(date: str, lang: Lang) -> str:
    """Return an ISO 8601 date in words, anything else as it is."""
    try:
        return day(datetime.fromisoformat(date).replace(tzinfo=UTC), lang)
    except ValueError:
        return date


def stamp(moment: datetime) -> str:
    """Return date and time to the second, UTC, in one sortable form for both languages."""
    return moment.astimezone(UTC).strftime(f"%Y-%m-%d{_NBSP}%H:%M:%S{_NBSP}UTC")


def number(value: float, lang: Lang) -> str:
    """Return ``value`` with at most one decimal and the separators of the language."""
    text = f"{value:,.1f}".removesuffix(".0")
    return text if lang == "en" else text.replace(",", _NARROW).replace(".", ",")


def percent(ratio: float, lang: Lang) -> str:
    """Return a ratio as a whole percentage, rounded down so that 99.6 % never reads 100 %."""
    whole = int(ratio * 100 + 1e-9)
    return f"{whole}{_NBSP}%" if lang == "fr" else f"{whole}%"


def hours(value: float, lang: Lang) -> str:
    """Return an effort in minutes below one hour, in hours above."""
    return f"{round(value * 60)}{_NBSP}min" if 0 < value < 1 else f"{number(value, lang)}{_NBSP}h"


def duration(seconds: float, lang: Lang) -> str:
    """Return the time between two moments in the largest units that say enough."""
    whole = int(seconds)
    if whole < 1:
        return f"<{_NBSP}1{_NBSP}s"
    if whole < 60:
        return f"{whole}{_NBSP}s"
    if whole < 3600:
        return f"{whole // 60}{_NBSP}min {whole % 60:02d}{_NBSP}s"
    return f"{number(whole // 3600, lang)}{_NBSP}h {whole % 3600 // 60:02d}{_NBSP}min"
