"""Controls that send an order or a declaration on its way, with what tells the last one of an order."""

import re
from itertools import islice

from lxml import etree

from auditor.evidence.pages import Region
from auditor.evidence.shop import Button
from auditor.reading.flow import Flow
from auditor.reading.text import clean, fold, is_hidden, shorten, text_of

_MOST = 40
_TRIED = 400
_LABEL_CHARS = 120
_INPUTS = 300
_ACTS = re.compile(
    r"command|achet|achat|pay|pai|regl|valid|confirm|finalis|termin|continu|suivant|order|buy|purchase|checkout|next"
    r"|proceed|complete|submit|envoy|send|souscri|abonn|reserv|book|retract|renonc|withdraw|resili|cancel"
    r"|annul|donner|place"
)
_FINAL = re.compile(
    r"place[-_]?order|payment[-_]confirmation|(?:submit|confirm|validate|finish|complete)[-_]?order"
    r"|order[-_]?(?:confirm|submit|validate)"
    r"|checkout[-_]?(?:place|submit|confirm|finish|buy)|valid(?:er|ate)?[-_]?(?:la[-_]?)?commande"
    r"|pay[-_]?now|btn[-_]?pay|pay[-_]?button|tp[-_]submit"
)
"""How shop software names the control that concludes the order (WooCommerce, PrestaShop, Magento, OpenCart ...)."""
_PAYS = re.compile(r"payment|paiement|reglement|card|carte|\bcc[-_]|cvc|cvv|cryptogram|pay[-_]?method|moyen")
_KEEPS_CARD = re.compile(r"save|enregistr|memoris|garder|fidelite|loyalty|gift|cadeau")
_CARD = re.compile(
    r"^cc-|card-?(?:number|num|no)\b|cardnumber|numero[-_]?(?:de[-_]?)?carte|carte[-_]?(?:numero|number)"
    r"|\bcvc\b|\bcvv\b|cryptogramme"
)


def buttons_of(flow: Flow) -> tuple[Button, ...]:
    """Return the controls whose words act, in the main content, each label once."""
    nodes = (*flow.all("button")[:_TRIED], *flow.all("input")[:_TRIED], *_links(flow))
    found: dict[str, Button] = {}
    for node in nodes:
        label = _label(node)
        if (
            label
            and _ACTS.search(fold(label))
            and flow.region(node) in (Region.MAIN, Region.FORM)
            and not _unseen(node)
        ):
            button = Button(label=label, final=_is_final(node), pays=_pays(node), link=node.tag == "a")
            if label not in found or (button.final and not found[label].final):
                found[label] = button
        if len(found) >= _MOST:
            break
    return tuple(found.values())


def has_card_fields(flow: Flow) -> bool:
    """Say whether the card is asked for in the page itself."""
    for node in flow.all("input")[:_TRIED]:
        names = (node.get(name, "")[:100].lower() for name in ("autocomplete", "name", "id"))
        if node.get("type", "text").lower() not in ("hidden", "checkbox", "radio") and any(map(_CARD.search, names)):
            return True
    return False


def _links(flow: Flow) -> list[etree._Element]:
    links = (
        node for node in flow.all("a")[: _TRIED * 4] if node.get("role") == "button" or "btn" in node.get("class", "")
    )
    return list(islice(links, _TRIED))


def _label(node: etree._Element) -> str:
    if node.tag == "input" and node.get("type", "").lower() not in ("submit", "image", "button"):
        return ""
    names = (clean(node.get(name, "")[:300]) for name in ("value", "aria-label", "alt", "title"))
    words = text_of(node, 300) if node.tag != "input" else ""
    return shorten(words or next((name for name in names if name), ""), _LABEL_CHARS)


def _unseen(node: etree._Element) -> bool:
    return any(is_hidden(parent) for parent in (node, *islice(node.iterancestors(), 8)))


def _is_final(node: etree._Element) -> bool:
    close = (node, *(parent for parent in islice(node.iterancestors(), 4) if parent.tag not in ("form", "body")))
    return any(
        _FINAL.search(parent.get(name, "")[:200].lower()) for parent in close for name in ("id", "name", "class")
    )


def _pays(node: etree._Element) -> bool:
    form = next(node.iterancestors("form"), None)
    for field in islice(form.iter("input", "select"), _INPUTS) if form is not None else ():
        name = f"{field.get('name', '')[:100]} {field.get('autocomplete', '')[:40]} {field.get('id', '')[:100]}".lower()
        if field.get("type", "").lower() != "hidden" and _PAYS.search(name) and not _KEEPS_CARD.search(name):
            return True
    return False
