"""COH-03: share capital and town of the register, from one document to another."""

from collections.abc import Iterator

from auditor.comparison import amount, different, documents_of, places, quoted
from auditor.facts.declarations import Declarations
from auditor.legal.reading import key
from auditor.rule import NotApplicable, Note, Outcome, Review


def check(declarations: Declarations) -> Iterator[Outcome]:
    """Ask a human about each difference: a capital may have changed between two versions."""
    capital, towns = declarations.share_capital, declarations.rcs_city
    if max(documents_of(capital), documents_of(towns)) < 2:
        raise NotApplicable("nothing_to_compare")
    pairs = (("capital", different(capital, amount)), ("town", different(towns, key)))
    for message, values in pairs:
        if len(values) > 1:
            yield Review(message, places(values), values=quoted(values))
    if all(len(values) < 2 for _, values in pairs):
        said = (*capital[:1], *towns[:1])
        yield Note("same", places(said), values=quoted(said))
