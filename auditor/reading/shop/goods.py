"""What a page tells machines about its product and the reviews on it (schema.org), and the reviews it shows."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import islice

from lxml import etree

from auditor.evidence.shop import Reviews
from auditor.reading.flow import Flow
from auditor.reading.text import clean, fold, shorten, text_of

_JSON_CHARS = 300_000
_NODES = 3_000
_BLOCKS = 60
_TRIED = 60_000
_BRAND_CHARS = 100
_WANTED = ("Product", "Review", "AggregateRating", "Brand")
_REVIEW_CLASS = re.compile(
    r"(?:^|[-_ ])(?:review|avis|temoignage|testimonial|comment|commentaire)s?[-_]{1,2}"
    r"(?:item|block|card|single|content|entry|body|text|row|box|clients?|customer|user)(?:$|[-_ ])"
    r"|(?:^| )(?:review|avis|testimonial|temoignage|jdgm-rev|comment_container|product-comment-list-item|spr-review"
    r"|yotpo-review)(?:$| )"
)
_NO_REVIEW = re.compile(
    r"\b(?:soyez le premier|aucun|pas encore|be the first|no reviews?|votre avis|donne[rz]|laisse[rz]"
    r"|ecri[rv]\w{1,3}|write a)\b"
    r"|\d+ (?:avis|reviews?|commentaires)\b|^avis (?:clients?|produits?)\W*$"
)
"""What a block named after reviews says when it holds none: an invitation, a count, a title."""
_LEAST_CHARS = 15
_DATED = re.compile(
    r"\b\d{1,2}[/.-]\d{1,2}[/.-](?:20)?\d\d\b|\b20\d\d-\d\d-\d\d\b|\b\d{1,2}(?:er)? (?:janv|fevr|mars|avri"
    r"|mai|juin|juil|aout|sept|octo|nove|dece|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
    r"|\b(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}"
    r"|\bil y a \d+ (?:jour|semaine|mois|an)|\b\d+ (?:day|week|month|year)s? ago"
)


@dataclass
class Goods:
    """What structured data say."""

    brand: str = ""
    released: date | None = None
    reviews: int = 0
    dated: int = 0
    aggregate: bool = False
    _seen: int = field(default=0, repr=False)


def goods_of(flow: Flow) -> Goods:
    """Read the JSON-LD of the page; broken JSON says nothing."""
    goods = Goods()
    for script in flow.all("script")[:500]:
        text = script.text or ""
        if "ld+json" in script.get("type", "").lower() and any(word in text for word in _WANTED):
            for node in _objects(text):
                _take(node, goods)
    return goods


def reviews_of(flow: Flow, goods: Goods) -> Reviews:
    """Count the reviews in the HTML: microdata and the blocks that shop software names as such."""
    blocks = _outermost(list(islice(_blocks(flow), _BLOCKS)))
    dated = sum(1 for block in blocks if _is_dated(block))
    rated = any(
        "aggregaterating" in node.get("itemtype", "")[:200].lower() for node in flow.all("div", "span")[:_TRIED]
    )
    return Reviews(
        items=max(len(blocks), goods.reviews), dated=max(dated, goods.dated), aggregate=goods.aggregate or rated
    )


def _objects(text: str) -> Iterator[dict[str, object]]:
    try:
        todo: list[object] = [json.loads(text[:_JSON_CHARS].strip(), strict=False)]
    except (ValueError, RecursionError):
        return
    for _ in range(_NODES):
        if not todo:
            return
        value = todo.pop()
        if isinstance(value, list):
            todo.extend(value)
        elif isinstance(value, dict):
            yield value
            todo.extend(child for child in value.values() if isinstance(child, dict | list))


def _take(node: dict[str, object], goods: Goods) -> None:
    kinds = node.get("@type")
    names = {str(kind) for kind in (kinds if isinstance(kinds, list) else [kinds])}
    if names & {"Product", "ProductGroup", "IndividualProduct"}:
        goods.brand = goods.brand or _name(node.get("brand")) or _name(node.get("manufacturer"))
        goods.released = goods.released or _day(node.get("releaseDate"))
    if "Review" in names:
        goods.reviews += 1
        goods.dated += bool(_day(node.get("datePublished")) or _day(node.get("dateCreated")))
    goods.aggregate = goods.aggregate or "AggregateRating" in names


def _name(value: object) -> str:
    if isinstance(value, dict):
        value = value.get("name")
    return shorten(clean(value), _BRAND_CHARS) if isinstance(value, str) else ""


def _day(value: object) -> date | None:
    try:
        return date.fromisoformat(str(value)[:10]) if value else None
    except ValueError:
        return None


def _blocks(flow: Flow) -> Iterator[etree._Element]:
    for node in islice(flow.all("div", "li", "article", "section", "blockquote"), _TRIED):
        kind = node.get("itemtype", "")[:200].lower().rstrip("/")
        name = node.get("class")
        if kind.endswith("/review") or (name and _REVIEW_CLASS.search(name[:300].lower())):
            yield node


def _outermost(blocks: list[etree._Element]) -> list[etree._Element]:
    """Keep the blocks that hold words of a visitor and stand in no other block."""
    known = set(blocks)
    return [
        block
        for block in blocks
        if not any(parent in known for parent in islice(block.iterancestors(), 12)) and _speaks(block)
    ]


def _speaks(block: etree._Element) -> bool:
    words = fold(text_of(block, 400))
    return len(words) >= _LEAST_CHARS and not _NO_REVIEW.search(words)


def _is_dated(block: etree._Element) -> bool:
    return next(block.iter("time"), None) is not None or bool(_DATED.search(fold(text_of(block, 2_000))))
