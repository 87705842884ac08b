"""Names of natural persons: titles, given and last names in any order and case, particles, initials."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from auditor.legal.passages import aligned
from auditor.legal.statement import State
from auditor.legal.values.match import MOST_CHARS, Match, disjoint
from auditor.resources import table

_UP = "A-ZÀ-ÖØ-ÞŒŠŽĆČÇĞİŁŃŚŞ"
_LOW = "a-zà-öø-ÿœšžćčçğıłńśş"
_TOKEN = rf"[{_UP}](?:[{_LOW}{_UP}']*[{_LOW}{_UP}])?\.?(?:-[{_UP}][{_LOW}{_UP}']*\.?)?"
_PARTICLE = r"(?:de la|de l'|de|du|des|d'|le|la|van der|van den|van de|van|von|den|der|di|da|dos|del|el|ben|bin|al|y|e)"
_NAME = re.compile(rf"(?<![\w@'\-]){_TOKEN}(?:[ ](?:{_PARTICLE}[ ]?)?{_TOKEN}){{0,4}}")
_TITLE = re.compile(
    r"(?<![\w])(?:monsieur|madame|mademoiselle|mme|mlle|m(?=\. ?[A-Z])|mr|mrs|ms|miss|mister|maitre|me"
    r"(?=\. )|dr|docteur|prof|professeur|m(?= [A-Z]))\b\.? {0,2}(?:et mme |le |la )?$",
    re.IGNORECASE,
)
_FILLER = re.compile(
    r"^(?:(?:pre)?nom (?:et )?(?:de famille|(?:pre)?nom)|(?:first|last) ?name (?:first|last) ?name"
    r"|votre nom|your name|nom complet|full name|xx+( xx+)*)$"
)
_UPPER_PARTICLES = frozenset({"DE", "DU", "DES", "LA", "LE", "De", "Du", "La", "Le", "El", "Ben", "Van", "Von"})
_PSEUDONYM_SIGNS = re.compile(r"[\d_]")


@dataclass(frozen=True, slots=True)
class Person(Match):
    """A person; ``value`` as written without the title."""

    title: str = ""
    known: bool = False
    """One of the words is a usual given name."""
    abbreviated: bool = False
    """A part is an initial: "J. Dupont", "Marie D."."""

    @property
    def sure(self) -> bool:
        """Whether this can hardly be anything but a person."""
        return bool(self.title) or self.known


def find(text: str) -> list[Person]:
    """Return the persons in reading order; two words at least, or one after a title."""
    text = text[:MOST_CHARS].translate({0xA0: " ", 0x202F: " ", 0x2019: "'"})
    return disjoint(_all(text))


def given_name(word: str) -> bool:
    """Say whether ``word`` is in ``rules/data/given_names.toml``, any part of a compound too."""
    return any(part in _given_names() for part in aligned(word).strip(".").split("-"))


@cache
def _given_names() -> frozenset[str]:
    return frozenset(aligned(name) for name in table("given_names")["names"])


@cache
def _other_words() -> frozenset[str]:
    return frozenset(table("given_names")["never"])


def _all(text: str) -> Iterator[Person]:
    for match in _NAME.finditer(text):
        title = _TITLE.search(text[max(0, match.start() - 16) : match.start()])
        start, words = _without_title(match)
        spoken = title.group().strip() if title else text[match.start() : start].strip()
        if person := _person(words, start, spoken):
            yield person


def _without_title(match: re.Match[str]) -> tuple[int, str]:
    """Drop a title that was read as the first word of the name."""
    words = match.group()
    inner = re.match(
        r"(?:(?:Monsieur|Madame|Mademoiselle|MONSIEUR|MADAME|Mme|Mlle|MME|Mrs?|Ms|Dr|Docteur|Ma[iî]tre|M|Me"
        r"|Prof)\.?) (?:et Madame )?",
        words,
    )
    return (match.start() + inner.end(), words[inner.end() :]) if inner else (match.start(), words)


def _person(words: str, start: int, title: str) -> Person | None:
    tokens = words.split()
    if _FILLER.match(aligned(words)):
        return Person(words, start, start + len(words), State.PLACEHOLDER, title)
    while tokens and _never(tokens[-1]) and not given_name(tokens[-1]):
        tokens.pop()
    while tokens and aligned(tokens[-1]) in ("de", "du", "des", "la", "le", "et", "y", "e", "d'"):
        tokens.pop()
    value = " ".join(tokens).rstrip("'-")
    value = value[:-1] if value.endswith(".") and len(tokens[-1]) > 3 else value
    if (
        not value
        or any(_never(token) for token in tokens if token not in _UPPER_PARTICLES)
        or _PSEUDONYM_SIGNS.search(value)
    ):
        return None
    solid = [token for token in tokens if len(token.strip(".")) > 1]
    if not solid or (len(tokens) < 2 and not title):
        return None
    known = any(given_name(token) for token in tokens) and len(tokens) > 1
    initial = any(len(token.strip(".")) == 1 or re.fullmatch(r"[A-Z]\.-[A-Z]\.", token) for token in tokens)
    return Person(value, start, start + len(value), None, title, known, initial)


def _never(token: str) -> bool:
    return aligned(token).strip(".,'") in _other_words()
