import pytest

from auditor.findings import Severity, Verdict
from auditor.report.labels import Labels
from auditor.report.plan import action_plan, ordered, priority
from auditor.report.words import Words
from tests.report import sample


@pytest.mark.parametrize(
    ("severity", "hours", "expected"),
    [
        (Severity.CRITICAL, 40, "p1"),
        (Severity.HIGH, 8, "p1"),
        (Severity.HIGH, 9, "p2"),
        (Severity.MEDIUM, 1, "p2"),
        (Severity.MEDIUM, 20, "p3"),
        (Severity.LOW, 0.5, "p3"),
    ],
)
def test_priority_crosses_severity_and_effort(severity: Severity, hours: float, expected: str) -> None:
    assert priority(severity, hours) == expected


def views(*verdicts: Verdict) -> tuple[object, ...]:
    words = Words(Labels("en"), 8)
    return tuple(words.finding(sample.finding(number, verdict)) for number, verdict in enumerate(verdicts))


def test_only_gaps_are_given_a_priority_and_reviews_come_last() -> None:
    groups = action_plan(views(Verdict.REVIEW, Verdict.FAIL, Verdict.PASS, Verdict.UNKNOWN), Labels("en"))  # type: ignore[arg-type]

    assert [(group.key, [action.verdict for action in group.actions]) for group in groups] == [
        ("p1", [Verdict.FAIL]),
        ("qualify", [Verdict.REVIEW]),
    ]


def test_the_gravest_and_quickest_comes_first() -> None:
    words = Words(Labels("en"), 8)
    mixed = [
        sample.finding(3, Verdict.FAIL, Severity.LOW),
        sample.finding(2, Verdict.FAIL, Severity.CRITICAL),
        sample.finding(0, Verdict.FAIL, Severity.CRITICAL),
    ]

    assert [f.id for f in ordered(tuple(words.finding(one) for one in mixed))] == ["CK-01", "CB-03", "TP-04"]
