"""The names and the order of the families and the size of the catalogue, from ``rules/catalogue.toml``."""

import tomllib
from functools import cache
from typing import Any

from auditor.model import Localised
from auditor.report.safe import clean_line
from auditor.resources import resource_dir


def family_name(key: str) -> Localised:
    """Return the name of a family given by its code or its folder; an unknown one is called by its key."""
    row = _rows().get(key)
    if row is None:
        words = clean_line(key).replace("_", " ").capitalize()
        return Localised(fr=words, en=words)
    return Localised(fr=row["fr"], en=row["en"])


def family_rank(key: str) -> tuple[int, str]:
    """Return what to sort families by: the catalogue's order, then the agency's own by name."""
    row = _rows().get(key)
    return (row["rank"] if row else len(_rows()), key)


def catalogue_size() -> int:
    """Return how many requirements the catalogue describes, whether or not a rule judges them yet."""
    return int(_catalogue()["requirements"])


@cache
def _rows() -> dict[str, dict[str, Any]]:
    rows: dict[str, dict[str, Any]] = {}
    for rank, (code, row) in enumerate(_catalogue()["families"].items()):
        rows[code] = rows[row["folder"]] = {"rank": rank, **row}
    return rows


@cache
def _catalogue() -> dict[str, Any]:
    return tomllib.loads((resource_dir("rules") / "catalogue.toml").read_text("utf-8"))
