"""How long data are kept (RGPD art. 13(2)(a)): durations with their object, criteria, vague or endless words."""

import re

from auditor.legal.cues import Cue, Point, pattern, state
from auditor.legal.passages import Passage, Text
from auditor.legal.privacy.named import Period
from auditor.legal.privacy.words import COOKIE, DATA, any_of
from auditor.legal.statement import Statement

_NUMBERS = {
    "un": 1,
    "une": 1,
    "deux": 2,
    "trois": 3,
    "quatre": 4,
    "cinq": 5,
    "six": 6,
    "sept": 7,
    "huit": 8,
    "neuf": 9,
    "dix": 10,
    "douze": 12,
    "treize": 13,
    "quatorze": 14,
    "quinze": 15,
    "vingt": 20,
    "vingt-quatre": 24,
    "vingt-cinq": 25,
    "trente": 30,
    "trente-six": 36,
    "soixante": 60,
    "quatre-vingt-dix": 90,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "twelve": 12,
    "thirteen": 13,
    "fourteen": 14,
    "twenty-five": 25,
    "thirty": 30,
    "sixty": 60,
    "ninety": 90,
}
_DAYS = {"j": 1, "d": 1, "s": 7, "w": 7, "m": 30, "a": 365, "y": 365, "h": 0}
_UNIT = (
    r"(?:jours?|j\b|mois|annees?|ans?\b|semaines?|heures?|h\b|days?|months?|years?|weeks?|hours?|minutes?|"
    r"min\b|secondes?)"
)
_NUMBER = r"(?:\d{1,4}|" + "|".join(sorted(_NUMBERS, key=len, reverse=True)) + ")"
DURATION = pattern(rf"\b(?P<number>{_NUMBER})(?: ?\((?:\d{{1,4}}|[a-z-]{{2,20}})\))?[ -]?(?P<unit>{_UNIT})")

_KEEP = (
    r"(?:conserv\w+|stock\w+|gard(?:ees?|ons|er|e)\b|detenu\w*|archiv\w+|supprim\w+|suppression|"
    r"effac\w+|detrui\w+|purg\w+|anonymis\w+|sauvegard\w+|enregistr\w+|maintenu\w*|retention|retain\w*|"
    r"kept\b|keep\b|stor(?:ed|age|e|ing)\b|held\b|delet\w+|eras\w+|archived?|saved)"
)
_CRITERION = (
    r"(?:duree (?:\w+ ){0,3}?(?:necessaire|strictement|requise|legale|n'excedant|raisonnable|de (?:la |"
    r"notre |votre |l')?(?:relation|contrat|prescription|inscription|abonnement|session|adhesion|"
    r"validite))|aussi longtemps que|tant que|jusqu'a (?:ce|la|votre|leur|l')"
    r"|le temps (?:\w+ ){0,3}?(?:de|necessaire|que|strictement)|temps (?:strictement )?necessaire|"
    r"au.dela (?:de la duree|du temps|de ce qui est|du delai)|toute la duree|duree (?:limitee )?(?:au|"
    r"aux) |delais? (?:\w+ ){0,2}?(?:legaux|legal|de prescription|de conservation)|"
    r"durees? (?:\w+ ){0,2}?(?:legales?|de conservation|de prescription)"
    r"|pendant (?:la|une|toute la) duree|pour (?:la|une) duree|la duree (?:de (?:la relation|votre "
    r"(?!visite)\w+|vie|validite|conservation|prescription|l')|du (?:contrat|compte|service|traitement)"
    r"|des (?:relations|contrats)|d'\w+)|(?:lorsqu\w*|des|quand|once|when)\b.{0,40}?(?:plus (?:utiles?"
    r"|necessaires?|besoin)|no longer (?:needed|necessary|required))|(?:des|une fois) (?:que )?.{0,40}?"
    r"(?:atteint|traite|termine|accompli|realis|rempli|expir|clos)\w*|plus longtemps (?:que|afin|si)"
    r"|a la fermeture (?:du|de)|fin de (?:la |votre )?session|(?:des|lorsque|quand) (?:que )?vous "
    r"(?:fermez|quittez)|(?:when|until) you close|indefiniment|indefinitely|illimitee?|as long as|"
    r"no longer than|for the duration|limitation periods?|until you|until the|necessary (?:period|time)|"
    r"period (?:\w+ ){0,3}?necessary|longer than (?:is )?necessary|duration of|retention periods?|"
    r"obligations? legales? de conservation)"
)
_HEAD = r"conserv|duree|retention|how long|storage|combien de temps|archiv|peremption|expir|delai"
_NOT_KEPT = (
    r"confidentiel\w*.{0,20}$|garder .{0,60}confidentiel|retractation|rembours\w+|refunds?|free trial"
    r"|livraison .{0,30}jours"
    r"|preavis|consent age|moins de \d+ ans|\bmineurs?\b|"
    r"repon\w+ .{0,60}(?:mois|jours)|garantie|\brespond|within one month of|\bages? of|years of age|under "
    r"(?:the age|1[368])|\bage de"
)
_FILES = (
    r"(?:factur\w+|prospects?|clients?|comptes?|commandes?|candidat\w+|cv\b|contrats?|dossiers?|donnees|messages?|"
    r"e-?mails|demandes?|journaux|logs?\b|statistiques|mesures? d'audience|traceurs|cookies|pieces? comptables?|"
    r"comptabilite|documents? comptables?|newsletters?|adherents?|inscri\w+|abonnes?|salaries|videosurveillance|"
    r"images|invoices?|customers?|accounts?|orders?|applications?|records?|enquiries|leads?)\b"
)
"""What a list of durations gives a time for."""
_NOT_CALLED = (
    rf"{_NOT_KEPT}|(?:durees?|delais?) (?:\w+ ){{0,3}}?(?:(?:de |d')(?:la |l')?(?:livraison|retract|abonnement"
    r"|formation|contrat|engagement|garantie|reponse|essai|seance|prestation|stage|cours|preavis|traitement de)"
    r"|de nos reponses)"
    r"|livraison|abonnement d|sous \d|experience|depuis"
)
RETENTION = Point(
    about=any_of(
        "conserv|stock|gard|archiv|suppr|effac|detrui|duree|retention|retain|kept|keep|stor|delet|eras|how long"
        "|factur|invoice|prospect|client|compte|candidat|contrat|log|period"
        "|combien|purg|expir|valid|peremption|anonymis|held|vie|utile|no longer|delai|saved|mois|months"
    ),
    headings=False,
    cues=(
        Cue(r"(?:how long we (?:retain|keep|store)|durees? de conservation).{0,100}?(?:depend|\bvari\w+|determin)"),
        Cue(rf"{_KEEP}.{{0,220}}?(?:{DURATION.pattern})", unless=_NOT_KEPT),
        Cue(rf"(?:{DURATION.pattern}).{{0,120}}?{_KEEP}", unless=_NOT_KEPT),
        Cue(rf"(?:{DURATION.pattern})", under=_HEAD, unless=_NOT_KEPT),
        Cue(rf"\b(?:durees?|delais?|periods?)\b[^.:|]{{0,60}}[:|].{{0,60}}?(?:{DURATION.pattern})", unless=_NOT_CALLED),
        Cue(
            rf"(?:{DURATION.pattern})(?: \w+){{0,4}}? (?:pour|for) "
            rf"(?:les |vos |la |l'|le |des |nos |the |your |our )?{_FILES}",
            unless=_NOT_CALLED,
        ),
        Cue(rf"\b{_FILES}(?: [\w']+){{0,4}} ?[:(|=] ?(?:\w+ ){{0,2}}?(?:{DURATION.pattern})", unless=_NOT_CALLED),
        Cue(rf"{_KEEP}.{{0,160}}?\b{_CRITERION}", unless=r"garder .{0,60}confidentiel|confidentiel\w*\W*$"),
        Cue(rf"\b{_CRITERION}.{{0,120}}?{_KEEP}", unless=r"garder .{0,60}confidentiel|confidentiel\w*\W*$"),
        Cue(rf"\b{_CRITERION}", under=r"conserv|duree|retention|how long|combien de temps"),
        Cue(
            rf"(?:{COOKIE}|consentement|choix).{{0,160}}?(?:duree|valable|valid\w*|expir\w*|dure\b|vie|"
            rf"pendant|last|lifespan|stored for).{{0,60}}?(?:{DURATION.pattern})"
        ),
    ),
)
VAGUE = Point(
    about=RETENTION.about,
    headings=False,
    cues=(
        Cue(
            r"(?:duree|temps|periode) (?:\w+ ){0,3}?(?:strictement )?(?:necessaires?|raisonnable|requise)|"
            r"aussi longtemps que (?:\w+ ){0,4}?necessaire|as long as (?:\w+ ){0,4}?(?:necessary|needed|"
            r"required)|(?:no )?longer than (?:\w+ ){0,3}?necessary"
            r"|au.dela de ce qui est necessaire|period (?:\w+ ){0,3}?necessary|duree n'excedant pas",
            unless=r"collectees pour des finalites|archivistiques",
        ),
    ),
)
UNLIMITED = Point(
    about=any_of("illimite|indefini|sans limit|indefinite|unlimited|toujours|forever|perpetu"),
    cues=(
        Cue(
            rf"(?:{_KEEP}|duree|{DATA}).{{0,120}}?(?:illimitee?|indefini\w*|sans limit\w*|indefinitely|"
            r"unlimited|forever|perpetu\w+)",
            unless=r"(?:pas|jamais|not|never|aucun\w*|ne\b).{0,80}(?:indefini|illimit|sans limit|indefinit|unlimit)"
            r"|archives?\b|anonym",
        ),
    ),
)


def read_retention(text: Text) -> dict[str, Statement]:
    """Return the statements on retention."""
    return {
        "retention": state(RETENTION, text),
        "retention_vague": state(VAGUE, text),
        "retention_unlimited": state(UNLIMITED, text),
    }


def days(match: re.Match[str]) -> int:
    """Return a duration in days: 365 a year, 30 a month, 1 for hours and less."""
    written = match["number"]
    number = int(written) if written.isdigit() else _NUMBERS[written]
    unit = match["unit"]
    if unit.startswith(("min", "sec")):
        return 1
    return number * _DAYS[unit[0]] or max(1, number // 24)


def periods(text: Text) -> tuple[Period, ...]:
    """Return every duration of retention, in order, with what it applies to."""
    found = []
    for passage, _, _ in RETENTION.hits(text):
        for match in DURATION.finditer(passage.folded):
            found.append(
                Period(
                    days=days(match),
                    words=passage.text[match.start() : match.end()],
                    about=_about(passage),
                    cookies=bool(re.search(COOKIE, f"{passage.heading} {passage.folded}")),
                    seen=(text.seen(passage, *match.span()),),
                )
            )
    return tuple(found[:200])


def _about(passage: Passage) -> str:
    if passage.label:
        return passage.label[:200]
    return passage.text[:200] if len(passage.text) > 60 else f"{passage.heading} : {passage.text}"[:200]
