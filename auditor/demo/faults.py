"""The faults planted in the flawed shop, read from ``faults.toml``."""

import tomllib
from functools import cache
from pathlib import Path
from typing import Literal

from auditor.model import Frozen, Localised


class Fault(Frozen):
    """One fault: what it breaks, where it shows, and the raw sign by which it is recognised on the wire."""

    key: str
    rule: str
    """Catalogue id of the rule that must see it."""
    expected: Literal["fail", "review"]
    """The verdict it leads to, the faults of ``along_with`` planted too."""
    along_with: tuple[str, ...] = ()
    """Faults without which it would weigh less: a link in the footer softens a form that says nothing."""
    also: dict[str, Literal["fail", "review"]] = {}
    """What it makes other rules say."""
    where: str
    """The pages that carry it, in words."""
    url: str
    """One address that shows it; ``{host}`` stands for the shop's name."""
    needs: Literal["http", "authorised", "browser"] = "http"
    """What an audit needs to see it: plain requests, ``--authorised``, or a browser."""
    sign: str | None = None
    """Regular expression found in the answer of the flawed shop, never in that of its twin."""
    absent: str | None = None
    """Regular expression found in the answer of the twin, never in that of the flawed shop."""
    description: Localised


class Tolerance(Frozen):
    """A rule that may rightly end in something other than a pass on the exemplary shop."""

    rule: str
    verdicts: tuple[Literal["unknown", "not-applicable"], ...]
    reason: Localised


class Exemplary(Frozen):
    """What to expect of the exemplary shop: a pass everywhere, these rules apart."""

    tolerance: tuple[Tolerance, ...]


class FaultTable(Frozen):
    """``faults.toml``: the table an audit of both shops is checked against."""

    fault: tuple[Fault, ...]
    exemplary: Exemplary


@cache
def fault_table() -> FaultTable:
    """Read the table once."""
    path = Path(__file__).with_name("faults.toml")
    return FaultTable.model_validate(tomllib.loads(path.read_text("utf-8")))


def fault_keys() -> frozenset[str]:
    """Return the key of every fault there is."""
    return frozenset(fault.key for fault in fault_table().fault)
