"""What shows that a page was never finished: fields of a template, fillers, orders to the site's author, lorem ipsum.

Blanks that the visitor fills in (the withdrawal form of annex R221-1 C. conso.) are none.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from auditor.legal.passages import aligned
from auditor.legal.quick import Quick
from auditor.legal.statement import State
from auditor.legal.values.match import MOST_CHARS, Match, disjoint

_FIELD = (
    r"nom|prenom|raison|denomination|societe|entreprise|adresse|rue|numero|n°|ville|code postal|postal"
    r"|telephone|tel\b|e-?mail|courriel|mail|siret|siren|rcs|tva|capital|montant|forme|statut"
    r"|date|jour|mois|annee|url|site|domaine|hebergeur|hebergement|directeur|responsable|representant"
    r"|gerant|president|pays|mediateur|votre|a completer|completer|complet|renseigner|preciser"
    r"|indiquer|inserer|insert|your|company|name|address|phone|city|country|date|xx+|todo|tbd|activite"
    r"|qualite|fonction|marque|boutique|logo|duree|delai|lien|contact|identite|coordonnees"
    r"|greffe|tribunal|profession|editeur|type de|liste d|description|to be|fill|website|registered|number"
    r"|amount|owner|host|provider|exemple|example|placeholder"
)
_ARTICLE = r"(?:(?:le |la |les |l'|du |de la |de l'|des? |the |a ))?"
_KINDS = {
    "bracket": rf"\[(?!activer javascript|enable javascript|at\]|dot\]|@|\.|email prot|e-?mail protege"
    rf"|contact\]|site\]|lien\])(?= ?(?:{_ARTICLE})"
    rf"(?:{_FIELD})|[^\]\[\n]{{0,80}}?(?:\b(?:votre|your|ton|ta|tes)\b|completer|inserer|indiquer|renseigner"
    r"|\bxx))[^\]\[\n]{2,160}\](?!\()",
    "braces": r"\{\{[^{}\n]{1,80}\}\}|\{%[^%\n]{1,80}%\}|\$\{[^{}\n]{1,60}\}|\{[a-z][a-z_ ]{2,40}\}|%[a-z]{2,20}"
    r"(?:_[a-z]{1,20}){1,4}%|##[a-z_ ]{3,40}##|(?<![\w])__[a-z_]{3,40}__(?![\w])",
    "angle": rf"<(?=[^>\n]{{0,40}}?\b(?:{_FIELD}))[a-z][^<>\n=\"/@]{{2,60}}>",
    "to_complete": r"(?<!formulaire )(?<!champs )(?<!champ )(?<!bon )(?<!coupon )(?<!document )(?<!dossier )"
    r"(?<!questionnaire )(?<!attestation )(?<!formulaires )(?<!informations )"
    r"\b(?:a completer|a remplir|a renseigner|a preciser|a definir|a fournir|to be (?:completed|filled"
    r"(?: in)?|confirmed|defined|provided)|tbd|tbc|todo(?! [a-z])|a venir prochainement)\b"
    r"(?! (?:et|puis"
    r"|par (?!l'editeur|vos soins|le (?:proprietaire|responsable))|pour"
    r"|des?\b|d'|une?\b|son\b|sa\b|ses\b|leurs?\b|tout|cette|avec|lors|dans|au|en|sur|ci-|le formulaire|soi"
    r"|obligatoire|lisiblement|vos"
    r"|votre|uniquement|si|aupres|a l'aide|integralement|the))",
    "pending": r"(?<=[:(\[])[ *]{0,3}en attente(?: (?:d'|de )[a-z' ]{0,40})?(?=[ )\]\n.,;]{0,3}(?:$|\n|\)|\]))|(?<=: )"
    r"(?:non renseigne[es]*|n/c|n\.c\.|non communique[es]*)(?=[\s.,;]|$)",
    "gap": r"\b(?:rcs|r\.c\.s\.?|registre du commerce et des societes) de (?:sous|et|,|au capital)\b"
    r"|\bau capital (?:social )?de (?:€|euros?\b|,|dont|immatricul)"
    r"|\bpar la societe ?,(?= ?(?:immatricul|au capital|dont))"
    r"|\bsous le (?:numero|n°)(?: siren| siret)?(?=[ ]*(?:[.,;)]|et dont|dont le))",
    "lorem": r"lorem ipsum|dolor sit amet|consectetur adipiscing|\bcurabitur\b.{0,40}\b(?:vestibulum|aliquam|nulla)\b",
    "hint": r"(?<=:)[ *]{0,2}[(\[]?(?:ex\b\.?|exemple\b|par exemple|e\.g\.)[ :.]{1,3}[^\n)\]]{1,60}",
    "hint_brackets": r"[(\[](?:ex\b\.?|exemple|e\.g\.) ?:? ?(?:sas\b|sarl|sasu|eurl|auto|micro|10 ?000|1 ?000|paris\b"
    r"|lyon\b|rcs|fr ?\d\d|contact@|01 |0\d|ovh|jean|123|\+33|association|entrepreneur)[^\n)\]]{0,60}[)\]]",
    "filler_name": r"(?:(?<=: )|(?<=m\. )|(?<=mme )|(?<=monsieur )|(?<=madame ))(?:(?:pre)?nom (?:et )?"
    r"(?:pre)?nom(?: du (?:directeur|responsable|gerant|dirigeant))?|votre (?:nom|prenom|societe|entreprise"
    r"|adresse|ville|raison sociale|numero|telephone|e-?mail|siret|siren|site|denomination|forme juridique"
    r"|capital)"
    r"(?: (?:et|ou) [a-z]{3,12})?(?: (?:ici|complete?|postale|commerciale|social|de (?:telephone|siret"
    r"|societe)|d'entreprise|juridique))*|nom (?:de (?:la |l'|votre )|du )(?:societe|entreprise|hebergeur"
    r"|site|directeur|responsable|gerant|association|representant)(?: legal)?|adresse (?:de (?:la |l'"
    r"|votre )|du )(?:societe|entreprise|hebergeur|siege)(?: social)?"
    r"|raison sociale|your (?:name|company|company name|address|phone|email)|company name|john q\. public)"
    r"(?=[ ]*(?:$|\n|[,;.)]))|(?:(?<=\n)|^)(?:prenom nom|votre (?:nom|societe|entreprise|adresse))(?=[ ]*(?:$|\n))",
    "filler_number": r"(?<![\d])(?:123[ .]?456[ .]?789(?:[ .]?(?:\d[ .]?){5})?|987[ .]?654[ .]?321"
    r"|(?:0\)?|\+33 ?(?:\(0\))?)[ .\-]?1[ .\-]?23[ .\-]?45[ .\-]?67[ .\-]?89|0?1[ .\-]?02[ .\-]?03[ .\-]?04[ .\-]?05"
    r"|0[67][ .\-]?12[ .\-]?34[ .\-]?56[ .\-]?78|(?:0\d|\+33 ?(?:\(0\) ?)?\d)(?:[ .\-]?00){4}|000[ .]?000[ .]?000"
    r"(?:[ .]?0{5})?)(?!\d)"
    r"|\bfr ?(?:\d\d|xx) ?123 ?456 ?789\b",
    "filler_address": r"(?<!\d)0{1,3},? rue\b[^\n]{0,30}|\b\d{0,4},? ?(?:rue|avenue|boulevard|place) "
    r"(?:de l'|de la |du |de )?(?:exemple|example)\b"
    r"(?!,?\s?[-–]?\s?(?!00000|12345|75000)\d{5} [a-z]{3})[^\n]{0,20}"
    r"|\b(?:75000|00000|12345),? (?:ville|votre ville|city)\b"
    r"|\bexampleville\b",
    "filler_mail": r"\b[a-z0-9._\-]{1,40}@(?:votre|mon|nom-?de-?|your|my)-?(?:site|domaine?|entreprise|societe|boutique"
    r"|company|website|association|marque)[a-z0-9\-]{0,20}\.[a-z]{2,6}\b|\b[a-z0-9._\-]{1,40}@(?:example"
    r"|exemple)\.(?:com|fr|org|net)\b"
    r"|\bwww\.(?:votre|mon|your)-?(?:site|domaine?|boutique)[a-z\-]{0,15}\.[a-z]{2,6}\b",
    "digits": r"(?<![a-z0-9])(?:x{2,}(?:[ ./\-]{1,2}x{2,})+|x{3,}|(?:\+33|0\d|\d{2,3})(?:[ .]?x{2,}){2,}"
    r"|\d{1,3}[ .]?x{2,}(?:[ .]x{2,})*)(?![a-z0-9])|(?<![a-z])fr ?x{2}(?: ?[x\d]{3}){0,3}|_{5,}|…{3,}|\.{8,}"
    r"(?! ?\d)|(?<![\w])(?:\? ?){3,}",
    "instruction": r"texte suggere|suggested text|\b(?:indiquez|inserez|renseignez|precisez|ajoutez|mentionnez"
    r"|remplacez|mettez|completez|saisissez|listez|decrivez|adaptez|personnalisez)(?: (?:ici|egalement))? (?:le |la "
    r"|les |l'|vos |votre |une? |ce |cette |ces |ici)"
    r"(?!(?:nom|prenom|entreprise|societe|adresse(?: e-?mail)?|numero(?: de telephone)?)\.?\s*$)"
    r"(?:[a-z' ]{0,30})(?:nom|adresse|coordonnees|societe|entreprise|siret|siren|numero|hebergeur|directeur"
    r"|mentions?|texte|informations? (?:de|sur) votre|champs? entre|crochets|modele|document|activite"
    r"|raison sociale)"
    r"|\b(?:inserer|indiquer|ajouter|renseigner|preciser|mettre) ici\b|\bentre crochets\b|\bsi (?:vous etes"
    r"|votre (?:entreprise|societe|activite) (?:est|a)) (?:une? |en |immatricul|soumis|assujetti)"
    r"(?:[a-z' \-]{0,40})(?:indique|precise|mentionne|ajoute|supprime|renseigne|:)"
    r"|\b(?:supprimez|supprimer|effacez|retirez) (?:cette|la|ce|le|si)[a-z' ]{0,20}(?:mention|ligne|section"
    r"|paragraphe|bloc|inutile|si)\b(?! inutile \()|\b(?:ce|cette|le present) (?:modele|trame|template"
    r"|exemple)[a-z' ,]{0,40}(?:doit|devra|adapt|complet|personnalis|n'est|remplac|fourni)"
    r"|\b(?:insert|enter|add|replace|put) (?:your|the name of your|company|the company|here)\b|\breplace "
    r"(?:this|with|the)\b[^\n]{0,40}\b(?:your|text|actual)|\bthis is (?:a|an) (?:sample|example|placeholder"
    r"|template)|\bceci est un (?:exemple|modele|texte)|\b(?:texte|contenu|page|section|rubrique) "
    r"(?:a rediger|provisoire|en cours de redaction|en construction|a venir)"
    r"|\b(?:this|page|section) (?:is )?under construction|\bpage en construction"
    r"|\b(?:mentions|page|informations|texte|document)\b[a-z' ]{0,30}\b(?:temporaires?|provisoires?"
    r"|sera (?:bientot )?complete|seront (?:bientot )?complete|a completer)",
}
_ALL = {kind: Quick(expression) for kind, expression in _KINDS.items()}
_VISITOR = Quick(
    r"rayez la mention|\brayer la mention|je(?:/nous)? (?:\(\*\) )?vous notifie|nous vous notifions"
    r"|professionnel insere|commandee? le|recue? le|consommateur\(?s?\)? ?(?:\(s\))? ?:"
    r"|formulaire de retractation|modele de formulaire|hereby give notice|delete as appropriate|"
    r"veuillez completer et renvoyer"
)
_VISITOR_REACH = 500
_LABEL = re.compile(
    r"^[ *•\-]{0,3}(?P<label>(?:n°|no|numero)?[ ]?(?:de |d')?(?:siret|siren|rcs|r\.c\.s\.?|tva"
    r"(?: intra[a-z]*)?|capital(?: social)?|telephone|tel\.?|e-?mail|courriel|adresse(?: (?:e-?mail|postale"
    r"|du siege(?: social)?|electronique))?|forme juridique|statut juridique|raison sociale|"
    r"denomination(?: sociale)?|nom(?: de (?:la societe|l'entreprise|l'hebergeur))?|code ape"
    r"|fax)"
    r"(?: (?:intracommunautaire|de telephone|social"
    r"|du siege(?: social)?|de l'entreprise|de la societe))?) ?:[ *_]{0,3}$",
    re.MULTILINE,
)
_NEXT_LABEL = re.compile(r"\s*\n[ *•\-\n]{0,6}(?!mobile|fixe|portable|bureau|fax|standard)[a-z°'. ]{2,40} ?:")


@dataclass(frozen=True, slots=True)
class Placeholder(Match):
    """A place that was never filled in; ``value`` as written."""

    kind: str = ""
    """bracket, braces, angle, to_complete, pending, gap, lorem, hint, filler_name, filler_number, filler_address,
    filler_mail, digits, instruction, empty_label (the next line is another label) or open_label (the text ends there:
    the value may follow in the next passage)."""


def find(text: str) -> list[Placeholder]:
    """Return the unfinished places in reading order."""
    text = text[:MOST_CHARS]
    return disjoint(_all(text, aligned(text)))


def _all(text: str, folded: str) -> Iterator[Placeholder]:
    visitor = [match.start() for match in _VISITOR.finditer(folded)]
    for kind, expression in _ALL.items():
        for match in expression.finditer(folded):
            if not any(abs(place - match.start()) < _VISITOR_REACH for place in visitor):
                yield _one(text, match.start(), match.end(), kind.removesuffix("_brackets"))
    for match in _LABEL.finditer(folded):
        if _NEXT_LABEL.match(folded, match.end(), min(len(folded), match.end() + 60)):
            yield _one(text, match.start(), match.end(), "empty_label")
        elif not folded[match.end() : match.end() + 200].strip():
            yield _one(text, match.start(), match.end(), "open_label")


def _one(text: str, start: int, end: int, kind: str) -> Placeholder:
    return Placeholder(text[start:end].strip(), start, end, State.PLACEHOLDER, kind)
