"""What the legal documents state, point by point, with quote, place and date: each is checked in seconds."""

from auditor.facts import Facts
from auditor.findings import Seen
from auditor.legal.reading import Reading
from auditor.legal.statement import Confidence, State, Statement
from auditor.legal.terms.model import Statements
from auditor.model import Localised
from auditor.problems import Missing
from auditor.report.safe import clean_line, shortened
from auditor.report.typography import stamp
from auditor.report.view import PointView, ReadingView, SeenView
from auditor.report.words import Words, link

_QUOTE_SHOWN = 240
_VALUE_SHOWN = 120
_NAMES = ("legal_notice", "terms", "privacy")
ALWAYS_TOLD = {
    "legal_notice": frozenset(
        {"publisher_name", "legal_form", "share_capital", "rcs_city", "siren", "vat_number", "postal_address", "phone"}
        | {"email", "publication_director", "host_name", "host_address", "host_phone"}
    ),
    "terms": frozenset(Statements.model_fields) - {"odr_platform_link", "placeholder_text"},
    "privacy": frozenset(
        {"controller", "dpo", "contact", "purposes", "legal_bases", "recipients", "retention", "right_of_access"}
        | {"right_to_rectification", "right_to_erasure", "right_to_restriction", "right_to_object", "last_updated"}
        | {"right_to_portability", "complaint_to_authority", "consent_withdrawal", "transfers_outside_eea"}
        | {"mandatory_fields", "automated_decisions", "cookie_list", "cookie_choice_withdrawal", "security_measures"}
    ),
}
"""Points whose absence is told too: those that the law asks of most merchants."""
_IN_DAYS = frozenset({"withdrawal_period", "withdrawal_refund"})
_CODED = frozenset({"withdrawal_start", "return_costs", "guarantee_box"})
_FLAGS = {State.INVALID: "invalid", State.INVENTED: "invented", State.PLACEHOLDER: "placeholder"}


def readings(facts: Facts | Localised, words: Words, rows: int) -> tuple[ReadingView, ...]:
    """Return one table a document; a text in place of the facts says why they cannot be read."""
    return tuple(_reading(name, facts, words, rows) for name in _NAMES)


def _reading(name: str, facts: Facts | Localised, words: Words, rows: int) -> ReadingView:
    reading: Reading | Missing | Localised = facts if isinstance(facts, Localised) else getattr(facts, name)
    title = words.labels(f"documents.{name}")
    if isinstance(reading, Localised):
        return ReadingView(key=name, title=title, absent=words.labels("annex.unreadable", why=words.text(reading)))
    if isinstance(reading, Missing):
        return ReadingView(key=name, title=title, absent=words.text(reading.reason))
    points = [point(name, field, statement, words) for field, statement in _told(name, reading)]
    lacking = [words.labels(f"points.{name}.{field}") for field in _lacking(name, reading)]
    return ReadingView(
        key=name,
        title=title,
        read=tuple(_place(seen, words) for seen in reading.documents),
        numbers={clean_line(seen.url): number for number, seen in enumerate(reading.documents, 1)},
        points=tuple(points[:rows]),
        more=words.labels.count("document.more", len(points) - rows) if len(points) > rows else "",
        lacking=words.labels("documents.lacking", points=", ".join(lacking)) if lacking else "",
        cut=words.labels("documents.cut") if reading.cut else "",
    )


def _told(name: str, reading: Reading) -> list[tuple[str, Statement]]:
    """List what is stated, in the order of ``points.toml``: the points that every merchant owes first."""
    stated = [(field, one) for field, one in reading.statements().items() if one.found or one.denied]
    return sorted(stated, key=lambda pair: pair[0] not in ALWAYS_TOLD[name])


def _lacking(name: str, reading: Reading) -> list[str]:
    return [
        field
        for field, statement in reading.statements().items()
        if field in ALWAYS_TOLD[name] and not statement.found and not statement.denied
    ]


def point(name: str, field: str, statement: Statement, words: Words) -> PointView:
    """Return one point as it is shown; ``name`` is that of the document in ``points.toml``."""
    labels = words.labels
    first = next(iter(statement.seen or statement.denied), None)
    flags = [labels(f"documents.{_FLAGS[statement.state]}")] if statement.state in _FLAGS else []
    flags += [labels("documents.denied")] if not statement.found else []
    flags += [labels("documents.doubtful")] if statement.found and statement.confidence is Confidence.DOUBTFUL else []
    others = [_value(field, other.value, words) for other in statement.variants]
    flags += [labels("documents.variants", values=", ".join(others))] if others else []
    quote = shortened(clean_line(first.excerpt), _QUOTE_SHOWN) if first else ""
    value = _value(field, statement.value or "", words)
    return PointView(
        name=labels(f"points.{name}.{field}"),
        value=value if value != quote else "",
        quote=quote,
        where=_where(first, words) if first else "",
        flags=tuple(flags),
        seen=_place(first, words) if first else None,
    )


def _value(field: str, value: str, words: Words) -> str:
    """Say a value in words where it is a code or a bare number."""
    if field in _IN_DAYS and value.isdecimal():
        return words.labels.count("annex.days", int(value))
    if field in _CODED:
        return words.labels.get(f"documents.{field}.{value}", "")
    return shortened(clean_line(value), _VALUE_SHOWN)


def _where(seen: Seen, words: Words) -> str:
    """Say under which heading, in which paragraph, on which page of a file."""
    parts = [f"« {shortened(clean_line(seen.section), 80)} »" if seen.section else ""]
    parts += [words.labels("documents.page", page=seen.page) if seen.page else ""]
    parts += [words.labels("documents.block", block=seen.block) if seen.block else ""]
    return ", ".join(part for part in parts if part)


def _place(seen: Seen, words: Words) -> SeenView:
    return SeenView(
        url=shortened(clean_line(seen.url), 200),
        href=link(seen.url),
        at=stamp(seen.at) if seen.at else "",
        evidence=words.labels("findings.evidence", hash=seen.evidence[:12]) if seen.evidence else "",
        excerpt=shortened(clean_line(seen.excerpt), 120),
    )
