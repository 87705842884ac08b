"""Telephone numbers of a party: none that is an identifier's digits, each of the country where it is called."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from auditor.legal.notice import places
from auditor.legal.notice.stretches import FURTHEST, Stretch, candidates
from auditor.legal.statement import State
from auditor.legal.values import identifiers, phones
from auditor.legal.values.phones import Phone, Tariff

_FRENCH_PREFIX = "+33"
_FRENCH_POSTCODE = 5


def called(stretches: Iterable[Stretch], furthest: int = FURTHEST) -> Iterator[tuple[Stretch, Phone]]:
    """Yield the numbers of the publisher's words, the surest first."""
    for stretch, one in candidates(stretches, phones.find, furthest):
        if not _is_identifier(stretch, one):
            yield stretch, _at_home(stretch, one)


def numbers(stretch: Stretch) -> Iterator[Phone]:
    """Yield the numbers of one party's words."""
    return (_at_home(stretch, one) for one in stretch.all(phones.find) if not _is_identifier(stretch, one))


def _is_identifier(stretch: Stretch, one: Phone) -> bool:
    """Say whether the digits are those of a register ("BCE 0403.170.701")."""
    return any(
        number.start < one.end and one.start < number.end
        for number in stretch.all(identifiers.find)
        if number.state is State.VALID or (number.start <= one.start and one.end <= number.end)
    )


def _at_home(stretch: Stretch, one: Phone) -> Phone:
    """Return a number written without its country as one of the country that a link or the address shows."""
    if not one.value.startswith(_FRENCH_PREFIX) or "33" in re.sub(r"\D", "", stretch.text[one.start : one.end])[:4]:
        return one
    local = one.value.removeprefix(_FRENCH_PREFIX)
    for link in stretch.part_at(one.start).passage.links:
        linked = re.sub(r"[^\d+]", "", link.url[4:40]) if link.url.startswith("tel:+") else ""
        if linked.endswith(local) and not linked.startswith(_FRENCH_PREFIX):
            return replace(one, value=linked, tariff=Tariff.ABROAD, country=linked[1 : -len(local)])
    if _is_abroad(stretch):
        return replace(one, value=f"0{local}", tariff=Tariff.ABROAD, country="")
    return one


def _is_abroad(stretch: Stretch) -> bool:
    """Say whether every address of these words has a postcode that France has not."""
    codes = [address.postcode for address in stretch.all(places.find) if address.postcode]
    return bool(codes) and all(len(code) < _FRENCH_POSTCODE and code.isdigit() for code in codes)
