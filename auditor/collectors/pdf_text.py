"""The words of a PDF, read in a child process with bounds on time and memory. Never raises, never hangs."""

import json
import math
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import Any

from auditor.evidence.texts import TextBlock
from auditor.problems import Problem
from auditor.reading.pdf_lines import ENCRYPTED, TOO_COMPLEX
from auditor.reading.plain import PlainLine, blocks_of_lines
from auditor.settings import Limits

_WORDS = 5
"""Fewer words on a page, on average, are those of a scan: a stamp, a page number."""
_READABLE = 0.4
"""Least share of letters; fonts without a table of characters give signs instead."""


@dataclass(frozen=True)
class PdfText:
    """What could be read of a PDF."""

    blocks: tuple[TextBlock, ...] = ()
    title: str = ""
    cut: bool = False
    """Only the first pages could be read."""
    problem: Problem | None = None
    """Why nothing could be read."""


def read_pdf(content: bytes, limits: Limits) -> PdfText:
    """Return the blocks of a PDF, each with its page."""
    command = [sys.executable, "-m", "auditor.reading.pdf_lines"]
    bounds = (limits.pdf_text_pages, limits.pdf_text_chars, limits.pdf_text_memory_mib)
    command += [str(bound) for bound in (*bounds, math.ceil(limits.pdf_text_timeout_s))]
    try:
        done = subprocess.run(  # noqa: S603 our own interpreter and module
            command, input=content, capture_output=True, timeout=limits.pdf_text_timeout_s, check=False
        )
        code, out = done.returncode, done.stdout
    except subprocess.TimeoutExpired as error:
        code, out = -1, error.stdout or b""
    except OSError:
        return PdfText(problem=Problem.BUG)
    return _understood(code, [json.loads(line) for line in out.splitlines() if line.endswith(b"}")], limits)


def _understood(code: int, records: list[dict[str, Any]], limits: Limits) -> PdfText:
    head, pages = (records[0], records[1:]) if records else ({}, [])
    if code == ENCRYPTED:
        return PdfText(problem=Problem.ENCRYPTED_FILE)
    if code and not pages:
        return PdfText(problem=Problem.FILE_TOO_COMPLEX if code < 0 or code == TOO_COMPLEX else Problem.DAMAGED_FILE)
    lines = [line for page in pages for line in _page(page)]
    if not _has_words(lines, len(pages)):
        return PdfText(problem=Problem.SCANNED, title=head.get("title", ""))
    cut = bool(code) or len(pages) < head.get("pages", 0)
    cut = cut or sum(len(line.text) for line in lines) >= limits.pdf_text_chars
    return PdfText(blocks_of_lines(lines), head.get("title", ""), cut)


def _page(page: dict[str, Any]) -> Iterator[PlainLine]:
    """Yield the lines of one page, with the distance of each from the one above."""
    rows = page["lines"]
    steps = [above[3] - row[3] for above, row in pairwise(rows) if above[3] > row[3]]
    usual = median(steps) if steps else 1.0
    for above, (text, size, bold, y) in zip([None, *rows], rows, strict=False):
        gap = (above[3] - y) / usual if above else 1.0
        yield PlainLine(text, page["page"], size, bold, gap if gap > 0 else 2.0 if gap < -1 else 1.0)


def _has_words(lines: list[PlainLine], pages: int) -> bool:
    text = " ".join(line.text for line in lines)
    letters = sum(char.isalpha() for char in text)
    return len(text.split()) >= _WORDS * max(1, pages) and letters >= _READABLE * len(text.replace(" ", ""))
