"""What a form control is called, and whether the page marks it as required."""

import re
from itertools import islice

from lxml import etree

from auditor.reading.flow import Flow
from auditor.reading.text import clean, fold, text_of

_LABEL_CHARS = 500
_CONTROLS = ("input", "select", "textarea")
_MARK = re.compile(r"\*|✱|＊|\b(?:obligatoire|requise?|required|mandatory)\b")
_UNMARK = re.compile(r"\b(?:non|not|pas) (?:obligatoire|requise?|required|mandatory)\b")
_REQUIRED_CLASS = re.compile(r"(?:^|[-_\s])(?:is-?)?(?:required|obligatoire|mandatory)(?:$|[-_\s])", re.IGNORECASE)
_WRAPPER_LEVELS = 3
_SIBLINGS = 10
"""Elements looked at beside a control."""


class Labels:
    """The label elements of one page, looked up by what they are for."""

    def __init__(self, flow: Flow) -> None:
        """Index the labels and the ids once."""
        self._by_target: dict[str, etree._Element] = {}
        self._by_id: dict[str, etree._Element] = {}
        for label in flow.all("label"):
            if target := label.get("for"):
                self._by_target.setdefault(target, label)
        for nodes in flow.by_tag.values():
            for node in nodes:
                if name := node.get("id"):
                    self._by_id.setdefault(name, node)

    def label_of(self, node: etree._Element) -> str:
        """Return what the control is called: label, accessible name, placeholder, title or the words before it."""
        for words in (self._labelled(node), _attribute(node, "aria-label"), self._labelled_by(node)):
            if words:
                return words
        if node.get("type", "").lower() in ("checkbox", "radio"):
            return _words_after(node) or _words_before(node) or _attribute(node, "title")
        return (
            _orphan_label(node) or _attribute(node, "placeholder") or _attribute(node, "title") or _words_before(node)
        )

    def group_label_of(self, node: etree._Element) -> tuple[str, bool]:
        """Return what a group of radio buttons is called (legend, group's name or label before it), and its mark."""
        for parent in islice(node.iterancestors(), 5):
            if parent.tag == "form":
                break
            grouped = parent.get("role") in ("radiogroup", "group")
            if grouped and (words := _attribute(parent, "aria-label") or self._labelled_by(parent)):
                return words, parent.get("aria-required") == "true"
            title = next(parent.iterchildren("legend"), None) if parent.tag == "fieldset" else None
            title = title if title is not None else _label_before(parent)
            if title is not None:
                words = text_of(title, _LABEL_CHARS)
                return words, _marks(words) or _says_required(title)
        return "", False

    def marked(self, node: etree._Element, label: str) -> bool:
        """Say whether the label, the placeholder or a class of the wrapper marks the control as required."""
        words = " ".join((label, _attribute(node, "placeholder"), self._labelled(node), _short_words_before(node)))
        if _marks(words):
            return True
        element = self._by_target.get(node.get("id", "\0"))
        return (element is not None and _says_required(element)) or any(_says_required(box) for box in _wrappers(node))

    def _labelled(self, node: etree._Element) -> str:
        """Read the label for= the control, or the label around it."""
        element = self._by_target.get(node.get("id", "\0"))
        if element is not None and (words := text_of(element, _LABEL_CHARS)):
            return words
        around = next((parent for parent in islice(node.iterancestors(), 6) if parent.tag == "label"), None)
        return text_of(around, _LABEL_CHARS, but=_CONTROLS[1:]) if around is not None else ""

    def _labelled_by(self, node: etree._Element) -> str:
        """Read the elements that aria-labelledby names."""
        elements = (self._by_id.get(name) for name in node.get("aria-labelledby", "")[:300].split()[:5])
        return clean(" ".join(text_of(element, _LABEL_CHARS) for element in elements if element is not None))


def _marks(words: str) -> bool:
    """Say whether words carry an asterisk or say required."""
    return bool(_MARK.search(_UNMARK.sub(" ", fold(words))))


def _label_before(node: etree._Element) -> etree._Element | None:
    """Return the label, without a control of its own, that stands before an element."""
    close = islice(node.itersiblings(preceding=True), _SIBLINGS)
    label = next((sibling for sibling in close if sibling.tag == "label"), None)
    return label if label is not None and next(label.iter(*_CONTROLS), None) is None else None


def _orphan_label(node: etree._Element) -> str:
    """Return the label that names no control and stands just before this one, in its own wrapper."""
    for place in (node, *_wrappers(node)):
        label = _label_before(place)
        if label is not None and label.get("for") is None:
            return text_of(label, _LABEL_CHARS)
    return ""


def _attribute(node: etree._Element, name: str) -> str:
    """Return one attribute as words."""
    return clean(node.get(name, "")[:_LABEL_CHARS])


def _words_after(node: etree._Element) -> str:
    """Return the words that follow a box: its tail, or the next elements up to another control."""
    words = clean((node.tail or "")[:_LABEL_CHARS])
    for sibling in islice(node.itersiblings(), _SIBLINGS):
        if _is_control(sibling) or len(words) >= _LABEL_CHARS:
            break
        if isinstance(sibling.tag, str):
            words = f"{words} {text_of(sibling, _LABEL_CHARS)}"
        words = clean(f"{words} {(sibling.tail or '')[:_LABEL_CHARS]}")
    return words


def _words_before(node: etree._Element) -> str:
    """Return the nearest words before a control: in its own block, else in the block or cell just before."""
    place = node
    for _ in range(_WRAPPER_LEVELS):
        for sibling in islice(place.itersiblings(preceding=True), _SIBLINGS):
            if _is_control(sibling):
                return ""
            if words := clean((sibling.tail or "")[:_LABEL_CHARS]) or _plain_text(sibling):
                return words
        parent = place.getparent()
        if parent is None:
            return ""
        if words := clean((parent.text or "")[:_LABEL_CHARS]):
            return words
        if parent.tag in ("form", "fieldset", "body"):
            return ""
        place = parent
    return ""


def _is_control(node: etree._Element) -> bool:
    """A hidden input, as shop software puts before each box, takes no words for itself."""
    return node.tag in _CONTROLS and str(node.get("type", "")).lower() != "hidden"


def _plain_text(node: etree._Element) -> str:
    """Return the words of an element that holds no other control."""
    if not isinstance(node.tag, str) or next(node.iter(*_CONTROLS), None) is not None:
        return ""
    return text_of(node, _LABEL_CHARS)


def _short_words_before(node: etree._Element) -> str:
    """Return the words before a control when they are short enough to be its label."""
    words = _words_before(node)
    return words if len(words) <= 60 else ""


def _says_required(node: etree._Element) -> bool:
    """Say whether a class of the element means required."""
    return bool(_REQUIRED_CLASS.search(node.get("class", "")[:500]))


def _wrappers(node: etree._Element) -> list[etree._Element]:
    """Return the elements around a control that hold no other one."""
    found = []
    for parent in islice(node.iterancestors(), _WRAPPER_LEVELS):
        others = (other for other in parent.iter(*_CONTROLS) if other.get("type", "").lower() != "hidden")
        if parent.tag in ("form", "fieldset", "body") or len(list(islice(others, 2))) > 1:
            break
        found.append(parent)
    return found
