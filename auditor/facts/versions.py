"""The table of ends of support: which software a trace names, and what is known of its version on a given day."""

import re
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Literal

from pydantic import Field

from auditor.model import Frozen
from auditor.resources import table

Trace = Literal["header", "generator", "script"]


class Support(StrEnum):
    """What is known about a version on the day of the audit."""

    SUPPORTED = "supported"
    ENDED = "ended"
    """No one publishes corrections any more, distributions included."""
    BACKPORTS = "backports"
    """Its authors stopped; a distribution may still correct it under the same number."""
    VULNERABLE = "vulnerable"
    """A published vulnerability is corrected in a later version only."""
    UNLISTED = "unlisted"
    """A version that the table does not know."""
    HIDDEN = "hidden"
    """Named without a version."""


class Cycle(Frozen):
    """A version, or the beginning of one, and until when it is corrected."""

    version: str
    ended: date
    backports: date | None = None
    by: str = ""
    """Who back-ports."""


class Flaw(Frozen):
    """A published vulnerability."""

    since: str = Field(alias="from")
    below: str
    cve: str


class Entry(Frozen):
    """One row of ``rules/data/end_of_life.toml``."""

    name: str
    where: tuple[Trace, ...]
    find: tuple[str, ...]
    named: tuple[str, ...] = ()
    reference: str
    cycle: tuple[Cycle, ...] = ()
    flaw: tuple[Flaw, ...] = ()

    def version_in(self, text: str) -> str | None:
        """Return the version that lower-case ``text`` shows, if it shows this software at all."""
        found = (re.search(pattern, text) for pattern in self.find)
        return next((match.group(1) for match in found if match), None)

    def cycle_of(self, version: str) -> Cycle | None:
        """Return the most precise cycle that ``version`` belongs to."""
        own = [cycle for cycle in self.cycle if f"{version}.".startswith(f"{cycle.version}.")]
        return max(own, key=lambda cycle: len(cycle.version), default=None)

    def flaw_of(self, version: str) -> Flaw | None:
        """Return a published vulnerability of ``version``."""
        number = numbers(version)
        return next((f for f in self.flaw if numbers(f.since) <= number < numbers(f.below)), None)


@cache
def entries() -> tuple[Entry, ...]:
    """Return the table. Raises pydantic.ValidationError."""
    return tuple(Entry.model_validate(row) for row in table("end_of_life")["component"])


def numbers(version: str) -> tuple[int, ...]:
    """Return a version as numbers, so that 1.10 comes after 1.9."""
    return tuple(int(part) for part in version.split(".") if part.isdecimal())


def support_of(entry: Entry, version: str, day: date) -> tuple[Support, Cycle | None, Flaw | None]:
    """Say what is known of ``version`` on ``day``, and from which rows of the table."""
    cycle, flaw = entry.cycle_of(version), entry.flaw_of(version)
    if flaw:
        return Support.VULNERABLE, cycle, flaw
    if cycle is None:
        known = bool(entry.flaw) and numbers(version) >= max(numbers(row.below) for row in entry.flaw)
        return (Support.SUPPORTED if known and not entry.cycle else Support.UNLISTED), None, None
    if day <= cycle.ended:
        return Support.SUPPORTED, cycle, None
    kept = cycle.backports is not None and day <= cycle.backports
    return (Support.BACKPORTS if kept else Support.ENDED), cycle, None
