"""The consumer mediator, when a notice names one (C. conso. L616-1)."""

import re

from auditor.legal.mediators import named
from auditor.legal.notice.naming import name_at
from auditor.legal.notice.unfinished import Gaps
from auditor.legal.passages import Text
from auditor.legal.statement import ABSENT, Confidence, Statement

_REFERRED = re.compile(
    r"\bmediat(?:eur|rice)\b[^.:;]{0,80}: |\b(?:referred|submitted|refer|submit"
    r"|brought)\b[^.;:]{0,60}? (?:to|before) (?:the )?"
)


def mediator(text: Text, gaps: Gaps) -> Statement:
    """Return the mediation body that is named; the word alone and the closed European platform name none."""
    for one in named(text):
        if not gaps.cover(one.passage, one.start, one.end):
            return Statement(
                found=True,
                value=one.value,
                seen=(text.seen(one.passage, one.start, one.end),),
                confidence=Confidence.CERTAIN if one.known else Confidence.LIKELY,
            )
    return _referred(text)


def _referred(text: Text) -> Statement:
    """Return the body to which a sentence on mediation refers disputes."""
    for passage in text.passages:
        if "mediat" in passage.context and (lead := _REFERRED.search(passage.folded)):
            words = passage.text[lead.end() :]
            if re.match(r"[A-Z]", words) and (name := name_at(words)):
                seen = text.seen(passage, lead.end() + name.start, lead.end() + name.end)
                return Statement(found=True, value=name.value, seen=(seen,), confidence=Confidence.LIKELY)
    return ABSENT
