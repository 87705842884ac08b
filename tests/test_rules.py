"""Every rule's own cases, and what holds for all rules."""

from datetime import date

import pytest

from auditor import engine, rulebook
from auditor.facts import Facts
from auditor.findings import Verdict
from auditor.sheet import Case

BOOK = rulebook.load()
CASES = [pytest.param(rule, case, id=f"{rule.name}[{case.name}]") for rule in BOOK.rules for case in rule.sheet.case]


@pytest.mark.parametrize(("rule", "case"), CASES)
def test_case(rule: rulebook.Rule, case: Case) -> None:
    (finding,) = engine.judge([rule], Facts.model_validate(case.facts))

    assert finding.verdict == case.expect, (finding.reason, finding.breaches)
    if case.messages is not None:
        assert sorted(case.messages) == sorted(breach.message for breach in finding.breaches)


@pytest.mark.parametrize("rule", BOOK.rules, ids=lambda rule: rule.name)
def test_shows_what_passes_and_what_does_not(rule: rulebook.Rule) -> None:
    expected = {case.expect for case in rule.sheet.case}

    assert Verdict.PASS in expected
    assert expected & {Verdict.FAIL, Verdict.REVIEW}


@pytest.mark.parametrize("rule", BOOK.rules, ids=lambda rule: rule.name)
def test_every_sentence_of_the_sheet_is_said_by_a_case(rule: rulebook.Rule) -> None:
    said: set[str] = set()
    for case in rule.sheet.case:
        (finding,) = engine.judge([rule], Facts.model_validate(case.facts))
        said |= {observation.message for observation in (*finding.breaches, *finding.notes)}
        said |= {
            key for key, words in rule.sheet.messages.items() if finding.reason and _fits(words.fr, finding.reason.fr)
        }

    assert set(rule.sheet.messages) <= said


def test_without_facts_nothing_passes_and_nothing_fails() -> None:
    assert {finding.verdict for finding in engine.judge(BOOK.rules, Facts())} == {Verdict.UNKNOWN}


def test_every_rule_lies_in_the_folder_of_its_family() -> None:
    families = rulebook.families()

    assert all(rule.path.parent.name == families[rule.family]["folder"] for rule in BOOK.rules)


def test_the_digest_changes_with_one_byte_of_a_rule(tmp_path: object) -> None:
    assert len(BOOK.digest) == 64
    assert BOOK.digest == rulebook.load().digest


def _fits(template: str, text: str) -> bool:
    """Whether ``text`` can be ``template`` filled."""
    start = template.split("{", 1)[0]
    return text.startswith(start) and bool(start or text)


def test_every_table_of_data_says_when_it_was_compiled() -> None:
    assert date.fromisoformat(BOOK.data_date) <= date.fromisoformat(BOOK.legal_date)
