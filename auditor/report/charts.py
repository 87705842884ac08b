"""Charts as inline SVG, each with a text alternative that says the same as the picture."""

from collections.abc import Sequence

from markupsafe import Markup

from auditor.findings import Verdict
from auditor.report.labels import Labels
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
_NAME_W, _BAR_W, _ROW_H, _BAR_H = 210.0, 390.0, 20.0, 13.0


def families_chart(families: Sequence[FamilyView], labels: Labels) -> Markup:
    """Stacked bars, one row a family, as long as its number of requirements."""
    widest = max((family.total for family in families), default=1) or 1
    height = _ROW_H * max(len(families), 1)
    rows = Markup("").join(_row(family, _ROW_H * index, widest) for index, family in enumerate(families))
    return _svg(_NAME_W + _BAR_W, height, labels("overview.chart"), _families_text(families, labels), rows)


def grade_chart(view: SynthesisView, labels: Labels) -> Markup:
    """The five letters, the given one filled; none filled when no grade is given."""
    boxes = Markup("").join(_letter(index, letter, view.letter) for index, letter in enumerate(_LETTERS))
    text = f"{view.letter}, {view.score_text}" if view.letter else labels("synthesis.no_grade")
    return _svg(250, 56, labels("synthesis.grade"), text, boxes)


def coverage_chart(view: SynthesisView, labels: Labels) -> Markup:
    """A bar from nothing to everything measured."""
    filled = 250 * min(max(view.ratio, 0.0), 1.0)
    bar = Markup(
        '<rect x="0.5" y="20.5" width="249" height="15" fill="#ffffff" stroke="#5b6673"/>'
        '<rect x="0" y="20" width="{:.1f}" height="16" fill="#1d3a5f"/>'
    ).format(filled)
    return _svg(250, 56, labels("synthesis.coverage"), f"{view.ratio_text}. {view.coverage_text}", bar)


def _svg(width: float, height: float, title: str, text: str, content: Markup) -> Markup:
    return Markup(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {w:g} {h:g}" width="{w:g}" height="{h:g}" role="img" '
        'aria-label="{title} – {text}"><title>{title}</title><desc>{text}</desc>{content}</svg>'
    ).format(w=width, h=height, title=title, text=text, content=content)


def _row(family: FamilyView, top: float, widest: int) -> Markup:
    parts = [
        Markup('<text x="{:.1f}" y="{:.1f}" text-anchor="end" class="axis">{}</text>').format(
            _NAME_W - 10, top + 13, family.name if len(family.name) < 42 else family.name[:40] + "…"
        )
    ]
    left = _NAME_W
    for verdict in ORDER:
        count = family.counts[verdict]
        if count:
            width = _BAR_W * count / widest
            parts.append(_segment(left, top + 3, width, verdict, count))
            left += width
    return Markup("").join(parts)


def _segment(left: float, top: float, width: float, verdict: Verdict, count: int) -> Markup:
    fill, ink = _FILL[verdict]
    return Markup(
        '<rect x="{:.1f}" y="{:.1f}" width="{:.1f}" height="{:g}" fill="{}" stroke="#5b6673" stroke-width="0.6"/>'
        '<text x="{:.1f}" y="{:.1f}" text-anchor="middle" class="count" fill="{}">{}</text>'
    ).format(left, top, width, _BAR_H, fill, left + width / 2, top + 10, ink, count)


def _letter(index: int, letter: str, given: str | None) -> Markup:
    chosen = letter == given
    side, top = (46, 5) if chosen else (34, 11)
    left = 26 + index * 49 - side / 2
    return Markup(
        '<rect x="{:.1f}" y="{}" width="{}" height="{}" fill="{}" stroke="#5b6673"/>'
        '<text x="{}" y="{:.1f}" text-anchor="middle" class="{}" fill="{}">{}</text>'
    ).format(
        left,
        top,
        side,
        side,
        "#1d3a5f" if chosen else "#ffffff",
        26 + index * 49,
        top + side / 2 + (9 if chosen else 5.5),
        "letter-given" if chosen else "letter",
        "#ffffff" if chosen else "#5b6673",
        letter,
    )


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

