import pytest

from auditor.findings import Severity, Verdict
from auditor.report.labels import Labels
from auditor.report.words import Words, anchor, link
from tests.report import sample

WORDS = Words(Labels("fr"), breaches=8)


def test_what_is_left_out_is_counted_from_the_true_number() -> None:
    view = WORDS.finding(sample.finding(0, Verdict.FAIL, breaches=120))

    assert len(view.observations) == 8
    assert view.more == "et 112 autres, dans findings.json"


def test_nothing_is_announced_when_everything_is_shown() -> None:
    view = WORDS.finding(sample.finding(0, Verdict.FAIL, breaches=3))

    assert len(view.observations) == 3
    assert view.more == ""


def test_a_place_shows_where_when_and_the_start_of_the_hash() -> None:
    seen = WORDS.finding(sample.finding(1, Verdict.FAIL, breaches=1)).observations[0].seen[0]

    assert seen.url.startswith("https://boutique-lumiere.example/")
    assert seen.at == "2026-11-21\u00a020:14:06\u00a0UTC"
    assert seen.evidence == f"preuve {sample.HASH[:12]}"


def test_an_excerpt_is_shown_as_found_without_typographic_changes() -> None:
    found = sample.finding(0, Verdict.FAIL, breaches=1)
    seen = found.breaches[0].seen[0].model_copy(update={"excerpt": "l'x ; y : z"})
    altered = found.breaches[0].model_copy(update={"seen": (seen,)})

    view = WORDS.finding(found.model_copy(update={"breaches": (altered,)}))

    assert view.observations[0].seen[0].excerpt == "l'x ; y : z"


def test_a_declared_answer_says_that_it_is_declared() -> None:
    assert "Déclaré" in WORDS.finding(sample.finding(1, Verdict.PASS)).level


def test_an_unmeasured_rule_gives_its_cause_and_its_reason() -> None:
    view = WORDS.finding(sample.finding(0, Verdict.UNKNOWN, Severity.LOW))

    assert view.cause.startswith("Question sans réponse")
    assert view.reason == "La réponse à cette question n’a pas été donnée."


@pytest.mark.parametrize(
    "hostile",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "https://a b/",
        "https://a\x00b/",
        "//host/",
        "https://[broken/",
        "file:///etc/passwd",
        "https://u\u202e/",
        "http:///path",
        "",
    ],
)
def test_only_clean_web_addresses_become_links(hostile: str) -> None:
    assert link(hostile) is None


def test_a_web_address_becomes_a_link() -> None:
    assert link("https://shop.example/a?b=c") == "https://shop.example/a?b=c"


def test_anchors_are_safe_in_addresses() -> None:
    assert anchor('CK-01"><x') == "f-ck-01-x"
