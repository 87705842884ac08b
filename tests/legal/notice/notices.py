"""Reads made-up notices."""

from auditor.evidence.texts import TextDocument
from auditor.legal.notice.model import LegalNotice
from auditor.legal.notice.read import read
from auditor.legal.passages import Text, passages_of
from auditor.reading.blocks import blocks_of
from auditor.reading.flow import parse


def text_of(html: str, title: str = "") -> Text:
    root, _ = parse(f"<html><head><title>{title}</title></head><body>{html}</body></html>")
    return passages_of(
        TextDocument(url="https://shop.test/legal", title=title, blocks=blocks_of(root, "https://shop.test/"))
    )


def notice(html: str, title: str = "") -> LegalNotice:
    return read(text_of(html, title))


def values(html: str, *names: str) -> dict[str, str | None]:
    said = notice(html).statements()
    return {name: said[name].value if said[name].found else None for name in names}
