import tomllib
from pathlib import Path

import pytest

from tests.legal.terms.sentences import terms

_TABLE = tomllib.loads((Path(__file__).parent / "sentences.toml").read_text("utf-8"))
_STATED = [(point, sentence) for point, row in _TABLE.items() for sentence in row.get("stated", ())]
_UNSTATED = [(point, sentence) for point, row in _TABLE.items() for sentence in row.get("unstated", ())]


@pytest.mark.parametrize(("point", "sentence"), _STATED)
def test_a_sentence_that_makes_the_point_is_found_and_quoted(point: str, sentence: str) -> None:
    statement = terms(sentence).statements()[point]
    assert statement.found
    assert statement.seen
    assert statement.seen[0].excerpt


@pytest.mark.parametrize(("point", "sentence"), _UNSTATED)
def test_a_sentence_with_the_words_of_the_point_only_is_not_taken_for_it(point: str, sentence: str) -> None:
    assert not terms(sentence).statements()[point].found
