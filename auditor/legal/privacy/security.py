"""How data are protected, and what is done after a breach (RGPD art. 32 to 34)."""

from auditor.legal.cues import Cue, Point, pattern, state
from auditor.legal.passages import Passage, Text
from auditor.legal.privacy.words import COOKIE, DATA, any_of
from auditor.legal.statement import Statement

_MEASURES = (
    r"(?:mesures?|moyens?|precautions?|dispositifs?|procedures?|protocoles?|techniques|solutions?|technologies?"
    r"|measures?|safeguards?|procedures|precautions?|controls?|steps)"
)
_SAFE = (
    r"(?:securi\w+|proteg\w+|protection|protec\w+|confidentialite|integrite|secur\w+|protect\w*|safe\w*"
    r"|perte|destruction|alteration"
    r"|non.autorise\w*|unauthori[sz]ed|organisationnelles?|organi[sz]ational|\bvol\b|piratage|intrusion"
    r"|malveillan\w+|deformees|endommagees)"
)
_TECHNIQUES = (
    r"(?:chiffre(?:es?|s|ment)?\b|crypt(?:e|ees?|es|age)\b|encrypt\w+|\bssl\b|\btls\b|\bhttps\b(?!:)"
    r"|pare-?feu|firewall|antivirus"
    r"|sauvegardes?\b (?:regul|quotid|autom|chiffr)|back-?ups?\b|authentification (?:forte|a deux|multi)"
    r"|pseudonymis\w+|hachage|hache(?:s|es)?\b|hashed|bcrypt|argon2"
    r"|controles? d'acces|access controls?|serveurs? (?:\w+ ){0,2}?(?:securise|protege)|secure (?:servers?|connection)"
    r"|acces limites?\b|(?:connexions?|protocoles?|liaisons?|acces|environnement|espace) (?:\w+ ){0,2}?securise)"
)
_PURPOSE = (
    r"\([^)]{0,60}(?:securis|protege|chiffr|crypt)[^)]{0,60}\)|(?:finalites?|bases? legales?"
    r"|interets? legitimes?|purposes?|legitimate interests?|fins) .{0,60}?"
    r"(?:secur|fraud|protec)|trustworthy processors"
    r"|cookies? .{0,80}(?:securi|secur)|attaques? de securite|(?:raisons?|besoins?|motifs?|fins?) (?:techniques? )?de "
    r"securite|ameliorer (?:\w+ ){1,2}(?:mesures de )?securite|_storage|evolution .{0,80}technolog"
    r"|par securite|security reasons"
)
_NOT_DATA = (
    r"appartient (?:a|au|aux) |incombe (?:a|au|aux) |(?:l'utilisateur|l'internaute|le client|vous) (?:doit"
    r"|devez|etes (?:seul|tenu)|s'engage)|responsib\w+ (?:for|to) (?:keep|protect|maintain)|your password"
    r"|votre mot de passe|securite (?:des|de) (?:personnes|biens|passagers|vols)|securite sociale"
    r"|securite routiere"
    r"|social security|protection (?:juridique|sociale|judiciaire)"
)

SECURITY = Point(
    about=any_of(
        "secur|protec|proteg|confidential|chiffr|crypt|encrypt|ssl|tls|https|sauvegard|backup|precaution"
        "|mesures|measures|safe|integrite|hach|bcrypt|hash|restreint|limite"
    ),
    headings=False,
    cues=(
        Cue(r"(?:mots? de passe|passwords?)[^()]{0,40}(?:hache|chiffre|crypte|hashed|encrypted)\w*"),
        Cue(rf"{_TECHNIQUES}.{{0,80}}?{_TECHNIQUES}", unless=rf"{_PURPOSE}|{_NOT_DATA}"),
        Cue(
            r"chiffrement (?:en transit|au repos|de bout en bout|des (?:donnees|echanges))|encryption (?:in transit"
            r"|at rest)"
        ),
        Cue(
            rf"\b{_MEASURES}\b.{{0,80}}?(?:mise?s? en (?:\w+uvre|place)|prises?\b|adoptees?|deploye\w+|appliquees?"
            rf"|implemented|are taken|in place).{{0,160}}?{_SAFE}",
            unless=rf"{_PURPOSE}|{_NOT_DATA}",
        ),
        Cue(
            r"(?:met\b|mett\w+|mise?s?\b|mis en|pren\w+|prises?|adopt\w+|appli(?:que|quons)\w*|dispos(?:e|ons"
            r"|ent) de|deploy\w+|deploi\w+|utilis(?:e|ons|ent)|recour\w+"
            r"|implement\w*|\btakes?|taken|\buse[sd]?\b|employ|\bput\b|\bhave\b|maintain).{0,80}?"
            rf"\b{_MEASURES}\b.{{0,160}}?{_SAFE}",
            unless=rf"{_PURPOSE}|{_NOT_DATA}",
        ),
        Cue(
            rf"\b{_MEASURES} (?:\w+ ){{0,4}}?(?:de securite|techniques? et (?:d')?organisation\w+"
            r"|technical and organi[sz]ational|de protection)"
            rf"|(?:security|organi[sz]ational|protective) {_MEASURES}|securite (?:technique|organisation)",
            unless=rf"{_PURPOSE}|{_NOT_DATA}",
        ),
        Cue(
            r"(?:assur\w+|garanti\w+|preserv\w+|veill\w+|ensur\w+|maintain|guarante\w+|proteg\w+|renforc\w+).{0,60}?"
            r"(?:la securite|securite et|protection maximale|integrite|security|confidentiality"
            rf"|integrity).{{0,60}}?(?:{DATA}|traitement)",
            unless=rf"{_PURPOSE}|{_NOT_DATA}",
        ),
        Cue(
            rf"{DATA}.{{0,120}}?\b(?:est|sont|seront|is|are|bien|stock\w+|conserv\w+|heberg\w+|stored|kept"
            r"|transmi\w+|enregistr\w+|traite\w+)\b.{0,80}?"
            r"(?:\bsecurise\w*|proteg\w+|chiffree?s?\b|cryptee?s?\b|encrypted|\bsecure(?:ly)?\b|protected"
            r"|de maniere sure|en toute securite|de facon securisee)",
            unless=rf"{_PURPOSE}|{_NOT_DATA}",
        ),
        Cue(
            _TECHNIQUES,
            under=r"\bsecuri|protegeons|encrypt|chiffr|how we protect|protection de(?:s| vos) donnees",
            unless=rf"{_PURPOSE}|{_NOT_DATA}",
        ),
        Cue(
            rf"(?:proteg\w+|securis\w+|protect|secure|safeguard)\b.{{0,60}}?{DATA}.{{0,80}}?(?:contre|de toute "
            r"(?:perte|alter|destr|utilis)|against|from (?:loss|unauth|misuse))\b"
        ),
        Cue(
            r"(?:protocole|certificat|connexion|protocol|certificate|technologie|cryptage|chiffrement) "
            r"(?:\w+ ){0,3}?(?:ssl|tls|https\b|securise)"
        ),
        Cue(
            rf"{DATA}.{{0,100}}?{_TECHNIQUES}",
            unless=rf"{_PURPOSE}|\([^)]{{0,40}}(?:chiffr|crypt|encrypt|hash|hach)[^)]{{0,40}}\)",
        ),
        Cue(
            rf"{_TECHNIQUES}.{{0,100}}?(?:{DATA}|mots? de passe|site|transactions?)",
            unless=rf"{_PURPOSE}|\([^)]{{0,40}}(?:chiffr|crypt|encrypt|hash|hach)[^)]{{0,40}}\)",
        ),
        Cue(
            r"(?:toutes? (?:les )?precautions?|all reasonable (?:steps|precautions)|reasonable (?:steps|measures"
            r"|care))",
            unless=r"exactitude|inexact|accurate",
        ),
        Cue(
            rf"acces (?:aux?|a la|a ces|a vos) (?:{DATA}|base).{{0,60}}?(?:restreint|limite|protege|securise)",
            unless=r"droit d'acces",
        ),
    ),
)

_BREACH = (
    rf"(?:violations? (?:\w+ ){{0,3}}?(?:{DATA}|securite|confidentialite)|(?:failles?|breches?) "
    rf"(?:\w+ ){{0,2}}?(?:securite|{DATA})|fuites? (?:\w+ ){{0,2}}?{DATA}"
    rf"|incidents? (?:\w+ ){{0,2}}?(?:de securite|avere|majeur|significatif|affectant|concernant|{DATA})"
    rf"|atteinte (?:\w+ ){{0,3}}?(?:vos |aux? )?(?:{DATA}|confidentialite|integrite)|piratage"
    r"|(?:data|security|privacy) (?:breach|incident)\w*|breach(?:es)? (?:\w+ ){0,4}?(?:data|security"
    r"|privacy)|divulgation accidentelle"
    r"|intrusion|perte de donnees)"
)
_TELL = (
    r"(?:notif(?:i\w+|y)|(?:vous|l'|les|la|nous|en|a) (?:en )?(?:inform(?:er|erons|era|ons)|avert(?:ir|irons|ira)"
    r"|prevenir|previendr\w+|alert\w+|signal\w+|tenir inform\w+)"
    r"|(?:seront|sera|serez|etes) (?:\w+ )?(?:informe\w*|averti\w*|prevenu\w*|notifie\w*|alerte\w*|adresse)"
    r"|(?:declar\w+|signal\w+|alert\w+|inform\w+|avert\w+) .{0,40}(?:cnil|autorite)"
    r"|72 ?h|soixante-douze|\breport\w* (?:it|the|to)|(?:will|shall|to) (?:\w+ )?(?:inform|tell|contact"
    r"|alert)|e-?mail .{0,20}adresse)"
)
BREACH = Point(
    about=any_of(
        "violation|faille|breche|fuite|incident|breach|piratage|atteinte|unauthori|intrusion|notifi|perte de donnees"
    ),
    headings=False,
    cues=(
        Cue(
            rf"{_BREACH}.{{0,260}}?\b{_TELL}",
            unless=r"violation (?:de|du|des) (?:cet accord|contrat|conditions|presente)",
        ),
        Cue(rf"\b{_TELL}.{{0,160}}?{_BREACH}", unless=r"breach of (?:these|this|the) (?:terms|policy|agreement)"),
        Cue(
            r"\b(?:notifi\w+|avert\w+|alert\w+|72 ?h|inform\w+)",
            under=_BREACH,
            unless=r"informations?\b(?!.*(?:notifi|avert|alert|72))",
        ),
    ),
)


_CARD = (
    r"(?:cartes? (?:bancaires?|de credit|de paiement)|(?:donnees|coordonnees|informations) (?:bancaires?"
    r"|de paiement|de (?:votre |la )?carte)|numeros? de (?:votre |la )?carte|card (?:numbers?|details|data)"
    r"|payment (?:data|details|information))"
)
CARD = Point(
    about=any_of("carte|bancaire|paiement|card|payment"),
    cues=(
        Cue(
            rf"{_CARD}.{{0,160}}?(?:conserv\w+|stock\w+|enregistr\w+|accede\w*|acces\b|transit\w+|traite\w*|gere\w*"
            r"|collecte\w*|chiffre\w*|crypte\w*|stored?|kept|processed|handled|access|encrypted)"
        ),
        Cue(rf"(?:conserv\w+|stock\w+|enregistr\w+|acces|stor\w+|keep|retain|access).{{0,80}}?{_CARD}"),
    ),
)


_COOKIES_FOR = pattern(rf"{COOKIE}.{{0,80}}:$")
_ELSEWHERE = pattern(
    r"^\W*(?:pour (?:plus d'informations?|en savoir plus)|for more information).{0,200}"
    r"(?:consult|politique|policy|see\b)"
)


def _of_data(text: Text) -> tuple[Passage, ...]:
    """Leave out what cookies are for, and sentences that send the reader to another document."""
    return tuple(one for one in text.passages if not (_COOKIES_FOR.search(one.lead) or _ELSEWHERE.search(one.folded)))


def read_security(text: Text) -> dict[str, Statement]:
    """Return the statements on security and breaches."""
    return {
        "security_measures": state(SECURITY, text, _of_data(text)),
        "breach_statement": state(BREACH, text),
        "card_data": state(CARD, text),
    }
