"""COH-01: who the merchant says to be, from one document to another."""

from collections.abc import Iterator

from auditor.comparison import different, documents_of, names_meet, places, quoted
from auditor.facts.declarations import Declarations
from auditor.legal.statement import State
from auditor.rule import Breach, NotApplicable, Note, Outcome, Review


def check(declarations: Declarations) -> Iterator[Outcome]:
    """Compare the numbers, and the names where no number decides."""
    sirens, names = different(declarations.siren), different(declarations.publisher_name)
    said = declarations.siren or declarations.publisher_name
    if max(documents_of(declarations.siren), documents_of(declarations.publisher_name)) < 2 and len(sirens) < 2:
        raise NotApplicable("nothing_to_compare")
    if len(sirens) > 1:
        sure = all(said.sure and said.state is State.VALID for said in sirens)
        outcome, message = (Breach, "sirens") if sure else (Review, "sirens_doubtful")
        yield outcome(message, places(sirens), values=quoted(sirens))
    elif not declarations.siren and not all(names_meet(names[0].value, other.value) for other in names[1:]):
        yield Review("names", places(names), values=quoted(names))
    else:
        yield Note("same", places(said), documents=documents_of(said), values=quoted(said[:1]))
