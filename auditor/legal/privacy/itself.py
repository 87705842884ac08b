"""What a policy says of itself: its date, the texts it cites, words left by its author."""

from auditor.evidence.pages import Region
from auditor.legal.cues import QUOTES, Cue, Point, pattern, state
from auditor.legal.passages import Passage, Text
from auditor.legal.privacy.dated import read_date
from auditor.legal.privacy.named import NamedObsolete, Obsolete
from auditor.legal.privacy.words import COOKIE, any_of
from auditor.legal.statement import Statement
from auditor.legal.values import placeholders

_GDPR = pattern(r"\brgpd\b|\bgdpr\b|2016/679|reglement (?:general|europeen)|general data protection")
_OLD = {
    Obsolete.PRIVACY_SHIELD: Cue(r"privacy.?shield|bouclier de protection des donnees"),
    Obsolete.SAFE_HARBOR: Cue(r"safe.?harbou?r"),
    Obsolete.CNIL_DECLARATION: Cue(
        r"(?:declar\w+|enregistr\w+|recepisse|autoris\w+|notifi\w+).{0,100}?(?:cnil|"
        r"commission nationale).{0,80}?(?:n[°o]|numero|sous|reference|le \d|\d{5,})|(?:cnil|"
        r"commission nationale).{0,60}?(?:declaration|recepisse|n[°o] ?\.? ?\d{5,}|numero)"
        r"|(?:fait l'objet d'une|a ete) declar\w+ .{0,40}(?:cnil|commission nationale)|norme simplifiee|\bns-?48\b",
        unless=r"delegue|dpo|violation|plainte|reclamation|deliberation",
    ),
    Obsolete.CIL: Cue(
        r"correspondant informatique et libertes|(?:\b(?:le|notre|un|du|au|son) cil\b(?! (?:de|belle))|\(cil\)|\bcil :)"
    ),
    Obsolete.DIRECTIVE_95_46: Cue(r"95/46"),
    Obsolete.UNIVERSAL_ANALYTICS: Cue(r"universal analytics|\bua-\d{4,}|analytics\.js\b"),
    Obsolete.BLOCTEL: Cue(
        r"bloctel|liste d'opposition au demarchage", unless=r"supprime|disparu|remplac|n'est plus|jusqu'au"
    ),
    Obsolete.ODR_PLATFORM: Cue(
        r"ec\.europa\.eu/consumers/odr|plateforme (?:\w+ ){0,3}?(?:rll|odr)\b|plateforme europeenne de reglement",
        unless=r"ferme|clos|n'est plus|closed|supprime",
    ),
}
_ACT = pattern(r"78-17|6 janvier 1978|\bloi\b.{0,30}\binformatique(?: et|,)")
_IN_FORCE = pattern(r"art(?:icle|\.) ?(?:82|85|48|54|116)\b|\bmodifiee?\b")
"""Articles of the 1978 act that apply beside the GDPR, or the act as amended."""
_HISTORY = pattern(
    r"invalid\w+|annul\w+|abrog\w+|rempla\w+|ancien\w*|caduc|schrems|\bvoid\b|replac\w+|former\w*|"
    r"no longer|n'est plus|successeur|succed\w+|supprime|depuis le 25 mai 2018|dispens\w+|"
    r"plus (?:besoin|necessaire|obligatoire)"
)

BROWSING = Point(
    about=any_of("poursui|continu|navig|utilisant|using|browsing|acced|remain"),
    cues=(
        Cue(
            r"(?:en (?:poursuivant|continuant|naviguant|utilisant)|poursuite (?:de )?(?:la |votre |"
            r"sa )?navigation|(?:si|des que|lorsque) vous (?:poursuivez|continuez)|(?:la|votre) (?:poursuite|"
            r"simple utilisation)|by (?:continuing|using|browsing)|continu\w+ (?:to )?(?:use|browse)|"
            rf"if you continue).{{0,200}}?(?:accept\w*|consent\w*|vaut|reput\w+|agree\w*|"
            rf"autoris\w+).{{0,160}}?(?:{COOKIE})?",
            unless=r"sans (?:accepter|consent|que|votre)|n'(?:entraine|equivaut|emporte)|ne (?:vaut|constitue|signifie)"
            r"|not constitute|does not mean|without|jamais",
        ),
    ),
)
_COOKIES = pattern(rf"{COOKIE}")
WALL = Point(
    about=any_of("cookie|traceur"),
    cues=(
        Cue(
            r"(?:si vous (?:refus|n'accept)\w*|refus\w*|if you (?:refuse|do not accept|"
            rf"don't)).{{0,100}}?{COOKIE}.{{0,160}}?(?:quitter|ne (?:pourr|pouv)\w+ (?:pas |"
            rf"plus )?(?:acceder|utiliser|naviguer)|acces .{{0,20}}(?:refuse|impossible)|leave|"
            r"must not use|cannot (?:use|access))",
            unless=r"certaines|some|partie",
        ),
        Cue(
            rf"{COOKIE} ou (?:vous )?(?:abonn|pay)\w+|"
            rf"accepter .{{0,40}}{COOKIE}.{{0,60}}?ou .{{0,30}}?(?:abonner|payer)|pay or (?:ok|consent)"
        ),
    ),
)


_UNFILLED = pattern(
    r"\bce (?:texte|document) (?:est|constitue) un (?:exemple|modele)|doit etre adapte\w* .{0,30}a votre (?:situation"
    r"|activite)|verifie\w* par un (?:professionnel du droit|avocat|juriste)|(?:texte|modele) (?:suggere|a adapter"
    r"|a personnaliser)\b"
    r"|\ba (?:renseigner|completer|preciser|definir|remplacer) avant (?:la |toute )?(?:mise en (?:ligne|production)"
    r"|publication)|\bdoi(?:ven)?t (?:encore )?etre (?:confirme|complete|precise|renseigne)\w* "
    r"par l'(?:editeur|exploitant)"
    r"|\b(?:encore|restent?) .{0,20}(?:renseigne|complete|precise)\w* avant (?:la )?(?:publication|mise)"
    r"|^[^:]{3,40}:\s?(?:\.{3}|…)\W*$|\bce modele (?:est|ne|comme)|a ce modele\b|exemple de texte"
    r"|ne peut pas etre publie\b|sample (?:text|policy)|rely on this (?:article|template) as legal advice"
)
"""A label before dots, a model that says it is one."""


_PROSE = 40
"""An example in brackets after as many characters, and before more words, belongs to a sentence."""
_TO_VISITORS = pattern(
    r"\bvotre (?:nom|prenom|e-?mail|compte|message|adresse|telephone|demande)\b|\bvos (?:donnees|coordonnees)\b"
    r"|your (?:name|e-?mail|account|message)|(?:numero|adresse|e-?mail|nom) valide"
)
"""A field to be filled in by who reads the page."""


def read_placeholders(text: Text) -> Statement:
    """Find what was left unfinished: a field of a template, a filler, a label before dots."""
    seen = []
    for passage in text.passages:
        places = [one for one in placeholders.find(passage.text) if _left(one, passage, text)]
        if places:
            seen.append(text.seen(passage, places[0].start, places[0].end))
        elif _UNFILLED.search(passage.folded):
            seen.append(text.seen(passage))
    return Statement(found=bool(seen), seen=tuple(seen[:QUOTES]))


def _left(one: placeholders.Placeholder, passage: Passage, text: Text) -> bool:
    """Say whether a filler is one here: "Nom et prénom" among the data that a policy lists is not."""
    if passage.region is Region.FORM or passage.link_only:
        return False
    if one.kind == "instruction" and "[" not in passage.text:
        return not any(_TO_VISITORS.search(place.folded) for place in (passage, *text.near(passage, 2, 2)))
    after = passage.folded[one.end :].strip(" .)]*-")
    if one.kind == "to_complete":
        before = passage.folded[: one.start].rstrip(" *")
        return not after[:1].isalpha() and (before.endswith(("[", "(", ":", "-", "/")) or len(passage.text) < 60)
    if one.kind == "hint":
        return not (after[:1].isalpha() and one.start > _PROSE)
    if one.kind != "filler_name":
        return True
    return passage.folded[: one.start].rstrip().endswith(":") and not after


def read_itself(text: Text) -> dict[str, Statement]:
    """Return date, browsing taken for consent, and cookie wall."""
    return {
        "last_updated": read_date(text),
        "browsing_consent": _browsing(text),
        "cookie_wall": state(WALL, text),
    }


def _browsing(text: Text) -> Statement:
    seen = [
        text.seen(passage, *match.span())
        for passage, _, match in BROWSING.hits(text)
        if _COOKIES.search(f"{passage.heading} {passage.folded}")
    ]
    return Statement(found=bool(seen), seen=tuple(seen[:QUOTES]))


def obsolete(text: Text, browsing: Statement) -> tuple[NamedObsolete, ...]:
    """Return what is out of date, history left out."""
    found: dict[Obsolete, list[Passage]] = {}
    gdpr = _GDPR.search(text.folded) is not None
    for passage in text.passages:
        if _HISTORY.search(passage.folded):
            continue
        for what, cue in _OLD.items():
            if cue.match(passage) or (
                what is Obsolete.ODR_PLATFORM and any("consumers/odr" in link.url for link in passage.links)
            ):
                found.setdefault(what, []).append(passage)
        if not gdpr and _ACT.search(passage.folded) and not _IN_FORCE.search(passage.folded):
            found.setdefault(Obsolete.ACT_1978_ALONE, []).append(passage)
    named = [
        NamedObsolete(what=what, seen=tuple(text.seen(one) for one in places[:QUOTES]))
        for what, places in found.items()
    ]
    if browsing.found:
        named.append(NamedObsolete(what=Obsolete.BROWSING_CONSENT, seen=browsing.seen))
    return tuple(named)
