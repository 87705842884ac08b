"""Priorities: severity crossed with effort."""

from typing import Literal

from auditor.findings import Severity, Verdict
from auditor.report.labels import Labels
from auditor.report.view import FindingView, PlanGroup

_ONE_DAY_H = 8.0

Priority = Literal["p1", "p2", "p3"]


def priority(severity: Severity, effort_hours: float) -> Priority:
    """Return p1 (now), p2 (to schedule) or p3 (next)."""
    if severity is Severity.CRITICAL or (severity is Severity.HIGH and effort_hours <= _ONE_DAY_H):
        return "p1"
    if severity is Severity.HIGH or (severity is Severity.MEDIUM and effort_hours <= _ONE_DAY_H):
        return "p2"
    return "p3"


def ordered(findings: tuple[FindingView, ...]) -> tuple[FindingView, ...]:
    """Sort by priority, severity, effort and id."""
    return tuple(
        sorted(findings, key=lambda f: (priority(f.severity, f.effort_hours), f.severity.rank, f.effort_hours, f.id))
    )


def action_plan(findings: tuple[FindingView, ...], labels: Labels) -> tuple[PlanGroup, ...]:
    """Group the gaps by priority, then what a human must qualify first; empty groups are left out."""
    gaps = ordered(tuple(f for f in findings if f.verdict is Verdict.FAIL))
    reviews = ordered(tuple(f for f in findings if f.verdict is Verdict.REVIEW))
    keys: tuple[Priority, ...] = ("p1", "p2", "p3")
    groups = [
        PlanGroup(
            key=key,
            heading=labels(f"plan.{key}"),
            rule=labels(f"plan.{key}_rule"),
            actions=tuple(f for f in gaps if priority(f.severity, f.effort_hours) == key),
        )
        for key in keys
    ]
    groups.append(PlanGroup(key="qualify", heading=labels("plan.qualify"), rule="", actions=reviews))
    return tuple(group for group in groups if group.actions)
