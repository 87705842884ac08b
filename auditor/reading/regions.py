"""Where on a page an element stands: header, navigation, main content, footer or form."""

import re

from lxml import etree

from auditor.evidence.pages import Region

_ROLES = {
    "banner": Region.HEADER,
    "navigation": Region.NAV,
    "menubar": Region.NAV,
    "main": Region.MAIN,
    "contentinfo": Region.FOOTER,
    "search": Region.FORM,
    "form": Region.FORM,
}
_CONTAINERS = frozenset({"div", "section", "ul", "table", "tr", "td", "aside", "center"})
_SECTIONING = frozenset({"article", "section", "aside", "blockquote", "dialog"})
_WHOSE = r"(?:(?:site|page|main|global|shop|store|theme|layout|wp|l|o|c|m|bottom|the|app|web|blog|master)[-_]*)?"
_FOOTER = re.compile(rf"{_WHOSE}footer(?:$|[-_]|[A-Z0-9])|colophon$|pied[-_]?de[-_]?page|.*footer-group$|.*[-_]footer$")
_PART = re.compile(r"(?:card|modal|dialog|popup|entry|post|product|article|panel|table|widget|block|box|section|item)")
_HEADER = re.compile(
    rf"{_WHOSE}header(?:$|[-_]?(?:wrap|cont|top|bar|nav|main|inner|bottom|desktop|mobile))|topbar$|masthead$"
)
_NAV = re.compile(
    r"(?:main|site|top|primary|mobile|header|mega|side|sub|account|user|customer)?[-_]?(?:nav|navbar|menu"
    r"|megamenu|navigation|breadcrumbs?)$"
)
_MAIN = re.compile(r"(?:main|content|main-?content|page-?content|primary)$")


def region_of(node: etree._Element, inherited: Region | None, blocked: bool) -> Region | None:
    """Return the region of ``node`` given that of its parent; None where nothing has said.

    ``blocked`` says that an article or section of the main content encloses it: its header and footer are not the
    site's (HTML Standard, 4.3.8 and 4.3.9).
    """
    if inherited is Region.FOOTER:
        return Region.FORM if node.tag == "form" else inherited
    own = (
        _by_tag(str(node.tag), blocked) or _ROLES.get(node.get("role", "").strip().lower()) or _by_name(node, inherited)
    )
    if own is Region.MAIN and inherited is not None:
        return inherited
    return own or inherited


def blocks(tag: str, region: Region | None) -> bool:
    """Say whether headers and footers inside such an element are its own, not the site's."""
    return tag in _SECTIONING and (tag != "section" or region is Region.MAIN)


def _by_tag(tag: str, blocked: bool) -> Region | None:
    """Read the element's name."""
    if tag == "nav":
        return Region.NAV
    if tag == "main":
        return Region.MAIN
    if tag == "form":
        return Region.FORM
    if blocked:
        return None
    return {"header": Region.HEADER, "footer": Region.FOOTER}.get(tag)


def _by_name(node: etree._Element, inherited: Region | None) -> Region | None:
    """Read the id and the classes, of containers only: a body's classes speak of the whole page."""
    if node.tag not in _CONTAINERS:
        return None
    names = [*node.get("id", "")[:200].split(), *node.get("class", "")[:500].split()]
    for name in names:
        region = _named(name)
        if region is not None and (inherited is not Region.MAIN or region is Region.NAV):
            return region
    return None


def _named(name: str) -> Region | None:
    """Say what one id or class announces."""
    if _PART.match(name):
        return None
    if _FOOTER.match(name):
        return Region.FOOTER
    lowered = name.lower()
    for pattern, region in ((_HEADER, Region.HEADER), (_NAV, Region.NAV), (_MAIN, Region.MAIN)):
        if pattern.match(lowered):
            return region
    return None
