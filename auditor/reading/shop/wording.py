"""How one topic of the order rules is worded: what must be on the page, what must match, what must not."""

import re
from dataclasses import dataclass

from auditor.evidence.shop import Topic


@dataclass(frozen=True)
class Wording:
    """How one topic is worded."""

    topic: Topic
    about: tuple[str, ...]
    says: re.Pattern[str]
    unless: re.Pattern[str] | None = None
    after: int = 0
    """Lines that follow and belong to it."""


def wording(topic: Topic, about: str, *says: str, unless: str = "", after: int = 0) -> Wording:
    """Write one down: plain strings parted by ``|``, expressions of which one must match, and one that forbids."""
    expression = re.compile("|".join(says), re.MULTILINE)
    return Wording(topic, tuple(about.split("|")), expression, re.compile(unless) if unless else None, after)
