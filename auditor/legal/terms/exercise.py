"""How the right of withdrawal is used, where it is excluded, and the form for it (L221-5 7°, L221-28, R221-1)."""

from auditor.legal.cues import Cue, Point, pattern
from auditor.legal.passages import Passage
from auditor.legal.statement import Confidence
from auditor.legal.terms.withdrawal import DENIED, TOPIC, Period
from auditor.legal.terms.words import under

_RETURNS = pattern(r"retour|221-28|121-21-8|rembours|rétract|retract|return|refund|satisfait|echange")
_RETURN_TITLE = pattern(r"\bretours?\b|renvoi|\breturns?\b|echanges? et retour|remboursement")
_NEXT = 25
"""How many passages after a granted right can still say how to use it, in the same section."""

HOW = Point(
    about=("",),
    cues=(
        Cue(r"declaration (?:\w+ ){0,3}?(?:denuee|sans|ecrite|depourvue|claire)|(?:denuee?|depourvue?) d'ambiguite"
            r"|unequivocal statement|clear statement", confidence=Confidence.CERTAIN),
        Cue(r"(?:notifi\w+|inform\w+|aviser|signifi\w+|manifest\w+|exprim\w+|faire (?:part|connaitre)|declar\w+"
            r"|faire parvenir|transmet\w+|communiqu\w+|envoy\w+|adress\w+|inform|notify)[^.;]{0,140}?(?:retract\w+"
            r"|decision|volonte|souhait|intention|withdraw|cancel)",
            unless=r"(?:rembours\w+[^.;]{0,100}|14 jours|quatorze jours|date|jour|compter de"
                r"|suivant)[^.;]{0,60}(?:inform|communication|notifi)[^.;]{0,60}(?:decision|retract\w+)\W*$"
                r"|vendeur (?:vous )?inform|accuse (?:de )?reception de la retractation"),
        Cue(r"(?:rempli\w+|complet\w+|utilis\w+|renvoy\w+|envoy\w+|retourn\w+|adress\w+|transmet\w+|au moyen|via"
            r"|a l'aide|par|fill)[^.;]{0,80}?(?:formulaire|bordereau|bon de retour|modele|form\b)"),
        Cue(r"(?:exerc\w+|retract\w+|renonc\w+|withdraw|cancel|retour\w*)[^.;]{0,140}?(?:par (?:simple )?(?:e-?mail"
            r"|mail|courrier|courriel|lettre|telephone|ecrit|voie|recommande|retour)|a l'adresse|contact\w+"
            r"|ecri(?:re|vant|vez)|en (?:nous )?(?:adress|envoy|contact|inform|ecriv|retourn|rempl|complet|cliqu"
            r"|notifi|se connect|ouvr)|espace client|mon compte|votre compte|[\w.+-]+@|by (?:e-?mail|post|letter)"
            r"|contact us|in writing|\[email)"),
        Cue(r"(?:par (?:e-?mail|mail|courrier|courriel|lettre|ecrit)|contactez|veuillez (?:nous )?(?:contact|adress"
            r"|envoy|ecri)|creez une demande|demande de retour|[\w.+-]{2,}@[\w-]{2,}|ecrivez|cliquez"
            r"|rendez-vous)[^;]{0,160}?(?:retract\w+|retour\w*|renonc|rembours)"),
        Cue(r"(?:initiate|start|request|make|process) (?:a|your|the) (?:return|withdrawal"
            r"|refund)[^.;]{0,100}(?:contact|e-?mail|form|account|@)|(?:must|should"
            r"|please) (?:first )?contact[^.;]{0,120}(?:return|service)"),
        Cue(r"(?:pour (?:\w+ )?(?:retourner|renvoyer)|afin de (?:retourner|renvoyer))[^.;]{0,80}(?:contact|ecri"
            r"|e-?mail|formulaire|compte|adress|connect)"),
        Cue(r"(?:retract\w+|exercer ce droit|renonc\w+ a (?:la|sa|votre) commande)[^.;]{0,60}\b(?:envoy|adress"
            r"|ecri[rv]|contact|notifi|inform|remplissez|remplir|completez|completer|en ligne|depuis (?:le|votre"
            r"|son) (?:compte|espace))\w*",
            unless=r"informe de la retract|reception"),
        Cue(r"(?:reception|envoi) de votre (?:lettre|courrier|e-?mail|mail|demande|courriel)"),
        Cue(r"(?:demande|procedure) de retour[^.;]{0,80}(?:depuis|via|sur|en ligne|suivante|service|a |au )"
            r"|creez une demande de retour"),
        Cue(r"(?:adress\w+|envoy\w+|contact\w+|ecri\w+|notifi\w+)[^.;]{0,120}(?:e-?mail|courrier|courriel|lettre"
            r"|adresse|@|telephone|service client)", under=r"(?:modalites?|exercice|comment|procedure"
                r"|exercer)(?: \w+){0,5} ?(?:retract|retour)|retract"),
    ),
)  # fmt: skip
NOT_HOW = pattern(
    r"^(?:(?!retract|exerc).)*rembours\w+[^.;]{0,140}(?:virement|carte|moyen de paiement)|frais de (?:retour"
    r"|renvoi)(?! .*(?:contact|demande))|aucun droit de retract|confirm\w+ (?:la|votre|sa) (?:commande|reservation)"
)

FORM = Point(
    about=("formulaire", "form", "bordereau", "notifi", "modele", "bon ", "coupon"),
    cues=(
        Cue(r"(?:bon|coupon) de (?:retour|retractation)\b|(?:formulaires?|modeles?|bordereaux?"
            r"|form)(?: \w+){0,3}? ?(?:de |type de |standard de |d')?(?:la )?(?:retract\w+|retour\b|annulation"
            r"|renonciation)|(?:withdrawal|cancellation|return) form|model form",
            unless=r"aucun formulaire|demand\w+ (?:\w+ ){0,3}?(?:le|un|ce) (?:formulaire|modele)|(?:formulaire|modele)"
                r"[^.;]{0,60}(?:sur (?:simple )?demande|upon request)"
                r"|formulaire (?:\w+ )?n'est (?:pas )?(?:requis|exige)(?! .*(?:mais|modele))",
            confidence=Confidence.CERTAIN),
        Cue(r"je/?\s?nous|(?:vous )?notifi\w+ ?(?:\(\*\))? ?par la presente|i/we \(?\*?\)? ?hereby"
            r"|hereby give notice"),
        Cue(r"formulaire(?! de contact)", unless=r"demand\w+ (?:\w+ ){0,3}?(?:le|un|ce) (?:formulaire|modele)"
            r"|formulaire[^.;]{0,60}sur (?:simple )?demande", under=TOPIC.pattern.replace(r"\s+", " ")),
    ),
)  # fmt: skip

_KINDS = (
    r"(?:\bpersonnalis\w+|sur[ -]mesures?|specifications du|perissab\w+|se deterior\w+|hygien\w+|descell\w+"
    r"|desscell\w+|numeri\w+|telecharg\w+|\ba date\b|\bdate (?:ou|determinee|precise)|journa\w+|magazine\w*"
    r"|periodique\w*|enregistrements|logiciels?|alcool\w*|alimentaires?|denrees|sold\w+|promotion\w*|destock\w*"
    r"|cartes? cadeaux?|sous-vetements?|lingerie|cosmeti\w+|beaute|billets?|bijoux perces|boucles d'oreilles"
    r"|piercing\w*|maillots?|culottes?|plantes|fleurs|commandes? speciales?|occasion|unique|custom\w*"
    r"|personali[sz]ed|perishable|digital|gift cards?|sale items?|hazardous|intimate|\be-?books?|\bpdf\b|fichiers?"
    r"|decoupe\w*|coupe\w* a la demande|fabrique\w* (?:\w+ )?(?:sur|a la) |prestations? (?:\w+ )?(?:commence"
    r"|execute|realise)\w*|tissus? (?:\w+ )?coupe)"
)
_NOT_TAKEN = (
    r"(?:ne|ni|n')(?: \w+){0,4}? ?(?:repris|echang\w+|rembours\w+|retourn\w+|returned|refund\w*)"
    r"|non (?:echangeables?|remboursables?|repris)|not (?:\w+ )?(?:return\w*|refund\w*)|(?:cannot|can't"
    r"|can not) be (?:returned|refunded)|non-?returnable"
)
EXCEPTIONS = Point(
    about=("",),
    cues=(
        Cue(DENIED.pattern.replace(r"\s+", " "), unless=r"ne peut (?:pas )?(?:etre )?(?:motiv|subordonn)"
            r"|sans (?:frais|penalite)", confidence=Confidence.CERTAIN),
        Cue(_KINDS + r"[^.;]{0,160}?(?:" + _NOT_TAKEN + r")"),
        Cue(r"(?:" + _NOT_TAKEN + r")[^.;]{0,160}?" + _KINDS),
        Cue(r"(?:renonc\w+|per(?:d|dre|te)\w*) (?:\w+ ){0,3}?(?:a |au |le benefice de )?(?:ce|cet|son|votre"
            r"|leur) droit\b"
            r"|\b(?:ce|cet|son|votre) (?:droit|delai)(?: \w+){0,2} (?:ne|n')(?: \w+){0,2}? ?(?:s'appli\w+|est|peut"
            r"|pourra|sera|saurait|joue|concern\w+|vaut)\b(?! (?:pas )?(?:subordonne|soumis|assorti|motiv))",
            also=r"retract|renonc|perd|perte|ne s'appli|n'est|exerc", under=TOPIC.pattern.replace(r"\s+", " ")),
        Cue(r"aucun (?:remboursement|retour) (?:ne|n'|possible|accepte)", under=r"droit de retract|retractation"),
        Cue(r"\b(?:ne|n')[^.;]{0,60}\bqu(?:'aux?|e (?:aux?|pour|les"
            r"|si le client est))\b[^.;]{0,40}(?:personnes physiques|particuliers"
            r"|consommateurs?)|sauf (?:\w+ )?(?:execution|fourniture|prestation)[^.;]{0,40}(?:integrale|complete"
            r"|totale|entiere"
            r"|immediate|avant)",  under=TOPIC.pattern.replace(r"\s+", " ")),
        Cue(r"n'accept\w+ (?:pas|plus|aucun)\b[^.;]{0,25}(?:retours?|rembours)|do not accept (?:any )?returns"
            r"|all sales are final"),
        Cue(r"(?:ce droit|retract\w+)[^.;]{0,100}(?:a condition que|sous reserve que|tant que"
            r"|sauf si)[^.;]{0,60}(?:n'ait|n'a|n'est|ne soit|a|est|soit) (?:pas |ete )?(?:\w+ ){0,2}?(?:debut"
            r"|commenc|execut|entame|realis)\w*"),
        Cue(r"no (?:returns?|refunds?|exchanges?)[^.;]{0,80}(?:sale|custom|personali|digital|gift|special)"),
        Cue(r"(?:a l'exception|a l'exclusion|sauf|hormis|hors|excepte\w*|exclu\w*|except"
            r"|excluding)\b[^.;]{0,160}?\b" + _KINDS, under=r"retract|retour|satisfait|return|refund|withdraw"),
        Cue(r"(?:retract\w+|withdraw\w*)[^;]{0,220}?(?:a l'exception|a l'exclusion|sauf|hormis|exclu\w*"
            r"|except)\b[^;]{0,120}", unless=r"(?:sauf|exclusion|exception|hormis)\b[^.]{0,40}frais|sauf (?:si"
                r"|en cas)(?! [^.]{0,60}(?:execut|prestation|service|commenc|accord|personnalis|contenu))"),
        Cue(_KINDS, under=r"(?:exception|exclusion|exclu|limite|ne (?:\w+ )?(?:s'applique|peut)|n'est pas"
            r"|absence)[^\n]{0,60}(?:retract|retour)|retract[^\n]{0,100}(?:exception|exclu"
            r"|ne (?:\w+ )?(?:s'applique|peut|concern)|n'est pas|impossible)"),
        Cue(r"(?:221-28|121-21-8|121-20-2|vi ?\.? ?53)\b"),
    ),
)  # fmt: skip


_TO_USE_IT = pattern(r"(?<!peut\s)(?<!peuvent\s)(?<!pourra\s)(?<!pouvez\s)(?<!,\s)exerc\w+ (?:son|ce|votre|leur)")


def zone(passages: tuple[Passage, ...], granted: list[Period]) -> tuple[Passage, ...]:
    """Return the passages that speak of the right: by their words, their headings or next to where it is granted."""
    near = {
        passage.index
        for period in granted
        for passage in passages
        if 0 <= passage.index - period.passage.index <= _NEXT and _same_section(passage, period.passage)
    }
    return tuple(
        passage
        for passage in passages
        if TOPIC.search(passage.folded)
        or under(passage, TOPIC, 3)
        or passage.index in near
        or (granted and under(passage, _RETURN_TITLE, 2))
    )


def _same_section(passage: Passage, other: Passage) -> bool:
    """Tell whether both stand under one heading, or under two headings of one chapter on returns."""
    if passage.headings[-1:] == other.headings[-1:]:
        return True
    shared = set(passage.headings[-2:]) & set(other.headings[-2:])
    return any(_RETURNS.search(heading) for heading in shared)


def returns(passages: tuple[Passage, ...]) -> tuple[Passage, ...]:
    """Return the passages on returns of any kind."""
    return tuple(passage for passage in passages if _RETURNS.search(passage.folded) or under(passage, _RETURNS, 3))


def speaks_of_how(passage: Passage, granted: bool) -> bool:
    """Leave out passages that only say when money comes back, or that there is no right."""
    if not granted and not TOPIC.search(passage.folded):
        return False
    return not (
        NOT_HOW.search(passage.folded) or (DENIED.search(passage.folded) and not _TO_USE_IT.search(passage.folded))
    )
