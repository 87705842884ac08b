"""The summary on a terminal: what one screen can hold, safe whatever the site contains."""

from auditor.findings import Findings, Severity
from auditor.model import Lang
from auditor.report.charts import ORDER
from auditor.report.labels import Labels
from auditor.report.safe import clean_line, shortened
from auditor.report.synthesis import synthesis
from auditor.report.typography import stamp
from auditor.report.view import FindingView, SynthesisView
from auditor.report.words import Words

_TITLE_SHOWN = 90
_BOLD, _DIM, _RED, _YELLOW, _RESET = "\x1b[1m", "\x1b[2m", "\x1b[31m", "\x1b[33m", "\x1b[0m"
_COLOUR = {Severity.CRITICAL: _RED + _BOLD, Severity.HIGH: _RED, Severity.MEDIUM: _YELLOW, Severity.LOW: ""}


def summary(findings: Findings, lang: Lang, *, colour: bool = False) -> str:
    """Return the summary; with ``colour``, the only escape sequences in it are ours."""
    words = Words(Labels(lang), breaches=0)
    views = tuple(words.finding(finding) for finding in findings.findings)
    view = synthesis(findings, views, words)
    lines = [
        *_head(findings, colour),
        "",
        *_state(findings, words, colour),
        _grade(view, words.labels, colour),
        _tally(findings, words.labels),
        *((view.catalogue_note,) if view.catalogue_note else ()),
        *_actions(view.actions, words.labels, colour),
        "",
        _painted(words.labels("terminal.report", id=clean_line(findings.report_id)), _DIM, colour),
    ]
    return "\n".join(lines)


def _head(findings: Findings, colour: bool) -> tuple[str, str]:
    target = findings.target
    name = clean_line(target.client) or clean_line(target.site)
    where = f"{shortened(clean_line(target.url), _TITLE_SHOWN)}  {stamp(target.ended)}"
    return _painted(shortened(name, _TITLE_SHOWN), _BOLD, colour), where


def _state(findings: Findings, words: Words, colour: bool) -> tuple[str, ...]:
    if findings.target.state is None:
        return ()
    sentence = f"{words.labels('unauditable.title')}. {words.text(findings.target.state)}"
    return (_painted(sentence, _RED + _BOLD, colour),)


def _grade(view: SynthesisView, labels: Labels, colour: bool) -> str:
    colon = "\u00a0:" if labels.lang == "fr" else ":"
    grade = f"{view.letter} ({view.score_text})" if view.letter else labels("terminal.no_grade")
    given = f"{labels('synthesis.grade')}{colon} {grade}"
    covered = f"{labels('synthesis.coverage')}{colon} {view.ratio_text} ({view.coverage_text})"
    return _painted(f"{given} · {covered}", _BOLD, colour)


def _tally(findings: Findings, labels: Labels) -> str:
    verdicts = [finding.verdict for finding in findings.findings]
    return " · ".join(f"{labels(f'verdict_short.{verdict}')} {verdicts.count(verdict)}" for verdict in ORDER)


def _actions(actions: tuple[FindingView, ...], labels: Labels, colour: bool) -> tuple[str, ...]:
    if not actions:
        return ()
    width = max(len(labels(f"severity.{severity}")) for severity in Severity)
    codes = max(len(action.id) for action in actions)
    return ("", labels("terminal.first"), *(_action(action, codes, width, colour) for action in actions))


def _action(action: FindingView, codes: int, width: int, colour: bool) -> str:
    severity = _painted(action.severity_word.ljust(width), _COLOUR[action.severity], colour)
    return f"  {action.id.ljust(codes)}  {severity}  {shortened(action.title, _TITLE_SHOWN)}"


def _painted(text: str, code: str, colour: bool) -> str:
    return f"{code}{text}{_RESET}" if colour and code else text
