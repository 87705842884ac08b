"""Silence proves nothing in a document that was cut, and a doubtful reading neither accuses nor acquits."""

import pytest

from auditor.facts.site import Site
from auditor.findings import Seen
from auditor.legal.reading import Reading
from auditor.legal.statement import ABSENT, Confidence, State, Statement
from auditor.presence import accuse, elements, lacking, left_over, need_full_sight, shown
from auditor.problems import Problem
from auditor.rule import Breach, CannotTell, Note, Review

SEEN = Seen(url="https://shop.example/cgv", excerpt="quatorze jours")
READ = Reading(documents=(Seen(url="https://shop.example/cgv"),))
SAID = Statement(found=True, seen=(SEEN,))
DOUBTFUL = SAID.model_copy(update={"confidence": Confidence.DOUBTFUL})


def test_a_missing_statement_is_shown_in_the_documents_read() -> None:
    outcome = lacking(READ, "absent")

    assert isinstance(outcome, Breach)
    assert outcome.seen == READ.documents


def test_a_document_that_was_cut_lacks_nothing_for_sure() -> None:
    with pytest.raises(CannotTell) as error:
        lacking(READ.model_copy(update={"cut": True}), "absent")

    assert error.value.problem is Problem.PARTLY_READ


def test_every_part_is_shown_or_asked_for() -> None:
    first, second, third = elements(READ, period=SAID, refund=ABSENT, start=DOUBTFUL)

    assert (type(first), first.message) == (Note, "period")
    assert (type(second), second.message) == (Review, "no_refund")
    assert (type(third), third.message) == (Review, "doubtful")


def test_the_quote_stands_for_a_statement_without_value() -> None:
    (outcome,) = shown(SAID)

    assert outcome.values["value"] == "quatorze jours"


def test_only_a_sure_reading_accuses() -> None:
    assert isinstance(accuse(SAID, "denied"), Breach)
    assert isinstance(accuse(DOUBTFUL, "denied"), Review)


def test_what_makes_a_statement_due_is_shown_after_the_documents() -> None:
    assert lacking(READ, "absent", [SEEN], review=True).seen == (*READ.documents, SEEN)


@pytest.mark.parametrize(
    ("shop", "problem"),
    [({"language": "pl"}, Problem.UNREAD_LANGUAGE), ({"cut_short": True}, Problem.PAGE_NOT_REACHED)],
)
def test_pages_not_understood_or_not_reached_prove_no_absence(shop: dict[str, object], problem: Problem) -> None:
    seen_in_full = {"base_url": "https://shop.example/", "scheme": "https", "kinds": ["home"], "language": "fr"}
    need_full_sight(Site.model_validate(seen_in_full))

    with pytest.raises(CannotTell) as error:
        need_full_sight(Site.model_validate({**seen_in_full, **shop}))

    assert error.value.problem is problem


def test_a_filler_is_no_value_and_nothing_is_no_filler() -> None:
    assert left_over(SAID.model_copy(update={"state": State.PLACEHOLDER}))
    assert not left_over(SAID)
    assert not left_over(ABSENT)
