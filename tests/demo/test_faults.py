"""Each fault, planted alone, leads to its verdict and makes no other rule speak."""

from pathlib import Path

import pytest

from auditor import pipeline, rulebook
from auditor.demo import DemoServer
from auditor.demo.faults import Fault, fault_table
from auditor.settings import Access, ConnectTo, Scope, Settings, Verdicts
from auditor.target import parse

RANK = ("review", "fail")
BY_KEY = {fault.key: fault for fault in fault_table().fault}
BOOK = rulebook.load()
KNOWN = {loaded.sheet.id for loaded in BOOK.rules}


def accused(planted: list[str], folder: Path) -> dict[str, str]:
    """Audit the flawed shop with those faults only, and return the rules that speak."""
    with DemoServer(faults=planted) as demo:
        settings = Settings(
            out=folder,
            scope=Scope(pace_per_s=0, authorised=True),
            access=Access(connect_to=tuple(map(ConnectTo.parse, demo.connect_to)), ca_file=demo.ca_file),
        )
        run = pipeline.collect(parse(demo.url("flawed")), settings, lambda what, done, of: None)
    findings = pipeline.judge(run, BOOK, Verdicts()).findings
    return {finding.id: finding.verdict for finding in findings if finding.verdict in RANK}


def expected(planted: list[str]) -> dict[str, str]:
    worst: dict[str, str] = {}
    for fault in (BY_KEY[key] for key in planted):
        for rule, verdict in {**fault.also, fault.rule: fault.expected}.items():
            if rule in KNOWN:
                worst[rule] = max(worst.get(rule, "review"), verdict, key=RANK.index)
    return worst


def planted_for(fault: Fault) -> list[str]:
    more = [key for name in fault.along_with for key in planted_for(BY_KEY[name])]
    return [*dict.fromkeys([fault.key, *more])]


def test_companions_exist() -> None:
    assert {name for fault in BY_KEY.values() for name in fault.along_with} <= set(BY_KEY)


@pytest.mark.slow
@pytest.mark.parametrize("fault", [f for f in BY_KEY.values() if f.needs != "browser"], ids=lambda fault: fault.key)
def test_a_fault_alone_leads_to_its_verdict_and_to_nothing_else(fault: Fault, tmp_path: Path) -> None:
    planted = planted_for(fault)

    assert accused(planted, tmp_path) == expected(planted)


@pytest.mark.slow
def test_no_fault_makes_no_rule_speak(tmp_path: Path) -> None:
    assert accused([], tmp_path) == {}
