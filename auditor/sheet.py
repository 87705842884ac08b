"""A rule's sheet: what a jurist writes about it, in TOML."""

from typing import Any, Literal

from pydantic import Field

from auditor.findings import Clause, EvidenceLevel, Nature, Severity, Snippet, Verdict
from auditor.model import Frozen, Localised


class Case(Frozen):
    """An executable example: given these facts, this verdict (and, if named, these messages)."""

    name: str
    facts: dict[str, Any]
    expect: Verdict
    messages: tuple[str, ...] | None = None


class Sheet(Frozen):
    """One requirement of the catalogue, as reported."""

    id: str = Field(pattern=r"^[A-Z]{2,4}-\d{2}$")
    title: Localised
    requirement: Localised
    why: Localised
    remedy: Localised
    severity: Severity
    nature: Nature
    effort_hours: float = Field(ge=0)
    articles: tuple[str, ...] = Field(min_length=1)
    evidence_level: EvidenceLevel = EvidenceLevel.OBSERVED
    statement: str | None = None
    """``family.field`` of a Statement fact: the rule then needs no predicate."""
    absent: Literal["fail", "review"] = "fail"
    """What a statement rule answers when the statement was looked for and is not there."""
    messages: dict[str, Localised] = {}
    snippet: tuple[Snippet, ...] = ()
    clause: tuple[Clause, ...] = ()
    case: tuple[Case, ...] = Field(min_length=2)
