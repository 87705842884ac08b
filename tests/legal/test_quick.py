"""What an expression needs is read off it: skipping it loses no match."""

import gc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.legal.cues import Cue, pattern
from auditor.legal.quick import Quick, needles
from auditor.legal.understand import READERS


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        (r"cookies?\b", {"cookie"}),
        (r"(?:retract\w*|withdrawal)", {"retract", "withdrawal"}),
        (r"\b(?:livr(?:er|aison))", {"livr"}),
        (r"(?:abc)?def", {"def"}),
        (r"a|cookie", set()),
        (r"(?i)cookie", set()),
        (r"(?i:cookie) temoin", {" temoin"}),
        (r"(?!jamais)toujours", {"toujours"}),
        (r"\d{4}", set()),
    ],
)
def test_needles_are_what_every_match_contains(expression: str, expected: set[str]) -> None:
    assert set(needles(expression)) == expected


_CUES = [one for one in gc.get_objects() if isinstance(one, Cue)] if READERS else []


@given(
    st.integers(0, len(_CUES) - 1).flatmap(
        lambda n: st.tuples(st.just(n), st.from_regex(pattern(_CUES[n].says).compiled))
    )
)
def test_whatever_an_expression_of_a_reader_matches_is_not_skipped(drawn: tuple[int, str]) -> None:
    number, text = drawn
    quick = pattern(_CUES[number].says)
    assert (quick.search(text) is None) == (quick.compiled.search(text) is None)


def test_every_expression_of_the_readers_compiles() -> None:
    """They are compiled when first needed: a broken one would wait for the page that needs it."""
    found = [one for one in gc.get_objects() if isinstance(one, Quick)]

    assert len(found) > 300
    for quick in found:
        assert quick.compiled.pattern == quick.pattern
