"""How the contract is made, confirmed and paid in instalments (Code civil 1127-1, 1127-2; L221-13, L221-14, L312-5)."""

import re

from auditor.legal.cues import QUOTES, Cue, Point, pattern
from auditor.legal.passages import Passage, Text
from auditor.legal.quick import Quick
from auditor.legal.statement import ABSENT, Confidence, Statement, Variant

CONCLUSION = Point(
    about=("commande", "contrat", "vente", "devis", "reservation", "order", "inscription"),
    cues=(
        Cue(r"(?:contrat|vente|commande|reservation|inscription|order|contract)\b[^.;]{0,80}(?:est|sera|n'est"
            r"|ne sera|is|become)(?: \w+){0,4}? (?:conclu\w*|form\w*|parfaite?|definiti\w+|ferme|reput\w+"
            r"|consider\w+|confirm\w+|valid\w+|valable\w*|concluded|binding)",
            unless=r"annul|resili|retract"),
        Cue(r"(?:validation|confirmation|acceptation|signature|clic|double clic)[^.;]{0,80}(?:vaut|valent|emporte"
            r"|entraine|constitue|implique)"),
        Cue(r"(?:pour passer (?:une )?commande|etapes? (?:suivantes|de la commande)|processus de commande"
            r"|selectionn\w+[^.;]{0,60}panier|ajout\w+[^.;]{0,40}panier)"),
    ),
)  # fmt: skip
CONFIRMATION = Point(
    about=("confirm", "accus", "recapitul", "acknowledg"),
    cues=(
        Cue(r"(?:confirmation|accuse de reception|recapitulati\w+|acknowledg\w+)[^.;]{0,120}(?:envoy|adress|transm"
            r"|recev|recoi|recu|par (?:e-?mail|courriel|mail|courrier)|e-?mail|sent|receive)",
                unless=r"retract|retour|annulation|rembours|mediat"),
        Cue(r"(?:e-?mail|courriel|mail|message|courrier(?: electronique)?) (?:\w+ ){0,3}?(?:de confirmation"
            r"|recapitulatif|d'accuse)|(?:confirm\w+|accus\w+ reception)[^.;]{0,80}(?:commande|reservation|order"
            r"|inscription)[^.;]{0,60}(?:par|via|by) (?:\w+ )?(?:e-?mail|courriel|mail|courrier|voie)"),
        Cue(r"(?:recevr\w+|recoi\w+|receive\w*|envo\w+|adress\w+)[^.;]{0,80}(?:confirmation|accuse de reception"
            r"|recapitulatif)", unless=r"retract|retour|rembours"),
    ),
)  # fmt: skip
DURABLE = Point(
    about=("support durable", "durable medium", "pdf", "imprim", "sauvegard", "conserv", "telecharg",
        "piece jointe", "joint", "e-mail", "email", "courriel", "221-13"),
    cues=(
        Cue(r"supports? durables?|durable medium|\bl\.? ?221-13\b",
            unless=r"retractation (?:\w+ ){0,6}support durable|accuse de reception de la retractation",
            confidence=Confidence.CERTAIN),
        Cue(r"(?:conditions|cgv|terms)[^.;]{0,120}(?:imprim\w+|sauvegard\w+|telecharg\w+|au format pdf|en pdf"
            r"|piece jointe|jointes?\b|download|reprodui\w+ et conserv|enregistr\w+)",
                unless=r"reproduction interdite|rejoint"),
        Cue(r"(?:confirmation|recapitulati\w+)[^.;]{0,120}(?:conditions|formulaire de retract)"),
    ),
)  # fmt: skip
LANGUAGE = Point(
    about=("langue", "redige", "francais", "language"),
    cues=(Cue(r"langue[^.;]{0,80}(?:contrat|francais|conclusion|anglais|italien)"
        r"|redige\w*[^.;]{0,40}(?:langue )?(?:en )?francais|language of the contract|langue francaise"),),
)  # fmt: skip
ARCHIVED = Point(
    about=("archiv", "213-1", "conservation des"),
    cues=(
        Cue(
            r"archiv\w+[^.;]{0,160}(?:commande|contrat|facture|bon)|(?:commande|contrat|facture"
            r"|communication)s?[^.;]{0,160}archiv|\bl\.? ?213-1\b"
        ),
    ),
)
TITLE = Point(
    about=("propriete",),
    cues=(Cue(r"reserve de propriete|(?:reste\w*|demeure\w*"
        r"|conserve)[^.;]{0,40}propri[e]t[e]?\w*[^.;]{0,80}(?:paiement|complet|integral|encaissement)"
        r"|transfert de propriete", unless=r"intellectuelle|droits? d'auteur"),),
)  # fmt: skip
INSTALMENTS = Point(
    about=("fois", "echelonn", "mensualite", "alma", "klarna", "oney", "scalapay", "differe", "instal", "floa",
        "cofidis", "4x", "3x", "acompte", "echeance", "younited", "sofinco", "cetelem"),
    cues=(
        Cue(r"(?:pai?ements?|paye\w*|regl\w+)[^.;]{0,100}(?:\b(?:2|3|4|5|6|10|12|deux|trois|quatre"
            r"|plusieurs) ?(?:fois|x)\b|echelonn\w+|fractionn\w+|en plusieurs (?:fois|echeances|mensualites)"
            r"|differe\b)", unless=r"\b(?:ne|n'|aucun|pas)\b[^.;]{0,40}(?:echelonn|plusieurs fois|fractionn)"
                r"|penalit|taux d'interet|taux legal"),
        Cue(r"\b(?:[2-9]|1[02]) ?x (?:sans frais|par carte|oney|avec)|\b[2-4] ?x sans frais|\b(?:alma|scalapay|oney"
            r"|klarna|floa|cofidis|younited|sofinco|cetelem)\b[^.;]{0,120}(?:fois|x\b|echelonn|differe|credit"
            r"|mensualit|instal)|(?:fois|x\b|echelonn|differe|credit|mensualit)[^.;]{0,120}\b(?:alma|scalapay|oney"
            r"|klarna|floa|cofidis|younited|sofinco|cetelem)\b"),
        Cue(r"(?:pay|payment)[^.;]{0,60}(?:instal?ments?|later)"),
    ),
)  # fmt: skip
CREDIT = Point(
    about=("credit",),
    cues=(Cue(r"credit coute de l'argent", confidence=Confidence.CERTAIN),),
)
CREDIT_FORMER = Point(
    about=("credit vous engage", "capacites de remboursement"),
    cues=(Cue(r"credit vous engage|verifiez vos capacites de remboursement", confidence=Confidence.CERTAIN),),
)
REVIEWS = Point(
    about=("avis", "temoignage", "review", "l111-7-2", "notation"),
    cues=(
        Cue(r"(?:\bavis\b(?: (?:des?|de nos|en ligne|clients?|consommateurs?|publies?|deposes?|verifies?"
            r"|laisses?))+|temoignages? (?:de )?clients?|(?:customer )?reviews?\b"
            r"|\bl\.? ?111-7-2\b)[^.;]{0,200}(?:control|verifi|moder|collect|publi|class|procedure|authenti|date"
            r"|checked|moderat)",
            unless=r"sauf avis|lettre|avis de reception|avis de (?:passage|mise a disposition)"),
        Cue(r"(?:control|verifi|moder|collect|authenti)\w*[^.;]{0,80}(?:avis (?:des? |de nos |en ligne|clients?"
            r"|consommateurs?|publies?|deposes?)|temoignages?|reviews?)"),
    ),
)  # fmt: skip

_LENDERS = re.compile(
    r"\b(?:Alma|Oney(?: Bank)?|Klarna|Scalapay|Floa(?: Bank)?|Cofidis|Younited(?: Credit)?|Sofinco|Cetelem"
    r"|PayPal 4X|Pledg|Sezzle|Clearpay|Afterpay|Franfinance|Carrefour Banque)\b",
    re.IGNORECASE,
)
_EPR = re.compile(r"\bFR\d{6}_\d{2}[A-Z0-9]{4,6}\b", re.IGNORECASE)
_ORGANISATION = re.compile(
    r"\b(?:Citeo|Adelphe|L[eé]ko|Re_?fashion|Eco[- ]?TLC|Ecologic|Ecosystem|Eco[- ]?mobilier|Ecomaison|Valdelia"
    r"|Valobat|Corepile|Screlec|Batribox|Cyclevia|Aliapur|Soren|PV Cycle|Cyclamed|DASTRI|EcoDDS|Alcome"
    r"|Recycler mon v[eé]hicule)\b",
    re.IGNORECASE,
)
_EPR_TALK = pattern(
    r"eco-?organisme|identifiant unique|\bidu\b|\buin\b|\brep\b|responsabilite elargie|541-10|recycl"
    r"|eco-?participation|ademe|dechets|filiere|emballages"
)
_BUTTON = re.compile(
    r"(?:bouton|button|cliqu\w+ sur|clic sur|clicking(?: on)?)[^.;«\"“]{0,40}[«\"“]\s?([^»\"”]{3,60}?)\s?[»\"”]",
    re.IGNORECASE,
)
_ORDERING = pattern(r"command|pai?e|pay|achat|achet|valid|confirm|order|reserv|souscri|finalis")


def lender(text: Text) -> Statement:
    """Read who lends in an offer of payment in instalments; the value is the name."""
    return _named(text, _LENDERS, pattern(r"fois|\dx\b|echelonn|differe|credit|mensualit|instal|later|sans frais"))


def epr(text: Text) -> Statement:
    """Read the unique identifiers of the ADEME; the value is the first, others are variants."""
    return _named(text, _EPR, None)


def organisation(text: Text) -> Statement:
    """Read the éco-organismes named; the value is the first."""
    return _named(text, _ORGANISATION, _EPR_TALK)


def button(text: Text) -> Statement:
    """Read the wording of the order button that the terms quote."""
    return _named(text, _BUTTON, None, _ORDERING)


def _named(text: Text, names: Quick | re.Pattern[str], about: Quick | None, says: Quick | None = None) -> Statement:
    found: dict[str, tuple[Passage, int, int]] = {}
    for passage in text.passages:
        if about and not about.search(passage.context):
            continue
        for match in names.finditer(passage.text):
            value = (match[1] if match.re.groups else match[0]).strip()
            if says is None or says.search(value.lower()):
                found.setdefault(value, (passage, *match.span()))
    if not found:
        return ABSENT
    values = list(found)
    seen = tuple(text.seen(*found[value]) for value in values[:QUOTES])
    variants = tuple(Variant(value=value, seen=(text.seen(*found[value]),)) for value in values[1:6])
    return Statement(found=True, value=values[0], seen=seen, confidence=Confidence.CERTAIN, variants=variants)
