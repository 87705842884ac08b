from collections.abc import Callable

import pytest

from auditor.reading.page import PageContent, read_page
from auditor.redaction import Redactor
from auditor.settings import Limits

URL = "https://www.boutique.test/page"


def _read(html: str, url: str = URL, **limits: int) -> PageContent:
    return read_page(html, url, limits=Limits(**limits), redactor=Redactor(b"salt"))


@pytest.fixture(scope="session")
def read() -> Callable[..., PageContent]:
    """Read a page as if it had been fetched from ``URL``."""
    return _read
