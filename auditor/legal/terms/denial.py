"""The right of withdrawal taken away from everybody, and sentences that only take it away on some ground (L221-28)."""

from auditor.legal.cues import pattern
from auditor.legal.passages import Passage, Text
from auditor.legal.statement import ABSENT, Confidence, Statement
from auditor.legal.terms.words import CLIENT, under

_RIGHT = r"(?:droit|delai|faculte|possibilite)s? (?:legal\w* )?(?:de |d'une? )?(?:se |vous )?retract\w+"
_DENIED = pattern(
    rf"(?:aucun|aucune|pas de|pas d'|pas du|point de|absence de|sans|exclusion du|ni de?) {_RIGHT}"
    rf"|{_RIGHT} (?:\w+ ){{0,3}}?(?:ne|n')(?: \w+){{0,2}}? ?(?:s'appli\w+|applicable|est|peut|pourra|sera|saurait"
    rf"|existe"
    r"|s'exerce|joue|trouve)\b(?! (?:\w+ )?(?:subordonne|soumis|assorti|possible que|motive))"
    rf"|{_RIGHT} (?:est|sera|etant) (?:\w+ )?(?:exclu\w*|inapplicable|ecarte\w*|impossible)"
    rf"|\b(?:ne|n')(?: \w+)? ?(?:dispos\w+|benefici\w+|a|avez|ont|aura|aurez)\b (?:pas |plus |donc |ainsi ){{0,2}}"
    rf"(?:d'|du |de |d'un |d'une |d'aucun )(?:aucun )?{_RIGHT}"
    rf"|\b{CLIENT}\b (?:\w+ ){{0,4}}?renonc\w+ (?:\w+ ){{0,4}}?(?:a |au )(?:son |leur |votre |tout )?{_RIGHT}"
    r"|retractation (?:\w+ )?impossible"
    r"|\bno (?:right|possibility) (?:of|to) (?:withdraw\w*|cancel\w*)|right of withdrawal (?:does not (?:apply|exist)"
    r"|is excluded)|(?:customer|buyer|consumer|you)s? (?:\w+ )?waives? (?:\w+ )?(?:the|their|your|his) right (?:of|to)"
    r" withdraw\w*"
)
_GROUND = pattern(
    r"\bl?\.? ?221-2[58]|\b121-2|\bvi ?\.? ?53|\bpour (?:les?|la|ce[st]?|cette|tou\w+|l'|des?|un\w*)\b|\b(?:aux"
    r"|sur (?:les?|la|ce[st]?)|concernant"
    r"|s'agissant|relati\w+|portant|dans le cas|en cas|en raison|du fait|compte tenu|car|puisque|parce|des lors"
    r"|des que|si|s'il|lorsqu\w+"
    r"|quand|apres|une fois|sauf|hormis|hors|apres|avant|passe|au-dela|expir\w+|a partir|en (?:demand|accept"
    r"|sollicit|command|valid|choisiss"
    r"|cochant|acced)\w*|immediat\w*|execut\w+|personnalis\w+|sur[ -]mesures?|perissab\w+|alimentaire\w*|denrees?"
    r"|hygien\w+"
    r"|descell\w+|numeri\w+|telecharg\w+|contenus?|professionnel\w*|entreprises?|hebergement\w*|restauration"
    r"|transport\w*"
    r"|loisirs?|date|evenement\w*|billet\w*|spectacle\w*|journ\w+|sejour\w*|urgen\w+|entierement|formation|service\w*"
    r"|prestation\w*|perte|perd\w*|justifi\w+|penalite|frais|prejudice|for|if|when|once"
    r"|unless"
    r"|except|after|because"
    r"|digital|custom(?:i[sz]ed|-made)|perishable|professional\w*)\b|[:,]\s*$"
)
_SCOPED = pattern(
    r"exception|exclusion|personnalis|numeri|perissab|professionnel|formation|service|prestation|sejour|reserv"
    r"|billet|hebergement|digital"
)
_NEAR = 2


def denied(text: Text, body: tuple[Passage, ...]) -> Statement:
    """Return where the right is taken away; doubtful when a ground, goods or a condition may stand around it."""
    hits = [(passage, match) for passage in body if (match := _DENIED.search(passage.folded))]
    sure = [hit for hit in hits if not _limited(text, hit[0])]
    seen = tuple(text.seen(passage, *match.span()) for passage, match in (sure or hits)[:3])
    confidence = Confidence.LIKELY if sure and len(sure) == len(hits) else Confidence.DOUBTFUL
    return Statement(found=True, seen=seen, confidence=confidence) if seen else ABSENT


def _limited(text: Text, passage: Passage) -> bool:
    """Tell whether a denial may hold for some goods, services or customers only: its own words, its list or heading."""
    match = _DENIED.search(passage.folded)
    around = passage.folded if match is None else passage.folded[: match.start()] + " " + passage.folded[match.end() :]
    near = (other for other in text.near(passage, _NEAR, _NEAR) if other.headings == passage.headings)
    return bool(
        _GROUND.search(around) or under(passage, _SCOPED, 1) or any(_LAW.search(other.folded) for other in near)
    )


_LAW = pattern(r"221-28|121-21-8|121-20-2|\bvi ?\.? ?53|exception|en effet|conformement")
