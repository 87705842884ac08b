"""``statement = "family.field"``: a rule whose sheet is enough, and that cannot pass on anything but a statement."""

import re
from pathlib import Path
from typing import cast

import pytest

from auditor import engine, rulebook
from auditor.facts import NOT_COLLECTED, Facts
from auditor.findings import Verdict
from auditor.legal.statement import Statement
from auditor.model import Frozen
from auditor.problems import Missing, Problem, missing
from auditor.resources import resource_dir
from auditor.rulebook import RuleError

SHEET = (resource_dir("rules") / "tls" / "hsts_absent.toml").read_text("utf-8")


class Flow(Frozen):
    guest: Statement | Missing
    sells: bool = True


class FactsWithStatement(Frozen):
    flow: Flow | Missing
    legal_notice: Missing = NOT_COLLECTED
    terms: Missing = NOT_COLLECTED
    site: Missing = NOT_COLLECTED


STATEMENT = re.sub(r"\[messages\..*", "", SHEET, flags=re.DOTALL).replace(
    "severity", 'statement = "flow.guest"\nseverity'
)
WORDS = """
[messages.absent]
fr = "absent"
en = "absent"
[[case]]
name = "there"
expect = "pass"
facts = {}
[[case]]
name = "not there"
expect = "fail"
facts = {}
"""


ARTICLES = {article.key: article for rule in rulebook.load().rules for article in rule.articles}


def judged(sheet: str, folder: Path, flow: Flow | Missing, monkeypatch: pytest.MonkeyPatch) -> Verdict:
    path = folder / "tls" / "own.toml"
    path.parent.mkdir()
    path.write_text(sheet, "utf-8")
    monkeypatch.setattr(rulebook, "Facts", FactsWithStatement)
    rule = rulebook.load_rule(folder, path, ARTICLES)
    (finding,) = engine.judge([rule], cast("Facts", FactsWithStatement(flow=flow)))
    return finding.verdict


@pytest.mark.parametrize(
    ("flow", "verdict"),
    [
        (Flow(guest=Statement(found=True)), Verdict.PASS),
        (Flow(guest=Statement(found=False)), Verdict.FAIL),
        (Flow(guest=missing(Problem.TIMEOUT)), Verdict.UNKNOWN),
        (missing(Problem.TIMEOUT), Verdict.UNKNOWN),
    ],
    ids=["found", "absent", "statement missing", "fact missing"],
)
def test_a_statement_rule_needs_no_predicate(
    flow: Flow | Missing, verdict: Verdict, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert judged(STATEMENT + WORDS, tmp_path, flow, monkeypatch) is verdict


def test_a_statement_rule_may_only_ask_for_a_review(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sheet = STATEMENT.replace("statement", 'absent = "review"\nstatement', 1) + WORDS

    assert judged(sheet, tmp_path, Flow(guest=Statement(found=False)), monkeypatch) is Verdict.REVIEW


@pytest.mark.parametrize("name", ["flow.sells", "flow.other", "flow", "other.guest", "site.sells"])
def test_what_is_no_statement_cannot_stand_for_one(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(RuleError, match="no statement"):
        judged(
            (STATEMENT + WORDS).replace("flow.guest", name), tmp_path, Flow(guest=missing(Problem.TIMEOUT)), monkeypatch
        )
