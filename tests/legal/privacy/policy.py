"""Reads a policy written in a test."""

from auditor.evidence.texts import TextDocument
from auditor.legal.passages import passages_of
from auditor.legal.privacy.model import PrivacyPolicy
from auditor.legal.privacy.read import read
from auditor.reading.blocks import blocks_of
from auditor.reading.flow import parse


def policy(html: str) -> PrivacyPolicy:
    """Read the words of a body; a bare sentence stands in a paragraph."""
    body = html if html.lstrip().startswith("<") else f"<p>{html}</p>"
    root, _ = parse(f"<html><body>{body}</body></html>")
    return read(
        passages_of(TextDocument(url="https://shop.example/privacy", blocks=blocks_of(root, "https://shop.example/")))
    )


def states(key: str, html: str) -> bool:
    """Say whether a policy makes a statement."""
    return policy(html).statements()[key].found
