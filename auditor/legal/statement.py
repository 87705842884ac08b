"""What a document states on one point: the value, word for word, where, and how far it can be believed."""

from enum import StrEnum

from auditor.findings import Seen
from auditor.model import Frozen


class Confidence(StrEnum):
    """How sure the reading is."""

    CERTAIN = "certain"
    """Labelled, or wording that can mean nothing else."""
    LIKELY = "likely"
    DOUBTFUL = "doubtful"
    """A rule may ask for a review, never accuse or acquit, on this alone."""


class State(StrEnum):
    """What a value that was written is worth."""

    VALID = "valid"
    """Its form and its check digits are right."""
    INVALID = "invalid"
    """Malformed, or its check digits are wrong."""
    INVENTED = "invented"
    """A sequence or a repetition (123 456 789, 000 000 000): filled in to look complete."""
    PLACEHOLDER = "placeholder"
    """A field that was never filled in."""


class Variant(Frozen):
    """Another value of the same thing."""

    value: str
    seen: tuple[Seen, ...] = ()


class Statement(Frozen):
    """Whether the site states something, and where: what ``statement = "family.field"`` rules read."""

    found: bool = False
    value: str | None = None
    """A string of the document; None when the statement is a sentence rather than a value."""
    seen: tuple[Seen, ...] = ()
    """The best quote first."""
    confidence: Confidence = Confidence.LIKELY
    state: State | None = None
    """Of identifiers, telephone numbers and addresses; None where there is nothing to check."""
    variants: tuple[Variant, ...] = ()
    """Different values of the same thing, in the same document or in another."""
    denied: tuple[Seen, ...] = ()
    """Where the document says the contrary ("aucun droit de rétractation")."""


ABSENT = Statement()
