"""What the words in and around a form say. French and English; every expression is linear and bounded."""

import re
import unicodedata
from collections.abc import Callable

Says = Callable[[str], bool]
"""A question to a plain text."""

MOST_CHARS = 20_000
"""Longest text looked at; the reader keeps far less."""

_READING = (
    r"\b(?:accept\w*|agree\w*|consent\w*|consult\w*|voir|lire|lu|read|see|savoir plus|learn more|find out|conformement"
    r"|pris connaissance|prenez connaissance|reportez|referer|decrit\w*|detail\w*)\b"
)
_POLICY = (
    r"(?:(?:politique|charte|declaration|regles?) (?:de |sur )?(?:la )?"
    r"(?:confidentialite|protection|vie privee|donnees)|privacy (?:policy|notice|statement)"
    r"|protection (?:de vos|des) donnees|data protection)"
)
_HANDLING = (
    r"\b(?:traitees?|traites|traitons|traiter(?:a|ons|ont)?|traitement|utilise(?:e|es|nt)?|utilisons|utiliserons"
    r"|collect\w+|recueilli\w*|conserve\w*|conservons|transmis\w*|stocke\w*|processe?d?|(?:we|will) (?:only )?use|used"
    r"|stored?|kept)\b"
)
_DATA = (
    r"(?:donnees (?:a caractere )?personnel|(?:vos|mes|ces|les) (?:donnees|informations|coordonnees)"
    r"|personal (?:data|information)|your (?:data|information|details))"
)
_NOTICE = re.compile(
    rf"{_READING}.{{0,100}}{_POLICY}|{_POLICY}.{{0,100}}{_READING}|{_HANDLING}.{{0,100}}{_DATA}|{_DATA}.{{0,100}}{_HANDLING}"
    r"|\brgpd\b|\bgdpr\b|informations? recueillies?|droits? d'acces|right of access|responsable d[ue] traitement"
)
_PRIVACY_LINK = re.compile(
    r"confidentialite|vie privee|donnees (?:a caractere )?personnel|\brgpd\b|\bgdpr\b|protection des donnees|privacy"
)
_ALL_MANDATORY = re.compile(
    r"tous les champs.{0,40}(?:obligatoire|requis)|all (?:the )?fields.{0,40}(?:required|mandatory)"
)
_LEGEND = re.compile(
    r"\b(?:champs?|rubriques?|mentions?|informations?|donnees|zones?|fields?|reponses?)\b.{0,80}"
    r"\b(?:obligatoires?|requis\w*|facultati\w*|required|mandatory|optional)\b"
    r"|\* ?[:=(-]? ?(?:champs?|obligatoire|requis|required|mandatory|indicates|denotes|marks)"
    r"|\(? ?(?:obligatoire|requis|required|mandatory) ?\)|\brequired fields?\b|\bmandatory fields?\b"
    r"|\b(?:facultati(?:f|ve)s?|optionnel(?:le)?s?|optional)\b"
    r"|\bverplichte? veld(?:en)?\b|\bvelden\b.{0,40}\bverplicht\b"
    r"|\bpflichtfeld(?:er)?\b"
)

_OFFERS = (
    r"(?:offres?|promotions?|promos?|bons? plans?|newsletters?|infolettres?|lettres? d'information|actualites|actus"
    r"|nouveautes|publicit\w*|communications? commerciales?|prospection|marketing|special offers|offers|news"
    r"|sollicitations?|e-?mails? (?:commercia\w*|promo\w*)|sms)"
)
_RECEIVES = (
    rf"\b(?:recevoir|recois|recevez|receive|get|informe\w*|contacte\w*|abonne\w*|inscri(?:re|s|vez|ption)"
    rf"|subscribe|send me|sign me up)\b.{{0,80}}\b{_OFFERS}\b"
)
_SUBSCRIBES = re.compile(
    rf"{_RECEIVES}|\b(?:newsletters?|infolettre|lettre d'information|prospection commerciale"
    r"|marketing (?:e-?mails?|communications?))\b"
)
_TERMS_AND_OFFERS = re.compile(
    rf"{_RECEIVES}|\b(?:et|and) (?:de |to )?(?:la |notre |the |our )?(?:newsletter|lettre d'information|prospection)\b"
)
_BY_DEFAULT = re.compile(
    r"\ben (?:validant|vous inscrivant|creant|passant|cliquant|soumettant|envoyant|commandant|poursuivant|finalisant)\b"
    rf".{{0,120}}\b(?:acceptez|consentez|recevrez|serez (?:abonne|inscrit))\b.{{0,80}}\b{_OFFERS}\b"
    r"|\bby (?:signing|creating|placing|submitting|continuing|registering|clicking|ordering)\b"
    rf".{{0,120}}\b(?:agree|consent|will)\b.{{0,60}}\b(?:receive|subscribed)\b.{{0,60}}\b{_OFFERS}\b"
)
_CAN_REFUSE = re.compile(
    r"desinscri|desabonn|unsubscri|vous opposer|m'opposer|droit d'opposition|opt.?out|right to object"
    r"|retirer (?:a tout moment )?(?:votre|mon|ce) consentement|withdraw (?:your|my) consent"
)
_REFUSES = re.compile(
    r"^(?:non|no)\b|\bne (?:souhaite|veux|desire|souhaitons|souhaitez) (?:pas|plus)\b|\brefuse\b|\bm'oppose\b"
    r"|\b(?:do not|don't|would rather not) (?:want|wish|send)\b|\bno thanks\b|\bopt.?out\b"
)
_PARTNERS = re.compile(r"\b(?:partenaires?|partners?|third part(?:y|ies)|societes tierces)\b")
_AND_PARTNERS = re.compile(
    r"\b(?:et|ou|ainsi que|and|or|as well as)"
    r"(?: (?:a|de|d'|des|du|celles|ceux|par|from|of|by|our|its|their|nos|ses|leurs|les|notre|son|selected|autres)){0,4}"
    r" (?:partenaires?|partners?|third parties)\b"
)
_TERMS = re.compile(
    r"\b(?:accept\w*|agree\w*|adher\w*|approuv\w*|consen\w*|lu|read)\b.{0,80}"
    r"(?:conditions (?:generales|de vente|d'utilisation)|\bcg[vu]\b|\bterms\b)"
)
_SIMILAR = re.compile(
    r"(?:produits|services|articles).{0,30}(?:similaires|analogues)|similar (?:products|goods|services)"
)

_PHONE_CONSENT = re.compile(
    r"\b(?:consentement|accord|consent|permission)\b.{0,80}(?:telephon|demarch|\bappels?\b|\bphone|\bcalls?\b)"
    r"|(?:demarch|prospection (?:commerciale )?(?:par )?(?:voie )?telephon|telemarketing|telephone marketing"
    r"|marketing calls?).{0,120}\b(?:consentement|consenti|accord|consent(?:ed)?)\b"
    r"|interdi\w* (?:de|du) (?:vous )?demarch"
)
_PHONE_OBSOLETE = re.compile(r"\bbloctel\b|opposition au demarchage|listes? d'opposition")
_DELIVERY = re.compile(
    r"(?:telephon|mobile|portable|numero|phone)[^.]{0,60}\b(?:pour|afin|utilise\w*|ser[tv]\w*|permet\w*|necessaire|for|used"
    r"|needed|in case|so that)\b[^.]{0,40}\b(?:livraison|livreur|livrer|transporteur|coursier|delivery|deliver|courier"
    r"|carrier|driver)\b"
    r"|\b(?:livreur|transporteur|coursier|courier|carrier|driver)\b[^.]{0,60}\b(?:vous|you)\b[^.]{0,20}"
    r"(?:appel|join|contact|telephon|prevenir|phone|call|reach)"
    r"|\b(?:appel|join|contact|telephon|prevenir|phone|call|reach)\w*[^.]{0,40}"
    r"\bpar (?:le|notre) (?:livreur|transporteur)"
)
_PROFESSIONALS = re.compile(
    r"(?:reserve\w*|exclusivement|uniquement|only|destine\w*) (?:aux|a des|for|to) (?:seuls )?"
    r"(?:professionnels|professionals|entreprises|businesses|trade)"
)

_COMPANY = re.compile(r"\b(?:societe|entreprise|raison sociale|company|siret|siren|organisme)\b")


def plain(text: str) -> str:
    """Return ``text`` cut, in lower case, without accents or typographic apostrophes, spaces collapsed."""
    letters = unicodedata.normalize("NFKD", text[:MOST_CHARS].replace("’", "'").casefold())
    return " ".join("".join(char for char in letters if not unicodedata.combining(char)).split())


def informs(text: str) -> bool:
    """Say whether a plain text speaks of what is done with personal data, more than a menu's bare titles."""
    return bool(_NOTICE.search(text))


def names_privacy(text: str) -> bool:
    """Say whether the plain text of a link announces a privacy policy (PP-01)."""
    return bool(_PRIVACY_LINK.search(text))


def has_legend(text: str) -> bool:
    """Say whether a plain text tells how mandatory and optional fields are told apart."""
    return bool(_LEGEND.search(text))


def all_mandatory(text: str) -> bool:
    """Say whether a plain text declares every field mandatory."""
    return bool(_ALL_MANDATORY.search(text))


def subscribes(text: str) -> bool:
    """Say whether a plain text is about receiving commercial messages."""
    return bool(_SUBSCRIBES.search(text))


def subscribes_by_default(text: str) -> bool:
    """Say whether a plain text signs up whoever sends the form."""
    return bool(_BY_DEFAULT.search(text))


def can_refuse(text: str) -> bool:
    """Say whether a plain text announces unsubscription or the right to object."""
    return bool(_CAN_REFUSE.search(text))


def refuses(text: str) -> bool:
    """Say whether ticking a box with this plain label refuses."""
    return bool(_REFUSES.search(text))


def partners(text: str) -> bool:
    """Say whether a plain text speaks of partners."""
    return bool(_PARTNERS.search(text))


def own_and_partners(text: str) -> bool:
    """Say whether one plain label covers both the merchant and its partners."""
    return bool(_AND_PARTNERS.search(text))


def accepts_terms(text: str) -> bool:
    """Say whether ticking a box with this plain label accepts terms of sale or use."""
    return bool(_TERMS.search(text))


def bundles(text: str) -> bool:
    """Say whether a plain label joins the acceptance of terms with commercial messages."""
    return accepts_terms(text) and bool(_TERMS_AND_OFFERS.search(text))


def similar_products(text: str) -> bool:
    """Say whether a plain label limits itself to similar products (CPCE art. L34-5)."""
    return bool(_SIMILAR.search(text))


def phone_consent(text: str) -> bool:
    """Say whether a plain text says that telephone marketing needs prior consent (C. conso. art. L223-2)."""
    return bool(_PHONE_CONSENT.search(text))


def phone_obsolete(text: str) -> bool:
    """Say whether a plain text carries the notice of before 11 August 2026 (Bloctel)."""
    return bool(_PHONE_OBSOLETE.search(text))


def phone_for_delivery(text: str) -> bool:
    """Say whether a plain text explains the telephone by the delivery."""
    return bool(_DELIVERY.search(text))


def names_company(text: str) -> bool:
    """Say whether a plain label asks for the name or the number of a business."""
    return bool(_COMPANY.search(text))


def for_professionals(text: str) -> bool:
    """Say whether a plain text reserves the form to professionals."""
    return bool(_PROFESSIONALS.search(text))
