"""The forms of a page, with the words and the legal links around them."""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice

from lxml import etree

from auditor.evidence.pages import DocumentLink, Field, FieldPurpose, Form, Region
from auditor.reading.fields import CONTROLS, fields_of, is_field
from auditor.reading.flow import Flow
from auditor.reading.form_purposes import FormWords, form_purpose
from auditor.reading.labels import Labels
from auditor.reading.links import Anchor, absolute, documents_of
from auditor.reading.text import clean, shorten, text_of
from auditor.redaction import Redactor
from auditor.settings import Limits

_DIGITS = re.compile(r"\d+")
_BLOCKS = frozenset({"div", "section", "aside", "li", "td", "p", "article", "fieldset", "dd"})
_WRAPPER_LEVELS = 3
_GROUP_LEVELS = 6
_CONTROLS_SEEN = 5
"""Controls looked at for each field that may be kept: the rest are hidden ones."""
_SUBMIT_CHARS = 120
_TIPS = ("title", "data-hasrequired", "data-content", "data-bs-content", "data-bs-title", "data-tooltip")
_TIPPED = 1_000
"""Elements of a form whose tooltips are looked at."""


@dataclass(frozen=True)
class Reader:
    """What reading the forms of one page needs."""

    flow: Flow
    url: str
    base: str
    anchors: list[Anchor]
    limits: Limits
    redactor: Redactor


@dataclass(frozen=True)
class _Around:
    """The words that surround a form and where they stand in the flow."""

    words: str
    first: int
    last: int
    tight: tuple[int, int] | None
    """Place of the small block that holds the form and little else."""


def forms_of(reader: Reader) -> tuple[Form, ...]:
    """Return the forms of the page, at most ``forms_per_page``; nested ones are ignored, as browsers do."""
    labels = Labels(reader.flow)
    outside = _outside(reader)
    read: list[Form] = []
    for node in reader.flow.all("form"):
        if len(read) >= reader.limits.forms_per_page:
            break
        if next(node.iterancestors("form"), None) is None:
            controls = [*_controls(node, reader), *outside.pop(node.get("id") or "", [])]
            read.append(_form(node, controls, labels, reader))
    groups = _groups(outside.get("", []), reader)
    for block, controls in islice(groups, max(0, reader.limits.forms_per_page - len(read))):
        form = _form(block, controls, labels, reader)
        if any(field.purpose in (FieldPurpose.EMAIL, FieldPurpose.PASSWORD) for field in form.fields):
            read.append(form)
    return tuple(read)


def _controls(node: etree._Element, reader: Reader) -> list[etree._Element]:
    """Return the controls inside a form, in order."""
    return list(islice(node.iter(*CONTROLS), reader.limits.fields_per_form * _CONTROLS_SEEN))


def _outside(reader: Reader) -> dict[str, list[etree._Element]]:
    """Return the controls that stand in no form, by the form their ``form`` attribute names ("" when none)."""
    found: dict[str, list[etree._Element]] = {}
    most = reader.limits.fields_per_form * _CONTROLS_SEEN
    for node in islice((node for node in reader.flow.all(*CONTROLS) if _alone(node)), most):
        found.setdefault(node.get("form", ""), []).append(node)
    return found


def _alone(node: etree._Element) -> bool:
    """Say whether a control stands outside every form."""
    return next(node.iterancestors("form"), None) is None


def _groups(nodes: list[etree._Element], reader: Reader) -> Iterator[tuple[etree._Element, list[etree._Element]]]:
    """Gather the controls without a form around each block that also holds something to press."""
    pending = [node for node in nodes if is_field(node)]
    while pending:
        block = _pressable_block(pending[0])
        inside = set(_controls(block, reader))
        group = [node for node in pending if node in inside] or pending[:1]
        pending = [node for node in pending if node not in group]
        yield block, group


def _pressable_block(node: etree._Element) -> etree._Element:
    """Return the nearest block around a control that holds a button, else its parent."""
    for parent in islice(node.iterancestors(), _GROUP_LEVELS):
        if parent.tag in ("body", "html"):
            break
        if any(_presses(child) for child in islice(parent.iter("button", "input", "a"), 50)):
            return parent
    around = node.getparent()
    return around if around is not None else node


def _presses(node: etree._Element) -> bool:
    """Say whether an element sends something when pressed."""
    if node.tag == "input":
        return node.get("type", "").lower() in ("submit", "button", "image")
    return node.tag == "button" or node.get("role") == "button"


def _form(node: etree._Element, controls: list[etree._Element], labels: Labels, reader: Reader) -> Form:
    """Build one form."""
    flow, limits = reader.flow, reader.limits
    fields = _without_selectors(fields_of(controls, labels, limits.fields_per_form))
    region = flow.region(node.getparent()) if node.tag == "form" else flow.region(node)
    text = flow.inside(node, limits.form_chars) or shorten(text_of(node, limits.form_chars), limits.form_chars)
    around, submit = _around(node, region, reader), _submit(node)
    words = FormWords(
        _address(node), submit, text, around.words, node.get("role", "").lower() or _enclosing_role(node), region
    )
    return Form(
        key=_key(node, region, fields, submit),
        purpose=form_purpose(fields, words),
        method=_method(node),
        action=reader.redactor.url(_action(node, reader)),
        region=region,
        fields=fields,
        submit=submit,
        text=text,
        near=around.words,
        document_links=_documents(node, around, reader),
        folded=_folded(node, text, limits.form_chars),
    )


def _folded(node: etree._Element, shown: str, chars: int) -> str:
    """Return every word of a form, its tooltips too, when some are not shown at first."""
    tips = (tip.get(name, "")[:500] for tip in islice(node.iter("*"), _TIPPED) for name in _TIPS)
    words = shorten(clean(" ".join((text_of(node, chars), *tips))), chars)
    return words if len(words) > len(shown) else ""


def _without_selectors(fields: tuple[Field, ...]) -> tuple[Field, ...]:
    """A country chosen alone, among languages or currencies, is a display setting and not an address."""
    if any(field.type != "select" for field in fields):
        return fields
    settings = (FieldPurpose.ADDRESS, FieldPurpose.NAME, FieldPurpose.SEARCH)
    return tuple(
        field.model_copy(update={"purpose": FieldPurpose.OTHER}) if field.purpose in settings else field
        for field in fields
    )


def _method(node: etree._Element) -> str:
    """Return get or post (HTML Standard 4.10.18.6), or script for a group of fields outside any form."""
    if node.tag != "form":
        return "script"
    method = node.get("method", "").strip().lower()
    return method if method in ("post", "dialog") else "get"


def _action(node: etree._Element, reader: Reader) -> str:
    """Return where the form is sent: an empty or missing action is the page itself."""
    action = node.get("action", "").strip()[: reader.limits.url_chars]
    return (absolute(reader.base, action) if action else None) or reader.url


def _address(node: etree._Element) -> str:
    """Return what the form says of itself: action, id, name and classes."""
    names = (node.get(name, "")[:500] for name in ("action", "id", "name", "class", "aria-label", "data-form"))
    return clean(" ".join(names))


def _enclosing_role(node: etree._Element) -> str:
    """Return the role search when a close ancestor has it."""
    near = islice(node.iterancestors(), 3)
    return "search" if any(parent.get("role") == "search" or parent.tag == "search" for parent in near) else ""


def _submit(node: etree._Element) -> str:
    """Return the label of the first control that sends the form."""
    for button in islice(node.iter("button", "input"), 500):
        kind = button.get("type", "submit" if button.tag == "button" else "text").lower()
        if kind not in ("submit", "image") and not (button.tag == "button" and node.tag != "form"):
            continue
        label = text_of(button, 300) if button.tag == "button" else ""
        for words in (label, *(clean(button.get(name, "")[:300]) for name in ("value", "aria-label", "alt", "title"))):
            if words:
                return shorten(words, _SUBMIT_CHARS)
    return ""


def _around(node: etree._Element, region: Region, reader: Reader) -> _Around:
    """Take the words before the form in its block, and those that follow it.

    In the main content they follow up to the end of the content; elsewhere up to the end of the block, for
    the next column of a footer has nothing to do with the form.
    """
    flow, chars = reader.flow, reader.limits.near_chars
    start, end = flow.spans.get(node, (0, 0))
    block = _block(node, flow, chars)
    tight = flow.spans.get(block) if block is not None else None
    last = flow.main_end(end) if region in (Region.MAIN, Region.FORM) else tight[1] if tight else end
    before = flow.words(max(tight[0], start - 50), start, chars)[-chars // 2 :] if tight else ""
    after, stop = flow.words_until(end, last, chars)
    return _Around(clean(f"{before} {after}")[: 2 * chars], tight[0] if tight else start, stop, tight)


def _block(node: etree._Element, flow: Flow, chars: int) -> etree._Element | None:
    """Return the largest close block that holds the form and little else."""
    found = None
    own = flow.size(node, chars * 8)
    for parent in islice(node.iterancestors(), _WRAPPER_LEVELS):
        if parent.tag not in _BLOCKS or flow.size(parent, chars * 16) > own + 2 * chars:
            break
        if flow.region(parent) is not flow.region(node.getparent()) or len(list(islice(parent.iter("form"), 2))) > 1:
            break
        if parent.getparent() is None or flow.region(parent.getparent()) is not flow.region(parent):
            break
        found = parent
    return found


def _documents(node: etree._Element, around: _Around, reader: Reader) -> tuple[DocumentLink, ...]:
    """Return the legal links inside the form, in its block, or among the words that follow it."""
    close: list[Anchor] = []
    for anchor in reader.anchors:
        start, _ = reader.flow.spans.get(anchor.node, (-1, -1))
        in_block = around.tight is not None and around.tight[0] <= start < around.tight[1]
        if in_block or node in anchor.node.iterancestors():
            close.append(replace(anchor, region=Region.FORM))
        elif around.first <= start < around.last:
            close.append(anchor)
    return documents_of(close, reader.url, reader.redactor)


def _key(node: etree._Element, region: Region, fields: tuple[Field, ...], submit: str) -> str:
    """Hash the shape of a form: not its address, which on many sites is that of the page it stands on."""
    shape = [region.value, _method(node), submit]
    shape += [f"{_DIGITS.sub('0', field.name)}:{field.type}" for field in fields]
    return hashlib.sha256("\n".join(shape).encode("utf-8", "replace")).hexdigest()[:16]
