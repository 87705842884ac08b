"""``auditor read``: what was understood of legal pages and drafts."""

import json
import sys
from typing import TYPE_CHECKING, Any

import click

from auditor.cli.options import access_options, settings_from

if TYPE_CHECKING:
    from auditor.evidence.texts import TextDocument
    from auditor.findings import Seen
    from auditor.legal.statement import Statement
    from auditor.legal.understand import Understood

_KINDS = ("auto", "legal_notice", "terms_of_sale", "privacy_policy")
_UNREADABLE = 2


@click.command()
@click.argument("sources", nargs=-1, required=True, metavar="FILE|URL...")
@click.option("--kind", type=click.Choice(_KINDS), default="auto", help="Read as this document [default: auto].")
@click.option("--lang", type=click.Choice(["fr", "en"]), help="Language of the output [default: fr].")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line, for one document each.")
@access_options
def read(sources: tuple[str, ...], kind: str, as_json: bool, **options: Any) -> None:
    """Say what legal notices, terms of sale and privacy policies state, with quotes.

    Reads HTML, text and PDF files, and addresses. Ends with 2 when one of them could not be read.
    """
    from auditor.collectors.sources import SourceError, Sources
    from auditor.legal.understand import understand
    from auditor.report.safe import clean_line

    settings = settings_from(options)
    opened, unread = Sources(settings), 0
    for source in sources:
        try:
            document = opened.document(source)
        except SourceError as error:
            click.echo(clean_line(str(error)), err=True)
            unread += 1
            continue
        understood = understand(document, kind)
        unread += document.problem is not None
        if as_json:
            _echo_json(source, document, understood)
        else:
            from auditor.report.reading_terminal import reading_lines

            click.echo(reading_lines(document, understood, settings.lang, colour=sys.stdout.isatty()))
    sys.exit(_UNREADABLE if unread else 0)


def _echo_json(source: str, document: "TextDocument", understood: tuple["Understood", ...]) -> None:
    """Print one object a kind; a document of no known kind is one object without facts."""
    from auditor.report.safe import clean

    for one in understood or (None,):
        record = {
            "file": source,
            "kind": one.kind if one else None,
            "facts": _facts(one),
            "title": document.title,
            "language": document.language,
            "media": document.media,
            "cut": document.cut,
            "problem": one.problem if one else None,
        }
        click.echo(clean(json.dumps(record, ensure_ascii=False)))


def _facts(one: "Understood | None") -> dict[str, dict[str, Any]]:
    """Return every statement; without a reading nothing is said to be missing."""
    statements = one.reading.statements() if one and one.reading else {}
    return {name: _fact(statement) for name, statement in statements.items()}


def _fact(statement: "Statement") -> dict[str, Any]:
    first = next(iter(statement.seen), None)
    return {
        "present": statement.found,
        "value": statement.value,
        "quote": first.excerpt if first else None,
        "state": statement.state,
        "confidence": statement.confidence if statement.found else None,
        **_place(first),
        "denied": [seen.excerpt for seen in statement.denied],
        "variants": [variant.value for variant in statement.variants],
    }


def _place(seen: "Seen | None") -> dict[str, Any]:
    return {key: getattr(seen, key) if seen else None for key in ("section", "block", "page")}
