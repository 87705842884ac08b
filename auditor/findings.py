"""Verdicts: the product. Reports, terminals and monitors only render what is here."""

from datetime import datetime
from enum import StrEnum
from typing import Literal

from auditor.model import Frozen, Localised
from auditor.problems import Cause

SCHEMA_VERSION = "1.0"


class Verdict(StrEnum):
    """The outcome of one rule on one site (EARL: passed, failed, cantTell, untested, inapplicable)."""

    PASS = "pass"
    FAIL = "fail"
    REVIEW = "review"
    UNKNOWN = "unknown"
    NOT_APPLICABLE = "not-applicable"


class Severity(StrEnum):
    """How much a breach weighs."""

    CRITICAL = "critical"
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"

    @property
    def rank(self) -> int:
        """0 for critical, growing as severity falls."""
        return list(Severity).index(self)


class Nature(StrEnum):
    """Whether the text itself asks for it, a general duty leads to it, or it is good practice."""

    LAW = "law"
    DERIVED = "derived"
    GOOD_PRACTICE = "good-practice"


class EvidenceLevel(StrEnum):
    """What a finding rests on. A declared answer is never shown as an observed fact."""

    OBSERVED = "observed"
    DECLARED = "declared"
    DOCUMENTED = "documented"


class Seen(Frozen):
    """Where and when something was seen."""

    url: str
    at: datetime | None = None
    evidence: str | None = None
    """SHA-256 of the body or name of the evidence file that shows it."""
    excerpt: str = ""
    """Short, minimised, as found: hostile text, to be escaped wherever it is shown."""
    section: str = ""
    """Heading above the excerpt, as found."""
    block: int | None = None
    """Which paragraph, item or row of the document it is, from 1."""
    page: int | None = None
    """Page of a PDF, from 1."""


class Observation(Frozen):
    """One thing seen by a rule."""

    kind: Literal["fail", "review", "note"]
    message: str
    """Key of the sentence in the rule's sheet."""
    text: str
    """The sentence in French, the language of record."""
    text_en: str
    seen: tuple[Seen, ...] = ()


class Article(Frozen):
    """A legal reference, copied in from ``rules/articles.toml``."""

    key: str
    text: str
    """Title of the text, in French."""
    article: str
    """Empty when the text as a whole is meant."""
    url: str | None
    nature: str
    status: Localised
    """Whether the text applies, and since when."""
    verification: str
    source: str
    """Where it was read; a research note, in English."""
    checked_on: str


class Snippet(Frozen):
    """Something to paste."""

    target: str
    """Where it goes: nginx, Apache, HTML ..."""
    text: str


class ClauseFor(StrEnum):
    """The document that a clause belongs in."""

    LEGAL_NOTICE = "legal-notice"
    TERMS = "terms"
    PRIVACY = "privacy"
    COOKIES = "cookies"
    ORDER_FLOW = "order-flow"
    """Pages of the shop: product, cart, order, footer."""


class Clause(Frozen):
    """A clause to paste, in French: the language in which the law asks for it."""

    document: ClauseFor
    title: Localised
    text: str
    """Paragraphs separated by line ends; in a sheet, ``{blanks}`` of ``auditor.clauses``."""
    only: tuple[str, ...] = ()
    """Messages that it answers; empty when it answers any."""


class Finding(Frozen):
    """One rule's verdict, self-contained: what a reader needs is copied in."""

    id: str
    """Catalogue id, e.g. CK-01."""
    rule: str
    """Path name, e.g. cookies.lifetime."""
    family: str
    verdict: Verdict
    severity: Severity
    nature: Nature
    evidence_level: EvidenceLevel
    cause: Cause | None
    """Set when the verdict is unknown."""
    reason: Localised | None
    """Why it is unknown or not applicable."""
    breaches: tuple[Observation, ...]
    """Everything that makes it fail or ask for review."""
    breaches_total: int
    """Their true number, when more were seen than are listed."""
    notes: tuple[Observation, ...]
    """Remarks that do not change the verdict."""
    title: Localised
    requirement: Localised
    why: Localised
    remedy: Localised
    snippets: tuple[Snippet, ...]
    clauses: tuple[Clause, ...] = ()
    """What would mend it, filled with what the site states."""
    effort_hours: float
    articles: tuple[Article, ...]


class Coverage(Frozen):
    """How much of what applies was measured. A score is never shown without it."""

    ratio: float
    """Measured / applicable, by number of rules, 0 to 1."""
    measured: int
    applicable: int
    not_applicable: int
    unknown: int
    total: int


class Grade(Frozen):
    """An internal aid to set priorities, over what was measured only; see docs/score.md."""

    letter: str | None
    """A to E, or None when coverage is too low to give one."""
    score: int | None
    """0 to 100, None with the letter."""
    capped_by: str | None
    """Id of the finding whose severity caps the letter."""


class Target(Frozen):
    """What was audited."""

    url: str
    site: str
    started: datetime
    ended: datetime
    client: str
    auditor_name: str
    auditor_contact: str
    reference: str
    state: Localised | None
    """Why the site could not be audited, if it could not."""
    state_problem: str | None


class Findings(Frozen):
    """``findings.json``."""

    schema_version: str
    tool_version: str
    catalogue_version: str
    legal_date: str
    data_date: str
    """Day on which the oldest of the embedded tables (cookies, third parties, versions ...) was compiled."""
    rulebook_digest: str
    evidence_root: str
    """SHA-256 of ``evidence/manifest.json``."""
    report_id: str
    target: Target
    coverage: Coverage
    grade: Grade
    findings: tuple[Finding, ...]
