"""What shows that a page was not finished: fields, hints to its author, fillers."""

import re

from auditor.evidence.texts import BlockKind
from auditor.legal.cues import pattern
from auditor.legal.passages import Passage, Text
from auditor.legal.statement import ABSENT, Confidence, Statement

_ASKED = (
    r"adresse|\bnom\b|e-?mail|courriel|telephone|\btel\b|numero|siret|siren|ville|societe|entreprise|\bdate|montant"
    r"|\bprix|delai|\burl\b|\bsite\b|votre|\bvos\b|completer|inserer|preciser|indiquer|decrire|\bxx|raison sociale"
    r"|\bpays\b|your\b|company|insert|address|\bname\b|\btva\b|\bttc\b|\brcs\b|capital|mediateur|\bjours?\b|duree"
    r"|\.\.\.|\bchoisir|\blien\b|hebergeur|directeur"
)
_FIELD = re.compile(
    rf"\[(?!email)(?=[^\]\[]{{0,150}}(?:{_ASKED}))[^\]\[]{{1,200}}\]|\[[a-z0-9]{{1,20}}_[a-z0-9_]{{1,40}}\]"
    rf"|\{{\{{?(?=[^{{}}]{{0,60}}(?:{_ASKED}))[^{{}}%]{{2,60}}\}}\}}?|<\s?(?:votre|nom|adresse|societe|email"
    rf"|your)[^<>]{{0,60}}>|\[\s?(?:_{{2,}}|x{{2,}}|-{{2,}})?\s?\]|: ?\[ ?\.{{1,5}} ?\]|\[\.{{1,5}}\] ?(?:jours?|€"
    rf"|euros?)|\[x\] ?(?:jours?|%|€|euros?|mois|h\b|heures?|ans?)"
)
_HINT = re.compile(
    r"\((?:a|à) (?:completer|remplir|preciser|definir|renseigner|adapter|modifier|confirmer"
    r"|choisir)\b[^)]{0,80}\)|^\W*a (?:completer|renseigner|remplir)\b|\b(?:a|reste a|restent a) (?:completer"
    r"|remplir|renseigner|preciser|definir)\W*$|: ?(?:a|à) (?:completer|remplir|preciser|definir|renseigner|venir"
    r"|confirmer)\b|\((?:decrire|inserer|completer|lister|citer|nommer|mettre|ajouter|rayer si|supprimer si"
    r"|choisir entre|indiquer (?:le|la|les|votre|vos|ici|l')|preciser (?:le|la|les|votre|vos|ici"
    r"|l'))\b[^)]{0,120}\)|\ben attente d(?:e selection|'attribution|e designation|'immatriculation|e numero"
    r"|'obtention)|(?:cette page|ce document|ces conditions|cette section|le present modele|ce modele) (?:doit"
    r"|doivent|devra|devront) (?:etre )?(?:complet|adapt|remplac|personnalis|valid|modifi)\w*|ce (?:modele"
    r"|document) (?:n'est pas|ne constitue pas) un (?:conseil|avis) juridique|(?:conditions|cgv|mentions"
    r"|informations|coordonnees)[^.]{0,60}(?:seront|sera) (?:communiquees?|publiees?|completees?|ajoutees?"
    r"|precisees?|mises? en ligne) (?:avant toute|prochainement|ulterieurement|bientot|des que|avant l'ouverture)"
    r"|(?:these|this|the following) (?:terms|document|page|policy|conditions)[^.]{0,30}\btemplate\b|(?:have"
    r"|get) (?:them"
    r"|it|this|these)(?: \w+){0,2} reviewed by|(?:doivent|doit|devront) etre (?:\w+ )?(?:adaptee?s?|relue?s?|validee?s?"
    r"|completee?s?) (?:\w+ ){0,6}?(?:par un (?:avocat|juriste)|avant (?:publication|mise en ligne))"
    r"|faites?(?:-les|-le)? (?:\w+ ){0,4}?(?:relire|valider|verifier) par un (?:avocat|juriste|professionnel du droit)"
    r"|\b(?:siret|siren) ?: ?(?!en cours|n[°o]|non|voir|num|fr|be|entreprise)[a-z]{2}"
    r"|: ?\.{1,3} ?(?:€|euros|jours)|: ?en attente\b\W*$|\btbd\b|\btodo\b|\bto be (?:completed|defined|confirmed)\b"
    r"|\(ex\.? ?:? ?(?:sas|sarl|12[ ,]|75|contact@|\d{3} \d{3})[^)]{0,60}\)"
)
_LABEL = re.compile(
    r"^\W*(?:dates?|date de (?:la )?(?:derniere )?mise a jour|derniere mise a jour(?: le)?|siret|siren|rcs|adresse"
    r"|telephone|e-?mail|capital social|siege social|last updated?)\s?:\s*$"
)
_FILLER = re.compile(
    r"lorem ipsum|dolor sit amet|consectetur adip|anim pariatur|sed do eiusmod|\bx{3,}\b|\bxx[ .-]?xx|\bxx ?(?:%|€"
    r"|euros|jours|rue|h\b)|\b0?1 ?23 ?45 ?67 ?89\b|\b123 ?456 ?789\d*\b|\.{3} ?\((?=[a-z])[^)]{4,200}\)"
    r"|\b00 ?00 ?00 ?00\b|\b0[1-9](?:[ .]?xx){3,4}|titre de la page|\b(?:page|site"
    r"|contenu) (?:\w+ )?(?:en (?:cours de )?construction|en cours de redaction|a venir)|en cours de construction"
    r"|coming soon|texte a venir|contenu a venir|exemple de texte|votre texte ici|your text here"
    r"|\b([a-z]{4,20})(?: \1){2,8}\b|^\W*(?:nom|adresse) de (?:votre \w+|l'entreprise|la societe)\W*$"
    r"|\bvotre (?:societe|entreprise|siret|raison sociale)\b ?[)\]]|\bnom prenom\b|(?:nom de domaine|monsite"
    r"|votresite|votre-?site|nomdusite|yoursite|example|exemple)\.(?:com|fr|org)\b|\b(?:rue"
    r"|adresse) (?:de l')?exemple\b|_{6,}|\.{9,}"
)
_BLANK = frozenset("_. ")
_VISITOR = pattern(
    r"rayez|signature|commande[e]? le|recu[e]? le|notifi\w+ par la presente|je ?/? ?nous|nom et prenom"
    r"|n° de commande|numero de commande|du consommateur|du client|fait a|hereby"
)
_FORM = pattern(r"formulaire|\bform\b|bordereau|modele|annexe")
_PAPER = pattern(
    r"(?:formulaire|document|bulletin|fiche|bon|dossier|champs?|questionnaire"
    r"|attestation) (?:\w+ ){0,3}a (?:completer|remplir|renseigner)"
)
_SCREEN = re.compile(r"reglages|parametres|settings|menu|→|->|>")


def placeholder_text(text: Text) -> Statement:
    """Read what was never filled in; blanks of the withdrawal form are for the visitor."""
    seen = []
    for passage in text.passages:
        match = None if passage.link_only else _unfilled(passage) or _left_empty(text, passage)
        if match:
            seen.append(text.seen(passage, *match.span()))
    title = _FILLER.search(text.document.title.lower()[:200])
    if title and not seen:
        return Statement(found=True, value=text.document.title[:80])
    return Statement(found=True, seen=tuple(seen[:3]), confidence=Confidence.CERTAIN) if seen else ABSENT


def _left_empty(text: Text, passage: Passage) -> re.Match[str] | None:
    """Find a label without a value: nothing but another label, a heading or the end follows it."""
    match = None if passage.links else _LABEL.search(passage.folded)
    after = next(iter(text.near(passage, 0, 1)), None)
    if match is None or after is None or after.kind is BlockKind.HEADING:
        return match
    return match if after.block != passage.block and ":" in after.text[:40] else None


def _unfilled(passage: Passage) -> re.Match[str] | None:
    field = _FIELD.search(passage.folded)
    if field and not _SCREEN.search(passage.folded) and not _for_visitor(passage, field):
        return field
    match = None if _PAPER.search(passage.folded) else _HINT.search(passage.folded)
    match = match or _FILLER.search(passage.folded)
    return match if match and not _for_visitor(passage, match) else None


def _for_visitor(passage: Passage, match: re.Match[str]) -> bool:
    in_form = any(_FORM.search(words) for words in (*passage.headings[-1:], passage.lead))
    blank = set(match[0]) <= _BLANK
    return bool(_VISITOR.search(passage.folded)) or (in_form and (blank or match.re is not _FILLER))
