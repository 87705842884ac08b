"""Vocabulary that the readers of terms of sale share: fragments of expressions on folded words."""

import re
from dataclasses import replace

from auditor.evidence.pages import Region
from auditor.evidence.texts import BlockKind
from auditor.legal.passages import Passage, Text
from auditor.legal.quick import Quick

GOODS = (
    r"(?:produits?|articles?|biens?|marchandises?|services?|prestations?|offres?|formations?|menus?|chambres?"
    r"|hebergements?|logements?|abonnements?|oeuvres?|creations?|contenus?|logiciels?|seances?|cours|ateliers?"
    r"|billets?|places?|formules?|packs?|vehicules?|travaux|bijoux|vetements|plats|products?|goods|items?)"
)
CLIENT = (
    r"(?:clients?|clientes?|consommat\w+|acheteu\w+|acquereu\w+|utilisat\w+|internautes?|vous|abonnes?|adherents?"
    r"|stagiaires?|voyageurs?|participants?|commanditaire|beneficiaires?|locataires?|customers?|consumers?|buyers?"
    r"|you|users?)"
)
SHIPPING = r"(?:livraisons?|expeditions?|envois?|port|transport|acheminement|shipping|delivery|postage|deplacements?)"
WITHDRAWAL = (
    r"(?:retract\w*|right (?:of|to) (?:withdraw\w*|cancel\w*)|withdrawal|cooling[ -]off|droit de renonciation"
    r"|droit de repentir|(?:delai|periode) de reflexion|changement d'avis|satisfait\w* ou rembours\w*"
    r"|changer d'avis|change your mind)"
)
"""The right to give up a contract, by any of its names."""
LEGAL = r"(?:legal\w*|la loi|code (?:de la|civil)|article|[lr]\.? ?2\d\d-\d|1641|droit)"

_FOREIGN_ANNEX = re.compile(
    r"dispositions? (?:derogatoires?|particulieres|specifiques) (?:des|par|aux?|selon les?) pays"
)
_TODO = re.compile(
    r"(?:cette page|ce document|cette section|ce modele|cet article) (?:doit|devra|devront"
    r"|doivent) (?:etre )?(?:complet|adapt|remplac|redig)\w*|(?:reste|restent) a (?:completer|rediger|definir)"
    r"|\btodo\b|^[\Wx]*$|lorem ipsum|dolor sit amet|^\W*(?:a completer|a rediger|a definir)\b"
)
"""A sentence that asks the author to write something, with every keyword of it."""
_SEPARATORS = re.compile(r"[|·•][^|·•]{2,60}[|·•]")
"""A line of links, even where some of it is no link."""
_TITLE = re.compile(
    r"(?=.{4,70}$)[^\W\da-zà-öø-ÿ][^.;:!?@€\d]*[^\W\d]\)?"
    r"|(?=.{4,70}$)\d{1,2}(?:\.\d{1,2})*\.? ?[^\W\d][^.;:!?@€]*[^\W\d]"
)
_SENTENCE_CHARS = 80
_MENU = frozenset({Region.NAV})


_FIELD = re.compile(
    r"[\[{<](?=[^\[{<\]}>@]{0,200}(?:complet|indiqu|precis|inser|nom|adresse|mediateur|choisi|votre|vos |xx|date"
    r"|montant|delai|taux|_))[^\[{<\]}>@]{1,200}[\]}>]"
)
"""A field that was never filled in: what it asks for is not stated."""


_SHORTENED = re.compile(r"\b(l|r|d|arts?|c|al|n|no|cf|tel|mme|mr|env|s|ste)\.(?=\s?[\w(])")


def unfilled(passage: Passage) -> Passage:
    """Return the passage with its empty fields and the dots of "art. L. 221-18" blanked, places kept."""
    folded = _FIELD.sub(lambda field: " " * len(field[0]), passage.folded)
    folded = folded.replace("*", " ")
    folded = _SHORTENED.sub(r" \1", folded)
    return passage if folded == passage.folded else replace(passage, folded=folded)


def spoken(text: Text) -> tuple[Passage, ...]:
    """Return the passages that can state something: no heading, no menu, no annex for another country.

    A short line alone in its paragraph, before a longer one, counts as the heading of what follows.
    """
    kept = []
    title: Passage | None = None
    menus = frozenset() if _in_menu(text) else _MENU
    for passage in text.passages:
        if title and (title.headings != passage.headings or passage.kind is BlockKind.HEADING):
            title = None
        if _is_title(text, passage):
            title = passage
        elif _speaks(passage) and passage.region not in menus:
            kept.append(_titled(unfilled(passage), title))
    return tuple(kept)


def _in_menu(text: Text) -> bool:
    """Tell whether the page put its very text where menus stand: most of its words that are no link."""
    inside = outside = 0
    for passage in text.passages:
        if not passage.link_only:
            inside += len(passage.text) * (passage.region in _MENU)
            outside += len(passage.text) * (passage.region not in _MENU)
    return inside > outside


def _speaks(passage: Passage) -> bool:
    return (
        not _TODO.search(passage.folded)
        and passage.kind is not BlockKind.HEADING
        and not passage.link_only
        and not (passage.region is Region.FOOTER and _SEPARATORS.search(passage.text))
        and not any(_FOREIGN_ANNEX.search(heading) for heading in passage.headings)
    )


def _is_title(text: Text, passage: Passage) -> bool:
    """Tell whether a passage is a short line without an end, and the next one is a sentence."""
    if passage.kind is not BlockKind.PARAGRAPH or not _TITLE.fullmatch(passage.text) or passage.link_only:
        return False
    after = text.passages[passage.index + 1 : passage.index + 2]
    return any(len(other.text) > _SENTENCE_CHARS and other.kind is not BlockKind.HEADING for other in after)


def _titled(passage: Passage, title: Passage | None) -> Passage:
    if title is None:
        return passage
    heading = title.folded[:200]
    return replace(passage, headings=(*passage.headings, heading), context=f"{heading}\n{passage.context}")


def under(passage: Passage, expression: Quick | re.Pattern[str], depth: int = 2) -> bool:
    """Tell whether one of the nearest headings, the lead or the row's label says ``expression``."""
    return any(expression.search(words) for words in (*passage.headings[-depth:], passage.lead, passage.label))
