"""How data are protected, and what is done after a breach (RGPD art. 32 to 34)."""

from auditor.legal.cues import Cue, Point, state
from auditor.legal.passages import Text
from auditor.legal.privacy.words import DATA
from auditor.legal.statement import Statement

_TAKE = (
    r"(?:mett\w+ (?:\w+ ){0,2}?(?:en (?:oeuvre|place|\w+uvre))|mis(?:e|es)? en (?:oeuvre|place|\w+uvre)|"
    r"pren\w+|pris(?:e|es)?\b|adopt\w+"
    r"|appli\w+|dispos\w+|deploy\w+|deploi\w+|utilis\w+|recour\w+|prevu\w*|implement\w*|take|taken|use|"
    r"employ|put|have|maintain)"
)
_MEASURES = (
    r"(?:mesures?|moyens?|precautions?|dispositifs?|procedures?|protocoles?|dispositions?|techniques?|"
    r"outils?|measures?|safeguards?"
    r"|procedures?|precautions?|systemes?|technologies?)"
)
_SAFE = (
    r"(?:securi\w+|proteg\w+|protection|protec\w+|confidentialite|integrite|secur\w+|protect\w*|safe\w*|"
    r"perte|destruction|alteration"
    r"|non autorise\w*|unauthori[sz]ed|organisationnelles?|organi[sz]ational|vol\b|piratage|intrusion)"
)
_TECHNIQUES = (
    r"(?:chiffr\w+|crypt\w+|encrypt\w+|\bssl\b|\btls\b|\bhttps\b|pare-?feu|firewall|antivirus|"
    r"sauvegardes?\b|back-?ups?|mots? de passe"
    r"|authentification|pseudonym\w+|hach\w+|hashe?\w*|controles? d'acces|access controls?|"
    r"serveurs? (?:\w+ ){0,2}?securise"
    r"|secure servers?|acces (?:\w+ ){0,3}?(?:restreint|limite|protege|securise)|habilit\w+)"
)
_PURPOSE = (
    r"(?:finalites?|base legale|interets? legitimes?|purposes?|legitimate interest)\b.{0,60}|trustworthy processors"
    r"|cookies? .{0,80}(?:securi|secur)|attaques? de securite"
)

SECURITY = Point(
    about=(
        "secur",
        "protec",
        "proteg",
        "confidential",
        "chiffr",
        "crypt",
        "encrypt",
        "ssl",
        "tls",
        "https",
        "sauvegard",
        "backup",
        "precaution",
        "mesures",
        "measures",
        "safe",
        "integrite",
    ),
    cues=(
        Cue(rf"{_TAKE}.{{0,120}}?\b{_MEASURES}.{{0,160}}?{_SAFE}", unless=_PURPOSE),
        Cue(
            rf"\b{_MEASURES} (?:\w+ ){{0,4}}?(?:de securite|techniques? et organisation\w+|"
            r"technical and organi[sz]ational|de protection)"
            rf"|(?:security|organi[sz]ational|technical|protective) {_MEASURES}|securite (?:technique|organisation)",
            unless=_PURPOSE,
        ),
        Cue(
            r"(?:assur\w+|garanti\w+|preserv\w+|veill\w+|ensur\w+|maintain|"
            rf"guarante\w+).{{0,60}}?(?:securite|protection|confidentialite"
            rf"|integrite|security|confidentiality|integrity).{{0,60}}?(?:{DATA}|traitement)",
            unless=_PURPOSE,
        ),
        Cue(
            rf"{DATA}.{{0,120}}?\b(?:est|sont|seront|is|are|bien|stock\w+|conserv\w+|heberg\w+|stored|kept|"
            rf"transmi\w+|enregistr\w+|traite\w+)\b.{{0,80}}?"
            r"(?:securise\w*|proteg\w+|chiffre\w*|crypte\w*|encrypted|secure\w*|protected|"
            r"de maniere sure|en toute securite)",
            unless=_PURPOSE,
        ),
        Cue(rf"{_TECHNIQUES}", under=r"secur|protec|proteg|confidential|encrypt|chiffr", unless=_PURPOSE),
        Cue(
            rf"(?:proteg\w+|securis\w+|protect|secure|safeguard)\b.{{0,60}}?{DATA}.{{0,80}}?(?:contre|"
            r"de toute|against|from)\b"
        ),
        Cue(
            r"(?:protocole|certificat|connexion|protocol|certificate|technologie) (?:\w+ ){0,3}?(?:ssl|tls|"
            r"https|securise)"
        ),
        Cue(
            rf"{DATA}.{{0,100}}?{_TECHNIQUES}",
            unless=_PURPOSE + r"|\([^)]{0,40}(?:chiffr|crypt|encrypt|hash|hach)[^)]{0,40}\)",
        ),
        Cue(
            r"(?:toutes? (?:les )?precautions?|all reasonable (?:steps|precautions)|reasonable (?:steps|"
            r"measures|care))"
        ),
    ),
)

_BREACH = (
    rf"(?:violations? (?:\w+ ){{0,3}}?(?:{DATA}|securite|confidentialite)|"
    rf"failles? (?:\w+ ){{0,2}}?(?:securite|{DATA})|fuites? (?:\w+ ){{0,2}}?{DATA}"
    rf"|incidents? (?:\w+ ){{0,3}}?(?:securite|{DATA})|atteinte (?:\w+ ){{0,3}}?(?:{DATA}|securite|"
    r"confidentialite|integrite)|piratage"
    r"|(?:data|security|privacy) (?:breach|incident)\w*|breach(?:es)? (?:\w+ ){0,4}?(?:data|security|"
    r"privacy)|divulgation accidentelle"
    r"|acces non autorise|unauthori[sz]ed access|intrusion|perte de donnees)"
)
_TELL = (
    r"(?:notifi\w+|inform(?:er|erons|era|ons|e|es|ed|ing)?\b|avert\w+|signal\w+|alert\w+|prevenir|"
    r"previendr\w+|declar\w+|communiqu\w+|avis\w+"
    r"|72 ?h|soixante-douze|report\w*|tell)"
)
BREACH = Point(
    about=(
        "violation",
        "faille",
        "fuite",
        "incident",
        "breach",
        "piratage",
        "atteinte",
        "unauthori",
        "intrusion",
        "notifi",
        "non autorise",
    ),
    cues=(
        Cue(rf"{_BREACH}.{{0,260}}?\b{_TELL}"),
        Cue(rf"\b{_TELL}.{{0,160}}?{_BREACH}"),
        Cue(r"\b(?:notifi\w+|avert\w+|alert\w+|72 ?h)", under=_BREACH),
    ),
)


def read_security(text: Text) -> dict[str, Statement]:
    """Return the statements on security and breaches."""
    return {"security_measures": state(SECURITY, text), "breach_statement": state(BREACH, text)}
