"""Every identifier of a business in the words of a passage, each with its kind and what it is worth."""

from collections.abc import Iterator

from auditor.legal.passages import aligned
from auditor.legal.values import french_numbers, other_numbers, vat
from auditor.legal.values.french_numbers import Number
from auditor.legal.values.match import MOST_CHARS, disjoint

__all__ = ["Number", "find", "french_vat", "siren_of"]


def find(text: str) -> list[Number]:
    """Return the identifiers in reading order.

    A VAT number is never read again as a SIREN, nor an IBAN as anything else. A Belgian number that is stated both
    as the enterprise's and as its VAT number is returned once, as what its nearest label says.
    """
    return disjoint(_all(text[:MOST_CHARS]))


def _all(written: str) -> Iterator[Number]:
    text = aligned(written)
    yield from other_numbers.find(text, written)
    yield from vat.find(text, written)
    yield from french_numbers.find(text)


def siren_of(number: Number) -> str | None:
    """Return the SIREN that a SIREN, a SIRET or a French VAT number holds, None when it holds none."""
    if number.kind == "siren" and len(number.value) == 9:
        return number.value
    if number.kind == "siret" and len(number.value) in (9, 14):
        return number.value[:9]
    if number.kind == "vat" and number.value.startswith("FR") and len(number.value) == 13:
        return number.value[4:]
    return None


def french_vat(siren: str) -> str:
    """Return the number with a numeric key that belongs to ``siren`` (BOFiP: (12 + 3 × (SIREN mod 97)) mod 97)."""
    return f"FR{(12 + 3 * (int(siren) % 97)) % 97:02d}{siren}"
