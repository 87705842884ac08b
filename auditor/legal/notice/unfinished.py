"""What was never finished: fields of a template, orders to the site's author, labels that nothing follows."""

import re
from collections.abc import Iterator, Sequence

from auditor.evidence.texts import BlockKind
from auditor.findings import Seen
from auditor.legal.cues import QUOTES, pattern
from auditor.legal.notice.labels import Field
from auditor.legal.notice.parties import Part
from auditor.legal.notice.roles import Party
from auditor.legal.passages import Passage, Text
from auditor.legal.statement import ABSENT, Confidence, Statement
from auditor.legal.values import placeholders

_EMPTY_LABELS = frozenset({"empty_label", "open_label"})
_MORE = pattern(
    r"\b(?:a|restent? a|reste a|(?:doi(?:t|vent)|restent?)(?: encore)? etre) (?:completer|preciser"
    r"|finaliser|renseigner|completee?s?|renseignee?s?|fournie?s?|remplie?s?)(?= (?:avant|si|lors|a la|des|apres"
    r"|avec|par la cliente?|par le client)\b|\s*[.,;:)]|$)"
    r"|avant (?:la )?(?:mise en ligne|publication)(?: definitive)?\s*[.)]?$|a definir selon votre"
    r"|indiquer ici|\((?:le cas echeant|si applicable|optionnel)\)\s*$|: ?(?:si applicable|le cas echeant)\s*$"
    r"|\bnom prenom\s*$|\bprenom nom\s*$|\ben attente d(?:e |')(?:immatriculation|attribution|obtention|un numero)"
    r"|\[(?![^\]]{0,40}(?:@|\bat\b|arobase|protected|protege|point"
    r"|\bdot\b))(?=[^\]]{0,60}[a-z]{3})[^\]\[]{2,120}\]|laisser le lien credit|\bvos mentions legales :\s*$"
)
_PROVISIONAL = pattern(
    r"ces mentions legales sont (?:temporaires|provisoires)|mentions (?:legales )?(?:provisoires"
    r"|temporaires|en cours de redaction)"
)
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


def unfilled_at(passage: Passage, label: bool = False) -> tuple[int, int] | None:
    """Return the place in a passage that was never filled in, None when there is none; ``label``: it only announces."""
    for found in placeholders.find(passage.text):
        if found.kind not in _EMPTY_LABELS and not (label and found.kind == "filler_name"):
            return found.start, found.end
    more = _MORE.search(passage.folded) or _PROVISIONAL.search(passage.folded)
    return more.span() if more else None


def unfilled_places(parts: Sequence[Part]) -> dict[int, tuple[int, int]]:
    """Return the passages that hold a filler, by index, with the filler's place."""
    found: dict[int, tuple[int, int]] = {}
    for part, after in zip(parts, [*parts[1:], None], strict=True):
        label = part.opens and not _is_empty(part, after)
        if place := unfilled_at(part.passage, label):
            found[part.passage.index] = place
    return found


def placeholder_text(text: Text, parts: Sequence[Part], unfilled: dict[int, tuple[int, int]]) -> Statement:
    """Return where the page shows that it was not finished."""
    seen = list(_shown(text, parts, unfilled))
    return Statement(found=True, seen=tuple(seen[:QUOTES]), confidence=Confidence.CERTAIN) if seen else ABSENT


def _shown(text: Text, parts: Sequence[Part], unfilled: dict[int, tuple[int, int]]) -> Iterator[Seen]:
    passages = {part.passage.index: part.passage for part in parts}
    for index, place in unfilled.items():
        yield text.seen(passages[index], *place)
    for part, after in zip(parts, [*parts[1:], None], strict=True):
        if _is_empty(part, after) and re.search(r":\s*$", part.passage.text):
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
