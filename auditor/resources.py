"""Where the shipped rules and report templates live."""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

_PACKAGE = Path(__file__).resolve().parent


def resource_dir(name: str) -> Path:
    """Return ``rules`` or ``reports``: inside the package once installed, beside it in a checkout."""
    installed = _PACKAGE / name
    return installed if installed.is_dir() else _PACKAGE.parent / name


@cache
def table(name: str) -> dict[str, Any]:
    """Read ``rules/data/<name>.toml`` once; the caller validates the rows it takes from it."""
    return tomllib.loads((resource_dir("rules") / "data" / f"{name}.toml").read_text("utf-8"))
