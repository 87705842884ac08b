"""Guarantees (L217-3 and following, Code civil 1641 and following, annex D211-2)."""

import re

from auditor.legal.cues import Cue, Point
from auditor.legal.passages import Text
from auditor.legal.statement import ABSENT, Confidence, Statement

_BY_LAW = r"legal\w*|\bloi\b|code (?:de la|civil)|article|l\.? ?217|l\.? ?211|dispositions|statutory"
CONFORMITY = Point(
    about=("conform", "217-", "211-", "warrant"),
    cues=(
        Cue(r"\bgaranties?\b(?: \w+){0,4}? ?:? (?:de |a la |d'une |en |relative a la )?conformite"
            r"|garantie? (?:legale )?(?:de )?non[- ]conformite|conformite legale|legal (?:guarantee"
            r"|warranty) of conformity|guarantee of conformity",
            unless=r"(?:aucune|sans|pas de) garantie(?: \w+){0,3} (?:de )?conformite"
                r"|client est (?:seul )?responsable|conformite legale des"
            r" (?:contenus|documents|textes|informations)", confidence=Confidence.CERTAIN),
        Cue(r"(?:repond\w*|garanti\w*|tenu\w*|responsable|action|liable)[^.;]{0,130}?(?:defauts?"
            r"|manque) de conformite", unless=r"apparent[^.]{0,60}(?:heures|jours)"),
        Cue(r"(?:defauts? de conformite|conformite)[^.;]{0,200}?(?:l\.? ?217-\d|l\.? ?211-\d|garanti"
            r"|code de la consommation|prescri|presum\w+ exist)"),
        Cue(r"garanti\w*[^.;]{0,140}?\bl\.? ?217-\d|\bl\.? ?217-\d{1,2}\b[^.;]{0,140}garanti"),
        Cue(r"garanties? legales?[^.;]{0,120}?\bconform(?:ite|es?)\b",
            unless=r"conformement aux? garanties? legales?\W*$"),
        Cue(r"defauts? de conformite", under=r"garanties? legales?|garantie", unless=r"apparent|commerciale"),
        Cue(r"\b217-(?:3|4|5|7|8|12)\b"),
    ),
    denied=(
        Cue(r"garanties? (?:legales? )?(?:de conformite|des vices)[^.]{0,160}(?:ne (?:sont|est) pas applicables?"
            r"|inapplicables?|ne s'appliqu\w+ pas (?:aux presentes|aux relations|entre professionnels))"),
    ),
)  # fmt: skip
_TWO_YEARS = (
    r"(?:\b2|deux|two)\)? ?(?:\(\w+\)|\(?2\)?)? ?(?:ans|annees|years?)\b|vingt[ -]quatre(?: \(24\))? mois"
    r"|\b24\)? ?(?:\(\w+[ -]\w+\) )?mois|24 months"
)
TWO_YEARS = Point(
    about=("ans", "mois", "annees", "year", "month"),
    cues=(
        Cue(r"(?:conformite|conforme|conformity|217-)[^;]{0,300}?(?:" + _TWO_YEARS + r")",
            unless=r"decouverte du (?:vice|defaut)(?! de conf)[^;]{0,20}$|vices? caches?[^;]{0,120}(?:deux"
                r"|2)\b[^;]{0,40}(?:compter|partir|from) (?:de )?(?:la "
                r"|sa )?decouverte(?!.{0,250}conformite.{0,120}(?:deux|2))", confidence=Confidence.CERTAIN),
        Cue(r"(?:" + _TWO_YEARS + r")[^;]{0,240}?(?:conformite|delivrance du bien|conformity)",
            unless=r"decouverte du vice"),
        Cue(r"garanties? legales?[^.;]{0,60}(?:" + _TWO_YEARS + r")",
            unless=r"commerciale|vices? caches?|constructeur"),
        Cue(r"(?:" + _TWO_YEARS + r")", under=r"conformite|conformity",
            unless=r"decouverte|vices? caches?|1641|1648|commerciale|constructeur|fabricant"),
        Cue(r"(?:" + _TWO_YEARS + r")[^;]{0,60}(?:delivrance|livraison|achat|reception|possession|factur)",
            under=r"garanties? legales?|garantie", unless=r"decouverte|vices? caches?|commerciale|constructeur"
                r"|fabricant|retour"),
    ),
)  # fmt: skip
HIDDEN = Point(
    about=("vice", "1641", "cache", "hidden", "latent", "redhibitoire"),
    cues=(
        Cue(r"vices? ?(?:et defauts? |ou defauts? )?(?:\w+ )?caches?|defauts? caches?|vices? redhibitoires?"
            r"|vices? non apparents?|hidden defects?|latent defects?|\b1641\b",
            unless=r"(?:aucune|sans|pas de) garantie[^.]{0,40}vices? cache", confidence=Confidence.CERTAIN),
    ),
    denied=(
        Cue(r"garanties? (?:legales? )?(?:de conformite|des vices)[^.]{0,160}(?:ne (?:sont|est) pas applicables?"
            r"|inapplicables?|ne s'appliqu\w+ pas (?:aux presentes|aux relations|entre professionnels))"),
    ),
)  # fmt: skip
ARTICLES = Point(
    about=("217-", "1641"),
    cues=(
        Cue(
            r"\bl?\.? ?217-(?:1|3)\b(?! et suivants? anciens?)|l\.? ?217-1 a l?\.? ?217-32",
            confidence=Confidence.CERTAIN,
        ),
    ),
)
OBSOLETE = Point(
    about=("211-", "217-4", "six mois", "217-12", "217-13", "217-9"),
    cues=(
        Cue(r"\bl\.? ?211-(?:4|5|12|9|1)\b[^;]{0,200}(?:conform|garanti)|(?:conform"
            r"|garanti)[^;]{0,200}\bl\.? ?211-(?:4|5|9|12)\b"),
        Cue(r"217-4 a (?:l\.? ?)?217-1[2-6]|\b217-4 et suivants|presum[^;]{0,120}(?:six|6) mois|(?:six"
            r"|6) mois[^;]{0,120}(?:presum|dispense|preuve)"),
    ),
)  # fmt: skip
COMMERCIAL = Point(
    about=("garanti", "warrant"),
    cues=(Cue(r"garanties? (?:commerciales?|contractuelles?|constructeur|fabricant|du fabricant|du constructeur)"
        r"|garanti\w* (?:\w+ ){0,6}(?:\d+|un|deux|trois|cinq|dix) (?:ans?|mois)",
              unless=r"(?:aucune|pas de|sans|independamment de) (?:\w+ )?garantie commerciale|conformite"
                  r"|vices? cache|legale"),),
)  # fmt: skip
APPARENT = Point(
    about=("reserve", "reclam", "apparent", "signal", "anomalie", "endommag", "avarie"),
    cues=(Cue(r"(?:reserves?|reclamation|apparents?|anomalies?|avaries?|endommag\w+|manquants?"
        r"|signal\w+)[^.;]{0,200}?\d{1,2} ?\)?(?: ?\(\w+\))? ?(?:h\b|heures?|jours?)",
            under=r"livraison|recept|reclam|transport|conform|retour|garanti|expedi|deliver", unless=r"retract"),),
)  # fmt: skip

_ANCHORS = tuple(
    re.compile(expression.replace(" ", r"\s+"))
    for expression in (
        r"delai de (?:deux|2) ans a compter de la (?:delivrance du bien|fourniture du contenu)",
        r"l'existence du defaut de conformite et non la date d'apparition",
        r"droit a la reparation ou au remplacement|mise en conformite sans retard injustifie",
        r"(?:extension|prolongation) de (?:six|6) mois|(?:six|6) mois de la garantie initiale",
        r"reduction du prix d'achat en conservant|reduction du prix",
        r"300 ?000 euros|300 000 €",
        r"l\.? ?217-1 a l?\.? ?217-32|l\.? ?224-25-1",
        r"1641 a 1649|(?:deux|2) ans a compter de la decouverte du defaut",
    )
)


def box(text: Text) -> Statement:
    """Read the box of annex D211-2 by its anchors; found from five of eight, doubtful under seven."""
    hits = [
        (passage, match) for anchor in _ANCHORS for passage in text.passages if (match := anchor.search(passage.folded))
    ]
    said = sum(1 for anchor in _ANCHORS if anchor.search(text.folded))
    if said < len(_ANCHORS) - 3:
        return ABSENT
    return Statement(
        found=True,
        value=f"{said}/{len(_ANCHORS)}",
        seen=tuple(text.seen(passage, *match.span()) for passage, match in hits[:3]),
        confidence=Confidence.LIKELY if said >= len(_ANCHORS) - 1 else Confidence.DOUBTFUL,
    )
