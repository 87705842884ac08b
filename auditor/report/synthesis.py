"""The one page that a director reads: grade beside coverage, a few sentences, the first actions."""

from collections import Counter

from auditor.findings import Finding, Findings, Severity, Verdict
from auditor.report.families import catalogue_size, family_name
from auditor.report.labels import Labels
from auditor.report.plan import ordered
from auditor.report.safe import clean_line
from auditor.report.typography import hours, percent
from auditor.report.view import FindingView, SynthesisView
from auditor.report.words import Words

_FIRST_ACTIONS = 5
_FAMILIES_NAMED = 3


def synthesis(findings: Findings, views: tuple[FindingView, ...], words: Words) -> SynthesisView:
    """Sum the audit up. Pure."""
    labels, grade, coverage = words.labels, findings.grade, findings.coverage
    gaps = tuple(view for view in views if view.verdict is Verdict.FAIL)
    why = "synthesis.no_grade_state" if findings.target.state else "synthesis.no_grade_why"
    capped = labels("synthesis.capped", id=clean_line(grade.capped_by)) if grade.letter and grade.capped_by else ""
    effort = hours(sum(gap.effort_hours for gap in gaps), words.lang)
    return SynthesisView(
        letter=clean_line(grade.letter) if grade.letter else None,
        score=grade.score,
        score_text=labels("synthesis.score", score=grade.score) if grade.score is not None else "",
        capped=capped,
        no_grade_why="" if grade.letter else labels(why),
        ratio=coverage.ratio,
        ratio_text=percent(coverage.ratio, words.lang),
        coverage_text=labels("synthesis.coverage_value", measured=coverage.measured, applicable=coverage.applicable),
        catalogue_note=_catalogue_note(findings, labels),
        sentences=_sentences(findings, words),
        actions=ordered(gaps)[:_FIRST_ACTIONS],
        effort_total=labels("synthesis.effort_total", hours=effort) if gaps else "",
    )


def _catalogue_note(findings: Findings, labels: Labels) -> str:
    """Full coverage of few rules must not read as full coverage of the law."""
    judged, described = len(findings.findings), catalogue_size()
    return labels("synthesis.catalogue", judged=judged, described=described) if judged < described else ""


def _sentences(findings: Findings, words: Words) -> tuple[str, ...]:
    labels, coverage = words.labels, findings.coverage
    tally = Counter(finding.verdict for finding in findings.findings)
    gaps = [finding for finding in findings.findings if finding.verdict is Verdict.FAIL]
    ratio = percent(coverage.ratio, words.lang)
    lines = [
        labels("synthesis.measured", applicable=coverage.applicable, measured=coverage.measured, ratio=ratio),
        labels.count("synthesis.gaps", len(gaps), split=_split(gaps, labels)) if gaps else labels("synthesis.no_gap"),
    ]
    if len(gaps) > 1:
        lines.append(labels("synthesis.families", families=_heaviest(gaps, words)))
    if tally[Verdict.REVIEW]:
        lines.append(labels.count("synthesis.reviews", tally[Verdict.REVIEW]))
    if tally[Verdict.UNKNOWN]:
        lines.append(labels.count("synthesis.unknowns", tally[Verdict.UNKNOWN]))
    return tuple(lines)


def _split(gaps: list[Finding], labels: Labels) -> str:
    counts = Counter(gap.severity for gap in gaps)
    parts = [
        labels.count(f"synthesis.split_{severity}", counts[severity])
        for severity in (Severity.CRITICAL, Severity.HIGH)
        if counts[severity]
    ]
    return labels("synthesis.split", parts=f" {labels('synthesis.and')} ".join(parts)) if parts else ""


def _heaviest(gaps: list[Finding], words: Words) -> str:
    """Name the families with most gaps, the gravest first among equals."""
    counts = Counter(gap.family for gap in gaps)
    worst = {family: min(gap.severity.rank for gap in gaps if gap.family == family) for family in counts}
    families = sorted(counts, key=lambda family: (-counts[family], worst[family], family))[:_FAMILIES_NAMED]
    return ", ".join(
        words.labels("synthesis.family_count", family=words.text(family_name(family)), n=counts[family])
        for family in families
    )
