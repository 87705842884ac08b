"""Reads what judging left and writes ``report.html`` and ``report.pdf``, from the same view."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from pydantic import ValidationError

from auditor.evidence.bundle import EVIDENCE, MANIFEST, write_atomic
from auditor.evidence.files import read_regular
from auditor.evidence.manifest import Manifest
from auditor.facts import Facts
from auditor.findings import Findings
from auditor.model import Lang, Localised
from auditor.report import ReportError
from auditor.report.build import Bounds, report_view
from auditor.report.html import render
from auditor.report.pdf import to_pdf
from auditor.settings import Limits

T = TypeVar("T", Facts, Manifest)

_SCREEN = Bounds(breaches=50, rows=1000)
_PRINT = Bounds(breaches=8, rows=60)


def write(folder: Path, lang: Lang, written: Callable[[], None]) -> None:
    """Write both reports into ``folder``, ``written`` called in between.

    Raises ReportError without findings, PdfError when the PDF fails.
    """
    findings = read_findings(folder)
    facts = _read(folder / "facts.json", Facts)
    manifest = _read(folder / EVIDENCE / MANIFEST, Manifest)
    screen = render(report_view(findings, facts, manifest, lang, _SCREEN), "screen")
    write_atomic(folder / "report.html", screen.encode())
    written()
    printed = render(report_view(findings, facts, manifest, lang, _PRINT), "print")
    write_atomic(folder / "report.pdf", to_pdf(printed, _timeout_s(manifest)))


def _timeout_s(manifest: Manifest | Localised) -> float:
    """Return the limit that the run was given."""
    given = {} if isinstance(manifest, Localised) else manifest.limits
    return given.get("pdf_timeout_s", Limits().pdf_timeout_s)


def read_findings(folder: Path) -> Findings:
    """Return the findings of a judged run. Raises ReportError."""
    path = folder / "findings.json"
    try:
        return Findings.model_validate_json(read_regular(path))
    except (OSError, ValidationError) as error:
        raise ReportError(f"{path} cannot be read: {str(error).splitlines()[0]}") from error


def _read(path: Path, model: type[T]) -> T | Localised:
    """Return what the file holds, or in words why it cannot be read: the annexes then say so."""
    name = path.name
    try:
        return model.model_validate_json(read_regular(path))
    except OSError:
        return Localised(fr=f"le fichier {name} est absent ou illisible.", en=f"{name} is absent or cannot be read.")
    except ValidationError:
        return Localised(
            fr=f"le fichier {name} n'a pas la forme attendue par cette version d'Auditor ; relancer auditor judge.",
            en=f"{name} does not have the form that this version of Auditor expects; run auditor judge again.",
        )
