"""Coverage and grade. The definition that clients read is in ``docs/score.md``; this is its only implementation.

The score is an aid to set priorities, computed over what was measured and never shown without its coverage.
"""

from collections.abc import Sequence

from auditor.findings import Coverage, Finding, Grade, Severity, Verdict

WEIGHT = {Severity.CRITICAL: 8, Severity.HIGH: 5, Severity.MEDIUM: 3, Severity.LOW: 1}
CREDIT = {Verdict.PASS: 1.0, Verdict.REVIEW: 0.5, Verdict.FAIL: 0.0}
LETTERS = ((90, "A"), (75, "B"), (60, "C"), (40, "D"), (0, "E"))
CAP = {Severity.CRITICAL: "D", Severity.HIGH: "C"}
"""The best letter that a failing rule of this severity leaves possible."""


def coverage(findings: Sequence[Finding]) -> Coverage:
    """Count what was measured among what applies; nothing applicable counts as nothing measured."""
    count = {verdict: sum(finding.verdict is verdict for finding in findings) for verdict in Verdict}
    measured = sum(count[verdict] for verdict in CREDIT)
    applicable = measured + count[Verdict.UNKNOWN]
    return Coverage(
        ratio=round(measured / applicable, 4) if applicable else 0.0,
        measured=measured,
        applicable=applicable,
        not_applicable=count[Verdict.NOT_APPLICABLE],
        unknown=count[Verdict.UNKNOWN],
        total=len(findings),
    )


def grade(findings: Sequence[Finding], covered: Coverage, min_coverage: float) -> Grade:
    """Return the grade over measured findings, none when less than ``min_coverage`` was measured."""
    measured = [finding for finding in findings if finding.verdict in CREDIT]
    if not measured or covered.ratio < min_coverage:
        return Grade(letter=None, score=None, capped_by=None)
    total = sum(WEIGHT[finding.severity] for finding in measured)
    earned = sum(WEIGHT[finding.severity] * CREDIT[finding.verdict] for finding in measured)
    score = int(100 * earned / total)
    letter = next(letter for least, letter in LETTERS if score >= least)
    worst = min(
        (finding for finding in measured if finding.verdict is Verdict.FAIL and finding.severity in CAP),
        key=lambda finding: finding.severity.rank,
        default=None,
    )
    if worst and CAP[worst.severity] > letter:
        return Grade(letter=CAP[worst.severity], score=score, capped_by=worst.id)
    return Grade(letter=letter, score=score, capped_by=None)
