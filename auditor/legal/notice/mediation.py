"""The consumer mediator, when a notice names one (C. conso. L616-1)."""

import re
from collections.abc import Iterator, Sequence

from auditor.legal.cues import pattern
from auditor.legal.notice.naming import name_at
from auditor.legal.notice.parties import Part
from auditor.legal.notice.roles import Party
from auditor.legal.passages import Text
from auditor.legal.statement import ABSENT, Confidence, Statement

_KNOWN = pattern(
    r"\b(?:cm2c|medicys|cnpm(?:[ -]mediation(?:[ -]consommation)?)?|sas mediation solution|mediation solution|ame conso|anm conso(?:mmation)?|anm|mcp mediation|devigny mediation|atlantique mediation|societe de la mediation professionnelle|sm2c"
    r"|mediateur du e-?commerce(?: de la fevad)?|fevad|mediation (?:du )?tourisme(?: et (?:du )?voyage)?|mediateur du tourisme et du voyage|mtv|mediateur national de l'energie|mediateur des communications electroniques|cmap"
    r"|centre de mediation et d'arbitrage de paris|association des mediateurs europeens|mediateur de l'assurance|mediateur europe|cnpm|mediavet|mediateur de l'amf|bayonne mediation|mediation-?net|le mediateur des? [a-z' ]{3,40}?"
    r"|centre for effective dispute resolution(?: \(cedr\))?|cedr|justice mediation|centre de la mediation de la consommation(?: de conciliateurs de justice)?|consomediation|immomediateurs|vivons mieux ensemble|l'?anm"
    r"|mediation franchise(?:-consommateurs)?|belmed|service de mediation pour le consommateur|ombudsman[a-z ]{0,40}|sarl mediation[a-z ]{0,30}|fnaim mediation|medimmoconso|mediateur de la consommation de la profession d'avocat)\b"
)
_LEADS = pattern(
    r"(?:mediat(?:eur|rice|ion)(?: de la consommation| a la consommation| competente?| designee?| agreee?| suivante?| retenue?| dont nous relevons| de consommation)*|service de mediation(?: de la consommation)?|entite de mediation|mediator|mediation (?:body|service|centre))"
    r"(?: (?:est|suivant|is|dont il releve|aupres d(?:e|u)|par|propose|:|a savoir|la societe|l'association|le|la|l'|de|du|d'))* ?[:,-]? ?(?:est )?(?:la societe |l'association |l'entite |le |la |l')?"
)


def mediator(text: Text, parts: Sequence[Part], unfilled: frozenset[int]) -> Statement:
    """Return the mediation body that is named; the word alone and the closed European platform name none."""
    for part, start, end in _named(parts):
        if part.passage.index not in unfilled:
            seen = text.seen(part.passage, start, end)
            return Statement(found=True, value=part.passage.text[start:end], seen=(seen,), confidence=Confidence.LIKELY)
    return ABSENT


def _named(parts: Sequence[Part]) -> Iterator[tuple[Part, int, int]]:
    near = [part for part in parts if "mediat" in part.passage.context or "ombudsman" in part.folded or part.party is Party.MEDIATOR]
    for part in near:
        if found := _KNOWN.search(part.passage.folded, part.start, part.end):
            yield part, *found.span()
    for part in near:
        if part.party is Party.MEDIATOR and part.body and not part.opens and (name := name_at(part.text)):
            yield part, part.body + name.start, part.body + name.end
        for lead in _LEADS.finditer(part.passage.folded, part.start, part.end):
            words = part.passage.text[lead.end() : part.end]
            if re.match(r"[A-Z0-9«\"]", words) and (name := name_at(words)):
                yield part, lead.end() + name.start, lead.end() + name.end
