"""What was never finished: fields of a template, orders to the site's author, labels that nothing follows."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from auditor.evidence.texts import BlockKind
from auditor.findings import Seen
from auditor.legal.cues import QUOTES, pattern
from auditor.legal.notice.labels import Field
from auditor.legal.notice.roles import Party
from auditor.legal.notice.walk import Part
from auditor.legal.passages import Passage, Text
from auditor.legal.statement import ABSENT, Confidence, Statement
from auditor.legal.values import placeholders

_CODE = re.compile(r"^\{%|[(|'\"]|\b(?:url|asset|path|trans|static|block|include|year|csrf|t)\b")
"""Instructions of a template engine that show the page's source, not a field to fill in."""
_ASIDE_CHARS = 80
_LISTED = re.compile(r"\s*(?:,|et\b|ou\b) ?(?:et |ou )?(?:votre|vos|le|la|les|l')\b")
"""What goes on with a list of data that the visitor gives ("votre nom, votre adresse")."""
_DOTS = re.compile(r"…{3,20}")
_CAPITALS = re.compile(
    r":\s?((?:E-?)?MAIL|URL(?: DU SITE)?|ADRESSE(?: POSTALE)?|NOM(?: DU SITE| DE LA SOCIETE)?|VILLE"
    r"|T[ÉE]L(?:[ÉE]PHONE)?"
    r"|NUM(?:[ÉE]RO)?(?: (?:DE )?(?:TVA|SIRET|SIREN|T[ÉE]L(?:[ÉE]PHONE)?|RCS))?)\s*\.?$"
)
"""A word in capitals where its value was to be written ("Adresse de messagerie : MAIL")."""
_SHAPE = re.compile(r"\bformats?\b[^()]{0,12}$")
"""What announces the shape of a number, not the number ("format CHE-xxx.xxx.xxx")."""
_EMPTY_LABELS = frozenset({"empty_label", "open_label"})
_MORE = pattern(
    r"(?:\+ ?33|0033) ?(?:\(0\) ?)?(?:1[ .]?23[ .]?45[ .]?67[ .]?89|6[ .]?12[ .]?34[ .]?56[ .]?78)"
    r"|\bau rcs de (?:sous|,|\.|et)|\b(?:sous le|le) (?:numero|n°) ?(?:,|\.(?! ?\d)|et\b|dont\b)"
    r"|au capital (?:social )?de (?:euros|€)|la societe ,|\bsituee? (?:au |a )?(?:,|\.$)|"
    r"(?:^|[:(\[-]) ?\W{0,3}a completer par |a (?:configurer|definir|choisir|determiner) (?:selon"
    r"|avant|lors)|avant mise en production|"
    r"\b(?:a|restent? a|reste a|(?:doi(?:t|vent)|restent?)(?: encore)? etre) (?:completer|preciser"
    r"|finaliser|renseigner|completee?s?|renseignee?s?|fournie?s?|remplie?s?)(?= (?:avant|si|lors|a la|des|apres"
    r"|avec|par la cliente?|par le client)\b|\s*[.,;:)]|$)"
    r"|avant (?:la )?(?:mise en ligne|publication)(?: definitive)?\s*[.)]?$|a definir selon votre"
    r"|indiquer ici|\((?:le cas echeant|si applicable)\)\s*$|: ?(?:si applicable|le cas echeant)\s*$"
    r"|\bnom prenom\s*$|\bprenom nom\s*$|\ben attente d(?:e |')(?:immatriculation|attribution|obtention|un numero)"
    r"|\[(?![^\]]{0,40}(?:@|\bat\b|arobase|protected|protege|point"
    r"|\bdot\b|javascript))(?=[^\]]{0,60}[a-z]{3})(?![^\]]{0,30}(?:https?:|www\.))[^\]\[]{2,120}\]"
    r"|laisser le lien credit|\bvos mentions legales :\s*$"
)
_PROVISIONAL = pattern(
    r"ces mentions legales sont (?:temporaires|provisoires)|mentions (?:legales )?(?:provisoires"
    r"|temporaires|en cours de redaction)"
)
_FILLER_LABEL = re.compile(
    r"(?:nom|adresse|telephone|numero|raison sociale) (?:de |du )(?:l'|la |votre |le )?(?:hebergeur"
    r"|societe|entreprise|association|directeur|responsable)"
)
_OPEN_END = re.compile(r":[\s….\-_*€]*$")
_EMPTY = frozenset(
    {
        Field.REGISTER,
        Field.CAPITAL,
        Field.VAT,
        Field.PHONE,
        Field.EMAIL,
        Field.ADDRESS,
        Field.DIRECTOR,
        Field.NAME,
        Field.FORM,
    }
)


@dataclass(frozen=True)
class Gaps:
    """Places of the parts of a notice that were never filled in, by passage."""

    places: dict[int, tuple[tuple[int, int], ...]]

    def cover(self, passage: Passage, start: int, end: int) -> bool:
        """Say whether words of a passage are such a place or touch one."""
        return any(low < end and start < high for low, high in self.places.get(passage.index, ()))


def gaps_of(parts: Sequence[Part]) -> Gaps:
    """Find what was never filled in; a label whose value follows is none."""
    found: dict[int, tuple[tuple[int, int], ...]] = {}
    for part, after in zip_longest(parts, parts[1:]):
        if part.passage.index not in found:
            found[part.passage.index] = tuple(_gaps(part.passage, part.opens and not _is_empty(part, after)))
    return Gaps({index: places for index, places in found.items() if places})


def _gaps(passage: Passage, label: bool) -> Iterator[tuple[int, int]]:
    for found in placeholders.find(passage.text):
        code = found.kind == "braces" and _CODE.search(passage.folded[found.start : found.end])
        shape = _SHAPE.search(passage.folded, max(0, found.start - _ASIDE_CHARS), found.start)
        listed = found.kind == "filler_name" and _LISTED.match(passage.folded, found.end)
        if (
            found.kind not in _EMPTY_LABELS
            and not (code or shape or listed)
            and not (label and found.kind == "filler_name")
        ):
            yield found.start, _closed(passage.folded, found.start, found.end)
    if not passage.links:
        yield from (found.span(1) for found in _CAPITALS.finditer(passage.text))
    yield from (found.span() for found in _DOTS.finditer(passage.text))
    for expression in (_MORE, _PROVISIONAL):
        yield from (found.span() for found in expression.finditer(passage.folded))


def _closed(folded: str, start: int, end: int) -> int:
    """Return where a gap ends: with its bracket, whose words are examples ("(à compléter, ex. …)")."""
    bracket = folded.find(")", end, end + _ASIDE_CHARS) if folded[:start].rstrip().endswith("(") else -1
    return end if bracket < 0 else bracket


def placeholder_text(text: Text, parts: Sequence[Part], gaps: Gaps) -> Statement:
    """Return where the page shows that it was not finished."""
    seen = list(_shown(text, parts, gaps))
    return Statement(found=True, seen=tuple(seen[:QUOTES]), confidence=Confidence.CERTAIN) if seen else ABSENT


def _shown(text: Text, parts: Sequence[Part], gaps: Gaps) -> Iterator[Seen]:
    passages = {part.passage.index: part.passage for part in parts}
    for index, places in gaps.places.items():
        yield text.seen(passages[index], *places[0])
    for part, after in zip_longest(parts, parts[1:]):
        if _is_empty(part, after) and (_OPEN_END.search(part.passage.text) or _FILLER_LABEL.fullmatch(part.label)):
            yield text.seen(part.passage)


def _is_empty(part: Part, after: Part | None) -> bool:
    """Say whether a label has no value: another label, a title or the end comes next."""
    return (
        part.opens
        and part.field in _EMPTY
        and part.party in (Party.PUBLISHER, Party.UNKNOWN, Party.CONTACT, Party.HOST)
        and part.passage.kind is not BlockKind.HEADING
        and (after is None or after.opens or (after.label != part.label and not after.said))
    )
