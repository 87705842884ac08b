"""Sensitive files and consoles that anyone can reach."""

from typing import Literal

from auditor.evidence.bundle import Bundle
from auditor.facts.base import visit
from auditor.findings import Seen
from auditor.model import Frozen
from auditor.problems import Missing, Problem, missing


class Exposed(Frozen):
    """One sensitive address and how it answered."""

    path: str
    seen: Seen
    state: Literal["confirmed", "listing", "forbidden", "absent", "unknown"]
    """confirmed: the content is what the name says; listing: a directory lists its files;
    forbidden: refused in a way that shows it exists; absent: not there; unknown: see ``problem``."""
    linked: bool = False
    """Seen during the ordinary visit, without asking for it."""
    problem: Problem | None = None


class Exposure(Frozen):
    """What was asked for with an authorisation, and what the visit met by itself."""

    items: tuple[Exposed, ...]
    authorised: bool = False
    problem: Problem | None = None
    """Why no sensitive address was asked for."""


def derive(bundle: Bundle) -> Exposure | Missing:
    """Read the probes, and the pages of the visit that are listings or consoles."""
    crawl = visit(bundle)
    return crawl if isinstance(crawl, Missing) else missing(Problem.NOT_COLLECTED)
