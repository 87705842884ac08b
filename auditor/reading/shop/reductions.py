"""Announcements of reduced prices: the struck price, the price to pay and the percentage beside them.

What is ambiguous (several prices, several percentages) is left out rather than guessed.
"""

import re
from collections.abc import Iterator
from itertools import islice

from lxml import etree

from auditor.evidence.shop import Reduction
from auditor.reading.flow import Flow
from auditor.reading.shop.sentences import folded
from auditor.reading.text import is_hidden, shorten, text_of

_MOST = 30
_TRIED = 300
_LEVELS = 5
_GROUP_CHARS = 300
_NODES = 60_000
_TEXT_CHARS = 200
_STRUCK_CLASS = re.compile(
    r"(?:^|[-_ ])(?:(?:old|regular|was|compare(?:d|[-_]at)?|strike|striked|crossed|before|previous|original|barre"
    r"|ancien)[-_]{0,2}(?:price|prix)"
    r"|(?:price|prix)[-_]{1,2}(?:old|was|compare(?:[-_]at)?|strike|striked|crossed|before|previous|original|barre"
    r"|ancien))(?:$|[-_ ])"
)
_AMOUNT = re.compile(
    r"(?<![\d,.])(\d{1,3}(?:[ .]\d{3}){1,2}(?!\d)|\d{1,7})(?:[.,](\d{1,2})(?!\d) ?eur\b| ?eur ?(\d\d)"
    r"(?![\d.,]| ?(?:eur|%))| ?eur\b)"
    r"|\beur ?(\d{1,7})(?:[.,](\d{1,2}))?(?!\d)"
)
_UNIT = re.compile(
    r"\s{0,2}\)?(?:ttc|ht)?\s{0,2}(?:/|le |la |par |per )\s{0,2}(?:\d{0,4} ?)?(?:kg|kilo|g\b|l\b|litre|ml|cl|m2|m\b"
    r"|piece|unite|100)"
)
_OTHER_BEFORE = re.compile(
    r"(?:\bx ?|\bfois (?:de )?|\bdes |\bdont |\bsoit |economis\w{1,3} |save |livraison |\bport |\beco-?part\w{0,12} )$"
)
_PERCENT = re.compile(
    r"(?:-|\b(?:remise|reduction|economie|rabais|promo|economisez"
    r"|save)(?: de)? ?:? ?-?) ?(\d{1,2}(?:[.,]\d{1,2})?) ?%|(\d{1,2}(?:[.,]\d{1,2})?) ?% (?:de (?:remise|reduction"
    r"|rabais)|d'economie|off)\b"
)
_UP_TO = re.compile(
    r"jusqu'a|up to|\bcode\b|\bcoupon\b|premiere commande|first order|newsletter|bienvenue|supplementaire|\bextra\b"
    r"|\b(?:2e|2eme|deuxieme|second|3e)\b|\bdes \d+ (?:article|produit|eur)"
)
"""Percentages that are not of this price."""


def reductions_of(flow: Flow) -> tuple[Reduction, ...]:
    """Return the reductions announced beside a struck price, each wording once."""
    found: dict[str, Reduction] = {}
    for node in islice(_struck(flow), _TRIED):
        reduction = _reduction(node)
        if reduction is not None:
            found.setdefault(reduction.text, reduction)
        if len(found) >= _MOST:
            break
    return tuple(found.values())


def _struck(flow: Flow) -> Iterator[etree._Element]:
    """Yield the elements that strike a price, those of the same price once."""
    yield from (node for node in flow.all("del", "s", "strike"))
    for node in islice(flow.all("span", "div", "p", "bdi", "b", "td", "li"), _NODES):
        name = node.get("class")
        if name and _STRUCK_CLASS.search(name[:300].lower()) and next(node.iter("del", "s", "strike"), None) is None:
            yield node


def _reduction(node: etree._Element) -> Reduction | None:
    if any(is_hidden(parent) for parent in (node, *islice(node.iterancestors(), 6))):
        return None
    struck = amounts(_words(node))
    if len(struck) != 1:
        return None
    group, others = _group(node, struck[0])
    words = _words(group)
    lower = [amount for amount in others if amount < struck[0]]
    if not lower:
        return None
    percents = [] if _UP_TO.search(words) else _percents(words)
    return Reduction(
        text=shorten(text_of(group, _GROUP_CHARS), _TEXT_CHARS),
        prior=struck[0],
        price=lower[0] if len(others) == 1 else None,
        percent=percents[0] if len(percents) == 1 and len(others) == 1 else None,
    )


def _group(node: etree._Element, struck: float) -> tuple[etree._Element, list[float]]:
    """Climb to the block that holds the price to pay, and on to the percentage while no third price joins."""
    best, others = node, list[float]()
    for parent in islice(node.iterancestors(), _LEVELS):
        words = _words(parent)
        found = [amount for amount in dict.fromkeys(amounts(words)) if amount != struck]
        if len(words) > _GROUP_CHARS or parent.tag in ("body", "form", "main", "ul", "table"):
            break
        if others and found != others:
            break
        if found and (not others or _percents(words)):
            best, others = parent, found
        if others and _percents(words):
            break
    return best, others


def _words(node: etree._Element) -> str:
    return folded(text_of(node, _GROUP_CHARS + 100))


def amounts(words: str) -> list[float]:
    """Return the prices of a folded text in their order; those of a unit, of an instalment or saved are none."""
    found = []
    for match in islice(_AMOUNT.finditer(words), 20):
        if _UNIT.match(words[match.end() : match.end() + 20]) or _OTHER_BEFORE.search(
            words[max(0, match.start() - 20) : match.start()]
        ):
            continue
        whole = re.sub(r"[ .]", "", match[1] or match[4] or "")
        cents = (match[2] or match[3] or match[5] or "0").ljust(2, "0")
        found.append(int(whole) + int(cents) / 100)
    return found


def _percents(words: str) -> list[float]:
    found = (match[1] or match[2] for match in _PERCENT.finditer(words))
    return list(dict.fromkeys(float(text.replace(",", ".")) for text in found))
