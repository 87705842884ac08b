"""HTML to PDF in one child process, which gives its memory back and can be stopped."""

import subprocess
import sys

from auditor.report import ReportError

_PANGO = "sudo apt-get install -y libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0"


class PdfError(ReportError):
    """The PDF could not be made; the message says why."""


def to_pdf(html: str, timeout_s: float) -> bytes:
    """Return the PDF of ``html``. Raises PdfError when the child fails or takes longer than ``timeout_s``."""
    command = [sys.executable, "-m", "auditor.report.typeset_pdf"]
    try:
        done = subprocess.run(command, input=html.encode(), capture_output=True, timeout=timeout_s, check=False)
    except subprocess.TimeoutExpired as error:
        raise PdfError(f"the PDF was not ready after {timeout_s:g} s; raise limits.pdf_timeout_s") from error
    except OSError as error:
        raise PdfError(f"the PDF process did not start: {error}") from error
    if done.returncode != 0 or not done.stdout.startswith(b"%PDF-"):
        raise PdfError(_explanation(done.stderr.decode("utf-8", "replace"), done.returncode))
    return done.stdout


def _explanation(errors: str, code: int) -> str:
    """Say why the child failed; a missing system library is the one thing that pip cannot install."""
    if "cannot load library" in errors:
        return f"Pango, which draws the PDF, is missing (report.html is there). Please type: {_PANGO}"
    lines = errors.strip().splitlines()
    return f"the PDF process failed (report.html is there): {lines[-1] if lines else code}"
