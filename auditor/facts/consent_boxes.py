"""Boxes of a form that sign up for commercial messages, pass data on, or accept the terms with something else."""

from auditor.evidence.pages import Field, FieldPurpose
from auditor.facts import wording
from auditor.model import Frozen

_TICKED = frozenset({"checkbox", "radio"})
_SIGN_UP = frozenset({FieldPurpose.MARKETING, FieldPurpose.PARTNERS})


class ConsentBox(Frozen):
    """One box or radio button that signs up for commercial messages or passes data to partners."""

    label: str
    checked: bool = False
    refusal: bool = False
    """Ticking it refuses ("je ne souhaite pas recevoir")."""
    partners: bool = False
    own_too: bool = False
    """Beside the partners, the same box covers the merchant's own messages."""
    terms: bool = False
    """The same box accepts the terms of sale or use."""
    similar_products: bool = False
    mandatory: bool = False
    several_answers: bool = False
    """Radio buttons: that one is chosen beforehand does not say which."""


def consent_boxes(fields: tuple[Field, ...]) -> tuple[ConsentBox, ...]:
    """Return the boxes of a form that ask for more than the form is for."""
    return tuple(box for field in fields if field.type in _TICKED and (box := _box(field)))


def _box(field: Field) -> ConsentBox | None:
    label = wording.plain(field.label)
    terms = wording.bundles(label)
    if not terms and (field.purpose is FieldPurpose.TERMS or not _signs_up(field, label)):
        return None
    partners = field.purpose is FieldPurpose.PARTNERS or wording.partners(label)
    return ConsentBox(
        label=field.label or field.name,
        checked=field.checked,
        refusal=wording.refuses(label),
        partners=partners,
        own_too=partners and wording.own_and_partners(label),
        terms=terms,
        mandatory=field.required or field.marked,
        similar_products=wording.similar_products(label),
    )


def _signs_up(field: Field, label: str) -> bool:
    return field.purpose in _SIGN_UP or wording.subscribes(label)
