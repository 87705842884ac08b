"""What machines can check of accessibility in HTML alone (WCAG 2.1: 1.1.1, 1.3.1, 2.4.4, 4.1.2); never conformity."""

from itertools import islice, pairwise

from lxml import etree

from auditor.evidence.shop import Access
from auditor.reading.fields import is_field, kind_of, name_of
from auditor.reading.flow import Flow
from auditor.reading.text import is_hidden, shorten

_MOST = 2_000
_NAMED = ("aria-label", "aria-labelledby", "title")
_KEPT = 5
_NAME_CHARS = 60


def access_of(flow: Flow) -> Access:
    """Count the images, fields, buttons and headings, and those that lack what assistive technology needs."""
    images = [node for node in flow.all("img")[:_MOST] if _exposed(node) and not _is_pixel(node)]
    controls = [node for node in flow.all("input", "select", "textarea")[:_MOST] if is_field(node) and _exposed(node)]
    buttons = [node for node in flow.all("button")[:_MOST] if _exposed(node)]
    links = [node for node in flow.all("a")[:_MOST] if node.get("href") is not None and _exposed(node)]
    targets = {label.get("for") for label in flow.all("label")}
    unnamed = [node for node in controls if not _labelled(node, targets)]
    return Access(
        images=len(images),
        images_without_alt=sum(1 for node in images if node.get("alt") is None and not _has(node, *_NAMED)),
        controls=len(controls),
        unnamed_controls=tuple(_call(node) for node in unnamed[:_KEPT]),
        buttons=len(buttons),
        unnamed_buttons=sum(1 for node in buttons if not _speaks(node)),
        unnamed_links=sum(1 for node in links if not _speaks(node)),
        skipped_headings=_skipped(flow),
    )


def _exposed(node: etree._Element) -> bool:
    for place in (node, *islice(node.iterancestors(), 12)):
        if is_hidden(place) or place.get("aria-hidden", "").lower() == "true":
            return False
    return node.get("role", "") not in ("presentation", "none")


def _is_pixel(node: etree._Element) -> bool:
    """A picture of one pixel is nothing to see, for anybody."""
    return bool({node.get("width", "").strip(), node.get("height", "").strip()} & {"0", "1", "0px", "1px"})


def _has(node: etree._Element, *names: str) -> bool:
    return any((node.get(name) or "").strip() for name in names)


def _labelled(node: etree._Element, targets: set[str | None]) -> bool:
    """A placeholder is a name for browsers (HTML-AAM 1.0, 4.1.1), so nobody is accused for it."""
    if _has(node, *_NAMED, "placeholder") or (node.get("id") and node.get("id") in targets):
        return True
    return any(parent.tag == "label" for parent in islice(node.iterancestors(), 6))


def _speaks(node: etree._Element) -> bool:
    if _has(node, *_NAMED, "value"):
        return True
    for child in islice(node.iter(), 60):
        if not isinstance(child.tag, str):
            continue
        if (child.text or "").strip() and child.tag not in ("script", "style"):
            return True
        if child is not node and ((child.tail or "").strip() or _has(child, "alt", "aria-label", "title")):
            return True
    return False


def _call(node: etree._Element) -> str:
    return shorten(name_of(node) or kind_of(node), _NAME_CHARS)


def _skipped(flow: Flow) -> int:
    """Count the headings that jump over a level, in reading order."""
    headings = [node for level in range(1, 7) for node in flow.all(f"h{level}") if _exposed(node)]
    headings.sort(key=lambda node: flow.spans.get(node, (0, 0))[0])
    levels = [int(str(node.tag)[1]) for node in headings]
    return sum(1 for above, below in pairwise(levels) if below > above + 1)
