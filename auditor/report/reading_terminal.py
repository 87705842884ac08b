"""What was understood of a document, on a terminal: one line a point, safe whatever the document contains."""

from auditor.evidence.texts import TextDocument
from auditor.legal.reading import Reading
from auditor.legal.statement import Confidence, State, Statement
from auditor.legal.understand import READERS, Understood
from auditor.model import Lang
from auditor.problems import sentence
from auditor.report.labels import Labels
from auditor.report.readings import ALWAYS_TOLD, point
from auditor.report.safe import clean_line, shortened
from auditor.report.typography import typeset
from auditor.report.words import Words

_BOLD, _DIM, _RED, _YELLOW, _GREEN, _RESET = "\x1b[1m", "\x1b[2m", "\x1b[31m", "\x1b[33m", "\x1b[32m", "\x1b[0m"
_COLOURS = {"✓": _GREEN, "✗": _RED, "?": _YELLOW, "!": _YELLOW}
_QUOTE_SHOWN = 110
_NAME_SHOWN = 200
_UNWANTED = frozenset({"placeholder_text", "odr_platform_link", "odr_operative", "guarantee_obsolete"})
"""Points that one would rather not find."""


def reading_lines(document: TextDocument, understood: tuple[Understood, ...], lang: Lang, *, colour: bool) -> str:
    """Return everything that was understood of one document."""
    words = Words(Labels(lang), breaches=0)
    title = shortened(clean_line(document.title), _NAME_SHOWN)
    head = _painted(shortened(clean_line(document.url), _NAME_SHOWN), _BOLD, colour)
    lines = [f"{head}  {title}".rstrip()]
    for one in understood:
        lines += ["", *_document(one, words, colour)]
    if not understood:
        lines.append(f"{_mark('?', colour)} {words.labels('reading.none')}")
    if document.cut:
        lines += ["", f"{_mark('?', colour)} {words.labels('documents.cut')}"]
    return "\n".join(lines) + "\n"


def _document(one: Understood, words: Words, colour: bool) -> list[str]:
    if one.reading is None:
        why = sentence(one.problem).to(words.labels.lang) if one.problem else ""
        name = f"{words.labels(f'documents.{READERS[one.kind].key}')} : " if one.kind in READERS else ""
        unknown = words.labels("reading.unknown", why=typeset(why, words.labels.lang))
        return [f"{_mark('?', colour)} {typeset(name, words.labels.lang)}{unknown}"]
    key = READERS[one.kind].key
    shown = _shown(key, one.reading)
    lacking = sum(not statement.found for statement in shown.values())
    tally = words.labels("reading.found", n=len(shown) - lacking, lacking=lacking)
    title = _painted(words.labels(f"documents.{key}"), _BOLD, colour)
    width = max((len(words.labels(f"points.{key}.{field}")) for field in shown), default=0)
    points = [_point(key, field, statement, words, width, colour) for field, statement in shown.items()]
    return [f"{title} · {tally}", *points]


def _shown(key: str, reading: Reading) -> dict[str, Statement]:
    """Keep what is stated or denied, and what the law asks of most merchants."""
    told = ALWAYS_TOLD[key]
    return {
        field: statement
        for field, statement in reading.statements().items()
        if statement.found or statement.denied or field in told
    }


def _point(key: str, field: str, statement: Statement, words: Words, width: int, colour: bool) -> str:
    view = point(key, field, statement, words)
    name = f"{_mark(_sign(field, statement), colour)} {view.name.ljust(width)}"
    if not statement.found and not statement.denied:
        return f"{name}  {_painted(words.labels('reading.absent'), _DIM, colour)}"
    flags = _painted(f"[{', '.join(view.flags)}]", _YELLOW, colour) if view.flags else ""
    quote = f"« {shortened(view.quote, _QUOTE_SHOWN)} »" if view.quote else ""
    where = _painted(f"({view.where})", _DIM, colour) if view.where else ""
    return f"{name}  " + "  ".join(part for part in (view.value, flags, quote, where) if part)


def _sign(field: str, statement: Statement) -> str:
    if not statement.found:
        return "✗"
    if statement.state not in (None, State.VALID) or field in _UNWANTED:
        return "!"
    return "?" if statement.confidence is Confidence.DOUBTFUL else "✓"


def _mark(sign: str, colour: bool) -> str:
    return _painted(sign, _COLOURS[sign], colour)


def _painted(text: str, code: str, colour: bool) -> str:
    return f"{code}{text}{_RESET}" if colour else text
