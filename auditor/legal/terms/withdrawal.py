"""The right of withdrawal: granted, for how long, or only spoken of, excluded or waived (L221-18 to L221-28)."""

from collections.abc import Iterator
from dataclasses import dataclass

from auditor.legal.cues import pattern
from auditor.legal.passages import Passage
from auditor.legal.terms.durations import Length, lengths
from auditor.legal.terms.words import CLIENT, WITHDRAWAL, under

TOPIC = pattern(WITHDRAWAL)
RETURNS = pattern(rf"{WITHDRAWAL}|retours?\b|rembours|returns?\b|refund|echanges?\b|annulation")
MINIMUM_DAYS = 14

_REACH = 170
"""How far from a length of time its subject is looked for, in characters."""
_PURPOSE = pattern(
    r"^[^.;]{0,130}?\b(?:pour|afin de|afin d'|to)\b[^.;]{0,70}?(?:retract\w+|changer d'avis|renoncer|withdraw"
    r"|cancel|change your mind)|^[^.;]{0,60}annuler (?:sa|votre|la) commande sans"
)
_PERHAPS_PURPOSE = pattern(r"^[^.;]{0,130}?\bde (?:se |vous )retracter|^ ?(?:\w+ )?de retractation")
_NEVER_ITS_PURPOSE = pattern(
    r"^[^.;,]{0,60}?(?:communication|notification|envoi|reception|information|exercice|decision|declaration|date"
    r"|jour|informe)[^.;]{0,90}?retract"
)
_OTHER_SUBJECT = (
    r"rembours\w*|refund\w*|reimburs\w*|renvoy\w*|renvoi\w*|restitu\w*|retourn\w*|return(?:ed|s)?\b|crediter?\b"
    r"|reverse\w*|reclam\w*|garanti\w*|livr\w*|expedi\w*|repondr\w*|defectueu\w*|recuper\w*"
)
_SUBJECT = pattern(
    rf"(?P<withdrawal>{WITHDRAWAL}|\bce droit\b|renoncer a (?:son|sa|votre|leur|l'|la)|faculte de renonc)"
    rf"|{_OTHER_SUBJECT}"
)
_NO_REASON = pattern(
    r"sans (?:avoir |devoir |qu'il soit |aucune? |(?:donner|fournir|indiquer|invoquer) (?!de (?:reponse|suite"
    r"|nouvelle))|besoin |motif|raison|justif"
    r"|penalite|motiver)|without (?:any |giving |having |stating |penalty|justif|reason)|for any reason"
    r"|changer d'avis|change your mind|vi ?\.? ?47\b|l\.? ?(?:221-18|121-2[01](?:-\d)?|121-16)\b"
    r"|droit de retour legal"
)
_END = pattern(r"\bpreavis|arrive a (?:son )?terme|date anniversaire|reconduction|abandonn\w+|\bresili\w+")
"""Words of the end of a lasting contract: the time in its sentence is no period of withdrawal."""
_MIND = pattern(
    r"(?:pouvez|peut|peuvent) (?:\w+ )?changer d'avis|avec ou sans (?:raison|motif)|(?:signaler|pour"
    r"|en cas de) (?:\w+ )?changement"
    r" d'avis"
)
_SATISFIED = pattern(
    r"^[^.;]{0,40}(?:satisfaction (?:est )?garantie|garantie (?:de )?satisfaction|satisfait\w* ou rembours\w*)"
    r"[^.;]{0,40}\d"
)
_LABELLED = pattern(r"^[^.;:]{0,60}: ?(?:delai (?:legal )?(?:de |: ?))?\W*$")
_TO_SEND_BACK = pattern(r"^[^.;]{0,60}?\bpour (?:\w+ )?(?:retourner|renvoyer|rendre|restituer)")
_THIS_RIGHT = pattern(r"\bce droit\b|\bcette faculte\b|this right")
_START = pattern(
    r"(?:a (?:compter|partir)|suivant|apres|des|depuis|following|after|from|of) .{0,40}(?:reception|livraison"
    r"|delivr|achat|commande|souscription|conclusion|signature|acceptation|inscription|contrat|recu|paiement"
    r"|reservation|remise|prise de possession|receipt|receiv|delivery|purchase|order)"
)
_DEFECT = pattern(
    r"defectueu|defaut|non[- ]conform|abime|endommag|casse|vice|erreur|defective|damaged|faulty|produits? manquant"
    r"|litige"
)
_DISPOSES = pattern(
    rf"(?:dispos(?:e|ez|ent|era|erez)\b|benefici(?:e|ez|ent)\b|\bavez\b|pouvez|peut|peuvent|possed\w+|accordons"
    rf"|accorde\b|reconnait|\bhave\b|\bhas\b|may|can|entitled|granted) .{{0,120}}$|{CLIENT} .{{0,40}}(?:d'un"
    rf"|du) (?:delai|droit).{{0,60}}$"
)
DENIED = pattern(
    r"(?:droit|delai|faculte|possibilite|exercice|right|period)s?(?: (?!refus)\w+){0,3} (?:de |d'|to |of )?(?:se "
    r"|vous |me )?(?:retract\w+|withdraw\w*|cancel\w*|renonciation|retour)[^.;]{0,130}?(?:\bn(?:e "
    r"|')(?:\w+ ){0,2}?(?:s'appli\w+|sont?|est|peu\w+|pourr\w+|saurai\w+|sera|seront|s'exerc\w+|existe|benefici\w+"
    r"|trouve|concern\w+|vaut|joue|est pas)\b(?![^.;]{0,30}\b(?:que|qu')\b)(?! (?:subordonne|soumis|assorti|tenu))"
    r"|(?:est|sont|sera|seront|etant)(?: \w+){0,2} (?:exclu\w*|inapplicable\w*|ecarte\w*)|(?:does|do|shall|will|is"
    r"|are|may|can)(?: not|not|n't))|(?:aucun|pas de|pas d'un|pas du|d'aucun|absence de|exclusion du|sans|plus de"
    r"|plus du|no|not have (?:a|the)) (?:droit|delai|faculte|possibilite|right)s? (?:legal\w* )?(?:de |d'|to "
    r"|of )?(?:se |vous )?(?:retract\w+|withdraw\w*|cancel\w*)|\b(?:ne|n')(?: \w+)? ?(?:dispos\w+|benefici\w+|avez"
    r"|a|ont|peut|peuvent|pouvez|pourr\w+|saurai\w+|donn\w+|ouvr\w+|font|fait|(?:sont|est) (?:\w+ )?(?:soumis"
    r"|eligible|concern|couvert|ouvert)\w*)\b(?! (?:pas )?(?:que|qu')\b)[^.;]{0,70}?(?:droit|delai|faculte|soumis"
    r"|exercer|faire valoir|objet|se|vous)[^.;]{0,40}?retract|retractation[^.;]{0,50}(?:impossible|exclue?\b)"
    r"|(?:renonc\w+|renounce\w*|waive\w*|perd\w*|perte|lose\w*|privation) [^.;]{0,50}?(?:son|votre|leur|au|du|mon"
    r"|ce|your|the|their|the) (?:droit|delai|benefice|right)[^.;]{0,30}?(?:retract|withdraw|cancel)|(?:exclus?"
    r"|exclues?|excluent|exclut)\b[^.;]{0,40}droit de retract"
)
_GIVEN_UP = pattern(r"(?:reconnai\w+|accept\w+|declar\w+) (?:\w+ ){0,2}?renonc\w+ a (?:ce|son|votre) droit")
"""Said of a right named before, in the same sentence."""


GRANTED = pattern(
    r"(?:dispos|benefici)\w+ (?:\w+ ){0,2}?(?:d'un |du |de son |de leur )?(?:delai "
    r"|droit )(?:legal )?de retractation|droit de retractation (?:\w+ )?s'applique(?! pas)|(?:peut|pouvez"
    r"|peuvent) (?:\w+ )?(?:se|vous) retracter|(?:exercer|user de|faire valoir) (?:son|votre"
    r"|leur) droit de retractation"
)


@dataclass(frozen=True, slots=True)
class Period:
    """A length of time in which the customer may withdraw."""

    passage: Passage
    length: Length
    granted: bool
    """False where the same sentence says that the right does not apply."""
    under_title: bool


def concerns(passage: Passage) -> bool:
    """Tell whether a passage speaks of the right of withdrawal, by its words or its headings."""
    return bool(TOPIC.search(passage.folded)) or under(passage, TOPIC, 3)


def periods(passages: tuple[Passage, ...]) -> Iterator[Period]:
    """Yield every length of time that is one for withdrawing; refunds, returns of goods and defects are none."""
    spoken_of = False
    for passage in passages:
        again = spoken_of and bool(_THIS_RIGHT.search(passage.folded))
        spoken_of = bool(TOPIC.search(passage.folded))
        if not (concerns(passage) or again or _NO_REASON.search(passage.folded)):
            continue
        for length in lengths(passage.folded):
            if length.unit in "jdswm" and _for_withdrawing(passage, length):
                yield Period(passage, length, not denies(passage, length), under(passage, TOPIC))


def _for_withdrawing(passage: Passage, length: Length) -> bool:
    before = passage.folded[max(0, length.start - _REACH) : length.start]
    after = passage.folded[length.end : length.end + _REACH]
    if _PURPOSE.search(after) or (_PERHAPS_PURPOSE.search(after) and not _NEVER_ITS_PURPOSE.search(after)):
        return True
    if _MIND.search(passage.folded) or (_SATISFIED.search(passage.folded) and under(passage, TOPIC, 1)):
        return True
    if _END.search(passage.folded) and not TOPIC.search(passage.folded):
        return False
    subject = None
    for subject in _SUBJECT.finditer(before):  # noqa: B007 - the nearest one, before the length, counts
        pass
    if subject is not None and subject["withdrawal"]:
        return not _NEVER_ITS_PURPOSE.search(after)
    if subject is not None and not _NO_REASON.search(passage.folded):
        return False
    if _DEFECT.search(passage.folded):
        return False
    if under(passage, TOPIC, 1) and (_LABELLED.search(before) or _TO_SEND_BACK.search(after)):
        return True
    if _NO_REASON.search(passage.folded):
        return bool(
            subject is None or "retourn" in subject[0] or "renvoy" in subject[0] or "rembours" not in subject[0]
        )
    return under(passage, TOPIC) and bool(_START.search(after))


def denies(passage: Passage, length: Length | None = None) -> bool:
    """Tell whether a passage takes the right away; after a grant of ``length``, what follows is an exception."""
    denial = DENIED.search(passage.folded) or _GIVEN_UP.search(passage.folded)
    if denial is None:
        return False
    if length is None or denial.start() < length.start:
        granted = length is not None and _DISPOSES.search(passage.folded[: length.start])
        return not (granted and length is not None and denial.end() > length.end and granted.start() < denial.start())
    return not _DISPOSES.search(passage.folded[max(0, length.start - _REACH) : length.start])
