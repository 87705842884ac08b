"""Lifetimes announced for cookies, by name or in general (CK-07)."""

import re
from collections.abc import Iterator

from auditor.evidence.texts import BlockKind
from auditor.legal.cues import pattern
from auditor.legal.passages import Passage, Text
from auditor.legal.privacy.cookie_names import cookie_names
from auditor.legal.privacy.named import CookieLifetime
from auditor.legal.privacy.retention import DURATION, days
from auditor.legal.privacy.words import COOKIE

_SESSION = pattern(
    r"\b(?:duree de (?:la |votre )?session|(?:de )?session\b|fin de (?:la |votre )?(?:session|navigation|"
    r"visite)|fermeture (?:du|de votre|de la|de|des) (?:navigateur|session|fenetre)|close (?:your|"
    r"the) browser|end of (?:the |your )?session|browser session)"
)
_PERSISTENT = pattern(
    r"\b(?:persistant|permanent|persistent|indefini\w*|jusqu'a (?:suppression|ce que vous (?:les |"
    r"le )?supprim\w+))"
)
_LASTS = pattern(
    r"dure\w*|vie\b|valid\w*|valab\w*|expir\w*|conserv\w*|pendant|jusqu|maxim\w*|retention|lifetime|"
    r"lifespan|last|stored|kept|excede|depass|peremption|delai|periode"
)
_MOST = 200
_CELL_CHARS = 80
_ROW_REACH = 5
"""Cells after a name in which its lifetime stands, when a table was read cell by cell."""


def cookie_lifetimes(text: Text) -> tuple[CookieLifetime, ...]:
    """Return announced lifetimes, in order: those of a name first where a sentence holds one."""
    found = []
    for lifetime in _all(text):
        found.append(lifetime)
        if len(found) == _MOST:
            break
    return tuple(found)


def _all(text: Text) -> Iterator[CookieLifetime]:
    for passage in text.passages:
        names = [match.group(1) if match.re.groups else match.group() for match in cookie_names(passage)]
        if names:
            yield from _of_names(text, passage, names)
        elif _about_cookies(passage) and _LASTS.search(f"{passage.heading} {passage.folded}"):
            for match in DURATION.finditer(passage.folded):
                yield _lifetime(text, passage, "", match)


def _about_cookies(passage: Passage) -> bool:
    return re.search(COOKIE, f"{passage.folded} {passage.label}") is not None or (
        re.search(COOKIE, passage.heading) is not None
        and re.search(r"compte|commande|facture|client", passage.folded) is None
    )


def _of_names(text: Text, passage: Passage, names: list[str]) -> Iterator[CookieLifetime]:
    """Pair names with the durations of their sentence or row, one by one where there are as many; else the first."""
    place = passage if _duration(passage) else _cell_below(text, passage)
    if place is None or (first := _duration(place)) is None:
        return
    written = list(dict.fromkeys(names))
    every = list(DURATION.finditer(place.folded))
    for index, name in enumerate(written):
        yield _lifetime(text, place, name, every[index] if len(every) == len(written) else first)


def _cell_below(text: Text, passage: Passage) -> Passage | None:
    """Return the cell with the duration of a name that stands alone, when a table was read cell by cell."""
    if len(passage.text) >= _CELL_CHARS:
        return None
    for other in text.near(passage, 0, _ROW_REACH):
        if cookie_names(other) or other.kind is BlockKind.HEADING:
            return None
        if len(other.text) < _CELL_CHARS and _duration(other):
            return other
    return None


def _duration(passage: Passage) -> re.Match[str] | None:
    return DURATION.search(passage.folded) or _SESSION.search(passage.folded) or _PERSISTENT.search(passage.folded)


def _lifetime(text: Text, passage: Passage, name: str, match: re.Match[str]) -> CookieLifetime:
    session = match.re is _SESSION.compiled
    return CookieLifetime(
        name=name,
        days=days(match) if match.re is DURATION.compiled else None,
        session=session,
        words=passage.text[match.start() : match.end()],
        about="" if name else passage.text[:200],
        seen=(text.seen(passage, *match.span()),),
    )
