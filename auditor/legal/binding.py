"""Whom a document binds: among several terms of sale, those that a consumer accepts come first."""

import re
from collections.abc import Iterable
from enum import IntEnum
from urllib.parse import unquote, urlsplit

from auditor.evidence.pages import DocumentKind, Region
from auditor.evidence.texts import BlockKind, TextDocument
from auditor.reading.documents import is_use_terms
from auditor.reading.text import fold


class Audience(IntEnum):
    """For whom a document is written, those that matter most to a consumer first."""

    CONSUMERS = 0
    EVERYONE = 1
    """Nothing limits it."""
    BUSINESSES = 2
    SELLERS = 3
    """Traders who sell on the marketplace."""


_OPENING_CHARS = 4_000
_BUSINESS_NAME = re.compile(
    r"\bb ?(?:to|2) ?b\b|\bpro(?:s|fessionnel(?:le)?s?)?\b|revendeurs?|grossistes?|wholesale|resellers?"
    r"|distributeurs?"
    r"|business (?:customers?|terms|sales)|entreprises\b|collectivites"
)
_SELLER_NAME = re.compile(
    r"(?:conditions|cgv|cgu|cgps?|contrat|charte|terms|espace)[\w' ]{0,40}\b(?:vendeurs?|marchands?|sellers?"
    r"|merchants?"
    r"|partenaires?|affilies?|createurs?)\b|\b(?:seller|merchant|vendor)s? (?:terms|agreement|policy)"
)
_CONSUMER_NAME = re.compile(
    r"\bb ?(?:to|2) ?c\b|particuliers?|consommateurs?|consumers?|clients? (?:particuliers?|finaux)"
)
_BUSINESS_ONLY = re.compile(
    r"(?:exclusivement|uniquement|reservee?s?|seulement|strictement|s'adressent?|destinee?s?|applicables?) .{0,40}"
    r"(?:aux?|entre|a des|a une clientele de?) (?:\w+ ){0,3}professionnel|clients? professionnels? (?:uniquement"
    r"|exclusivement)"
    r"|only (?:to|for) (?:business|professional|trade)|not (?:to|for) consumers"
    r"|n'(?:est|etant) pas (?:un )?consommateur|non[- ]consommateur|entre professionnels"
)
_CONSUMER_TOO = re.compile(r"\bconsommateurs?\b|\bconsumers?\b|\bparticuliers?\b|retract|withdrawal")
_NO_CONSUMER = re.compile(r"(?:pas|non|ni|not|sans)[ -](?:\w+ ){0,2}(?:consommateurs?|consumers?|particuliers?)")


def audience_of(document: TextDocument) -> Audience:
    """Say for whom a document is written, by its name first, then by what it says at its beginning."""
    name = _name(document)
    if _SELLER_NAME.search(name):
        return Audience.SELLERS
    consumers = bool(_CONSUMER_NAME.search(name))
    if _BUSINESS_NAME.search(name):
        return Audience.EVERYONE if consumers else Audience.BUSINESSES
    if consumers:
        return Audience.CONSUMERS
    words = fold("\n".join(block.text for block in document.blocks if block.region is Region.MAIN)[:200_000])
    if _BUSINESS_ONLY.search(words[:_OPENING_CHARS]) and not _CONSUMER_TOO.search(_NO_CONSUMER.sub("", words)):
        return Audience.BUSINESSES
    return Audience.EVERYONE


def binding(documents: Iterable[TextDocument]) -> tuple[TextDocument, ...]:
    """Return the documents that bind consumers, the first first: those for others are left out unless all are.

    Terms of sale come before terms of use, French before another language (Code de la consommation L211-1).
    """
    ranked = [(audience_of(document), document) for document in documents]
    kept = [pair for pair in ranked if pair[0] <= Audience.EVERYONE] or ranked
    return tuple(document for _, document in sorted(kept, key=lambda pair: (pair[0], *_order(pair[1]))))


def _order(document: TextDocument) -> tuple[bool, bool]:
    use = DocumentKind.TERMS in document.kinds and is_use_terms(document.title)
    return use, document.language not in (None, "fr")


def _name(document: TextDocument) -> str:
    """Return the title, the main heading and the last part of the address, folded."""
    first = next((block.text for block in document.blocks if block.kind is BlockKind.HEADING and block.level == 1), "")
    last = unquote(urlsplit(document.url).path).rstrip("/").rsplit("/", 1)[-1]
    return fold(f"{document.title[:200]} {first[:200]} {last[:100]}").replace("-", " ").replace("_", " ")
