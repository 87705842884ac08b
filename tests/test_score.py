"""The score is computed over what was measured, and never without coverage."""

from auditor import engine, rulebook, score
from auditor.facts import Facts
from auditor.findings import Finding, Severity, Verdict

FINDING = engine.judge(rulebook.load().rules[:1], Facts())[0]


def finding(verdict: Verdict, severity: Severity = Severity.MEDIUM) -> Finding:
    return FINDING.model_copy(update={"verdict": verdict, "severity": severity})


def graded(*findings: Finding, min_coverage: float = 0.5) -> tuple[str | None, int | None]:
    grade = score.grade(findings, score.coverage(findings), min_coverage)
    return grade.letter, grade.score


def test_nothing_measured_gives_no_grade_and_no_coverage() -> None:
    assert score.coverage([]).ratio == 0
    assert graded(finding(Verdict.UNKNOWN)) == (None, None)
    assert graded(finding(Verdict.NOT_APPLICABLE)) == (None, None)
    assert graded(min_coverage=0) == (None, None)


def test_unknown_lowers_coverage_not_score() -> None:
    findings = [finding(Verdict.PASS), finding(Verdict.UNKNOWN)]

    assert score.coverage(findings).ratio == 0.5
    assert graded(*findings) == ("A", 100)


def test_below_the_least_coverage_there_is_no_grade() -> None:
    assert graded(finding(Verdict.PASS), finding(Verdict.UNKNOWN), min_coverage=0.6) == (None, None)


def test_not_applicable_counts_nowhere() -> None:
    findings = [finding(Verdict.PASS), finding(Verdict.NOT_APPLICABLE)]

    assert score.coverage(findings).ratio == 1


def test_one_high_failure_among_many_passes_caps_the_letter() -> None:
    findings = [finding(Verdict.PASS)] * 30 + [finding(Verdict.FAIL, Severity.HIGH)]

    assert graded(*findings) == ("C", 94)


def test_one_critical_failure_caps_lower() -> None:
    assert graded(*[finding(Verdict.PASS)] * 60, finding(Verdict.FAIL, Severity.CRITICAL))[0] == "D"


def test_review_is_half_credit() -> None:
    assert graded(finding(Verdict.REVIEW)) == ("D", 50)
