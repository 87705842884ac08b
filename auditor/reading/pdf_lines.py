"""The child process that reads a PDF: bytes on standard input, one JSON array of lines a page on standard output.

It runs under the limits of its parent (``auditor.collectors.pdf_text``) and may die of any of them: what was written
before stays good. Exit codes: 0 read, 2 encrypted, 3 out of bounds, anything else damaged.
"""

import io
import json
import logging
import resource
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

ENCRYPTED = 2
TOO_COMPLEX = 3
_BULLETS = "•▪●○◦‣►-–*·"


@dataclass(slots=True)
class _Piece:
    text: str
    y: float
    size: float
    bold: bool


def main(pages: int, chars: int, memory_mib: int, cpu_s: int) -> int:
    """Write the lines of the first pages. Raises whatever a damaged file makes fail."""
    resource.setrlimit(resource.RLIMIT_AS, (memory_mib << 20, memory_mib << 20))
    resource.setrlimit(resource.RLIMIT_CPU, (cpu_s, cpu_s))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    from pypdf import PdfReader

    logging.disable()
    reader = PdfReader(io.BytesIO(sys.stdin.buffer.read()))
    if reader.is_encrypted and not reader.decrypt(""):
        return ENCRYPTED
    title = reader.metadata.title if reader.metadata else None
    _write({"pages": len(reader.pages), "title": str(title or "")[:300]})
    for number, page in enumerate(reader.pages, 1):
        if number > pages or chars <= 0:
            break
        lines = list(_lines(page, chars))
        chars -= sum(len(line[0]) for line in lines)
        _write({"page": number, "lines": lines})
    return 0


def _write(record: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(record) + "\n")
    sys.stdout.flush()


def _lines(page: Any, chars: int) -> Iterator[tuple[str, float, bool, float]]:
    """Yield text, height of letters, whether bold, and place above the foot of the page of each line."""
    pieces: list[_Piece] = []
    left = chars

    def note(text: str, cm: list[float], tm: list[float], font: Any, size: float) -> None:
        nonlocal left
        if text and left > 0:
            name = str((font or {}).get("/BaseFont", ""))
            bold = any(word in name for word in ("Bold", "Black", "Heavy", "Semibold", "Demi"))
            pieces.append(_Piece(text[:left], tm[5] * cm[3] + cm[5], size * abs(tm[3] * cm[3]) or size, bold))
            left -= len(text)

    page.extract_text(visitor_text=note)
    yield from _joined(pieces)


def _joined(pieces: list[_Piece]) -> list[tuple[str, float, bool, float]]:
    """Cut the pieces at their line ends; a bullet drawn apart goes before the line at its height."""
    rows: list[list[_Piece]] = [[]]
    for piece in pieces:
        for number, part in enumerate(piece.text.split("\n")):
            if number:
                rows.append([])
            if part:
                rows[-1].append(_Piece(part, piece.y, piece.size, piece.bold))
    lines = [_line(row) for row in rows if any(piece.text.strip() for piece in row)]
    bullets = {round(line[3]) for line in lines if line[0] in _BULLETS}
    return [
        (f"• {line[0]}", *line[1:]) if round(line[3]) in bullets else line for line in lines if line[0] not in _BULLETS
    ]


def _line(row: list[_Piece]) -> tuple[str, float, bool, float]:
    full = [piece for piece in row if piece.text.strip()]
    chars = sum(len(piece.text) for piece in full)
    bold = sum(len(piece.text) for piece in full if piece.bold) >= 0.9 * chars
    return "".join(piece.text for piece in row).strip(), max(piece.size for piece in full), bold, full[0].y


if __name__ == "__main__":
    try:
        sys.exit(main(*map(int, sys.argv[1:5])))
    except (MemoryError, RecursionError):
        sys.exit(TOO_COMPLEX)
