"""Names of mediators.

The known ones (``rules/data/mediators.toml``) are read wherever a passage on mediation names them, any other name where
a document introduces its mediator.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from auditor.evidence.texts import BlockKind
from auditor.legal.cues import pattern
from auditor.legal.passages import Passage, Text, aligned
from auditor.legal.quick import Quick
from auditor.resources import table

ZONE = pattern(r"\bmediat(?:eur|rice|ion|or)")
_AFTER = 8
"""How many passages after the one that speaks of mediation can name the mediator."""
_UP, _LOW = "A-ZÀ-ÖØ-Þ", "a-zà-öø-ÿ"
_WORD = rf"[{_UP}][\w&'’.-]{{0,30}}"
_LINK = r"(?:de la|de l['’]|de|du|des|d['’]|le|la|les|et|en|pour|à|&|-|–|—|aux?)"
_NAME = re.compile(rf"{_WORD}(?:[ ,]? ?(?:{_LINK} ?){{0,2}}(?:{_WORD}|\((?=[{_UP}])[^)]{{2,60}}\))){{0,11}}")
_INTRODUCED = re.compile(
    r"(?:(?:mediateur|mediatrice|mediation|organisme|entite"
    r"|service)(?: de (?:la )?mediation)?(?: de la consommation| competent| designe| choisi| agree| retenu"
    r"| suivant| est| sera| conventionnel| dont (?:nous|il|elle|releve)[\w ]{0,30}){0,4}"
    r"\s*(?::|-|,|est|sera|nomme|suivant|a savoir|denomme)\s*[:-]?\s*"
    r"|(?:mediateur|mediation)\b[^.;]{0,160}?(?:aupres (?:de|du)|a savoir|suivante?s? ?:|saisir|contacter"
    r"|adherent (?:de|a|au)|adhere (?:a|au|aupres de)|releve de|relevons de|designe|choisi|affilie a|recours a"
    r"|appel (?:a|au)|: )\s*:?\s*(?:la |le |l'|du |de )?(?:societe |association |service |sas )?"
    r"|(?:mediateur|service de mediation|mediation)\s+(?:de la consommation\s+)?)"
)
_SAID_AFTER = re.compile(
    r"^[^.;]{0,60}?(?:peut etre saisi|en qualite de mediateur|comme mediateur|est (?:le "
    r"|notre )mediateur)"
)
_NEVER = frozenset(
    [
        "code",
        "article",
        "articles",
        "client",
        "consommateur",
        "commission",
        "union",
        "europe",
        "mediateur",
        "mediation",
        "consommation",
        "conformement",
        "le",
        "la",
        "les",
        "en",
        "il",
        "vous",
        "nous",
        "si",
        "ce",
        "cette",
        "adresse",
        "site",
        "telephone",
        "tel",
        "email",
        "courriel",
        "e-mail",
        "web",
        "internet",
        "coordonnees",
        "reglement",
        "france",
        "paris",
        "vendeur",
        "prestataire",
        "societe",
        "service",
        "litige",
        "litiges",
        "tout",
        "toute",
        "pour",
        "par",
        "dans",
        "apres",
        "avant",
        "a",
        "au",
        "aux",
        "un",
        "une",
        "l'acheteur",
        "l'utilisateur",
        "conditions",
        "generales",
        "vente",
        "plateforme",
        "https",
        "http",
        "www",
        "cgv",
        "notre",
        "votre",
        "son",
        "sa",
        "ses",
        "leur",
        "droit",
        "tribunal",
        "cour",
    ]
)
_KINDS = frozenset({"mediation", "mediateur", "service", "societe"})
"""First words that a proper name can follow ("Médiation des Deux Rives")."""
_GENERIC = pattern(
    r"^noms? d|organisme de mediation|coordonnees|a completer|commission (?:d'evaluation|de la mediation)"
    r"|liste des mediateurs|code de la consommation|union europeenne"
    r"|plateforme|plate-forme|reglement en ligne|direction generale|dgccrf"
)


@dataclass(frozen=True, slots=True)
class Mediator:
    """A mediator that a document names."""

    value: str
    """As written."""
    passage: Passage
    start: int
    end: int
    known: str = ""
    """Usual name, when it is in the table."""
    consumers: bool = True
    """False for a body that is no consumer mediator."""


@cache
def _known() -> tuple[tuple[Quick, str, bool], ...]:
    rows = [(alias, row) for row in table("mediators")["mediator"] for alias in (aligned(row["name"]), *row["aliases"])]
    rows.sort(key=lambda item: len(item[0]), reverse=True)
    return tuple(
        (pattern(rf"\b{re.escape(alias)}\b".replace(r"\ ", " ")), row["name"], row.get("consumers", True))
        for alias, row in rows
    )


@cache
def _sites() -> tuple[tuple[str, str], ...]:
    return tuple((site, row["name"]) for row in table("mediators")["mediator"] for site in row["sites"])


def sites() -> tuple[str, ...]:
    """Return the ends of the host names of every known mediator."""
    return tuple(site for site, _ in _sites())


def site_of(passage: Passage) -> str | None:
    """Return the address of a known mediator's site that a passage links to or spells out."""
    for site, _ in _sites():
        if site in passage.folded or any(site in link.url for link in passage.links):
            return next((link.url for link in passage.links if site in link.url and link.url.startswith("http")), site)
    return None


def zone(text: Text) -> tuple[Passage, ...]:
    """Return the passages on mediation: those that speak of it, those under such a heading, the lines that follow."""
    kept: list[Passage] = []
    opened: Passage | None = None
    for passage in text.passages:
        if ZONE.search(passage.folded):
            opened = passage
        elif opened and not _continues(opened, passage):
            opened = None
        about = opened is not None or any(ZONE.search(heading) for heading in passage.headings[-2:])
        if about and (not passage.link_only or site_of(passage)):
            kept.append(passage)
    return tuple(kept)


def _continues(opened: Passage, passage: Passage) -> bool:
    """Tell whether a passage still stands in the section where another one spoke of mediation."""
    near = passage.index <= opened.index + _AFTER
    return (
        near
        and (passage.headings[: len(opened.headings)] == opened.headings)
        and passage.headings[-1:]
        in (
            opened.headings[-1:],
            (opened.folded[:200],),
        )
    )


def named(text: Text) -> Iterator[Mediator]:
    """Yield the mediators a document names, the known ones first; consumer mediators before other bodies."""
    places = zone(text)
    known = [found for passage in places if (found := _known_in(passage))]
    yield from sorted(known, key=lambda found: (not found.consumers, aligned(found.known) not in aligned(found.value)))
    if not known:
        for passage in places:
            if found := _introduced(passage) or _after_colon(text, passage):
                yield found


def _known_in(passage: Passage) -> Mediator | None:
    best: Mediator | None = None
    for expression, name, consumers in _known():
        found = expression.search(passage.folded)
        if found and (best is None or found.start() < best.start):
            best = Mediator(passage.text[found.start() : found.end()], passage, *found.span(), name, consumers)
    return best


def _introduced(passage: Passage) -> Mediator | None:
    if not ZONE.search(passage.folded) or passage.kind is BlockKind.HEADING:
        return None
    for start in _INTRODUCED.finditer(passage.folded):
        name = _NAME.match(passage.text, start.end())
        if name and (found := _checked(passage, *name.span())):
            return found
    return None


def _after_colon(text: Text, passage: Passage) -> Mediator | None:
    """A name alone on the line that follows "… le médiateur dont il relève, à savoir :"."""
    if not ZONE.search(passage.folded) or not passage.folded.rstrip().endswith((":", "suivant", "suivante", "est")):
        return None
    for other in text.near(passage, 0, 1):
        name = _NAME.match(other.text)
        if name and len(other.text) < 140:
            return _checked(other, *name.span())
    return None


def _checked(passage: Passage, start: int, end: int) -> Mediator | None:
    name = passage.text[start:end].strip(" ,.-–—'’&")
    words = aligned(name).split()
    own = any(word[:1].isupper() and aligned(word) not in _NEVER for word in name.split()[1:])
    if (
        not words
        or (words[0] in _NEVER and not (words[0] in _KINDS and own))
        or len(name) < 3
        or _GENERIC.search(aligned(name))
        or "[" in name
    ):
        return None
    return Mediator(name, passage, start, start + len(name))
