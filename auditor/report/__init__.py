"""Renders what judging left, as a self-contained HTML file and a tagged PDF."""

from collections.abc import Callable
from pathlib import Path

from auditor.model import Explained, Lang


class ReportError(Explained):
    """The report could not be made; the message says why."""


def write_report(folder: Path, lang: Lang, written: Callable[[], None] = lambda: None) -> None:
    """Write ``report.html``, then ``report.pdf`` into a judged run's folder. Raises ReportError.

    ``written`` is called after the first, because the second takes seconds in which anything may happen.
    """
    from auditor.report.write import write  # late: templates and facts are heavy, and the PDF process needs neither

    write(folder, lang, written)
