"""One finding per rule, whatever the rule does."""

from collections.abc import Iterator
from dataclasses import replace

from auditor import engine, rulebook
from auditor.facts import Facts
from auditor.facts.site import Site
from auditor.findings import Finding, Verdict
from auditor.problems import Cause, Missing, Problem, missing
from auditor.rule import Breach, CannotTell, Note, Outcome, Review
from auditor.rulebook import Rule

RULE = rulebook.load().rules[0]


def rule_that(check: rulebook.Check) -> Rule:
    messages = {"said": {"fr": "vu {what}", "en": "seen {what}"}}
    sheet = RULE.sheet.model_validate({**RULE.sheet.model_dump(mode="json"), "messages": messages})
    return replace(RULE, sheet=sheet, check=check, needs=())


def judged(check: rulebook.Check) -> Finding:
    (finding,) = engine.judge([rule_that(check)], Facts())
    return finding


def test_a_crashing_rule_is_unknown_because_of_a_bug() -> None:
    def check() -> Iterator[Outcome]:
        raise ZeroDivisionError
        yield

    finding = judged(check)

    assert (finding.verdict, finding.cause) == (Verdict.UNKNOWN, Cause.BUG)


def test_a_rule_that_crashes_after_a_breach_is_still_unknown() -> None:
    def check() -> Iterator[Outcome]:
        yield Breach("said", what="x")
        raise ZeroDivisionError

    assert judged(check).verdict is Verdict.UNKNOWN


def test_a_message_that_the_sheet_lacks_is_a_bug_not_a_pass() -> None:
    assert judged(lambda: [Breach("other")]).cause is Cause.BUG


def test_cannot_tell_gives_the_cause_of_its_problem() -> None:
    def check() -> Iterator[Outcome]:
        raise CannotTell(Problem.CHALLENGE)
        yield

    assert judged(check).cause is Cause.BLOCKED


def test_fail_outranks_review_and_a_note_changes_nothing() -> None:
    assert judged(lambda: [Review("said", what=1), Breach("said", what=2)]).verdict is Verdict.FAIL
    assert judged(lambda: [Review("said", what=1), Note("said", what=2)]).verdict is Verdict.REVIEW
    assert judged(lambda: [Note("said", what=2)]).verdict is Verdict.PASS


def test_values_are_data_and_never_templates() -> None:
    finding = judged(lambda: [Breach("said", what="{0.__class__} {what}")])

    assert finding.breaches[0].text == "vu {0.__class__} {what}"


def test_more_breaches_than_shown_are_counted() -> None:
    finding = judged(lambda: [Breach("said", what=number) for number in range(200)])

    assert len(finding.breaches) == 50
    assert finding.breaches_total == 200


def test_a_missing_fact_is_unknown_before_the_predicate_runs() -> None:
    def check(site: Site) -> Iterator[Outcome]:
        raise AssertionError("must not run")

    (finding,) = engine.judge([replace(rule_that(check), needs=("site",))], Facts())

    assert (finding.verdict, finding.cause) == (Verdict.UNKNOWN, Cause.NOT_COLLECTED)


def test_a_rule_that_can_do_without_a_fact_runs_without_it() -> None:
    def check(site: Site | Missing) -> Iterator[Outcome]:
        assert isinstance(site, Missing)
        raise CannotTell(Problem.CHALLENGE)
        yield

    rule = replace(rule_that(check), needs=("site",), tolerates=frozenset({"site"}))
    (finding,) = engine.judge([rule], Facts())

    assert finding.cause is Cause.BLOCKED


def test_what_was_seen_not_to_exist_leaves_a_rule_without_an_object() -> None:
    def check(site: Site) -> Iterator[Outcome]:
        raise AssertionError("never called")
        yield

    facts = Facts(site=missing(Problem.NO_SUCH_DOCUMENT))
    (finding,) = engine.judge([replace(rule_that(check), needs=("site",))], facts)

    assert (finding.verdict, finding.cause) == (Verdict.NOT_APPLICABLE, None)
    assert finding.reason
