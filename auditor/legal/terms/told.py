"""Values that stand inside a sentence: the nationality of a law, the town of a court, a time for complaints."""

import re
from collections.abc import Callable

from auditor.legal.cues import Point, state
from auditor.legal.passages import Passage, Text
from auditor.legal.statement import Statement
from auditor.legal.terms import clauses, guarantees, kinds
from auditor.legal.terms.durations import lengths

_TOWN = re.compile(
    r"(?:[Tt]ribuna\w+|[Jj]uridictions?|[Cc]ours?|TRIBUNA\w+|ressort)(?: (?!d')[\w'’-]{1,20}){0,5}? (?:de |du |d['’])"
    r"(?P<town>(?!(?:Commerce|Grande|Instance|Justice|France|COMMERCE|GRANDE|INSTANCE)\b)"
    r"[A-ZÀ-Þ][\w'’-]{1,30}(?:[ -](?:[a-z]{1,4}[ -]){0,2}[A-ZÀ-Þ][\w'’-]{1,30}){0,3})"
)


def values(text: Text, body: tuple[Passage, ...]) -> dict[str, Statement]:
    """Return the points whose value is a word of the sentence that states them."""
    return {
        "foreign_law": _foreign_law(text, body),
        "clause_court": _first(text, body, clauses.COURT, _town),
        "apparent_defects": _first(text, body, guarantees.APPARENT, _time),
    }


def _foreign_law(text: Text, body: tuple[Passage, ...]) -> Statement:
    statement = state(kinds.FOREIGN_LAW, text, body)
    for passage, _, match in kinds.FOREIGN_LAW.hits(text, body):
        return statement.model_copy(update={"value": passage.text[slice(*match.span("law"))]})
    return statement


def _first(text: Text, body: tuple[Passage, ...], point: Point, read: Callable[[Passage], str | None]) -> Statement:
    """Return the statement with the value that its passages give first."""
    statement = state(point, text, body)
    found = (read(passage) for passage, _, _ in point.hits(text, body))
    return statement.model_copy(update={"value": next((value for value in found if value), None)})


def _town(passage: Passage) -> str | None:
    match = _TOWN.search(passage.text)
    return match["town"] if match else None


def _time(passage: Passage) -> str | None:
    """Return a time in hours or days, as written."""
    length = next((one for one in lengths(passage.folded) if one.unit in "jdh"), None)
    return passage.text[length.start : length.end] if length else None
