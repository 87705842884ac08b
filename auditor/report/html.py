"""The report as one HTML document: self-contained and without script on screen, paged for the PDF."""

import base64
import hashlib
from functools import cache
from typing import Literal

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from auditor.findings import Verdict
from auditor.report.charts import ORDER, coverage_chart, families_chart, grade_chart
from auditor.report.fonts import font_css
from auditor.report.glyphs import drawable
from auditor.report.labels import Labels
from auditor.report.safe import breakable
from auditor.report.view import ReportView
from auditor.resources import resource_dir

Medium = Literal["screen", "print"]

_STYLES: dict[Medium, tuple[str, ...]] = {"screen": ("base.css", "screen.css"), "print": ("base.css", "print.css")}


def render(view: ReportView, medium: Medium) -> str:
    """Return the whole document; every value is escaped, whatever it holds."""
    labels = Labels(view.lang)
    css = _css(medium)
    html = (
        _environment()
        .get_template("report.html.j2")
        .render(
            report=view,
            t=labels,
            medium=medium,
            css=Markup(css),  # noqa: S704 (our own files)
            policy=policy(css),
            sections=_sections(view),
            verdicts=ORDER,
            charts={
                "grade": grade_chart(view.synthesis, labels),
                "coverage": coverage_chart(view.synthesis, labels),
                "families": families_chart(view.families, labels),
            },
            tally={verdict: sum(family.counts[verdict] for family in view.families) for verdict in Verdict},
        )
    )
    return drawable(html) if medium == "print" else html


def policy(css: str) -> str:
    """Return the content security policy: this one style sheet, embedded pictures and fonts, nothing else."""
    digest = base64.b64encode(hashlib.sha256(css.encode()).digest()).decode("ascii")
    return (
        f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; font-src data:; "
        "base-uri 'none'; form-action 'none'"
    )


def _sections(view: ReportView) -> tuple[str, ...]:
    """Name the sections that have something to say, in order."""
    seen = not view.unauditable
    has_findings = any(family.findings for family in view.families)
    wanted = (
        ("synthesis", True),
        ("scope", True),
        ("overview", True),
        ("plan", seen or bool(view.plan)),
        ("findings", seen or has_findings),
        ("documents", any(reading.points for reading in view.readings)),
        ("passed", bool(view.passed)),
        ("unmeasured", True),
        ("inapplicable", bool(view.inapplicable)),
        ("clauses", bool(view.clauses)),
        ("annex", True),
    )
    return tuple(name for name, shown in wanted if shown)


@cache
def _css(medium: Medium) -> str:
    folder = resource_dir("reports")
    sheets = [(folder / name).read_text("utf-8") for name in _STYLES[medium]]
    return "\n".join([font_css(embedded=medium == "screen"), *sheets])


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(resource_dir("reports")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["breaks"] = breakable
    return environment
