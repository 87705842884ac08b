"""Addresses of data that a page mentions: what its scripts ask for, and what the CORS probe asks in turn."""

import re
from collections.abc import Iterator
from itertools import islice
from urllib.parse import urljoin, urlsplit

_MARKUP_CHARS = 500_000
_QUOTED = re.compile(r"[\"'](/[\w./-]{1,200}|https?://[\w.:-]{1,100}/[\w./-]{1,200})[\"']")
_DATA_PATH = re.compile(r"\.json$|/(?:api|rest|graphql|wp-json|ajax)/", re.IGNORECASE)
_CHECKED = 5_000


def data_urls(markup: str, base: str) -> Iterator[str]:
    """Yield the absolute addresses, parameters left out, that end in .json or lie under an API path."""
    for match in islice(_QUOTED.finditer(markup[:_MARKUP_CHARS]), _CHECKED):
        try:
            url = urljoin(base, match[1].replace("\\/", "/"))
            if _DATA_PATH.search(urlsplit(url).path):
                yield url
        except ValueError:
            continue
