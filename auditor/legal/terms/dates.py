"""When the text was last changed."""

import re
from itertools import pairwise

from auditor.evidence.texts import BlockKind
from auditor.legal.cues import pattern
from auditor.legal.passages import Passage, Text
from auditor.legal.statement import ABSENT, Confidence, Statement

_MONTHS = ("janv", "fevr", "mars", "avr", "mai", "juin", "juil", "aout", "sept", "oct", "nov", "dec")
_ENGLISH = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?:janv(?:ier|\.)?|fevr(?:ier|\.)?|mars|avr(?:il|\.)?|mai|juin|juil(?:let|\.)?|aout|sept(?:embre|\.)?"
    r"|oct(?:obre|\.)?|nov(?:embre|\.)?|dec(?:embre|\.)?|january|february|march|april|may|june|july|august"
    r"|september|october|november|december)"
)
_DATE = re.compile(
    rf"\b(?:(?P<day>[0-3]?\d)(?:er|st|nd|rd|th)?\s(?:of\s)?(?P<month>{_MONTH}),?\s(?P<year>(?:19|20)\d\d)"
    rf"|(?P<emonth>{_MONTH})\s(?:(?P<eday>[0-3]?\d)(?:st|nd|rd|th)?,?\s)?(?P<eyear>(?:19|20)\d\d)"
    r"|(?P<iso>20\d\d)[-/.](?P<isom>[01]?\d)(?:[-/.](?P<isod>[0-3]?\d))?"
    r"|(?P<d>[0-3]?\d)\s?[/.-]\s?(?P<m>[01]?\d)\s?[/.-]\s?(?P<y>(?:20)?\d\d)|(?P<mm>[01]\d)/(?P<yy>20\d\d)"
    r"|(?P<bare>20\d\d))\b"
)
_MARK = pattern(
    r"mis\w* ?(?:a|[aà]) jour|mise ?-?a ?-?jour|\bmaj\b|derniere? (?:modification|revision|version|actualisation)"
    r"|en vigueur (?:au|le|depuis|a compter|a partir|des)|entree? en vigueur|(?:applicables?|valables?"
    r"|effecti\w+) (?:a (?:compter|partir) |depuis |au |des )|version(?: \w+)? ?(?:du|:|n|en date|\d|au|de)"
    r"|version ?$|\bv\d"
    r"|date (?:de |d')(?:la )?(?:derniere|mise|entree|version|publication|effet|revision|modification)"
    r"|modifie\w* le|revise\w* le|redige\w* le|publie\w* le|actualise\w* le|etablie?s? le|last (?:updated|modified"
    r"|revised|update)|updated (?:on)?|effective (?:date|from|as of)|\brevision|\bedition|fait (?:a|le)|^date ?:"
)
_FROM = pattern(r"\ba (?:compter|partir) du ?$")
_IN_FORCE = pattern(r"(?:conditions|cgv|version)[^.]{0,80}applicables?|remplacent? (?:toute|les|la)|en vigueur")
_LAW = pattern(
    r"\bloi\b|decret|ordonnance|reglement|directive|arrete|rgpd|code (?:de|civil)|convention"
    r"|depuis le 1er janvier 20\d\d,|cnil|n°|jurisprudence|tva|copyright|©|tous droits"
)


def last_updated(text: Text) -> Statement:
    """Read the date of the text; a date that stands alone near its beginning or end counts."""
    body = [passage for passage in text.passages if not passage.link_only]
    for passage in body:
        for date in _DATE.finditer(passage.folded[:600]):
            before = passage.folded[max(0, date.start() - 80) : date.start()]
            mark = _MARK.search(before) or (_MARK.search(passage.lead) if passage.lead else None)
            short = _MARK.search(passage.folded) and len(passage.folded) < 80
            mark = mark or (_FROM.search(before) if _IN_FORCE.search(passage.folded) else None)
            if (mark or short) and not _LAW.search(
                before[mark.start() :] if mark and mark.string is before else passage.folded
            ):
                return _dated(text, passage, date, Confidence.CERTAIN)
    main = [passage for passage in body if passage.region.value in ("main", "footer")]
    for passage in (*main[:6], *main[-6:]):
        alone = _DATE.fullmatch(passage.folded.strip(" .()_-*"))
        if alone and not alone["bare"] and passage.kind is not BlockKind.ROW:
            return _dated(text, passage, alone, Confidence.LIKELY)
    for label, passage in pairwise(body):
        alone = _DATE.fullmatch(passage.folded.strip(" .()_-*:"))
        if alone and len(label.folded) < 60 and _MARK.search(label.folded):
            return _dated(text, passage, alone, Confidence.CERTAIN)
    return ABSENT


def _dated(text: Text, passage: Passage, date: re.Match[str], confidence: Confidence) -> Statement:
    return Statement(found=True, value=_iso(date), seen=(text.seen(passage, *date.span()),), confidence=confidence)


def _iso(date: re.Match[str]) -> str:
    year = date["year"] or date["eyear"] or date["iso"] or date["y"] or date["yy"] or date["bare"]
    year = f"20{year}" if len(year) == 2 else year
    month = date["isom"] or date["m"] or date["mm"] or _month(date["month"] or date["emonth"])
    day = date["day"] or date["eday"] or date["isod"] or date["d"]
    return "-".join([year, *([f"{int(month):02}"] if month else []), *([f"{int(day):02}"] if day else [])])


def _month(name: str | None) -> int:
    for names in (_MONTHS, _ENGLISH):
        for number, start in enumerate(names, 1):
            if name and name.startswith(start):
                return number
    return 0
