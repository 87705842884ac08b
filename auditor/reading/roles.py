"""What an element of a page does for the structure of its words, by its name, its ARIA role or its classes."""

import re
from enum import Enum

from lxml import etree


class Role(Enum):
    """One way in which an element structures words; the number tells them apart, the level is that of a heading."""

    NONE = (0, False, 0)
    STRONG = (1, False, 0)
    TITLE = (2, False, 0)
    """A container that classes call a title."""
    H1 = (3, True, 1)
    H2 = (4, True, 2)
    H3 = (5, True, 3)
    H4 = (6, True, 4)
    H5 = (7, True, 5)
    H6 = (8, True, 6)
    SUMMARY = (9, True, 7)
    """The visible line of what a visitor can open."""
    OPENER = (10, True, 7)
    TAB = (11, True, 0)
    ITEM = (12, True, 0)
    LIST_END = (13, True, 0)
    """What stands in it is no longer an item."""
    ROW = (14, True, 0)
    CELL = (15, True, 0)
    TERM = (16, True, 0)
    DETAIL = (17, True, 0)

    def __init__(self, number: int, breaks: bool, level: int) -> None:
        """Give its parts names."""
        self.number, self.breaks, self.level = number, breaks, level


_TAGS = {
    **{f"h{level}": Role[f"H{level}"] for level in range(1, 7)},
    **dict.fromkeys(("b", "strong", "u", "big"), Role.STRONG),
    **dict.fromkeys(("summary", "legend", "caption"), Role.SUMMARY),
    **dict.fromkeys(("td", "th"), Role.CELL),
    "li": Role.ITEM,
    "table": Role.LIST_END,
    "tr": Role.ROW,
    "dt": Role.TERM,
    "dd": Role.DETAIL,
}
_ROLES = {
    **dict.fromkeys(("cell", "gridcell", "columnheader", "rowheader"), Role.CELL),
    "heading": Role.H2,
    "tab": Role.TAB,
    "listitem": Role.ITEM,
    "row": Role.ROW,
}
_TITLE = re.compile(r"(?:[\w-]{0,60}[-_])?(?:sous)?(?:sub)?(?:title|titre|heading|headline)s?(?:[-_]?\d)?", re.ASCII)
_LABEL = re.compile(r"(?:[\w-]{0,60}[-_])?(?:label|libelle|intitule|term|dt|key)", re.ASCII)
_VALUE = re.compile(r"(?:[\w-]{0,60}[-_])?(?:value|valeur|val|dd|detail|details|definition|data)", re.ASCII)
_TOGGLES = frozenset({"tab", "pill", "collapse"})
_CONTAINERS = frozenset({"div", "p", "span"})


def role_of(node: etree._Element, tag: str) -> Role:
    """Return what ``node`` does. An explicit ARIA role of a container comes before its classes."""
    role = _TAGS.get(tag)
    if role is not None:
        return role
    aria = node.get("role", "").strip().lower()
    if aria in _ROLES:
        return _ROLES[aria]
    if tag in ("a", "button"):
        return _opener(node, tag)
    return _by_class(node.get("class", "")[:300].lower().split(), tag) if tag in _CONTAINERS else Role.NONE


def _opener(node: etree._Element, tag: str) -> Role:
    toggle = node.get("data-toggle") or node.get("data-bs-toggle") or ""
    if toggle in ("tab", "pill"):
        return Role.TAB
    if toggle in _TOGGLES or (tag == "button" and (node.get("aria-controls") or node.get("aria-expanded"))):
        return Role.OPENER
    return Role.NONE


def _by_class(classes: list[str], tag: str) -> Role:
    for name in classes:
        if _TITLE.fullmatch(name):
            return Role.STRONG if tag == "span" else Role.TITLE
        if tag != "span" and _LABEL.fullmatch(name):
            return Role.TERM
        if tag != "span" and _VALUE.fullmatch(name):
            return Role.DETAIL
    return Role.NONE


def closed(node: etree._Element, tag: str, parent: str) -> bool:
    """Say whether a visitor must open something to see the element."""
    if parent == "details" and tag != "summary":
        holder = node.getparent()
        return holder is not None and holder.get("open") is None
    names = node.get("class", "")[:300].split()
    return ("collapse" in names and not {"show", "in", "navbar-collapse"} & set(names)) or (
        "tab-pane" in names and not {"active", "show"} & set(names)
    )
