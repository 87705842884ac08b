"""The bundled fonts: by a private scheme for the PDF, as data URIs for the HTML file. Nothing else is ever loaded."""

import base64
from pathlib import Path

from auditor.model import Frozen
from auditor.resources import resource_dir

SCHEME = "report-font"

_LATIN = (
    "U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2212, U+2215"
)
_LATIN_EXT = "U+0100-0130, U+0132-0151, U+0154-02BA, U+1E00-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0"


class _Face(Frozen):
    family: str
    file: str
    weight: int = 400
    style: str = "normal"
    ranges: str = ""
    screen: bool = False
    """Also embedded in the HTML file, which stays light: its other glyphs come from the reader's system."""


def _faces(family: str, stem: str, weight: int, style: str = "normal", *, screen: bool = True) -> tuple[_Face, ...]:
    name = f"{weight}-{style}.woff2"
    latin = _Face(family=family, file=f"{stem}-latin-{name}", weight=weight, style=style, ranges=_LATIN, screen=screen)
    # A family of its own: WeasyPrint takes two files of one family, weight and style for one font and mixes glyphs up.
    other = latin.model_copy(
        update={"family": f"{family} Ext", "file": f"{stem}-latin-ext-{name}", "ranges": _LATIN_EXT, "screen": False}
    )
    return latin, other


_FACES = (
    *_faces("Source Sans 3", "source-sans-3", 400),
    *_faces("Source Sans 3", "source-sans-3", 600),
    *_faces("Source Sans 3", "source-sans-3", 400, "italic", screen=False),
    *_faces("Source Serif 4", "source-serif-4", 400, screen=False),
    *_faces("Source Serif 4", "source-serif-4", 600),
    *_faces("JetBrains Mono", "jetbrains-mono", 400),
    _Face(family="Report Fallback", file="dejavu-sans-400-normal.woff2"),
)


def font_paths() -> tuple[Path, ...]:
    """Return the file of every bundled font."""
    return tuple(resource_dir("reports") / "fonts" / face.file for face in _FACES)


def font_path(name: str) -> Path | None:
    """Return the file of a bundled font, None for any other name."""
    return next((path for path in font_paths() if path.name == name), None)


def font_css(*, embedded: bool) -> str:
    """Return the ``@font-face`` rules: data URIs when embedded, else the private scheme."""
    return "\n".join(_rule(face, embedded) for face in _FACES if face.screen or not embedded)


def _rule(face: _Face, embedded: bool) -> str:
    url = _data_uri(face.file) if embedded else f"{SCHEME}:{face.file}"
    ranges = f"; unicode-range: {face.ranges}" if face.ranges else ""
    return (
        f'@font-face {{ font-family: "{face.family}"; font-weight: {face.weight}; font-style: {face.style}; '
        f'font-display: swap; src: url("{url}") format("woff2"){ranges} }}'
    )


def _data_uri(name: str) -> str:
    data = (resource_dir("reports") / "fonts" / name).read_bytes()
    return f"data:font/woff2;base64,{base64.b64encode(data).decode('ascii')}"
