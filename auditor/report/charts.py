"""Charts as inline SVG, each with a text alternative that says the same as the picture."""

from collections.abc import Sequence

from markupsafe import Markup

from auditor.findings import Verdict
from auditor.report.labels import Labels
from auditor.report.safe import shortened
from auditor.report.view import FamilyView, SynthesisView

ORDER = (Verdict.FAIL, Verdict.REVIEW, Verdict.UNKNOWN, Verdict.PASS, Verdict.NOT_APPLICABLE)
"""From what asks most to what asks nothing."""

_FILL = {
    Verdict.FAIL: ("#a3262a", "#ffffff"),
    Verdict.REVIEW: ("#e0a526", "#1b2430"),
    Verdict.UNKNOWN: ("#ffffff", "#1b2430"),
    Verdict.PASS: ("#2f6f5e", "#ffffff"),
    Verdict.NOT_APPLICABLE: ("#dfe3e8", "#1b2430"),
}
_LETTERS = "ABCDE"
_INK, _NAVY, _LINE = "#1b2430", "#1d3a5f", "#5b6673"
_NAME_SHOWN = 42
_NAME_W, _BAR_W, _ROW_H, _BAR_H = 210.0, 388.0, 16.5, 12.0


def families_chart(families: Sequence[FamilyView], labels: Labels) -> Markup:
    """Stacked bars, one row a family, as long as its number of requirements."""
    widest = max((family.total for family in families), default=1) or 1
    height = _ROW_H * max(len(families), 1)
    rows = Markup("").join(_row(family, _ROW_H * index, widest) for index, family in enumerate(families))
    return _svg(_NAME_W + _BAR_W + 2, height, labels("overview.chart"), _families_text(families, labels), rows)


def grade_chart(view: SynthesisView, labels: Labels) -> Markup:
    """The five letters, the given one filled; none filled when no grade is given."""
    boxes = Markup("").join(_letter(index, letter, view.letter) for index, letter in enumerate(_LETTERS))
    text = f"{view.letter}, {view.score_text}" if view.letter else labels("synthesis.no_grade")
    return _svg(250, 56, labels("synthesis.grade"), text, boxes)


def coverage_chart(view: SynthesisView, labels: Labels) -> Markup:
    """A bar from nothing to everything measured."""
    filled = 249 * min(max(view.ratio, 0.0), 1.0)
    bar = _box(0.5, 20.5, 249, 15, "#ffffff") + _box(0.5, 20.5, filled, 15, _NAVY)
    return _svg(250, 56, labels("synthesis.coverage"), f"{view.ratio_text}. {view.coverage_text}", bar)


def _svg(width: float, height: float, title: str, text: str, content: Markup) -> Markup:
    return Markup(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {w:g} {h:g}" width="{w:g}" height="{h:g}" role="img" '
        'aria-label="{title} – {text}"><title>{title}</title><desc>{text}</desc>{content}</svg>'
    ).format(w=width, h=height, title=title, text=text, content=content)


def _row(family: FamilyView, top: float, widest: int) -> Markup:
    parts = [_text(_NAME_W - 10, top + 11.5, shortened(family.name, _NAME_SHOWN), 11, _INK, anchor="end")]
    left = _NAME_W
    for verdict in ORDER:
        count = family.counts[verdict]
        if count:
            width = _BAR_W * count / widest
            parts.append(_segment(left, top + 2, width, verdict, count))
            left += width
    return Markup("").join(parts)


def _segment(left: float, top: float, width: float, verdict: Verdict, count: int) -> Markup:
    fill, ink = _FILL[verdict]
    return _box(left, top, width, _BAR_H, fill) + _text(left + width / 2, top + 9.2, str(count), 9, ink)


def _letter(index: int, letter: str, given: str | None) -> Markup:
    chosen = letter == given
    side, size, drop = (46, 26, 9.0) if chosen else (34, 16, 5.5)
    centre, middle = 18 + index * 44, 28
    box = _box(centre - side / 2, middle - side / 2, side, side, _NAVY if chosen else "#ffffff")
    return box + _text(centre, middle + drop, letter, size, "#ffffff" if chosen else _LINE, serif=True)


def _box(left: float, top: float, width: float, height: float, fill: str) -> Markup:
    return Markup(
        '<rect x="{:.1f}" y="{:.1f}" width="{:.1f}" height="{:g}" fill="{}" stroke="{}" stroke-width="0.6"/>'
    ).format(left, top, width, height, fill, _LINE)


def _text(
    x: float, y: float, text: str, size: float, fill: str, *, anchor: str = "middle", serif: bool = False
) -> Markup:
    """Attributes, not classes: the style sheet of the page does not reach into a picture in every renderer."""
    family, weight = (
        ("Source Serif 4, Source Serif 4 Ext, serif", 600)
        if serif
        else ("Source Sans 3, Source Sans 3 Ext, Report Fallback, sans-serif", 400)
    )
    return Markup(
        '<text x="{:.1f}" y="{:.1f}" text-anchor="{}" font-family="{}" font-weight="{}" font-size="{:g}" '
        'fill="{}">{}</text>'
    ).format(x, y, anchor, family, weight, size, fill, text)


def _families_text(families: Sequence[FamilyView], labels: Labels) -> str:
    return " ".join(
        labels("overview.chart_row", family=family.name, parts=_parts(family, labels)) + "." for family in families
    )


def _parts(family: FamilyView, labels: Labels) -> str:
    return ", ".join(
        f"{labels(f'verdict_short.{verdict}').lower()} {family.counts[verdict]}"
        for verdict in ORDER
        if family.counts[verdict]
    )
