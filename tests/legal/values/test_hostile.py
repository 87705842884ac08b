"""Texts made to exhaust an expression end, and every match lies in the text that was given."""

from collections.abc import Callable, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.legal.values import (
    addresses,
    amounts,
    companies,
    dates,
    emails,
    identifiers,
    people,
    phones,
    placeholders,
    registers,
)
from auditor.legal.values.match import Match

FINDERS: list[Callable[[str], Sequence[Match]]] = [
    addresses.find,
    amounts.find,
    companies.find,
    dates.find,
    emails.find,
    identifiers.find,
    people.find,
    phones.find,
    placeholders.find,
    registers.find,
]
PIECES = (
    "1 ",
    "12 34 ",
    "A ",
    "Aa-",
    "x ",
    "xx ",
    "(",
    "[nom ",
    "{{",
    "<nom ",
    "_",
    ".",
    "\n",
    "rcs ",
    "RCS de la ",
    "siret : 1",
    "capital de ",
    "FR 1",
    "a@",
    "a. at ",
    "1 rue ",
    "75001 Paris ",
    "de la ",
    "M. ",
    "mille ",
    "SAS ",
    "la société ",
    "1/",
    "ex : ",
    ": ",
    "Siret :\n",
    "janvier ",
    "0",
    "+33 ",
    "(0) ",
    "tel ",
    "Aaaa'",
    "L'",
    "A.-",
    "CA 1",
    "é",
    "Dublin ",
    "1234 AB ",
    "Jean ",
    "bp ",
    "greffe ",
    "si vous etes ",
    "\u00a0",
    "’",
    "ß",
    "ﬁ",
    "İ",
    "１",
)
NAMES = [find.__module__.rsplit(".", 1)[-1] for find in FINDERS]


@pytest.mark.parametrize("find", FINDERS, ids=NAMES)
def test_long_repetitions_end(find: Callable[[str], Sequence[Match]]) -> None:
    text = "".join(piece * (4_000 // len(piece)) for piece in PIECES)

    assert len(text) > 190_000
    find(text)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=8), max_size=60))
def test_matches_lie_in_the_text_in_order_and_apart(pieces: list[str]) -> None:
    text = "".join(pieces)
    for find in FINDERS:
        place = 0
        for match in find(text):
            assert place <= match.start < match.end <= len(text)
            place = match.end
