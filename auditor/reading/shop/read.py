"""Read what one page shows of the shop."""

import re

from auditor.evidence.pages import Region
from auditor.evidence.shop import ShopReading
from auditor.reading.flow import Flow
from auditor.reading.links import Anchor
from auditor.reading.shop.access import access_of
from auditor.reading.shop.buttons import buttons_of, has_card_fields
from auditor.reading.shop.functions import functions_of
from auditor.reading.shop.goods import goods_of, reviews_of
from auditor.reading.shop.reductions import reductions_of
from auditor.reading.shop.sentences import said_of
from auditor.reading.text import clean, shorten
from auditor.redaction import Redactor
from auditor.settings import Limits

_SCRIPT_CHARS = 50_000
_RANDOM = re.compile(
    r"Math\.random\(.{0,200}\b(?:viewers?|viewing|watching|visitors?|visiteurs?|regardent|personnes|stock"
    r"|left|restants?)\b"
    r"|\b(?:viewers?|viewing|watching|visiteurs?|regardent|personnes|restants?)\b.{0,200}Math\.random\(",
    re.IGNORECASE | re.DOTALL,
)
_CART_FIELD = re.compile(r"(?:^|[-_\[])(?:qty|quantit[ey]|quantite|qte|updates)(?:$|[-_\]\[])", re.IGNORECASE)


def shop_of(flow: Flow, anchors: list[Anchor], limits: Limits, redactor: Redactor) -> ShopReading:
    """Return what the page shows of the shop. Never raises."""
    goods = goods_of(flow)
    return ShopReading(
        said=said_of(flow, limits.text_chars),
        functions=functions_of(anchors, redactor),
        buttons=buttons_of(flow),
        reductions=reductions_of(flow),
        reviews=reviews_of(flow, goods),
        access=access_of(flow),
        brand=goods.brand,
        released=goods.released,
        card_frame=has_card_fields(flow),
        basket_lines=_basket_lines(flow),
        images_in_footer=sum(1 for node in flow.all("img", "svg")[:500] if flow.region(node) is Region.FOOTER),
        random_scarcity=_random_scarcity(flow),
    )


def _basket_lines(flow: Flow) -> int:
    """Count the quantities that a visitor can change."""
    return sum(1 for node in flow.all("input", "select")[:500] if _CART_FIELD.search(node.get("name", "")[:100]))


def _random_scarcity(flow: Flow) -> str:
    """Return the part of an inline script that draws at random how many look, or how few are left."""
    for script in flow.all("script")[:200]:
        text = (script.text or "")[:_SCRIPT_CHARS]
        if "Math.random" in text and (match := _RANDOM.search(text)):
            return shorten(clean(match[0]), 200)
    return ""
