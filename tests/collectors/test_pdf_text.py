"""PDF files are read with their structure; what cannot be read says why, and nothing breaks the reader."""

import io
import zlib

import pytest
from PIL import Image
from pypdf import PdfReader, PdfWriter
from weasyprint import HTML

from auditor.collectors.pdf_text import read_pdf
from auditor.evidence.texts import BlockKind
from auditor.problems import Problem
from auditor.settings import Limits

WORDS = "Le vendeur livre les produits commandés dans un délai de trois jours ouvrés à compter de la commande. "
LIMITS = Limits()


@pytest.fixture(scope="module")
def terms() -> bytes:
    html = (
        "<style>body{font-size:11pt;hyphens:auto}h1{break-before:page}</style><html lang=fr>"
        f"<h1>Conditions générales de vente</h1><h2>Article 1 - Livraison</h2><p>{WORDS * 8}</p>"
        f"<p><b>Droit de rétractation</b></p><p>{WORDS}</p><ul><li>par courrier</li><li>par courriel</li></ul>"
        f"<h1>Médiation</h1><p>{WORDS}</p>"
    )
    pdf: bytes = HTML(string=html).write_pdf()
    return pdf


def test_words_come_with_titles_items_and_pages(terms: bytes) -> None:
    found = read_pdf(terms, LIMITS)
    assert found.problem is None
    assert not found.cut
    shape = [(block.kind, block.text[:30]) for block in found.blocks]
    assert (BlockKind.HEADING, "Conditions générales de vente") in shape
    assert (BlockKind.HEADING, "Article 1 - Livraison") in shape
    assert (BlockKind.HEADING, "Droit de rétractation") in shape
    assert (BlockKind.ITEM, "par courriel") in shape
    pages = {block.text: block.page for block in found.blocks if block.kind is BlockKind.HEADING}
    assert pages["Médiation"] == pages["Conditions générales de vente"] + 1  # type: ignore[operator]


def test_lines_of_a_paragraph_are_joined(terms: bytes) -> None:
    texts = [block.text for block in read_pdf(terms, LIMITS).blocks]
    assert any((WORDS * 3).strip() in text for text in texts)


def test_a_scan_is_said_to_be_one() -> None:
    scan = io.BytesIO()
    Image.new("RGB", (600, 800), "white").save(scan, "PDF")
    assert read_pdf(scan.getvalue(), LIMITS).problem is Problem.SCANNED


def test_a_password_is_said_and_an_empty_one_is_no_obstacle(terms: bytes) -> None:
    for user, problem in (("secret", Problem.ENCRYPTED_FILE), ("", None)):
        writer, out = PdfWriter(clone_from=PdfReader(io.BytesIO(terms))), io.BytesIO()
        writer.encrypt(user, "owner")
        writer.write(out)
        assert read_pdf(out.getvalue(), LIMITS).problem is problem


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7\n", b"<html>not a pdf</html>", b"%PDF-1.4\n" + b"\xff" * 5_000])
def test_what_is_no_pdf_is_damaged(content: bytes) -> None:
    assert read_pdf(content, LIMITS).problem is Problem.DAMAGED_FILE


def test_a_truncated_file_is_damaged_or_read_in_part(terms: bytes) -> None:
    for share in (0.2, 0.5, 0.9):
        found = read_pdf(terms[: int(len(terms) * share)], LIMITS)
        assert found.problem in (Problem.DAMAGED_FILE, Problem.SCANNED, None)


def test_pages_and_characters_are_bounded(terms: bytes) -> None:
    one = read_pdf(terms, Limits(pdf_text_pages=1))
    assert one.cut
    assert max(block.page or 0 for block in one.blocks) == 1
    few = read_pdf(terms, Limits(pdf_text_chars=200))
    assert few.cut
    assert sum(len(block.text) for block in few.blocks) <= 250


def _pdf(*objects: bytes) -> bytes:
    out, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    return out + head + table + b"trailer<</Root 1 0 R/Size %d>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, len(out))


def _stream(data: bytes) -> bytes:
    return b"<</Length %d/Filter/FlateDecode>>stream\n%s\nendstream" % (len(data), data)


CATALOG, PAGE = b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>"
HOSTILE = {
    "decompression bomb": _pdf(
        CATALOG,
        b"<</Type/Pages/Count 1/Kids[3 0 R]>>",
        PAGE,
        _stream(zlib.compress(b"BT (a) Tj ET " * 20_000_000, 9)),
    ),
    "nested too deep": _pdf(
        CATALOG, b"<</Type/Pages/Count 1/Kids[3 0 R]/X " + b"[" * 200_000 + b"]" * 200_000 + b">>", PAGE
    ),
    "pages in a loop": _pdf(CATALOG, b"<</Type/Pages/Count 2/Kids[2 0 R 2 0 R]>>"),
    "millions of pages": _pdf(CATALOG, b"<</Type/Pages/Count 9999999/Kids[" + b"3 0 R " * 300_000 + b"]>>", PAGE),
    "a page of dictionaries": _pdf(CATALOG, b"<</Type/Pages/Count 1/Kids[3 0 R]>>", b"<</A " * 50_000 + b">>" * 50_000),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_ends_with_a_problem(name: str) -> None:
    limits = Limits(pdf_text_timeout_s=4, pdf_text_memory_mib=400)
    assert read_pdf(HOSTILE[name], limits).problem is not None
