"""What rules on statements have in common: when silence proves nothing, and how to show what was found."""

from collections.abc import Iterator

from auditor.legal.reading import Reading
from auditor.legal.statement import Confidence, Statement
from auditor.problems import Problem
from auditor.rule import Breach, CannotTell, Note, Outcome, Review


def lacking(reading: Reading, message: str, /, *, review: bool = False, **values: object) -> Outcome:
    """Judge that a statement is not in the documents; raise CannotTell when part of them was not read."""
    if reading.cut:
        raise CannotTell(Problem.BODY_TOO_LARGE)
    return (Review if review else Breach)(message, reading.documents, **values)


def shown(statement: Statement, message: str = "found") -> Iterator[Outcome]:
    """Show what a statement that satisfies the rule says; one that is only doubtfully read is for a human to qualify.

    The sheet needs the message (``{value}``) and, for doubtful readings, one named ``doubtful``.
    """
    quote = statement.seen[0].excerpt if statement.seen else ""
    value = statement.value or quote
    if statement.confidence is Confidence.DOUBTFUL:
        yield Review("doubtful", statement.seen, value=value)
    else:
        yield Note(message, statement.seen, value=value)
