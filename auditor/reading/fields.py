"""The visible fields of a form: hidden inputs, buttons and traps for robots are not fields."""

import re
from itertools import islice

from lxml import etree

from auditor.evidence.pages import Field, FieldPurpose
from auditor.reading.field_purposes import purpose_of
from auditor.reading.labels import Labels
from auditor.reading.text import clean, is_hidden, shorten, text_of

CONTROLS = ("input", "select", "textarea")
_NOT_FIELDS = frozenset({"hidden", "submit", "button", "image", "reset"})
_TICKED = frozenset({"checkbox", "radio"})
_TEXT_TYPES = frozenset(
    {"text", "email", "tel", "password", "search", "url", "number", "range", "date", "month", "week", "time"}
    | {"datetime-local", "color", "file", "checkbox", "radio"}
)
_TRAP = re.compile(
    r"honey-?_?pot|(?:^|[-_])hp(?:[-_]|$)|^b_[0-9a-f]{8,40}_[0-9a-f]+$"
    r"|leave[-_ ]?(?:this[-_ ]?)?(?:field[-_ ]?)?(?:blank|empty)"
)
_OFF_SCREEN = re.compile(r"(?:left|top|right|text-indent):-\d{3,}(?:px|em|rem|vw)|opacity:0(?:;|$)|clip:rect\(0")
_NO_PASTE = re.compile(r"return\s+false|preventdefault")
_LEAST = ("minlength", "data-minlength", "data-min-length", "data-password-min-length")
"""Where the least length is written; scripts that check passwords read theirs from data attributes."""
_WRAPPER_LEVELS = 6
_CHOICES = 30
_CHOICE_CHARS = 80
_LABEL_CHARS = 500
_NO_NAMES = frozenset({"none", "null", "undefined", "nan"})
_NAME_CHARS = 100


def kind_of(node: etree._Element) -> str:
    """Return the type of a control, as a browser reads it: an unknown type is text."""
    if node.tag != "input":
        return str(node.tag)
    kind = node.get("type", "text").strip().lower()
    return kind if kind in _TEXT_TYPES or kind in _NOT_FIELDS else "text"


def name_of(node: etree._Element) -> str:
    """Return the name of a control, or its id; empty when it has none, or what a template prints for none."""
    names = (node.get("name", "").strip(), node.get("id", "").strip())
    return next((name for name in names if name and name.lower() not in _NO_NAMES), "")


def is_field(node: etree._Element) -> bool:
    """Say whether a visitor can fill the control in."""
    kind = kind_of(node)
    if kind in _NOT_FIELDS or (node.get("disabled") is not None and not node.get("name")):
        return False
    return not (_hides_itself(node, kind) or _is_trap(node))


def fields_of(nodes: list[etree._Element], labels: Labels, limit: int) -> tuple[Field, ...]:
    """Return the fields of one form, radio buttons of one name as one field."""
    groups: dict[str, list[etree._Element]] = {}
    for position, node in enumerate(node for node in nodes if is_field(node)):
        name = node.get("name", "")
        key = f"radio {name}" if kind_of(node) == "radio" and name else str(position)
        groups.setdefault(key, []).append(node)
    return tuple(_field(group, labels) for group in islice(groups.values(), limit))


def _field(group: list[etree._Element], labels: Labels) -> Field:
    """Build one field from its control, or from the radio buttons that share its name."""
    node = group[0]
    kind, name = kind_of(node), name_of(node)
    label, choices, group_marked = _named(group, kind, labels)
    return Field(
        name=shorten(name, _NAME_CHARS),
        type=kind,
        purpose=_purpose(node, kind, label, choices),
        label=_telling(node, kind, label),
        required=any(_required(button) for button in group),
        marked=group_marked or labels.marked(node, label),
        checked=any(button.get("checked") is not None for button in group),
        min_length=next((length for name in _LEAST if (length := _number(node.get(name)))), None),
        max_length=_number(node.get("maxlength")),
        pattern=shorten(pattern, 300) if (pattern := node.get("pattern")) else None,
        forbids_paste=bool(_NO_PASTE.search(node.get("onpaste", "")[:500].lower())),
        choices=choices,
    )


def _named(group: list[etree._Element], kind: str, labels: Labels) -> tuple[str, tuple[str, ...], bool]:
    """Return the label and the choices of a field, and whether its group is marked as required."""
    node = group[0]
    if kind == "radio" and len(group) > 1:
        own = tuple(shorten(labels.label_of(button), _CHOICE_CHARS) for button in group[:_CHOICES])
        title, marked = labels.group_label_of(node)
        return shorten(title, _LABEL_CHARS), tuple(words for words in own if words), marked
    label = shorten(labels.label_of(node), _LABEL_CHARS)
    if kind != "select":
        return label, (), False
    options = (shorten(text_of(option, 200), _CHOICE_CHARS) for option in islice(node.iter("option"), _CHOICES))
    return label, tuple(words for words in options if words), False


def _purpose(node: etree._Element, kind: str, label: str, choices: tuple[str, ...]) -> FieldPurpose:
    """Classify a field; a placeholder or a title helps where name and label say nothing."""
    name = f"{node.get('name', '')[:200]} "
    found = purpose_of(kind, node.get("autocomplete", "")[:200], name, label or " ".join(choices), choices)
    if found is not FieldPurpose.OTHER or kind in _TICKED:
        return found
    for other in (node.get("id"), node.get("placeholder"), node.get("title")):
        if other and (again := purpose_of(kind, "", other[:200], "", ())) is not FieldPurpose.OTHER:
            return again
    return found


def _telling(node: etree._Element, kind: str, label: str) -> str:
    """Prefer the placeholder where the label is a slogan ("Our special offers") that does not say what to write."""
    hint = shorten(clean(node.get("placeholder", "")[:_LABEL_CHARS]), _LABEL_CHARS)
    if kind in _TICKED or not hint or _says(label):
        return label
    return hint if _says(hint) else label


def _says(words: str) -> bool:
    return purpose_of("text", "", "", words, ()) is not FieldPurpose.OTHER


def _required(node: etree._Element) -> bool:
    """Read the required and aria-required attributes."""
    return node.get("required") is not None or node.get("aria-required", "").strip().lower() == "true"


def _number(text: str | None) -> int | None:
    """Read a length; None when it is not a plain number."""
    text = (text or "").strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 7 else None


def _hides_itself(node: etree._Element, kind: str) -> bool:
    """Say whether the control takes itself off the page; boxes are often drawn by their label instead."""
    if kind in _TICKED:
        return False
    off_screen = bool(_OFF_SCREEN.search(node.get("style", "")[:500].replace(" ", "").lower()))
    out_of_reach = node.get("tabindex", "").strip() == "-1" and node.get("aria-hidden", "").lower() == "true"
    return is_hidden(node) or off_screen or out_of_reach


def _is_trap(node: etree._Element) -> bool:
    """Say whether the control is a trap for robots: named so, or alone in a wrapper that nobody sees."""
    if any(_TRAP.search(node.get(name, "")[:200].lower()) for name in ("name", "id", "class")):
        return True
    for parent in islice(node.iterancestors(), _WRAPPER_LEVELS):
        if parent.tag in ("form", "body"):
            return False
        controls = (other for other in parent.iter(*CONTROLS) if other.get("type", "").lower() != "hidden")
        if len(list(islice(controls, 2))) > 1:
            return False
        if _unseen(parent) or _TRAP.search(parent.get("class", "")[:300].lower()):
            return True
    return False


def _unseen(node: etree._Element) -> bool:
    """Say whether a wrapper is hidden, off the screen or kept from assistive technology."""
    style = node.get("style", "")[:500].replace(" ", "").lower()
    return is_hidden(node) or bool(_OFF_SCREEN.search(style)) or node.get("aria-hidden", "").lower() == "true"
