"""The vocabulary of a rule's predicate: what it may yield and raise.

``Breach`` makes the rule fail, ``Review`` asks a human to qualify, ``Note`` only remarks.
``NotApplicable`` and ``CannotTell`` end the rule. Each names a sentence of the rule's sheet
and the values that fill it; the words themselves are the jurist's.
"""

from collections.abc import Iterable

from auditor.findings import Seen
from auditor.problems import Problem


class Yielded:
    """Base of what a predicate yields."""

    kind: str

    def __init__(self, message: str, /, seen: Seen | Iterable[Seen] | None = None, **values: object) -> None:
        """Name a message of the sheet, where it was seen, and what fills its ``{placeholders}``."""
        self.message = message
        self.seen = (seen,) if isinstance(seen, Seen) else tuple(seen or ())
        self.values = values


class Breach(Yielded):
    """Something that the requirement forbids was seen."""

    kind = "fail"


class Review(Yielded):
    """Something was seen that a human must qualify (the catalogue calls it warning)."""

    kind = "review"


class Note(Yielded):
    """A remark that does not change the verdict."""

    kind = "note"


Outcome = Breach | Review | Note


class NotApplicable(Exception):
    """The requirement has no object on this site."""

    def __init__(self, message: str, /, **values: object) -> None:
        """Name the message of the sheet that says why."""
        super().__init__(message)
        self.message, self.values = message, values


class CannotTell(Exception):
    """The facts are there but do not show what is needed."""

    def __init__(self, problem: Problem, message: str | None = None, /, **values: object) -> None:
        """Name the problem (its cause is reported) and, if it says more, a message of the sheet."""
        super().__init__(message or problem)
        self.problem, self.message, self.values = problem, message, values
