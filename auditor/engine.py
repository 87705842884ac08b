"""Judge facts by rules. One finding per rule, always; a missing fact is ``unknown`` before the predicate runs."""

import logging
from collections.abc import Iterable
from typing import Any

from auditor import clauses
from auditor.facts import Facts
from auditor.findings import Finding, Observation, Verdict
from auditor.model import Localised
from auditor.problems import NO_OBJECT, Cause, Missing, Problem, cause_of, sentence
from auditor.rule import Breach, CannotTell, NotApplicable, Outcome, Review
from auditor.rulebook import Rule, StatementMissing
from auditor.settings import Limits

logger = logging.getLogger(__name__)


def judge(rules: Iterable[Rule], facts: Facts, limits: Limits | None = None) -> tuple[Finding, ...]:
    """Return one finding per rule, in the rules' order."""
    most = (limits or Limits()).breaches_per_finding
    values = clauses.known(facts)
    return tuple(_with_clauses(rule, _judge_one(rule, facts, most), values) for rule in rules)


def _with_clauses(rule: Rule, finding: Finding, values: dict[str, str]) -> Finding:
    """Add the clauses that mend what was said."""
    said = [breach.message for breach in finding.breaches]
    mending = clauses.filled(rule.sheet.clause, said, values) if said else ()
    return finding.model_copy(update={"clauses": mending}) if mending else finding


def _judge_one(rule: Rule, facts: Facts, most: int) -> Finding:
    given = {name: getattr(facts, name) for name in rule.needs}
    for name, fact in given.items():
        if isinstance(fact, Missing) and name not in rule.tolerates:
            return _unseen(rule, fact.problem, fact.reason)
    try:
        outcomes = tuple(rule.check(**given))
        return _decided(rule, outcomes, most)
    except NotApplicable as error:
        return _finding(rule, Verdict.NOT_APPLICABLE, reason=_words(rule, error.message, error.values))
    except CannotTell as error:
        words = _words(rule, error.message, error.values) if error.message else sentence(error.problem)
        return _unseen(rule, error.problem, words)
    except StatementMissing as error:
        return _unseen(rule, error.missing.problem, error.missing.reason)
    except Exception as error:  # a broken rule must not cost the client the other findings
        logger.warning("rule %s is broken (%s): its verdict is unknown", rule.name, type(error).__name__)
        logger.debug("rule %s", rule.name, exc_info=True)
        return _unseen(rule, Problem.BUG, sentence(Problem.BUG))


def _decided(rule: Rule, outcomes: tuple[Outcome, ...], most: int) -> Finding:
    breaches = [_observation(rule, outcome) for outcome in outcomes if isinstance(outcome, Breach | Review)]
    notes = [_observation(rule, outcome) for outcome in outcomes if not isinstance(outcome, Breach | Review)]
    breaches.sort(key=lambda observation: observation.kind != "fail")
    kinds = {observation.kind for observation in breaches}
    verdict = Verdict.FAIL if "fail" in kinds else Verdict.REVIEW if kinds else Verdict.PASS
    return _finding(rule, verdict, breaches=breaches[:most], total=len(breaches), notes=notes[:most])


def _observation(rule: Rule, outcome: Outcome) -> Observation:
    words = _words(rule, outcome.message, outcome.values)
    return Observation(
        kind=outcome.kind,
        message=outcome.message,
        text=words.fr,
        text_en=words.en,
        seen=outcome.seen,
    )


def _words(rule: Rule, message: str, values: dict[str, Any]) -> Localised:
    """Fill a message of the sheet; a value may itself be localised."""
    template = rule.sheet.messages[message]
    return Localised(
        fr=template.fr.format(**{key: _in(value, "fr") for key, value in values.items()}),
        en=template.en.format(**{key: _in(value, "en") for key, value in values.items()}),
    )


def _in(value: object, lang: str) -> object:
    return getattr(value, lang) if isinstance(value, Localised) else value


def _unseen(rule: Rule, problem: Problem, reason: Localised) -> Finding:
    """End a rule that had nothing to judge: unknown, unless what it judges was seen not to exist."""
    if problem in NO_OBJECT:
        return _finding(rule, Verdict.NOT_APPLICABLE, reason=reason)
    return _finding(rule, Verdict.UNKNOWN, cause=cause_of(problem), reason=reason)


def _finding(
    rule: Rule,
    verdict: Verdict,
    *,
    cause: Cause | None = None,
    reason: Localised | None = None,
    breaches: list[Observation] | None = None,
    total: int = 0,
    notes: list[Observation] | None = None,
) -> Finding:
    sheet = rule.sheet
    return Finding(
        id=sheet.id,
        rule=rule.name,
        family=rule.family,
        verdict=verdict,
        severity=sheet.severity,
        nature=sheet.nature,
        evidence_level=sheet.evidence_level,
        cause=cause,
        reason=reason,
        breaches=tuple(breaches or ()),
        breaches_total=total,
        notes=tuple(notes or ()),
        title=sheet.title,
        requirement=sheet.requirement,
        why=sheet.why,
        remedy=sheet.remedy,
        snippets=sheet.snippet,
        effort_hours=sheet.effort_hours,
        articles=rule.articles,
    )
