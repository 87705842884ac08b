"""What the documents of one kind state together, and how much of them could be read."""

from collections.abc import Iterable, Sequence
from typing import Any, TypeVar

from auditor.findings import Seen
from auditor.legal.passages import aligned
from auditor.legal.statement import ABSENT, Statement, Variant
from auditor.model import Frozen

_PLACES = 3


class Reading(Frozen):
    """Base of ``LegalNotice``, ``TermsOfSale`` and ``PrivacyPolicy``: every other field is a ``Statement``."""

    documents: tuple[Seen, ...] = ()
    """The documents read, the one that matters most first; the excerpt is the title."""
    cut: bool = False
    """Part of a document, or a document of the kind, could not be read: what is not found may stand there."""
    completes_only: bool = False
    """Only documents that complete the kind were read (a cookie policy, a page on returns), none of the kind itself."""

    def statements(self) -> dict[str, Statement]:
        """Return every statement by its name."""
        values = ((name, getattr(self, name)) for name in type(self).model_fields)
        return {name: value for name, value in values if isinstance(value, Statement)}


R = TypeVar("R", bound=Reading)


def merged(readings: Sequence[R]) -> R:
    """Join the readings of several documents; the first that states something gives the value, others are variants."""
    fields = type(readings[0]).model_fields
    return readings[0].model_copy(
        update={name: _joined_field([getattr(one, name) for one in readings]) for name in fields}
    )


def _joined_field(values: list[Any]) -> object:
    """Join one field of every reading: statements by their meaning, lists end to end, flags when one is set."""
    if isinstance(values[0], Statement):
        return _joined(values)
    if isinstance(values[0], tuple):
        return tuple(item for value in values for item in value)
    return any(values)


def _joined(statements: Iterable[Statement]) -> Statement:
    statements = tuple(statements)
    found = [statement for statement in statements if statement.found]
    denied = tuple(seen for statement in statements for seen in statement.denied)
    best = next((statement for statement in found if statement.value), found[0] if found else ABSENT)
    seen = tuple(seen for statement in found for seen in statement.seen)
    return best.model_copy(
        update={
            "seen": seen[:_PLACES],
            "denied": denied[:_PLACES],
            "variants": _variants(best, found),
        }
    )


def _variants(best: Statement, found: list[Statement]) -> tuple[Variant, ...]:
    """Collect what others say differently, each value once."""
    said = [Variant(value=other.value, seen=other.seen) for other in found if other.value]
    every = [*said, *(variant for other in found for variant in other.variants)]
    known, different = {key(best.value or "")}, []
    for variant in every:
        if best.value and key(variant.value) not in known:
            known.add(key(variant.value))
            different.append(variant)
    return tuple(different)


def key(value: str) -> str:
    """Return what two writings of one value have in common: letters and digits, folded."""
    return "".join(char for char in aligned(value) if char.isalnum())
