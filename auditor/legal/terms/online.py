"""The online function for withdrawing, and where it is (L221-21, since 19 June 2026)."""

from auditor.legal.cues import Cue, Point, pattern
from auditor.legal.passages import Passage, Text
from auditor.legal.statement import ABSENT, Confidence, Statement
from auditor.legal.terms.words import WITHDRAWAL

_TOPIC = pattern(WITHDRAWAL).pattern.replace(r"\s+", " ")
_ACT = (
    r"(?:retract\w+|renoncer (?:a |au )(?:mon |ma |ce |cette |votre |le |la )?(?:contrat|commande|achat)|withdraw\w*)"
)
_LABEL = rf"\" ?[^\"]{{0,40}}?\b{_ACT}[^\"]{{0,40}}\""
"""The name of a button, in quotation marks: « Se rétracter ici », « Renoncer au contrat »."""
_THING = (
    r"(?:fonctionnalite|fonction|bouton|lien|option|cliqu\w+|clic|appuy\w+|activ(?:er|ez|ant)|selectionn\w+"
    r"|formulaire en ligne|function|button|link|click\w*|tap|press)"
)
_WHERE = (
    r"(?:espace (?:client|personnel)|(?:mon|votre|son|le|leur) (?:compte|espace)\b|pieds? de (?:chaque )?pages?"
    r"|(?:bas|haut) de (?:la |chaque |toutes les |nos |l'ensemble des )?pages?|chaque page|toutes les pages|footer"
    r"|your account|every page|each page|suivi de (?:la )?commande|page d'accueil)"
)
_WAIVED = (
    r"renonc\w+ (?:\w+ ){0,4}?(?:droit|delai|faculte|benefice)|(?:coch\w+|case)\b|waive"
    r"|ci-(?:dessous|apres|dessus)[^.;]{0,20}$|imprim\w+|\b(?:mention|objet) \""
)
FUNCTION = Point(
    about=("retract", "renonc", "221-21", "withdraw"),
    cues=(
        Cue(rf"\b{_THING}\b[^.;\"]{{0,60}}{_LABEL}", unless=_WAIVED, confidence=Confidence.CERTAIN),
        Cue(rf"{_LABEL}[^.;\"]{{0,60}}\b(?:button|link|function|bouton|lien)\b", unless=_WAIVED,
            confidence=Confidence.CERTAIN),
        Cue(rf"{_LABEL}[^.;]{{0,120}}\b{_WHERE}|\b{_WHERE}[^.;]{{0,120}}{_LABEL}", unless=_WAIVED),
        Cue(r"fonctionnalite (?:[\w']+ ){0,8}?(?:de |d')?(?:retract|renonc\w+ (?:a|au) )|fonction (?:[\w']+ ){0,2}?de"
            r" retractation|renoncer au contrat ici|withdraw from (?:the |this )?contract here"
            r"|confirmer la retractation|fonctionnalite\b[^;]{0,80}\b221-21\b"
            r"|\b221-21\b[^;]{0,80}\bfonctionnalite\b|\bwithdrawal (?:function|button)\b", unless=_WAIVED,
            confidence=Confidence.CERTAIN),
        Cue(r"retract\w+[^.;]{0,100}\b(?:par|via|grace a|au moyen de|avec|utilis\w+|dispos\w+)[^.;]{0,20}"
            r"\bfonctionnalite\b", unless=_WAIVED),
        Cue(r"\bfonctionnalite\b[^.;]{0,60}(?:en ligne|dediee|gratuite|accessible|disponible|presente)",
            under=_TOPIC, unless=_WAIVED),
        Cue(rf"\b(?:bouton|lien) \"[^\"]{{3,40}}\"[^.;]{{0,100}}{_WHERE}", under=_TOPIC, unless=_WAIVED
            + r"|formulaire|contact|panier|pa[iy]e"),
        Cue(r"\b(?:bouton|lien|rubrique|cliqu\w+)[^.;]{0,60}(?:me retracter|se retracter|retractation(?! des present)"
            r"|renoncer (?:au contrat|a (?:votre|ma|la|sa) commande)|withdraw)",
            unless=r"formulaire[^.;]{0,60}(?:imprim|e-?mail|courrier)|present\w* conditions|" + _WAIVED),
        Cue(r"(?:retract\w+|renonc\w+ au contrat)[^.;]{0,80}(?:en ligne(?! de compte)|depuis (?:votre|son|l')"
            r"|directement sur)[^.;]{0,80}(?:compte|espace|site|commande|page|formulaire)|(?:espace (?:client"
            r"|personnel)|\bcompte\b)[^.;]{0,80}(?:retract|renoncer au contrat)",
            unless=r"\bcompte (?:tenu|bancaire)|" + _WAIVED),
    ),
    denied=(
        Cue(r"(?:aucune?|pas (?:encore )?(?:de|d'une?)|sans|ni|no) (?:fonctionnalite|fonction|bouton|lien|button"
            r"|function)[^.;]{0,60}(?:retract|renonc|withdraw)|(?:fonctionnalite|bouton)[^.;]{0,60}(?:retract|renonc)"
            r"[^.;]{0,40}\bn'(?:est|existe) (?:pas|plus)"),
    ),
)  # fmt: skip
_PLACE = pattern(rf"{_WHERE}|espace (?:client|personnel)|\bpage|rubrique|onglet|menu\b|https?:|www\.|\baccount|accueil")
_THERE = pattern(
    rf"^\W*(?:elle|il|celle-ci|celui-ci|cett?e (?:fonctionnalite|bouton|lien)|(?:la|cette) fonctionnalite"
    rf"|(?:le|ce) (?:bouton|lien)|it|this (?:function|button|link)|the (?:function|button|link))\b[^.;]{{0,120}}"
    rf"(?:{_PLACE.pattern})".replace(r"\s+", " ")
)


def function_place(text: Text, body: tuple[Passage, ...]) -> Statement:
    """Return where the online function is: in the sentence that names it, or in the next one that goes on about it."""
    for passage, _, match in FUNCTION.hits(text, body):
        if _PLACE.search(passage.folded) or passage.links:
            return Statement(found=True, seen=(text.seen(passage, *match.span()),))
        for other in text.near(passage, 0, 2):
            if there := _THERE.search(other.folded):
                return Statement(found=True, seen=(text.seen(other, *there.span()),))
    return ABSENT
