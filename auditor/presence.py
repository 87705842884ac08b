"""What rules on statements have in common: when silence proves nothing, and how to show what was found.

The sheet of a rule that uses ``shown``, ``elements`` or ``accuse`` needs a message ``doubtful`` (``{value}``).
"""

from collections.abc import Iterable, Iterator

from auditor.facts.site import Site
from auditor.findings import Seen
from auditor.legal.reading import Reading
from auditor.legal.statement import Confidence, State, Statement
from auditor.legal.values import phones
from auditor.problems import Problem
from auditor.reading.text import shorten
from auditor.rule import Breach, CannotTell, Note, Outcome, Review

_QUOTE_CHARS = 120
_NATIONAL = 8
"""Last digits that two writings of one telephone number share."""
UNREAL = (State.PLACEHOLDER, State.INVENTED)
"""What stands in place of a value and is none."""


def lacking(
    reading: Reading, message: str, beside: Iterable[Seen] = (), /, *, review: bool = False, **values: object
) -> Outcome:
    """Judge that a statement is not in the documents; raise CannotTell when part of them was not read.

    ``beside`` shows what makes the statement due, after the documents that lack it.
    """
    if reading.cut:
        raise CannotTell(Problem.PARTLY_READ)
    return (Review if review else Breach)(message, (*reading.documents, *beside), **values)


def need_full_sight(site: Site) -> None:
    """Return when what was not seen can be said not to be on the pages; raise CannotTell when it may well be."""
    if site.foreign:
        raise CannotTell(Problem.UNREAD_LANGUAGE)
    if why := site.too_little_seen:
        raise CannotTell(why)
    if site.cut_short:
        raise CannotTell(Problem.PAGE_NOT_REACHED)


def require_own(reading: Reading) -> None:
    """Raise CannotTell when only documents that complete the kind were read: they do not acquit it."""
    if reading.completes_only:
        raise CannotTell(Problem.PARTLY_READ)


def shown(statement: Statement, message: str = "found", **values: object) -> Iterator[Outcome]:
    """Show what a statement that satisfies the rule says; one that is only doubtfully read is for a human to qualify.

    The message may use ``{value}``: the value, or the quote of a statement that has none.
    """
    value = statement.value or quote_of(statement)
    if statement.confidence is Confidence.DOUBTFUL:
        yield Review("doubtful", statement.seen, value=value)
    else:
        yield Note(message, statement.seen, **{"value": value, **values})


def elements(reading: Reading, **wanted: Statement) -> Iterator[Outcome]:
    """Judge the parts of one duty: show each that is stated, ask for a review of each that is not.

    For every name, the sheet needs the messages ``<name>`` (``{value}``) and ``no_<name>``.
    """
    for name, statement in wanted.items():
        if statement.found:
            yield from shown(statement, name)
        else:
            yield lacking(reading, f"no_{name}", review=True)


def accuse(statement: Statement, message: str, /, **values: object) -> Outcome:
    """Judge that a statement is there and must not be; one that is only doubtfully read is for a human to qualify."""
    if statement.confidence is Confidence.DOUBTFUL:
        return Review("doubtful", statement.seen, value=statement.value or quote_of(statement))
    return Breach(message, statement.seen, **values)


def as_called(statement: Statement) -> str:
    """Return a telephone number as its quote writes it, which the reader can find on the page."""
    digits = (statement.value or "")[-_NATIONAL:]
    for seen in statement.seen:
        for one in phones.find(seen.excerpt):
            written = seen.excerpt[one.start : one.end].strip()
            if digits and "".join(char for char in written if char.isdigit()).endswith(digits):
                return written
    return statement.value or quote_of(statement)


def quote_of(statement: Statement) -> str:
    """Return the first words that state it; empty when there are none."""
    return statement.seen[0].excerpt if statement.seen else ""


def left_over(statement: Statement) -> bool:
    """Say whether something stands in place of a value, and it is a filler."""
    return statement.state in UNREAL and bool(statement.seen or statement.found)


def words_of(statement: Statement) -> str:
    """Return the value, or the first words that stand where it should."""
    return statement.value or shorten(quote_of(statement), _QUOTE_CHARS)
