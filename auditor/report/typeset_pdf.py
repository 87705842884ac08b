"""The child process of ``auditor.report.pdf``: HTML on standard input, a tagged PDF on standard output.

Asks for nothing over the network: only ``data:`` and the bundled fonts are answered.
"""

import sys
from typing import Any

import pydyf  # type: ignore[import-untyped]
from weasyprint import HTML
from weasyprint.urls import URLFetcher, URLFetcherResponse

from auditor.report.fonts import SCHEME, font_path


class OfflineFetcher(URLFetcher):  # type: ignore[misc]
    """Answers for bundled fonts and ``data:``; anything else is refused before any connection."""

    def __init__(self) -> None:
        """Allow ``data:`` only; bundled fonts do not pass through the protocols."""
        super().__init__(allowed_protocols=("data",), allow_redirects=False)

    def fetch(self, url: str, headers: dict[str, str] | None = None) -> Any:
        """Return the bytes behind ``url``. Raises ValueError for anything that is not ours."""
        scheme, _, name = url.partition(":")
        if scheme != SCHEME:
            return super().fetch(url, headers)
        path = font_path(name)
        if path is None:
            raise ValueError(f"not a bundled font: {name}")
        return URLFetcherResponse(url, path.read_bytes(), {"Content-Type": "font/woff2"})


def convert(html: str) -> bytes:
    """Lay ``html`` out: PDF/UA-1 structure, bookmarks, page labels."""
    document = HTML(string=html, url_fetcher=OfflineFetcher())
    pdf: bytes = document.write_pdf(pdf_variant="pdf/ua-1", finisher=_label_pages)
    return pdf


def _label_pages(_document: Any, pdf: Any) -> None:
    """Give readers the printed page numbers (ISO 32000-1 §12.4.2)."""
    decimal = pydyf.Dictionary({"S": "/D"})
    pdf.catalog["PageLabels"] = pydyf.Dictionary({"Nums": pydyf.Array([0, decimal])})


if __name__ == "__main__":
    sys.stdout.buffer.write(convert(sys.stdin.buffer.read().decode("utf-8")))
