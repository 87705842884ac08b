"""Pages of shops as their software builds them, with our own words."""

from collections.abc import Callable

import pytest

from auditor.evidence.shop import ShopReading
from auditor.reading.page import read_page
from auditor.redaction import Redactor
from auditor.settings import Limits

URL = "https://www.boutique.test/page"


def _read(body: str, head: str = "") -> ShopReading:
    html = f'<!doctype html><html lang="fr"><head><title>Boutique</title>{head}</head><body>{body}</body></html>'
    return read_page(html, URL, limits=Limits(), redactor=Redactor(b"salt")).reading.shop


@pytest.fixture(scope="session")
def shop() -> Callable[..., ShopReading]:
    """Read the body of a page."""
    return _read
