"""What follows a withdrawal, and where the right is excluded (L221-18 to L221-24, L221-28)."""

from auditor.legal.cues import Cue, Point, pattern, state
from auditor.legal.passages import Passage, Text
from auditor.legal.statement import ABSENT, Confidence, Statement, Variant
from auditor.legal.terms.durations import lengths
from auditor.legal.terms.withdrawal import Period

_FROM = (
    r"(?:a (?:compter|partir|la date)|suivant|apres|des\b(?= (?:la|le|votre|son|sa|reception|livraison|remise|signature"
    r"|conclusion|l')\b)|depuis|following|after|from)"
)
_STARTS = (
    ("reception", pattern(rf"{_FROM}[^.;]{{0,120}}?(?:recept\w+|recoi\w*|recu\w*|livraison|livre|delivr\w+"
        rf"|possession|remise|receipt|receiv\w+|delivery)")),
    ("conclusion", pattern(rf"{_FROM}[^.;]{{0,120}}?(?:conclusion|contrat|souscription|acceptation|signature"
        rf"|inscription|adhesion|conclusion|contract)")),
    ("order", pattern(rf"{_FROM}[^.;]{{0,90}}?(?:commande|achat|paiement|reservation|order|purchase)")),
    ("dispatch", pattern(rf"{_FROM}[^.;]{{0,90}}?(?<!frais\sd')(?<!frais\sde\sl')(?:expedition|envoi|dispatch"
        rf"|shipment)")),
)  # fmt: skip
_REFUND = pattern(r"rembours\w*|refund\w*|reimburs\w*|restitu\w*")
_WITHIN = pattern(r"dans|sous|delai|maxim|au plus tard|within|no later|inferieur")
_ASKED = pattern(
    r"solliciter|demander|demande de|reclamer|obtenir (?:le|un)|retract\w+ (?:dans|est)|ticket de caisse"
    r"|satisfait\w* ou|faire (?:\w+ )?rembours|(?:pouvez|peut|droit) (?:\w+ ){0,2}?(?:etre |a (?:un |une )?)?$"
    r"|s'il (?:se|exerce|renvoie|retourne)"
    r"|si vous"
)
_FROM_PURCHASE = pattern(r"^[^.;]{0,60}?(?:date d'achat|(?:l'|votre |son )achat\b|ticket de caisse|of purchase)")
"""What follows a time for coming back to the shop: money is paid back from the withdrawal, not from the purchase."""
_RUNS = pattern(r"\bdelai|retract|court\b")
_LATEST = 60
_SOON = pattern(r"plus brefs delais|meilleurs delais|sans (?:retard|delai)|rapidement|immediat|as soon as")


def period(text: Text, granted: list[Period]) -> Statement:
    """Return the shortest period granted, in days; other lengths are variants."""
    if not granted:
        return ABSENT
    granted = sorted(granted, key=lambda one: one.length.days)
    seen = {one.length.days: text.seen(one.passage, one.length.start, one.length.end) for one in reversed(granted)}
    days = sorted(seen)
    return Statement(
        found=True,
        value=f"{days[0]:g}",
        seen=(seen[days[0]],),
        variants=tuple(Variant(value=f"{other:g}", seen=(seen[other],)) for other in days[1:4]),
    )


def start(text: Text, granted: list[Period]) -> Statement:
    """Return from when the period runs, read next to its length, else in the passages that follow it."""
    for one in granted:
        after = one.passage.folded[one.length.end : one.length.end + 200]
        for passage, words in (
            (one.passage, after),
            *((near, near.folded) for near in text.near(one.passage, 0, 3) if _RUNS.search(near.folded)),
        ):
            found = [(match.end(), name) for name, expression in _STARTS if (match := expression.search(words))]
            if found:
                return Statement(found=True, value=min(found)[1], seen=(text.seen(passage),))
    return ABSENT


def refund(text: Text, zone: tuple[Passage, ...], granted: list[Period]) -> Statement:
    """Return in how many days the trader pays back after a withdrawal; without a value when no number is said."""
    vague: Passage | None = None
    periods = {(one.passage.index, one.length.start) for one in granted}
    for passage in zone:
        for verb in _REFUND.finditer(passage.folded):
            for length in lengths(passage.folded):
                between = passage.folded[verb.end() : length.start][:220]
                close = verb.end() < length.start <= verb.end() + 220 and _WITHIN.search(between)
                if (
                    close
                    and not _ASKED.search(between)
                    and not _FROM_PURCHASE.search(passage.folded[length.end :])
                    and not _ASKED.search(passage.folded[: verb.start()][-40:])
                    and length.unit in "jdswm"
                    and length.days <= _LATEST
                    and (passage.index, length.start) not in periods
                ):
                    return Statement(
                        found=True, value=f"{length.days:g}", seen=(text.seen(passage, length.start, length.end),)
                    )
            if vague is None and _SOON.search(passage.folded):
                vague = passage
    return Statement(found=True, seen=(text.seen(vague),), confidence=Confidence.DOUBTFUL) if vague else ABSENT


VOUCHER = Point(
    about=("avoir", "bon d'achat", "voucher", "store credit", "credit en magasin"),
    cues=(
        Cue(r"(?:rembours\w+|retour\w*|echang\w*|repris\w*)[^.;]{0,100}(?:(?:sous (?:la )?forme|par|contre"
            r"|via) (?:\w+ )?(?:d'un |d'|un )?(?:avoirs?\b|bons? d'achat)|par avoir)",
                unless=r"\bou\b[^.;]{0,30}(?:avoirs?|bons? d'achat)|(?:avoirs?|bons? d'achat)[^.;]{0,30}\bou\b"
                    r"|au choix|a (?:sa|votre) (?:demande|convenance)|si (?:vous|le client) (?:le )?(?:souhait"
                    r"|prefer|accept)|possibilite"),
        Cue(r"(?:uniquement|exclusivement|seulement)[^.;]{0,40}(?:avoirs?\b|bons? d'achat|store credit)"
            r"|un avoir (?:sera|vous sera|lui sera|est) (?:emis|etabli|delivre|accorde|cree|propose)",
                unless=r"\bou\b|au choix|demande"),
    ),
)  # fmt: skip
_COSTS = (
    r"(?:frais|couts?|costs?)(?: \w+){0,5}? (?:de |d'|du |of )?(?:retours?|renvoi|reexpedition|return"
    r"|la reexpedition)|frais (?:directs? )?de (?:retour|renvoi|reexpedition)|return (?:shipping|costs?)"
)
COSTS_CUSTOMER = Point(
    about=("frais", "cout", "cost", "charge", "retour"),
    cues=(
        Cue(rf"(?:{_COSTS})[^.;]{{0,100}}?(?:(?:a|reste\w*|demeure\w*|sont|seront)[^.;]{{0,30}}(?:charge"
            rf"|frais)(?: exclusive)? (?:du client|de l'acheteur|du consommateur|de l'acquereur|de l'utilisateur"
            rf"|client|de l'expediteur)|a (?:votre|sa) charge|your (?:own )?(?:cost|expense)"
            rf"|borne by the (?:customer|buyer|consumer)|responsible for)",
                unless=r"vendeur s'ils|sauf si le vendeur"),
        Cue(r"(?:client|acheteur|consommateur|acquereur|vous)[^.;]{0,40}(?:suppor\w+|prend\w* (?:a sa charge"
            r"|en charge)|assum\w+|pa[iy](?:e|era|ez|erez|ent)\b|pren\w+ en charge)[^.;]{0,60}(?:frais"
            r"|couts?)[^.;]{0,40}(?:retour|renvoi|reexpedition)"),
        Cue(r"(?:a l'exception|hormis|sauf|excepte) (?:\w+ ){0,4}?frais (?:\w+ )?(?:de |d')(?:retour|renvoi)",
            unless=r"livraison"),
        Cue(r"retours?[^.;]{0,60}aux frais (?:du client|de l'acheteur|du consommateur)"),
    ),
)  # fmt: skip
COSTS_SELLER = Point(
    about=("frais", "cout", "retour", "return", "gratuit"),
    cues=(
        Cue(rf"(?:{_COSTS})[^.;]{{0,100}}?(?:(?:a la charge|aux frais) (?:exclusive )?(?:du vendeur|de la societe"
            rf"|du prestataire|de l'entreprise|de la boutique|de [a-z&' ]{{2,25}}(?:$|[,.]))|a notre charge"
            rf"|pris\w* en charge par (?:le vendeur|nos soins|nous|la societe)|gratuit\w*|offert\w*|rembourse\w*"
            rf"|free)", unless=r"defectueu|non conforme|erreur|endommag|ne (?:sont|seront) pas|client supporte"),
        Cue(r"retours? (?:est |sont )?(?:gratuit|offert)|etiquette (?:de )?retour (?:prepayee|gratuite)"
            r"|free returns?"),
    ),
)  # fmt: skip
_NOT_APPLIED = r"\b(?:ne|n'|aucun|exclu|sauf|exception|pas|perte|renonc|not|non )"
PROMOTIONS = Point(
    about=("sold", "promotion", "destock", "sale", "liquidation", "outlet"),
    cues=(
        Cue(r"(?:\bsold\w+|en promotion|promotionn\w+|destock\w+|sale items?|outlet|liquidation)[^.;]{0,100}(?:ni "
            r"|ne |n'|non |aucun|pas |exclu|cannot|not )[^.;]{0,60}(?:repris|echang|rembours|retourn|retract|return"
            r"|refund)", unless=r"code promo|bon de reduction"),
        Cue(r"(?:repris|echang\w*|rembours\w*|retourn\w*|retract\w*|retours?)[^.;]{0,80}\b(?:ne|n'|sauf|exclu\w*"
            r"|exception|hors|not|hormis|pas)[^.;]{0,60}(?:sold\w+|en promotion|promotionn\w+|destock\w+"
            r"|sale items?|outlet)", unless=r"code promo"),
    ),
)  # fmt: skip
WAIVER = Point(
    about=("renonc", "perd", "perte", "waive", "lose", "221-28"),
    cues=(
        Cue(r"(?:renonc\w+|per(?:d|dre|te)\w*|waive\w*|lose\w*)[^.;]{0,100}(?:retract|withdraw|cancel)",
            unless=r"sans (?:renonc|perdre)|renonc\w+ (?:a (?:sa|votre|la) commande|au contrat)"),
        Cue(r"(?:accord|consent\w+|demande) (?:\w+ ){0,3}?(?:expres|prealable|express)[^.;]{0,160}(?:renonc|retract"
            r"|execution)|execution (?:\w+ )?(?:immediate|avant)[^.;]{0,140}retract"),
    ),
)  # fmt: skip
_RIGHT = r"(?:\bretract|repris|echange|retourn|withdraw|return|221-28)"


def _exception(kinds: str) -> Point:
    """A kind of goods or services that is said to be outside the right."""
    return Point(
        about=(_ANY,),
        cues=(
            Cue(rf"(?:{kinds})[^;]{{0,260}}{_NOT_APPLIED}[^;]{{0,120}}{_RIGHT}"),
            Cue(rf"{_RIGHT}[^;]{{0,200}}{_NOT_APPLIED}[^;]{{0,260}}(?:{kinds})"
                rf"|{_NOT_APPLIED}[^;]{{0,80}}{_RIGHT}[^;]{{0,260}}(?:{kinds})"),
            Cue(rf"(?:{kinds})", under=rf"(?:exception|exclu|ne (?:\w+ ){{0,2}}(?:s'appliqu|peut|concern)|n'est pas"
                rf"|absence|not apply)[^\n]{{0,120}}|{_RIGHT}[^\n]{{0,160}}(?:exception|exclu"
                rf"|ne (?:\w+ ){{0,2}}(?:s'appliqu|peut|concern)|n'est pas)"),
        ),
    )  # fmt: skip


_ANY = ""
CUSTOM = _exception(r"personnalis\w+|sur[ -]mesures?|specifications|custom|personali[sz]ed|a la demande")
PERISHABLE = _exception(
    r"perissab\w+|(?:se|rapidement) deterior\w+|deterior\w+ rapide\w+|perim\w+|alimentaires?|denrees|perishable"
)
HYGIENE = _exception(r"hygien\w+|descell\w+|protection de la sante|sous-vetements|lingerie|hygiene|unsealed")
DATED = _exception(
    r"hebergement|date (?:determinee|precise|ou periode)|a une date|restauration|loisirs?|transport de (?:biens"
    r"|personnes)|location de voiture|traiteur|spectacle|evenement"
)
DIGITAL = _exception(
    r"numeri(?:que|se)\w*|telecharg\w+|dematerialis\w+|digital|e-?book|logiciels? (?:en ligne|en mode|saas)"
    r"|licences? (?:de |d')?(?:logiciel|utilisation)|non fourni sur un support materiel"
)
PERFORMED = _exception(
    r"(?:plein\w+|total\w+|entier\w+|integral\w+) (?:\w+ )?execut\w+|service\w* (?:\w+ )?execut"
    r"|prestations? (?:\w+ ){0,4}(?:commenc|execut|realis)|execution (?:\w+ )?(?:a commence|du service"
    r"|de la prestation)|fully performed"
)


def return_costs(text: Text, returns: tuple[Passage, ...]) -> Statement:
    """Return who pays for sending goods back: ``customer`` or ``seller``; the other, if it stands too, is a variant."""
    customer, seller = state(COSTS_CUSTOMER, text, returns), state(COSTS_SELLER, text, returns)
    if not customer.found and not seller.found:
        return ABSENT
    first, value = (customer, "customer") if customer.found else (seller, "seller")
    other = (Variant(value="seller", seen=seller.seen),) if customer.found and seller.found else ()
    return first.model_copy(update={"value": value, "variants": other})
