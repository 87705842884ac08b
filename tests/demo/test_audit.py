"""The demo shops are audited with the real command: every planted fault is found, and nothing else is accused."""

from pathlib import Path

import pytest

from auditor.demo.faults import fault_table
from tests.acceptance.command import Outcome, auditor

RANK = ("pass", "review", "fail")


@pytest.fixture(scope="module")
def flawed(tmp_path_factory: pytest.TempPathFactory) -> Outcome:
    return auditor("demo", "--authorised", cwd=tmp_path_factory.mktemp("flawed"))


@pytest.fixture(scope="module")
def exemplary(tmp_path_factory: pytest.TempPathFactory) -> Outcome:
    return auditor("demo", "--twin", "--authorised", cwd=tmp_path_factory.mktemp("exemplary"))


def expected() -> dict[str, str]:
    """The worst outcome planted for each rule, among those that an audit over HTTP can see."""
    worst: dict[str, str] = {}
    for fault in fault_table().fault:
        if fault.needs != "browser":
            for rule, verdict in {**fault.also, fault.rule: fault.expected}.items():
                worst[rule] = max(worst.get(rule, "review"), verdict, key=RANK.index)
    return worst


def test_the_flawed_shop_has_a_few_dozen_faults() -> None:
    assert len(fault_table().fault) >= 24


def test_every_planted_fault_is_found_and_nothing_else_is_accused(flawed: Outcome) -> None:
    accused = {rule: verdict for rule, verdict in flawed.verdicts.items() if verdict in ("review", "fail")}
    known = {rule: verdict for rule, verdict in expected().items() if rule in flawed.verdicts}

    assert accused == known
    assert flawed.code == 1


def test_the_exemplary_shop_is_accused_of_nothing(exemplary: Outcome) -> None:
    tolerated = {tolerance.rule: tolerance.verdicts for tolerance in fault_table().exemplary.tolerance}
    others = {rule: verdict for rule, verdict in exemplary.verdicts.items() if verdict != "pass"}

    assert {rule: verdict for rule, verdict in others.items() if verdict not in tolerated.get(rule, ())} == {}
    assert exemplary.code == 0
    assert exemplary.findings["grade"]["letter"] == "A"


def test_each_finding_of_the_flawed_shop_says_where_and_when(flawed: Outcome) -> None:
    for finding in flawed.findings["findings"]:
        for breach in finding["breaches"]:
            assert breach["text"]
            assert breach["seen"], (finding["id"], breach)
            assert all(seen["url"] and seen["at"] for seen in breach["seen"]), (finding["id"], breach)


def test_the_demo_audit_leaves_a_run_that_verifies(flawed: Outcome, tmp_path: Path) -> None:
    assert auditor("verify", flawed.folder, cwd=tmp_path).code == 0
