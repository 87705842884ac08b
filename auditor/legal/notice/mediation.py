"""The consumer mediator, when a notice names one (C. conso. L616-1)."""

from auditor.legal.mediators import named
from auditor.legal.passages import Text
from auditor.legal.statement import ABSENT, Confidence, Statement


def mediator(text: Text, unfilled: frozenset[int]) -> Statement:
    """Return the mediation body that is named; the word alone and the closed European platform name none."""
    for one in named(text):
        if one.passage.index not in unfilled:
            return Statement(
                found=True,
                value=one.value,
                seen=(text.seen(one.passage, one.start, one.end),),
                confidence=Confidence.CERTAIN if one.known else Confidence.LIKELY,
            )
    return ABSENT
