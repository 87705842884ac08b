"""How rights are exercised: complaint, withdrawal, channel, proof of identity, time of answer, minors, the dead."""

import re

from auditor.legal.cues import QUOTES, Cue, Point, state
from auditor.legal.passages import Text
from auditor.legal.privacy.words import AUTHORITY, COOKIE, DATA, any_of
from auditor.legal.statement import Confidence, Statement

_COMPLAIN = (
    r"(?:reclamations?\b|plaintes?\b|\bsaisir\b|\bsaisi(?:ne|e)?\b|recours\b|se plaindre|plaindre|complain\w*|lodge"
    r"|contester|denoncer|grievance|\brefer\b.{0,40}\b(?:issues?|matters?|disputes?)\b)"
)
_TURN = r"(?:contacter|adresser|tourner|informer|alerter|contact|rendre|signaler|refer)"
_UNSATISFIED = (
    r"(?:estim\w+|consider\w+|pens\w+|jug\w+|si vos droits|pas respect|non.respect|insatisf|pas satisf|"
    r"difficulte|desaccord|litige"
    r"|probleme|violation|unhappy|not satisfied|dissatisf|believe|infring|concern)"
)
_ABOUT_AUTHORITY = any_of(
    "cnil|commission nationale|autorite|authorit|apd|prepose|pfpdt|cnpd|garant|commissioner|aepd|ico|gba"
    "|ccin|apdp|regulator|datenschutz|protection commission|edpb"
)

COMPLAINT = Point(
    about=_ABOUT_AUTHORITY,
    cues=(
        Cue(rf"{_COMPLAIN}.{{0,220}}?{AUTHORITY}", confidence=Confidence.CERTAIN),
        Cue(rf"{AUTHORITY}.{{0,160}}?{_COMPLAIN}"),
        Cue(rf"{_UNSATISFIED}.{{0,260}}?{_TURN}.{{0,60}}?{AUTHORITY}"),
        Cue(
            rf"{AUTHORITY}",
            under=_COMPLAIN,
            unless=r"en savoir plus|plus d'informations?|recommand|declar|for more information",
        ),
        Cue(rf"droit (?:de|d'|a) .{{0,60}}?{_TURN}.{{0,60}}?{AUTHORITY}"),
    ),
)

_WITHDRAW = (
    r"(?:retir(?:er|e|ez|ee?s?|ant|able)\b|retrait\b|revo(?:quer|cation|que|cable|quees?|ked?|king)\b|"
    r"withdr\w+|revenir sur|annuler)"
)
_AGREED = r"(?:consentements?|\baccord\b(?! de)|autorisations?\b|\bconsent\b|opt-in)"
_OF_COOKIES = (
    rf"personne concernee (?:a )?retire|data subject withdraws|{COOKIE}.{{0,200}}?(?:{_WITHDRAW}|{_AGREED})"
    rf"|{_AGREED}.{{0,40}}?{COOKIE}"
)
WITHDRAWAL = Point(
    about=any_of("retir|retrait|revo|withdr|revenir sur|annul|retract"),
    cues=(
        Cue(rf"{_WITHDRAW}.{{0,80}}?{_AGREED}", unless=_OF_COOKIES),
        Cue(rf"{_AGREED}.{{0,140}}?(?:{_WITHDRAW}|retract)", unless=_OF_COOKIES),
        Cue(
            r"\bdroit de (?:retirer|revoquer) (?:votre|son|leur|ton|mon) consentement,? a tout moment",
            unless=rf"consentement (?:aux?|pour les|relatif aux|sur les) {COOKIE}",
        ),
        Cue(r"\b(?:le|la|l'|les|it) ?(?:retirer|revoquer)|(?:withdraw|revoke) it\b", unless=COOKIE),
    ),
)
"""The last holds only after a sentence on consent."""

POST_MORTEM = Point(
    about=any_of("deces|mort|death|decease|directives|defunt"),
    cues=(
        Cue(r"\bdirectives?\b.{0,260}?\b(?:deces|mort|death|deced\w+)"),
        Cue(
            r"(?:sort|devenir|conservation|effacement|suppression|"
            rf"communication).{{0,120}}?{DATA}.{{0,80}}?(?:deces|\bmort\b|post.?mortem)"
        ),
        Cue(r"post.?mortem|(?:instructions|directives|guidelines).{0,120}?(?:after|upon|event of) .{0,20}?death"),
        Cue(r"(?:apres|en cas de) (?:votre |son |leur |le )?(?:deces|mort)\b.{0,160}?(?:donnees|heritiers|directives)"),
        Cue(rf"directives? .{{0,60}}?(?:sort|conservation) .{{0,60}}?{DATA}"),
        Cue(r"article 85 .{0,60}(?:loi|78-17)"),
    ),
)

_IDENTITY = (
    r"(?:pieces?|cartes?|documents?|titres?|justificatifs?|preuves?|copies?|photocopies?) (?:\w+ ){0,4}?d'\s?identite"
    r"|passeport|identity (?:card|document)|\bid card|proof of (?:your )?identity|"
    r"copy of (?:\w+ ){0,3}?(?:id\b|identification)"
)
IDENTITY_DOCUMENT = Point(
    about=any_of("identite|identity|passeport|id card|identification"),
    cues=(
        Cue(
            r"(?:accompagn|joign|jointe?|joint|muni|avec|justifi|fourni|assorti|prouv|enclos|attach|"
            r"together|includ|provid|produi"
            rf"|comport|signee?|transmettre|doi[tv]|obligatoire|must).{{0,120}}?(?:{_IDENTITY})",
            unless=r"doute|doubt|pourr(?:ons|a|ont|ait)|peu(?:t|vent|ons)\b.{0,60}(?:demand|exig|requ|etre)|"
            r"may (?:ask|require|request|need)"
            r"|si (?:necessaire|besoin)|le cas echeant|pouvons|susceptible|if necessary|where necessary|might|"
            r"ne (?:demand|conserv|collect)|not (?:ask|require)|sera detruit|(?:where|if|as) (?:appropriate|applicable"
            r"|required|needed)|au besoin|eventuel|en cas de|certains cas|some cases|si nous|lorsque nous"
            r"|\bvia (?:la|le)\b"
            r"|hotel|reservation|sejour|\bvol\b",
            also=r"demande|droits?\b|exerc|courrier|ecri|request|rights?\b|write",
        ),
    ),
)

_DURATION = (
    r"(?:\d{1,3}|un|une|deux|trois|quinze|trente|vingt|one|two|three|thirty|fifteen)(?: ?\(\d{1,3}\)| ?\(\w+\))? ?"
    r"(?:jours?|mois|semaines?|heures|days?|months?|weeks?|hours)"
)
_ANSWER = (
    r"(?:repon\w*|traite\w* (?:votre|vos|toute|la|les) (?:demande|requete)|donner suite|satisf\w+|respon\w+|"
    r"reply|answer|act on)"
)
REPLY_TIME = Point(
    about=any_of("repon|demande|requete|respon|reply|request|droits"),
    cues=(
        Cue(
            rf"{_ANSWER}.{{0,120}}?(?P<value>{_DURATION})",
            unless=r"retractation|livraison|consentement|prospect|newsletter|conserv",
        ),
        Cue(
            rf"(?:demandes?|requetes?|request).{{0,120}}?(?:traitees?|sous|delai|"
            rf"within).{{0,60}}?(?P<value>{_DURATION})",
            unless=r"retractation|livraison|conserv|supprim|effac|rembours|erased|deleted|retain|kept",
            under=r"droit|right|exerc|reclam|contact",
        ),
        Cue(
            rf"(?:delai|within).{{0,30}}?(?P<value>{_DURATION}).{{0,80}}?{_ANSWER}",
            unless=r"retractation|livraison|conserv",
        ),
    ),
)

MINORS = Point(
    about=any_of("mineur|enfant|minor|child|parent|ans|years|age"),
    cues=(
        Cue(
            r"(?:moins de|plus de|age de|ages? de|atteint|under|below|least|over|partir de|"
            r"before) (?:the age of )?(?P<value>1[3-8]|quinze|seize|treize|dix-huit)\b"
            r".{0,12}?(?:ans|years|annees|\b)"
        ),
        Cue(
            r"(?:mineurs?|enfants?|minors?|child(?:ren)?)\b.{0,200}?(?:consent|autoris|accord|"
            r"titulaires? de (?:l'autorite|la responsabilite) parentale|represent|parents?|guardian)"
        ),
        Cue(r"(?:consent|autoris|accord|parental).{0,160}?(?:mineurs?|enfants?\b|minors?\b|children)"),
        Cue(
            r"(?:ne s'adresse|destine|collect|recueill|intended|directed).{0,100}?(?:mineurs?|"
            r"enfants?\b|minors?\b|children)"
        ),
    ),
)

PHONE = Point(
    about=any_of("telephon|demarchage|appel|phone|call"),
    cues=(
        Cue(
            r"(?:demarch\w+|prospect\w+|sollicit\w+|appels?).{0,60}?(?:telephon\w+|"
            r"commercia\w+).{0,160}?(?:consentement|accord|accepte|autoris)(?:.{0,60}?prealable)?",
            unless=r"liste d'opposition|bloctel",
        ),
        Cue(
            r"(?:consentement|accord) .{0,30}?(?:prealable|expres|explicite).{0,120}?(?:demarch\w+|"
            r"prospect\w+|appel\w*).{0,40}?telephon"
        ),
        Cue(r"(?:telephone marketing|marketing calls?|call you).{0,120}?(?:consent|agreed)"),
    ),
)


def read_exercise(text: Text) -> dict[str, Statement]:
    """Return the statements on the exercise of rights."""
    found = {
        "complaint_to_authority": state(COMPLAINT, text),
        "consent_withdrawal": _withdrawal(text),
        "post_mortem": state(POST_MORTEM, text),
        "identity_document": state(IDENTITY_DOCUMENT, text),
        "phone_canvassing": state(PHONE, text),
    }
    found["reply_time"] = _valued(REPLY_TIME, text)
    found["consent_age"] = _valued(MINORS, text)
    return found


def _withdrawal(text: Text) -> Statement:
    """Read the withdrawal of consent; under a heading on cookies it is a change of cookie choice."""
    seen = [
        text.seen(passage, *match.span())
        for passage, cue, match in WITHDRAWAL.hits(text)
        if not re.search(COOKIE, passage.heading)
        and (cue is not WITHDRAWAL.cues[-1] or any("consent" in other.folded for other in text.near(passage, 1, 0)))
    ]
    return Statement(found=bool(seen), seen=tuple(seen[:QUOTES]))


def _valued(point: Point, text: Text) -> Statement:
    """Read a point whose cues hold a ``value``."""
    found = state(point, text)
    for passage, _, match in point.hits(text):
        if "value" in match.re.groupindex and match["value"]:
            start, end = match.span("value")
            return found.model_copy(
                update={"value": passage.text[start:end], "seen": (text.seen(passage, *match.span()),)}
            )
    return found
