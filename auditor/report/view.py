"""What the templates show: plain, cleaned strings in one language, already ordered and bounded."""

from typing import Literal

from auditor.findings import Severity, Verdict
from auditor.model import Frozen, Lang


class SeenView(Frozen):
    """One place where something was seen."""

    url: str
    href: str | None
    """The address as a link when it is one that may be followed."""
    at: str
    evidence: str
    """First characters of the hash, or the name of the evidence file."""
    excerpt: str


class ObservationView(Frozen):
    """One sentence and its places."""

    verdict: Verdict | None
    """None for a remark, which changes no verdict."""
    text: str
    seen: tuple[SeenView, ...]
    more: str
    """How many places are left out, in words; empty when none."""


class ArticleView(Frozen):
    """One text and the articles of it that a finding rests on."""

    name: str
    """In French, in both languages."""
    href: str | None
    nature: str
    verification: str


class SnippetView(Frozen):
    """Something to paste."""

    heading: str
    text: str


class FindingView(Frozen):
    """One finding, ready to show."""

    id: str
    anchor: str
    rule: str
    verdict: Verdict
    verdict_word: str
    severity: Severity
    severity_word: str
    nature: str
    level: str
    title: str
    requirement: str
    why: str
    remedy: str
    effort: str
    effort_hours: float
    cause: str
    reason: str
    observations: tuple[ObservationView, ...]
    more: str
    """How many observations are left out, in words."""
    notes: tuple[ObservationView, ...]
    articles: tuple[ArticleView, ...]
    snippets: tuple[SnippetView, ...]


class FamilyView(Frozen):
    """One family: its name, its tally in the order of Verdict, and its findings of some verdicts."""

    key: str
    name: str
    counts: dict[Verdict, int]
    findings: tuple[FindingView, ...]

    @property
    def total(self) -> int:
        """Number of requirements in the family."""
        return sum(self.counts.values())


class PlanGroup(Frozen):
    """Actions of one priority."""

    key: Literal["p1", "p2", "p3", "qualify"]
    heading: str
    rule: str
    actions: tuple[FindingView, ...]


class CauseGroup(Frozen):
    """Findings that were not measured for one cause."""

    cause: str
    human: bool
    """A person can answer them: leave room to write."""
    findings: tuple[FindingView, ...]


class SynthesisView(Frozen):
    """The page a director reads."""

    letter: str | None
    score: int | None
    score_text: str
    capped: str
    no_grade_why: str
    ratio: float
    ratio_text: str
    coverage_text: str
    catalogue_note: str
    """How much of the catalogue no rule judges; empty when all of it is judged."""
    sentences: tuple[str, ...]
    actions: tuple[FindingView, ...]
    effort_total: str


class Pair(Frozen):
    """A name and a value, with a third column where there is one."""

    name: str
    value: str
    mono: bool = False


class ScopeView(Frozen):
    """Perimeter, method and limits, in words."""

    rows: tuple[Pair, ...]
    warnings: tuple[str, ...]
    """What makes this visit different from a visitor's: never left out of sight."""
    attempts: tuple[tuple[str, str, str, str], ...]
    """Collector, outcome, start, duration."""
    method: tuple[str, ...]
    limits: tuple[str, ...]


class Cell(Frozen):
    """One cell of an annex table."""

    text: str
    href: str | None = None
    mono: bool = False
    lang: Lang | None = None
    """Set when the text is not in the language of the report."""


class Annex(Frozen):
    """One annex: a table, or the reason why there is none."""

    key: str
    title: str
    note: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    absent: str
    """Set when there is no table: why."""
    truncated: str
    """Set when rows were left out: how many and where they are."""


class PointView(Frozen):
    """One point that a legal document states, or denies."""

    name: str
    value: str
    quote: str
    where: str
    """Heading, paragraph, page of a file."""
    flags: tuple[str, ...]
    """What a reader must know of it: invalid, invented, denied, doubtful, stated otherwise elsewhere."""
    seen: SeenView | None


class ReadingView(Frozen):
    """What the documents of one kind state."""

    key: str
    title: str
    absent: str = ""
    """Why none could be read."""
    read: tuple[SeenView, ...] = ()
    numbers: dict[str, int] = {}
    """Place of each document, by its address, in the list of those read, from 1."""
    points: tuple[PointView, ...] = ()
    more: str = ""
    lacking: str = ""
    """Points that were looked for and not found, in one sentence."""
    cut: str = ""


class ClauseView(Frozen):
    """One clause to paste."""

    title: str
    findings: tuple[str, ...]
    """Ids of the findings that it would mend."""
    paragraphs: tuple[str, ...]
    """In French whatever the language of the report."""


class ClauseGroup(Frozen):
    """The clauses of one document."""

    key: str
    name: str
    clauses: tuple[ClauseView, ...]


class ReportView(Frozen):
    """The whole report in one language."""

    lang: Lang
    title: str
    description: str
    client: str
    """The site where no client is named."""
    site: str
    report_id: str
    date: str
    created: str
    """ISO 8601 end of the audit: the creation date of the document, so that it is the same at every rendering."""
    author: str
    cover: tuple[Pair, ...]
    unauditable: str
    """Why the site could not be audited; empty when it could."""
    synthesis: SynthesisView
    scope: ScopeView
    families: tuple[FamilyView, ...]
    """Every family, with the findings that ask for something (fail, review)."""
    plan: tuple[PlanGroup, ...]
    passed: tuple[FamilyView, ...]
    unmeasured: tuple[CauseGroup, ...]
    inapplicable: tuple[FindingView, ...]
    readings: tuple[ReadingView, ...]
    clauses: tuple[ClauseGroup, ...]
    annexes: tuple[Annex, ...]
    glossary: tuple[Pair, ...]
    score: tuple[str, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """Client and site, once each."""
        return tuple(dict.fromkeys((self.client, self.site)))
