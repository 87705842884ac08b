"""How surely the beginning of a part is the publisher's name: what its label, its verb or its heading says."""

import re

from auditor.legal.notice.labels import Field
from auditor.legal.notice.roles import Party, label_party
from auditor.legal.notice.walk import Part

_CORPORATE = re.compile(
    r"(?:raison|denomination)s? sociale|denomination|raison sociale|nom (?:de l'|de la |du "
    r"|legal)?(?:entreprise|societe|structure|organisme|association|etablissement)|company name|legal name"
    r"|business name|societe|company|legal entity"
)
_TRADE = re.compile(r"nom commercial|enseigne|marque|trad(?:e|ing) name|nom usuel|appellation")
_OWNER = re.compile(
    r"edit|proprietaire|publi|owner|exploitant|operat|association|organis|collectivit|etablissement"
    r"|cabinet|titulaire|vendeur|prestataire"
)
_PERSON = re.compile(r"(?:nom|name|prenoms?)(?: ?(?:et|,|/|&) ?(?:pre)?noms?)?")
_LINE = 160
"""Longest line, in characters, that a title introduces as a name."""
RESPONSIBLE = 7
_FOR = re.compile(r"pour le compte")
_NEAR = 70
"""Characters before a label in which another one may stand ("Propriétaire et responsable …")."""


def grade_of(part: Part, before: Part | None) -> int | None:
    """Return how surely the beginning of a part is the publisher's name, None when nothing says so."""
    if part.said:
        if _FOR.search(part.said):
            return 0
        return 2 if part.party is Party.PUBLISHER else None
    if part.party is Party.CLAUSE:
        return None
    if part.field is Field.DIRECTOR:
        words = part.passage.folded[max(0, part.start - _NEAR) : part.start] + part.label
        return 3 if re.search(r"\bedit(?:eur|rice)|\bproprietaire\b", words) else RESPONSIBLE
    if part.field is Field.NAME:
        return _of_label(part)
    if part.own_label and part.field is Field.NONE and label_party(part.label) is Party.PUBLISHER:
        return 2
    opened = before is not None and before.opens and before.party is Party.PUBLISHER and part.party is Party.PUBLISHER
    if opened and part.field is Field.NONE and len(part.text) <= _LINE:
        introduced = before is not None and (before.said or re.search(r"\b(?:edite|publie|propriete)", before.label))
        return 2 if introduced else 4
    return None


def _of_label(part: Part) -> int:
    """Return what the label of a name says of it."""
    if _CORPORATE.search(part.label) and not re.match(r"editeur|proprietaire", part.label):
        return 1
    if _OWNER.search(part.label):
        return 3
    if part.party is Party.PUBLISHER and _PERSON.fullmatch(part.label):
        return 3
    return 4 if _TRADE.search(part.label) else 5
