"""Towns of commercial registers: "RCS Paris B 123 456 789", "immatriculée au R.C.S. de Saint-Étienne", in any order."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from auditor.legal.passages import aligned
from auditor.legal.values.match import MOST_CHARS, MOST_LABELS, Match, disjoint, words

_UPPER = "A-ZÀ-ÖØ-ÞŒ"
_WORD = rf"[{_UPPER}][{_UPPER}a-zà-öø-ÿœ']{{0,30}}"
_LINK = r"(?:de|la|le|les|lès|du|des|sur|en|sous|et|aux|à|l'|d')"
_SKIP = r"(?![Cc][Ee][Dd][Ee][Xx]\b)"
TOWN = (
    rf"(?:[Ll](?:[AEae]|[Ee][Ss])[ -](?=[{_UPPER}])|L')?{_WORD}"
    rf"(?:(?:[ ]|[ ]?[-/][ ]?)(?:{_LINK}[ -]?){{0,2}}{_SKIP}{_WORD}){{0,5}}"
)
"""A town as written, links in lower case between its words."""
_TOWN = re.compile(TOWN)
_LOWER_TOWN = re.compile(r"[a-zà-öø-ÿ]{3,}(?:-[a-zà-öø-ÿ]{2,}){0,4}")
_ARTICLE = re.compile(rf"[Ll](?:es?|ES?|a|A)[ -](?=[{_UPPER}])")
_REGISTER = re.compile(
    r"\br ?\.? ?c ?\.? ?[si]\b\.?|\brcs(?=[a-z\d])|registre (?:d[ue]s? )?commerces?(?: (?:et|&) (?:des "
    r"|de )?(?:societes?|l'industrie))?"
    r"|registre des societes|registre local"
)
_COURT = re.compile(r"greffe|tribunal (?:de commerce|des activites economiques|judiciaire)")
_ENTERED = re.compile(
    r"(?:immatricul|enregistr|inscri)[a-z()]{1,8} (?:au greffe (?:du tribunal de commerce )?)?(?:a|de|d')[ :]+"
)
_SKIPPED = re.compile(
    r"[\s:,;.()\-/°*|]|d'|n°|nº|r\.?c\b\.?(?! ?s\b)|r\.?c\.?s\b\.?|\d[\d .]{6,20}\d|[ab]\b(?=[ .]?\d)"
    r"|(?:et|sous|avec|les?|la(?= (?:ville|juridiction))|du|des?|a|au|aupres|pres|tenu|par|n|no|num|numeros?|unique"
    r"|ville|greffe|tribunal|commerce|societes|tc|tae|immatricul\w{0,8}|inscrit\w{0,2}|enregistre\w{0,2}|registre"
    r"|is|was|of|in|the|with|under|number|identifie\w{0,2}|siren)\b"
)
_NEVER = words(
    "siren siret tva capital code ape naf tel telephone email e-mail mail adresse siege numero n no "
    "directeur directrice societe sas sasu "
    "sarl eurl sa snc sci france rcs registre rm rne immatriculation identifiant site contact represente "
    "representee responsable publication president gerant dont "
    "hebergeur hebergement editeur au vat id fax nous la le les et en sous b xxx xxxx ville forme statut "
    "intracommunautaire "
    "euros euro eur date telephone courriel "
    "non neant aucun aucune sans pas cours attente completer renseigner preciser definir remplir venir bce kbo "
    "banque-carrefour banque orias inpi insee rna cnil prefecture ordre tableau barreau chambre repertoire"
)
_AFTER = 110


@dataclass(frozen=True, slots=True)
class Town(Match):
    """The town of a register; ``value`` as written, single spaces."""


def find(text: str) -> list[Town]:
    """Return the towns in reading order."""
    text = text[:MOST_CHARS].replace("’", "'")
    return disjoint(_all(text, aligned(text)))


def _all(text: str, folded: str) -> Iterator[Town]:
    for label in islice(_REGISTER.finditer(folded), MOST_LABELS):
        if (town := _after(text, folded, label.end())) or (town := _before(text, folded, label.start())):
            yield town
    for label in _ENTERED.finditer(folded):
        if town := _town_at(text, folded, label.end()):
            yield town


def _after(text: str, folded: str, start: int) -> Town | None:
    """Skip what may stand between a register and its town: prepositions, the court, the number itself."""
    place, last = start, min(len(text), start + _AFTER)
    while place < last and (step := _SKIPPED.match(folded, place, last)):
        if folded[place] == "\n" and folded[start:place].strip(" :.-"):
            return None
        if town := _article(text, folded, place):
            return town
        place = step.end()
    return _town_at(text, folded, place)


def _article(text: str, folded: str, place: int) -> Town | None:
    """Read "Le Mans" or "Les Sables" before their article is skipped."""
    return _town_at(text, folded, place) if _ARTICLE.match(text, place) else None


def _before(text: str, folded: str, start: int) -> Town | None:
    """Read "Paris RCS 123 456 789": a town alone at the beginning of its line or after a comma."""
    line = text[max(0, start - 40, text.rfind("\n", 0, start) + 1) : start]
    piece = re.split(r"[,;:(|–]|\d ", line)[-1]
    low = start - len(piece) + (len(piece) - len(piece.lstrip()))
    town = _town_at(text, folded, low)
    return town if town and not text[town.end : start].strip(" -") else None


def _town_at(text: str, folded: str, place: int) -> Town | None:
    match = _TOWN.match(text, place, min(len(text), place + 60))
    if match is None:
        match = _LOWER_TOWN.match(text, place, min(len(text), place + 40))
        numbered = any(char.isdigit() for char in text[max(0, place - 12) : place])
        if (
            match is None
            or numbered
            or not re.match(r"[\s,;.)]*(?:sous|n°|b?\s?\d|$)", folded[match.end() : match.end() + 12])
        ):
            return None
    end = _end(folded, match.start(), match.end())
    value = " ".join(text[match.start() : end].split())
    return Town(value, match.start(), end) if len(value) >= 3 else None


def _end(folded: str, start: int, end: int) -> int:
    """Cut a town before a word that cannot be of it: the label of what comes next, the letter of the register."""
    for word in re.finditer(r"[^\s\-/]+", folded[start:end]):
        name = word.group().strip(".'")
        if name == "france" and folded[: start + word.start()].endswith(("de ", "de-")):
            continue
        if (name in _NEVER and not (word.start() == 0 and name in ("la", "le", "les"))) or (
            len(name) == 1 and name not in ("a", "l", "d")
        ):
            if name in ("la", "le", "les", "et", "en", "sous"):
                continue
            return start + len(folded[start : start + word.start()].rstrip(" -/"))
    return end
