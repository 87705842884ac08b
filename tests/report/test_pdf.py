import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from auditor.report.pdf import PdfError, to_pdf
from auditor.report.typeset_pdf import OfflineFetcher
from tests import loopback
from tests.report import sample

PAGE = "<html lang=fr><head><title>t</title></head><body><h1>Un</h1>{}</body></html>"


@pytest.fixture(scope="module")
def pdf(french: Path) -> PdfReader:
    return PdfReader(french / "report.pdf")


@pytest.fixture(scope="module")
def text(pdf: PdfReader) -> str:
    return " ".join(page.extract_text() for page in pdf.pages)


def titles(outline: Any) -> list[str]:
    return [t for item in outline for t in (titles(item) if isinstance(item, list) else [item.title])]


def test_it_is_tagged_named_and_in_its_language(pdf: PdfReader) -> None:
    root: Any = pdf.trailer["/Root"]

    assert root["/MarkInfo"]["/Marked"]
    assert root["/StructTreeRoot"]
    assert root["/Lang"] == "fr"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert b"pdfuaid" in root["/Metadata"].get_data()


def test_its_metadata_come_from_the_audit(pdf: PdfReader) -> None:
    about = pdf.metadata

    assert about is not None
    assert about.title == "Rapport d’audit – Boutique Lumière SARL – boutique-lumiere.example"
    assert about.author == "Cabinet Arpège, conseil en données"
    assert about.creation_date == datetime(2026, 11, 21, 20, 17, 46, tzinfo=UTC)


def test_bookmarks_lead_through_the_sections(pdf: PdfReader) -> None:
    found = [re.sub(r"^\d+\s+", "", title) for title in titles(pdf.outline)]

    for name in ("Synthèse", "Plan d’action", "Constats détaillés", "Non mesuré, et pourquoi", "Annexes", "Glossaire"):
        assert name in found


def test_pages_are_labelled_and_numbered(pdf: PdfReader) -> None:
    pages = len(pdf.pages)
    root: Any = pdf.trailer["/Root"]

    assert "/PageLabels" in root
    assert pdf.page_labels == [str(number) for number in range(1, pages + 1)]
    assert f"3 / {pages}" in pdf.pages[2].extract_text()


def test_the_director_reads_one_page_with_grade_and_coverage(pdf: PdfReader) -> None:
    page = pdf.pages[2].extract_text()

    assert "Synthèse" in page
    assert re.search(r"Note\s+[A-E]", page)
    assert re.search(r"Couverture\s+\d+\s%", page)
    assert "premières actions" in page
    assert "Périmètre" in pdf.pages[3].extract_text()


def test_every_font_is_embedded(pdf: PdfReader) -> None:
    resources: list[Any] = [page["/Resources"] for page in pdf.pages]
    fonts = [font.get_object() for each in resources for font in each.get("/Font", {}).values()]

    assert fonts
    for font in fonts:
        descendant = font["/DescendantFonts"][0].get_object()
        assert any(key in descendant["/FontDescriptor"] for key in ("/FontFile2", "/FontFile3"))


def test_nasty_strings_are_text(text: str) -> None:
    joined = re.sub(r"[\s\u200b]+", "", text)

    for nasty in ("<script>alert(1)</script>", "{{7*7}}", "=cmd|'/Ccalc'!A0", "<imgsrc=http://127.0.0.1:9/pixel"):
        assert nasty in joined
    assert "x" * 300 in joined
    assert "→✓ŁódźŐrségŞişli" in joined
    assert "□□□□" in text


def test_links_lead_to_the_law_and_within_the_report(pdf: PdfReader) -> None:
    links = [a.get_object() for page in pdf.pages for a in page.get("/Annots", []) or []]
    addresses = {str(a["/A"]["/URI"]) for a in links if "/A" in a and "/URI" in a["/A"]}

    assert any(address.startswith("https://www.legifrance.gouv.fr/") for address in addresses)
    assert all(address.startswith(("http://", "https://")) for address in addresses)
    assert any("/Dest" in a for a in links)


def test_nothing_is_ever_fetched() -> None:
    with loopback.serve(lambda _request: (200, [("Content-Type", "text/css")], b"")) as server:
        url = server.url("/x")
        hostile = (
            f'<img src="{url}"><link rel=stylesheet href="{url}"><style>@import "{url}"; '
            f'p {{ background: url("{url}") }}</style><p>x</p><object data="{url}"></object>'
            f'<svg width=9 height=9><image href="{url}"/></svg>'
        )
        made = to_pdf(PAGE.format(hostile), 60)

    assert made.startswith(b"%PDF-")
    assert server.requests == []


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:9/", "file:///etc/passwd", "report-font:../labels.toml", "report-font:unknown.woff2"]
)
def test_the_fetcher_refuses_everything_that_is_not_ours(url: str) -> None:
    with pytest.raises(ValueError, match=r"disallowed|bundled"):
        OfflineFetcher().fetch(url)


def test_the_fetcher_gives_bundled_fonts() -> None:
    assert OfflineFetcher().fetch("report-font:source-sans-3-latin-400-normal.woff2").read(4) == b"wOF2"


def test_the_same_html_gives_the_same_bytes() -> None:
    assert to_pdf(PAGE.format("<p>x</p>"), 60) == to_pdf(PAGE.format("<p>x</p>"), 60)


def test_a_slow_rendering_is_stopped_and_says_which_limit_to_raise() -> None:
    with pytest.raises(PdfError, match="pdf_timeout_s"):
        to_pdf(PAGE.format("<p>x</p>"), 0.01)


def test_a_site_that_could_not_be_audited_says_so_on_the_summary(english_dead_site: Path) -> None:
    page = PdfReader(english_dead_site / "report.pdf").pages[2].extract_text()

    assert "This site could not be audited" in page
    assert "No grade" in page


def test_hash_of_the_evidence_is_on_the_cover(pdf: PdfReader) -> None:
    assert sample.HASH in re.sub(r"\s", "", pdf.pages[0].extract_text())


def test_a_missing_pango_says_what_to_type(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    child = tmp_path / "python"
    child.write_text("#!/bin/sh\necho \"OSError: cannot load library 'libpango-1.0-0'\" >&2\nexit 1\n")
    child.chmod(0o755)
    monkeypatch.setattr("sys.executable", str(child))

    with pytest.raises(PdfError, match="apt-get install -y libpango"):
        to_pdf("<p>x</p>", 10)
