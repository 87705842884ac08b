"""Sentences worth keeping for the rules about orders, cards, telephones and forms. Linear in the size of the text."""

import re

from auditor.reading.flow import Flow
from auditor.reading.text import clean, fold, shorten
from auditor.settings import Limits

_SENTENCE_END = re.compile(r"(?<=[.!?…])\s+|\n")
_LONGEST = 2_000
_ANY = (
    *(
        "invit",
        "guest",
        "compte",
        "account",
        "without",
        "sans ",
        "abonnement",
        "subscription",
        "cart",
        "card",
        "payment",
    ),
    *("paiement", "bancaires", "clic", "bloctel", "demarch", "prospection", "opposition au", "marketing", "consent"),
    *(
        "accord",
        "obligatoire",
        "requis",
        "required",
        "mandatory",
        "facultati",
        "optional",
        "mot",
        "password",
        "caracter",
    ),
    *("character", "signes", "chars"),
)
"""Every hint holds one of these, which is quicker to see."""
_HINTS = re.compile(
    r"(?:qu'|comme |mode |compte |client |commande |achat |commander |^)invite\b|\bguest\b|sans (?:me |vous |s'"
    r"|m')?(?:creer|creation|ouvrir|compte|inscription|inscri)"
    r"|without (?:an account|creating|registering|signing)"
    r"|\bcompte\b.{0,60}(?:obligatoire|requis|necessaire|indispensable|facultati|optionnel|command|achat|achet)"
    r"|(?:command|achat|achet)\w{0,15}.{0,60}\bcompte\b"
    r"|account (?:is )?(?:required|mandatory|needed)|must (?:create|have|register|open)|(?:creer|ouvrir|create"
    r"|creation d')(?: un| an|un)? ?(?:compte|account).{0,60}(?:command|order|checkout)"
    r"|(?:uniquement|exclusivement) (?:par|sur) abonnement|subscription.only"
    r"|(?:enregistr|memoris|conserv|sauvegard|retenir|save|saved|store|remember)\w{0,15}.{0,40}\b(?:cartes?|cards?"
    r"|moyens? de paiement|payment method|coordonnees bancaires)\b"
    r"|cartes? (?:bancaires? )?(?:enregistre|memorise)|(?:en )?(?:un|1)[ -]clic\b|one.click"
    r"|bloctel|demarchage|demarche[rz]\b|prospection.{0,30}telephon|opposition au|telemarketing|marketing calls?"
    r"|(?:consentement"
    r"|accord|consent).{0,80}(?:telephon|appel|phone)"
    r"|(?:required|mandatory|optional) fields?"
    r"|(?:champs?|rubriques?|mentions?|fields?|informations?|donnees)\b.{0,60}(?:obligatoires?|requis|facultati"
    r"|required|mandatory|optional)|^\* ?:? ?(?:obligatoire|required|requis)"
    r"|(?:mots? de passe|password).{0,120}(?:caracteres?|characters?|chiffre|majuscule|digit|upper ?case)"
    r"|(?:au moins|minimum|at least) (?:de )?\d{1,3} (?:caracteres?|characters?|signes|chars)"
    r"|\d{1,3} (?:caracteres?|characters?) (?:minimum|au minimum|or more|ou plus)"
)


def phrases_of(flow: Flow, limits: Limits) -> tuple[str, ...]:
    """Return the sentences that touch one of these subjects, each once, cut at ``text_chars``."""
    found: dict[str, None] = {}
    for sentence in dict.fromkeys(_SENTENCE_END.split("".join(flow.pieces))):
        short = clean(sentence[:_LONGEST])
        if len(short) > 3 and _HINTS.search(fold(short)):
            found.setdefault(_around_hint(short, limits.text_chars))
        if len(found) >= limits.traces_per_page:
            break
    return tuple(found)


def _around_hint(sentence: str, chars: int) -> str:
    """Cut a long sentence so that the words that matter stay in it."""
    match = _HINTS.search(fold(sentence))
    if match is None or len(sentence) <= chars or match.end() <= chars - 20:
        return shorten(sentence, chars)
    return "…" + shorten(sentence[max(0, match.start() - chars // 4) :], chars - 1)
