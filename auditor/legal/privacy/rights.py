"""The rights of persons (RGPD art. 15 to 21): named, said as verbs, listed under a lead, or by their articles."""

from dataclasses import replace

from auditor.legal.cues import Cue, Point, state
from auditor.legal.passages import Text
from auditor.legal.privacy.words import COOKIE, DATA, living, without_waived
from auditor.legal.statement import Statement

_NOT_THEIRS = (
    r"(?:amend\w*|updat\w+|modif\w+|chang\w+|revis\w+) (?:[\w']+ ){0,8}?(?:policy|policies|politique|charte"
    r"|notice|cgu|cgv|conditions)\b|"
    r"reserv\w+ .{0,40}(?:droit|possibilite|faculte)|reserves? the right|droits? (?:d'auteur|reserves|"
    r"voisins|a l'image)"
    r"|emetteur d'un cookie|rights? reserved|propriete intellectuelle|intellectual property"
    r"|(?:gestion|controle|attribution) des droits"
)
"""Rights of the publisher, of authors, of user accounts."""
_UNDER = (
    r"\bdroits?\b|\brights?\b|pouvez|peux\b|peut\b|peuvent|pourrez|possibilite|exerc|demander|entitled|"
    r"you (?:can|may)"
)
_CAN = (
    r"(?:\bdroits?\b|pouvez|\bpeux\b|\bpeut\b|peuvent|pourr(?:ez|a|ont)\b|possibilite|demand(?:er|ant|e|ez)\b|"
    r"solliciter|exiger|souhait"
    r"|libres? de|faculte|\brights?\b|\bcan\b|\bmay\b|entitled|able to|would like|wish|request|\bask\b)"
)
_THE = r"(?:l'|la |le |les |a la |a l'|aux? |en |the |a |an |de l'|de la |d'|de |of |to )?"
_OWN = (
    r"(?:vos|tes|ton|ta|ses|leurs?|mes|votre|ces|des|les|aux|toutes?|ma|your|their|any|the|my|his|personal"
    r"|certaines?)"
)
_ANY = (
    r"(?:acces|rectif|modif|correct|effac|suppress|oubli|limit|restrict|portab|opposition|information|retrait|blocage"
    r"|access|eras|delet|object|know|withdraw|transfer|complain)"
)

_ACCESS_NOUN = (
    r"acc?es\b(?! (?:non|au site|aux? services?|a internet|a votre compte|a l'espace))|"
    r"access\b(?! (?:control|right))"
)
_ACCESS_VERB = (
    r"\bto know\b(?! (?:more|how))|"
    r"(?:recevoir|obtenir) (?:gratuitement )?(?:un fichier|un export|l'ensemble|des (?:informations"
    rf"|renseignements) sur) .{{0,40}}?{DATA}|(?:receive|obtain|request) (?:an exported file|an export"
    rf"|information (?:about|on)) .{{0,60}}?{DATA}|"
    r"(?:demander|obtenir|solliciter) (?:l'|un |a avoir )?acces\b|(?:soient|etre) .{0,60}?(?:consultee?s?"
    r"|communiquee?s?)\b|"
    rf"acceder (?:a |aux? )(?:[\w']+ ){{0,4}}?{DATA}|accede[rz]? et(?! ?/)|(?:obtenir|recevoir|"
    rf"demander) (?:\w+ ){{0,4}}?copies?\b"
    rf"|acceder(?:,| ou| et(?! ?/)| a,| a ou| a leur| a son)|y acceder|obtenir (?:\w+ ){{0,3}}?"
    r"(?:communication|confirmation|acces)"
    rf"|\bcopie (?:de |des )(?:\w+ ){{0,3}}?{DATA}|(?:consulter|connaitre|interroger)(?:,| et| ou)? "
    rf"(?:\w+ ){{0,3}}?{DATA}"
    r"|demander a (?:consulter|connaitre|acceder)\b"
    r"|savoir (?:si|quelles|quels|pourquoi|comment|ce que) |(?:obtain|receive|request)(?: for)? "
    r"(?:\w+ ){0,3}?cop(?:y|ies)|"
    r"access (?:to )?(?:and \w+ )?"
    rf"(?:the |your |their |any |our )?(?:\w+ ){{0,3}}?{DATA}|confirmation (?:as to )?whether|"
    rf"copy of (?:\w+ ){{0,3}}?{DATA}"
)
_RECTIFICATION_NOUN = (
    r"rectif\w*|correct(?:ions?|er|ed)?\b|modifications?\b|mise a jour|actualisation|corriger|amend\w*|"
    r"update\b|modifier\b"
)
_RECTIFICATION_VERB = (
    r"(?:soient|etre|be) (?:[\w']+,? ){0,6}?(?:rectifiee?s|corrigee?s|mise?s a jour|modifiee?s|corrected|updated)\b|"
    rf"(?:rectifi\w+|corrig\w+|corrections?|correct(?:ed)?|completer|amend(?:ed)?)\b"
    rf"|(?:modifier|modifications?|mettre a jour|mise a jour|actualis\w+|update)\b.{{0,25}}?\b{_OWN}\b.{{0,30}}?{DATA}"
    rf"|{DATA}.{{0,60}}(?:soient|etre|be) (?:\w+, ){{0,3}}(?:modifiees?|mises? a jour|rectifiees?|corrigees?|updated)"
)
_ERASURE_NOUN = (
    r"effac\w+|suppressions?\b|supprimer\b|oubli\b|destruction|eras(?:ure|e|ing)|delet(?:ion|e)\b|forgotten|"
    r"removal|radiation"
)
_ERASURE_VERB = (
    r"(?:soient|etre|be) (?:[\w']+,? ){0,6}?(?:supprimee?s|supprimes|effacee?s|effaces|deleted|erased|removed)\b|"
    r"\b(?:leur|son|l'|un|une|la) ?(?:effacement|suppression)\b(?! (?:de|du|des) )|"
    r"(?:supprim\w+|suppression|effac\w+|detruire|eras\w+|delet\w+|remov\w+)\b(?! (?:les |ces |the |"
    rf"vos )?{COOKIE}).{{0,30}}?"
    rf"\b(?:{_OWN}|de|d')\b.{{0,30}}?(?:{DATA}|comptes?\b|account\b|contenus?)"
    r"|(?:les|la|le|them|it) (?:supprimer|effacer|faire (?:supprimer|effacer))\b|(?:have|be) (?:them |"
    r"it )?(?:deleted|erased|removed)"
    rf"|{DATA}.{{0,80}}(?:soient|etre|be) (?:\w+ ){{0,3}}(?:supprimees?|effacees?|erased|deleted|removed)"
)
_RESTRICTION_NOUN = (
    r"limitations?\b(?! (?:de |des |of )(?:la |l'|our )?(?:responsabilite|liability|garantie|conservation"
    r"|finalite))|restrictions?\b|"
    r"restreindre|\brestrict\b|limiter\b"
    r"|\bgel\b|suspension|verrouillage"
)
_RESTRICTION_VERB = (
    r"(?:limit(?:er|ation|e)|restreindre|restriction|restrict(?:ed|ing)?|limit|suspen\w+|\bgel(?:er)?|"
    r"bloquer|block)\b.{0,40}?"
    r"(?:traitements?|utilisation|usage|processing|\buse\b|celui-ci)"
)
_OBJECT_NOUN = r"opposition\b|\boppose\b|objection\b|\bobject\b(?! of)|d'opposer|s'opposer\b|opposer\b"
_OBJECT_VERB = (
    r"oppos(?:er|ez|ition|ant)\b.{0,100}?(?:traitements?|collecte|utilisation|traitees?|utilisees?|"
    r"profilage|collectees?)"
    r"|\b(?:vous|s') ?y opposer"
    r"|opposer (?:a|au|aux|pour)\b.{0,60}?(?:donnees|prospection)|"
    r"\bobject(?:ing)?\b.{0,60}?(?:processing|use\b|marketing|at any time)"
)
_ONLY_COOKIES = (
    rf"oppos\w+ .{{0,80}}?(?:{COOKIE}|newsletter|lettre d'information|recevoir|reception)|"
    r"(?:liste d')opposition|bloctel"
    rf"|objection .{{0,30}}{COOKIE}"
)
_PORTABILITY_NOUN = r"portabilit\w+(?! (?:transfrontaliere|de (?:votre|son) numero|des? numeros?))"
_PORTABILITY_VERB = (
    r"(?:structured|machine.readable|portable|commonly used|reusable).{0,40}?format|"
    rf"{_PORTABILITY_NOUN}|"
    r"(?:recevoir|recuperer|obtenir|transmettre|transferer|receive|obtain).{0,120}?(?:format|forme) (?:\w+ ){0,4}?"
    r"(?:structure|ouvert|lisible|couramment|exploitable|usuel|standard|machine|structured|portable|commonly)"
    r"|transf\w+ .{0,60}?(?:vers|a|to) (?:un |une |another |a )?(?:autre |other )?(?:responsable|"
    r"organisme|controller|prestataire)"
)


def _right(about: tuple[str, ...], noun: str, verb: str, article: int, unless: str = "") -> Point:
    """Build the point of one right from its nouns, its verbs and its article."""
    never = "|".join(part for part in (_NOT_THEIRS, unless) if part)
    low = "|".join(str(number) for number in range(15, article + 1))
    high = "|".join(str(number) for number in range(article, 24))
    return Point(
        about=(*about, "15"),
        cues=(
            Cue(rf"\b(?:droits?|rights?)\b.{{0,420}}?(?:{noun})", unless=never),
            Cue(rf"^\W*{_THE}(?={_ANY})[^:.]{{0,200}}?(?:{noun})", unless=never, under=_UNDER),
            Cue(rf"{_CAN}.{{0,400}}?(?:{verb})", unless=never),
            Cue(
                rf"\b(?:demander|solliciter|exiger|request|ask for) {_THE}(?={_ANY})[^.;:]{{0,200}}?(?:{noun})"
                rf"[^.;:]{{0,120}}?{DATA}",
                unless=never,
            ),
            Cue(
                rf"^\W*(?:[a-z]\) |de |d'|of |to |the right to |que |request |demander ){{0,2}}.{{0,30}}?(?:{verb})",
                unless=never,
                under=_UNDER,
            ),
            Cue(
                rf"\barticles? (?:{low})\b\W?(?:a|et s\w*|to|et|,|"
                rf"-)\W.{{0,30}}?(?:{high})\b.{{0,60}}?(?:rgpd|gdpr|reglement)"
            ),
        ),
        denied=(
            Cue(
                rf"droit .{{0,80}}?(?:{noun}).{{0,80}}?(?:ne s'applique|n'est) pas|(?:pas|aucun) (?:du |de |"
                rf"le )?droit .{{0,4}}(?:{noun})"
            ),
        ),
    )


_PORTABILITY = _right(("portab", "format", "transf"), _PORTABILITY_NOUN, _PORTABILITY_VERB, 20)
_PORTABILITY = replace(
    _PORTABILITY,
    cues=(*_PORTABILITY.cues, Cue(r"portabilite (?:de (?:vos|ses|leurs|tes|mes) |des )donnees|data portability")),
)
"""The word means nothing else of data."""
_RIGHTS = {
    "right_of_access": _right(
        (
            "acc",
            "copie",
            "copy",
            "savoir",
            "confirm",
            "consult",
            "connai",
            "know",
            "communic",
            "obten",
            "recev",
            "receiv",
        ),
        _ACCESS_NOUN,
        _ACCESS_VERB,
        15,
    ),
    "right_to_rectification": _right(
        ("rectif", "corr", "modif", "jour", "actualis", "amend", "updat", "complet"),
        _RECTIFICATION_NOUN,
        _RECTIFICATION_VERB,
        16,
    ),
    "right_to_erasure": _right(
        ("effac", "suppr", "oubli", "destru", "detru", "eras", "delet", "remov", "forgot"),
        _ERASURE_NOUN,
        _ERASURE_VERB,
        17,
        r"(?:parametres|reglages|options) (?:de |du )?(?:votre |le )?navigateur|browser settings|local ?storage",
    ),
    "right_to_restriction": _right(
        ("limit", "restr", "suspen", "gel", "verrou", "bloqu", "block"), _RESTRICTION_NOUN, _RESTRICTION_VERB, 18
    ),
    "right_to_portability": _PORTABILITY,
    "right_to_object": _right(("oppos", "object"), _OBJECT_NOUN, _OBJECT_VERB, 21, _ONLY_COOKIES),
}


def read_rights(text: Text) -> dict[str, Statement]:
    """Return the statement of each right."""
    alive = without_waived(living(text))
    return {name: state(point, alive) for name, point in _RIGHTS.items()}
