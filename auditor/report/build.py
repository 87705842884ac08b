"""Findings, facts and manifest into one view of the report. Pure."""

from auditor.evidence.manifest import Manifest
from auditor.facts import Facts
from auditor.findings import Finding, Findings, Severity, Verdict
from auditor.model import Frozen, Lang, Localised
from auditor.problems import Cause, Missing
from auditor.report.annexes import AnnexTables
from auditor.report.clauses import clause_groups
from auditor.report.families import family_name, family_rank
from auditor.report.labels import Labels
from auditor.report.plan import action_plan
from auditor.report.readings import readings
from auditor.report.safe import clean, clean_line
from auditor.report.scope import scope
from auditor.report.synthesis import synthesis
from auditor.report.typography import day, stamp
from auditor.report.view import CauseGroup, FamilyView, FindingView, Pair, ReportView, ScopeView
from auditor.report.words import Words
from auditor.score import CAP, LETTERS, WEIGHT


class Bounds(Frozen):
    """How much of long lists a rendering shows; what is left out is always counted."""

    breaches: int
    rows: int


def report_view(
    findings: Findings, facts: Facts | Localised, manifest: Manifest | Localised, lang: Lang, bounds: Bounds
) -> ReportView:
    """Lay the whole report out; a text in place of facts or manifest says why they could not be read."""
    labels = Labels(lang)
    words = Words(labels, bounds.breaches)
    views = {id(finding): words.finding(finding) for finding in findings.findings}
    target = findings.target
    return ReportView(
        lang=lang,
        title=labels("document.title"),
        description=labels("document.description", site=clean_line(target.site)),
        client=clean_line(target.client) or clean_line(target.site),
        site=clean_line(target.site),
        report_id=clean_line(findings.report_id),
        date=day(target.ended, lang),
        created=target.ended.isoformat(timespec="seconds"),
        author=clean_line(target.auditor_name),
        cover=_cover(findings, labels),
        unauditable=words.text(target.state),
        synthesis=synthesis(findings, tuple(views.values()), words),
        scope=_scope(findings, facts, manifest, words),
        families=_families(findings, views, words, Verdict.FAIL, Verdict.REVIEW),
        plan=action_plan(tuple(views.values()), labels),
        passed=tuple(f for f in _families(findings, views, words, Verdict.PASS) if f.findings),
        unmeasured=_causes(findings, views, labels),
        inapplicable=tuple(views[id(f)] for f in findings.findings if f.verdict is Verdict.NOT_APPLICABLE),
        readings=readings(facts, words, bounds.rows),
        clauses=clause_groups(findings, words),
        annexes=AnnexTables(words, bounds.rows).all(findings, facts, manifest),
        glossary=tuple(_entry(labels(name)) for name in labels.under("glossary")),
        score=_score(labels),
    )


def _cover(findings: Findings, labels: Labels) -> tuple[Pair, ...]:
    target = findings.target
    window = labels("cover.window_value", start=stamp(target.started), end=stamp(target.ended))
    rulebook = labels(
        "cover.rulebook_value",
        version=clean_line(findings.catalogue_version),
        date=clean_line(findings.legal_date),
    )
    rows = (
        ("client", target.client, False),
        ("target", target.url, False),
        ("window", window, False),
        ("auditor", target.auditor_name, False),
        ("contact", target.auditor_contact, False),
        ("reference", target.reference, False),
        ("report_id", findings.report_id, True),
        ("tool", f"Auditor {findings.tool_version}", False),
        ("rulebook", rulebook, False),
        ("data", labels("cover.data_value", date=clean_line(findings.data_date)), False),
        ("rulebook_digest", findings.rulebook_digest, True),
        ("evidence", findings.evidence_root, True),
    )
    optional = {"contact", "reference"}
    return tuple(
        Pair(name=labels(f"cover.{name}"), value=_kept(value) or labels("document.empty"), mono=mono)
        for name, value, mono in rows
        if _kept(value) or name not in optional
    )


def _kept(value: str) -> str:
    """Clean a value of the cover; a client's address may keep its lines, so only its ends are trimmed."""
    return clean(value).strip()


def _scope(findings: Findings, facts: Facts | Localised, manifest: Manifest | Localised, words: Words) -> ScopeView:
    site = None if isinstance(facts, Localised) or isinstance(facts.site, Missing) else facts.site
    visited = len(site.pages) if site else None
    if isinstance(manifest, Localised):
        return scope(None, words.text(manifest), visited, findings, words)
    return scope(manifest, "", visited, findings, words)


def _families(
    findings: Findings, views: dict[int, FindingView], words: Words, *verdicts: Verdict
) -> tuple[FamilyView, ...]:
    """Return every family in catalogue order with its tally; its findings of ``verdicts``, most pressing first."""
    by_family: dict[str, list[Finding]] = {}
    for finding in findings.findings:
        by_family.setdefault(finding.family, []).append(finding)
    return tuple(
        FamilyView(
            key=clean_line(key),
            name=words.text(family_name(key)),
            counts={verdict: sum(f.verdict is verdict for f in members) for verdict in Verdict},
            findings=_pressing(tuple(views[id(f)] for f in members if f.verdict in verdicts)),
        )
        for key, members in sorted(by_family.items(), key=lambda item: family_rank(item[0]))
    )


def _pressing(findings: tuple[FindingView, ...]) -> tuple[FindingView, ...]:
    return tuple(sorted(findings, key=lambda f: (f.verdict is not Verdict.FAIL, f.severity.rank, f.id)))


def _causes(findings: Findings, views: dict[int, FindingView], labels: Labels) -> tuple[CauseGroup, ...]:
    """Group what was not measured by cause; what a person can answer comes first."""
    unknown = [finding for finding in findings.findings if finding.verdict is Verdict.UNKNOWN]
    causes: list[Cause | None] = [Cause.UNDECLARED, *(c for c in Cause if c is not Cause.UNDECLARED), None]
    groups = (
        CauseGroup(
            cause=labels(f"cause.{cause or 'unstated'}"),
            human=cause is Cause.UNDECLARED,
            findings=tuple(views[id(f)] for f in unknown if f.cause is cause),
        )
        for cause in causes
    )
    return tuple(group for group in groups if group.findings)


def _entry(text: str) -> Pair:
    term, _, meaning = text.partition(":")
    return Pair(name=term.strip(), value=meaning.strip())


def _score(labels: Labels) -> tuple[str, ...]:
    """State the definition with the figures that the score really uses."""
    weights = ", ".join(f"{labels(f'severity.{s}').lower()} {WEIGHT[s]}" for s in Severity)
    letters = ", ".join(f"{letter} ≥ {least}" for least, letter in LETTERS)
    caps = ", ".join(f"{labels(f'severity.{s}').lower()} : {CAP[s]}" for s in Severity if s in CAP)
    texts = [labels(name) for name in labels.under("score")]
    return (*texts, labels("score_figures.text", weights=weights, letters=letters, caps=caps))
