import re

from auditor.problems import Problem
from auditor.report.terminal import summary
from tests.report import sample


def test_grade_never_comes_without_coverage() -> None:
    lines = summary(sample.findings(), "fr").splitlines()

    assert [line for line in lines if "Note" in line] == [line for line in lines if "Couverture" in line]
    assert any(re.search(r"Note\s:.* · Couverture\s: 81\s%", line) for line in lines)


def test_a_site_that_could_not_be_audited_is_said_first_and_gets_no_grade() -> None:
    text = summary(sample.findings(12, Problem.CHALLENGE), "en")

    assert text.index("could not be audited") < text.index("no grade")
    assert "bot protection" in text


def test_plain_text_holds_no_control_character_whatever_the_client_is_called() -> None:
    found = sample.findings(12)
    hostile = found.target.model_copy(
        update={"client": "\x1b[2J\u202eevil\x07\nsecond", "url": "https://a\x1b]0;x\x07"}
    )

    text = summary(found.model_copy(update={"target": hostile}), "fr")

    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]", text)
    assert text.startswith("evil second\n")


def test_colour_adds_only_our_own_sequences() -> None:
    found = sample.findings(12)
    plain, coloured = summary(found, "fr"), summary(found, "fr", colour=True)

    assert re.sub(r"\x1b\[\d*m", "", coloured) == plain
    assert coloured != plain
