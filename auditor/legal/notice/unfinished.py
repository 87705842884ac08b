"""What was never finished: bracketed fields, "à compléter", hints to the site's author, empty labels, filler numbers."""

import re
from collections.abc import Sequence

from auditor.legal.cues import QUOTES, pattern
from auditor.legal.notice.labels import Field
from auditor.legal.notice.parties import Part
from auditor.legal.passages import Passage, Text
from auditor.legal.statement import ABSENT, Confidence, Statement

_FIELD_WORDS = (
    r"nom|prenom|raison|denomination|forme|adresse|siege|ville|code postal|cp|telephone|tel|numero|n°|e-?mail|courriel|siren|siret|rcs|tva|capital|montant|hebergeur|directeur|responsable|representant|societe|entreprise|date|url|site|votre|your|name|address|company|phone"
    r"|a completer|a renseigner|a remplir|to be completed|insert|inserer|indiquer|preciser|completer|remplacer|xx+|fr\.\."
)
_UNFILLED = pattern(
    rf"\[(?!email)[^\]\[@]{{0,40}}?\b(?:{_FIELD_WORDS})[^\]\[]{{0,120}}\]|\[\s?(?:\.{{2,}}|…|_+|x+|-+)?\s?\]|\{{\{{?[^{{}}]{{2,60}}\}}\}}?|<(?:a |votre |nom|your )[^<>]{{0,60}}>|\((?:a|a) (?:completer|renseigner|remplir|preciser|definir|venir|confirmer)[^)]{{0,60}}\)"
    r"|\((?:le cas echeant|si applicable|optionnel)\)\s*$|\b(?:a|restent? a|reste a|etre|doi(?:t|vent) etre) (?:completer|completee?s?|renseigner|renseignee?s?|remplir)\b|\ben attente (?:d'|de )(?:immatriculation|attribution|creation|numero|obtention)|: ?en attente\b|\bto be (?:completed|defined|confirmed|filled)\b|\btbd\b|\btodo\b"
    r"|lorem ipsum|\(?\bex(?:emple)?s?\.? ?: ?[a-z0-9]|\(ex\.? |\(ex: |\(par exemple|\bnom (?:et )?prenom\b\s*$|\bprenom nom\b|\bnom de (?:la |l'|votre )(?:societe|entreprise|hebergeur|association)\s*$|\badresse de (?:la societe|l'entreprise|l'hebergeur)\s*$|\bvotre (?:nom|societe|entreprise|raison sociale|numero|siret|adresse postale|hebergeur|nom de domaine)\b\s*[.,]?$"
    r"|\b00 rue\b|\brue (?:de l')?exemple\b|\bx{2}(?:[ .-]x{2}){2,}|\bx{3,}\b|\d x{2,}|\b(?:0\d|\+33 ?\d)(?:[ .]\d\d){0,3}(?:[ .]x{2}){1,4}|_{4,}|\.{6,}|\b0?1[ .]?23[ .]?45[ .]?67[ .]?89\b|\b123 ?456 ?789\b|\b000 ?000 ?000\b|example\.(?:com|org)|exemple\.(?:fr|com)|votre-?(?:site|domaine|email)|your-?(?:domain|site|company)"
    r"|indiquer ici|inserer ici|remplacez|a remplacer par|a adapter|supprimer cette mention|texte a completer|contenu a venir|page en construction|ces mentions .{0,40}(?:seront|sont) (?:completees|mises a jour) .{0,40}(?:des|lors|prochain|avant)|ce modele|modele de mentions legales|generateur de mentions|laisser le lien credit"
)
_VISITOR = pattern(r"votre (?:nom|adresse|numero|e-?mail|prenom)s?.{0,40}(?:sont|est|sera|seront|peuvent|peut|afin|pour|lorsque|que vous|collect|utilis|traite)|par exemple|\bex\.? ?: (?:cookies?|google|facebook|reservation|adresse ip)|(?:donnees|informations|cookies?|services? tiers|navigateurs?).{0,120}\bex")
_EMPTY = frozenset({Field.REGISTER, Field.CAPITAL, Field.VAT, Field.PHONE, Field.EMAIL, Field.ADDRESS, Field.DIRECTOR, Field.NAME, Field.FORM})


def unfilled_in(passage: Passage) -> re.Match[str] | None:
    """Return what in a passage was never filled in, None when nothing."""
    found = _UNFILLED.search(passage.folded)
    if found is None or (_VISITOR.search(passage.folded) and not re.search(r"\[|completer|xx", found.group())):
        return None
    return found


def unfilled_passages(parts: Sequence[Part]) -> frozenset[int]:
    """Return the passages whose value is a filler."""
    return frozenset(part.passage.index for part in parts if unfilled_in(part.passage))


def placeholder_text(text: Text, parts: Sequence[Part]) -> Statement:
    """Return where the page shows that it was not finished."""
    seen = []
    for passage in dict.fromkeys(part.passage for part in parts):
        if found := unfilled_in(passage):
            seen.append(text.seen(passage, *found.span()))
    seen += [text.seen(part.passage) for part in _empty(parts)]
    return Statement(found=True, seen=tuple(seen[:QUOTES]), confidence=Confidence.CERTAIN) if seen else ABSENT


def _empty(parts: Sequence[Part]) -> list[Part]:
    """Return labels with a colon that nothing follows: another label, a title or the end comes next."""
    return [
        part
        for part, after in zip(parts, [*parts[1:], None], strict=True)
        if part.opens and part.field in _EMPTY and part.passage.text.rstrip().endswith(":") and part.passage.kind != "heading"
        and (after is None or after.opens or (after.label != part.label and not after.said))
    ]
