"""Run the real command line as a user would, and look at everything it leaves."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pypdf

ROOT = Path(__file__).resolve().parents[2]
MEMORY_MIB = 512
"""Bound on the peak memory of any audit of one hostile page, PDF included."""


@dataclass(frozen=True)
class Outcome:
    """What one command left."""

    code: int
    out: str
    err: str
    peak_mib: float
    folder: Path | None

    @property
    def findings(self) -> dict[str, Any]:
        assert self.folder is not None, self.out + self.err
        content: dict[str, Any] = json.loads((self.folder / "findings.json").read_text("utf-8"))
        return content

    @property
    def verdicts(self) -> dict[str, str]:
        return {finding["id"]: finding["verdict"] for finding in self.findings["findings"]}

    def pdf_text(self, pages: int | None = None) -> str:
        """Text of the first ``pages`` pages, white space folded, soft hyphens and zero-width spaces removed."""
        assert self.folder is not None
        reader = pypdf.PdfReader(self.folder / "report.pdf")
        text = " ".join(page.extract_text() for page in reader.pages[:pages])
        return " ".join(text.replace("\u00ad", "").replace("\u200b", "").split())

    @property
    def pdf_links(self) -> set[str]:
        """Every address that a click in the PDF leads to."""
        assert self.folder is not None
        pages = pypdf.PdfReader(self.folder / "report.pdf").pages
        annotations = [note.get_object() for page in pages for note in page.annotations or ()]
        return {str(note["/A"]["/URI"]) for note in annotations if "/URI" in note.get("/A", {})}

    @property
    def html(self) -> str:
        assert self.folder is not None
        return (self.folder / "report.html").read_text("utf-8")


def auditor(*arguments: object, cwd: Path) -> Outcome:
    """Run ``python -m auditor`` in ``cwd``; its runs go to ``cwd/audits``."""
    figures = cwd / "figures.json"
    measured = [sys.executable, str(ROOT / "bench" / "once.py"), str(figures)]
    command = [*measured, sys.executable, "-m", "auditor", *map(str, arguments)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, cwd=cwd, capture_output=True, env=environment, check=False)
    runs = sorted(path.parent for path in (cwd / "audits").glob("*/*/run.json"))
    peak = json.loads(figures.read_text("utf-8"))["peak_mib"]
    out, err = done.stdout.decode("utf-8"), done.stderr.decode("utf-8")
    return Outcome(done.returncode, out, err, peak, runs[-1] if runs else None)
