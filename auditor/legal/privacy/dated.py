"""The date of the text, told from the dates of laws, of companies and of what the text speaks of."""

import re
from collections.abc import Iterator

from auditor.legal.cues import pattern
from auditor.legal.passages import Passage, Text
from auditor.legal.quick import Quick
from auditor.legal.statement import ABSENT, Confidence, Statement
from auditor.legal.values import dates

_REACH = 90
"""How far before a date the words stand that say what it is, in characters."""
_UPDATED = pattern(
    r"\b(?:(?:mise?s?|remise?) ?a ?jour|actualise\w*|modifie\w*|modification|en vigueur|entree? en vigueur"
    r"|applicables?|version|revis\w+|redige\w*|etablie?|date d'effet|a effet"
    r"|publie\w*|publication|edition|derniere|\bmaj\b|fait (?:a|le)|updated?|effective|revised|revision"
    r"|amended|modified|in force|valid from|last change|changed|adopt\w+|date)\b"
)
_LAW = pattern(
    r"(?:\bloi\b|reglement|directive|decret|ordonnance|\brgpd\b|\bgdpr\b|deliberation|arret\b|arrete\b"
    r"|\bact\b|regulation|declaration (?:a la )?cnil|recepisse)"
)
_SELF = pattern(
    r"(?:politique|charte|policy|notice|document|\bpage\b|presente?s?\b|mise?s? a jour|version|updated?"
    r"|\bmaj\b)"
)
_OTHER = pattern(
    r"(?:copyright|©|\(c\)|jusqu'au|until|immatricul|consult\w+ le|cree\w* (?:le|en)|fonde\w* (?:le|en)"
    r"|before|avant le|commande|achat|inscription|naissance)"
)
_BROWSER = pattern(
    r"\bpour (?:la |le )?(?:internet explorer|microsoft|firefox|mozilla|safari|google chrome|chrome|opera)\b"
)
"""Versions of browsers, in the instructions that pages on cookies give."""
_ALONE = pattern(r"^\W*(?:(?:le|en|en date du|fait le|date ?:?|au|[a-z-]{3,20},? le) )?$")


def read_date(text: Text) -> Statement:
    """Return the date of the document: ISO 8601, without the day when only the month is written; else its version."""
    found = sorted(_candidates(text), key=lambda one: one[0])
    if not found:
        return ABSENT
    rank, passage, date = found[0]
    return Statement(
        found=True,
        value=_iso(date),
        seen=(text.seen(passage, date.start, date.end),),
        confidence=Confidence.CERTAIN if rank == 0 else Confidence.LIKELY,
    )


def _candidates(text: Text) -> Iterator[tuple[int, Passage, dates.Dated]]:
    for passage in text.passages:
        if ("20" in passage.folded or "version" in passage.folded) and not _BROWSER.search(passage.folded):
            for date in dates.find(passage.text):
                rank = _rank(passage, date)
                if rank is not None:
                    yield rank, passage, date


def _rank(passage: Passage, date: dates.Dated) -> int | None:
    """Return how sure it is that a date is the text's own, 0 best; None when it is another."""
    before = passage.folded[max(0, date.start - _REACH) : date.start]
    after = passage.folded[date.end : date.end + 40]
    updated, other = _last(_UPDATED, before), _last(_OTHER, before)
    law = _last(_LAW, before)
    if law >= 0 and _last(_SELF, before) < law:
        return None
    if date.kind == "version":
        return 3 if len(passage.folded) < _REACH and other < 0 else None
    if updated >= 0 and updated > other:
        return 0
    if other >= 0 or law >= 0:
        return None
    if _UPDATED.match(after.lstrip(" (-,")):
        return 1
    return 2 if _ALONE.match(before) and not after.strip(" .)") else None


def _last(words: Quick | re.Pattern[str], before: str) -> int:
    return max((match.start() for match in words.finditer(before)), default=-1)


def _iso(date: dates.Dated) -> str:
    if date.day is None:
        return date.value
    return date.day.isoformat()[:7] if date.kind == "month" else date.day.isoformat()
