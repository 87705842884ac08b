"""What stands in a notice in place of an identity: a claim of anonymity, an address that a script shows."""

from collections.abc import Sequence

from auditor.legal.cues import pattern
from auditor.legal.notice.roles import FOREIGN
from auditor.legal.notice.walk import Part
from auditor.legal.passages import Text
from auditor.legal.quick import Quick
from auditor.legal.statement import ABSENT, Confidence, Statement

_STAYS = pattern(
    r"\b(?:rest\w{1,5}|demeur\w{1,5}|conserv\w{1,6}|gard\w{1,6}|preserv\w{1,6}|proteg\w{1,6}|maint\w{1,8}|souhait\w{1,5}"
    r"|choisi\w{0,3}|droit (?:a|de)|remain\w{0,3}|stay\w{0,3}|keep\w{0,3}|opt\w{1,4})\b"
    r"[^.;]{0,60}\banonym(?:at|es?|ous|ity)\b"
)
_PUBLISHER = pattern(
    r"\bediteur|\bauteure? d[ue] (?:site|blog)|\bproprietaire d[ue] (?:site|blog)|\bnon[ -]?professionnel"
    r"|\bconfiance dans l'economie numerique|\blcen\b|\barticles? (?:1-1|6)\b|\bhebergeur|\bpublisher"
    r"|\bowner of (?:the|this) "
    r"|\bnon-?professional|\bblogueur"
)
_TO_HOST = pattern(
    r"\b(?:identite|coordonnees|elements? d'identification|informations? d'identification|identity|contact details)\b"
    r"[^.;]{0,100}\b(?:communiqu|transmis|fourni|confie|connu|depos|deten|remis|provided|known|given|disclosed)\w*"
    r"[^.;]{0,80}\b(?:hebergeur|host(?:ing)?\b)"
)
_AMATEUR = pattern(
    r"\bnon[ -]?professionnel|\bparticulier\b|\ba titre (?:prive|personnel|benevole)"
    r"|\bprivate individual|\bnon-?professional"
)
_OF_VISITORS = pattern(
    r"\bcookies?\b|\bstatisti|\badresses? ip\b|\bdonnees\b(?! d'iden)|\bvisit(?:eurs?|ors?)\b|\butilisateurs?\b"
    r"|\binternautes?\b"
    r"|\bmembres?\b|\busers?\b|\bcommentaires?\b"
)
_SHOWN_BY_SCRIPT = pattern(
    r"\b(?:affich\w{1,3}|voir|montrer|reveler|decouvrir|cliquez[^.;]{0,30}(?:voir|afficher|obtenir)|show|reveal|view|display)"
    r" (?:l'|notre |mon |le |la |our |the |my )?(?:adresse )?"
    r"(?:e-?mail|mail|courriel|adresse (?:e-?mail|mail|electronique))\b"
    r"|\b(?:adresse|e-?mail|courriel)\b[^.;]{0,60}\bprotege\w*[^.;]{0,60}\b(?:robots?|spam\w*|javascript|script)\b"
    r"|\b(?:address|e-?mail)\b[^.;]{0,60}\bprotected[^.;]{0,40}\b(?:spam\w*|bots?|javascript)\b"
    r"|\[e-?mail.{1,2}protected\]"
)


def anonymous_publisher(text: Text, parts: Sequence[Part]) -> Statement:
    """Return where a publisher who is no professional says to stay anonymous (LCEN art. 1-1 II, formerly 6 III 2)."""
    for part in parts:
        words = part.passage.folded
        if _claims(words) and not _OF_VISITORS.search(words):
            return Statement(found=True, seen=(text.seen(part.passage),))
    return ABSENT


def _claims(words: str) -> bool:
    if _STAYS.search(words) and _PUBLISHER.search(words):
        return True
    return bool(_TO_HOST.search(words) and _AMATEUR.search(words))


def hidden_email(text: Text, parts: Sequence[Part]) -> Statement:
    """Show where an address is kept from robots: it is there for visitors, and was not read."""
    if found := _first(parts, _SHOWN_BY_SCRIPT):
        part, start, end = found
        return Statement(found=False, confidence=Confidence.LIKELY, seen=(text.seen(part.passage, start, end),))
    return ABSENT


def _first(parts: Sequence[Part], expression: Quick) -> tuple[Part, int, int] | None:
    for part in parts:
        if part.party not in FOREIGN and (found := expression.search(part.passage.folded, part.start, part.end)):
            return part, *found.span()
    return None
