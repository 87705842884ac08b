"""COH-02: the SIREN inside the French VAT number, compared with those the site states."""

from collections.abc import Iterator

from auditor.comparison import different, places, quoted
from auditor.facts.declarations import Declarations
from auditor.legal.statement import State
from auditor.rule import Breach, NotApplicable, Note, Outcome, Review

_SIREN_DIGITS = 9


def check(declarations: Declarations) -> Iterator[Outcome]:
    """Look for each French number's SIREN among those stated."""
    french = [said for said in different(declarations.vat_number) if said.value.upper().startswith("FR")]
    sirens = different(declarations.siren)
    if not french or not sirens:
        raise NotApplicable("no_pair")
    for vat in french:
        inside = vat.value[-_SIREN_DIGITS:]
        if any(said.value == inside for said in sirens):
            yield Note("matches", vat.seen, vat=vat.value)
            continue
        sure = all(said.sure and said.state is State.VALID for said in (vat, *sirens))
        outcome, message = (Breach, "differs") if sure else (Review, "doubtful")
        values = {"inside": inside} if sure else {}
        yield outcome(message, (*vat.seen, *places(sirens)), vat=vat.value, values=quoted(sirens), **values)
