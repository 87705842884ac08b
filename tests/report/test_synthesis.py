from auditor.findings import Coverage, Grade, Verdict
from auditor.problems import Problem
from auditor.report.labels import Labels
from auditor.report.synthesis import synthesis
from auditor.report.view import SynthesisView
from auditor.report.words import Words
from tests.report import sample


def summed(count: int = 46, lang: str = "en", **changes: object) -> SynthesisView:
    found = sample.findings(count).model_copy(update=changes)
    words = Words(Labels("fr" if lang == "fr" else "en"), 8)
    return synthesis(found, tuple(words.finding(finding) for finding in found.findings), words)


def test_five_first_actions_are_gaps_only() -> None:
    view = summed()

    assert len(view.actions) == 5
    assert {action.verdict for action in view.actions} == {Verdict.FAIL}


def test_the_sentences_agree_with_the_findings() -> None:
    text = " ".join(summed().sentences)

    assert "Of 38 applicable requirements, 31 could be measured (81%)." in text
    assert "8 gaps were found, including 3 of critical severity and 2 of high severity." in text
    assert "8 points need human judgement" in text
    assert "7 requirements could not be measured" in text


def test_french_joins_its_parts_with_spaces() -> None:
    assert "dont 3 de gravité critique et 2 de gravité élevée" in " ".join(summed(lang="fr").sentences)


def test_no_gap_is_said_of_what_was_measured_only() -> None:
    passing = (sample.finding(0, Verdict.PASS), sample.finding(1, Verdict.UNKNOWN))
    view = summed(
        findings=passing, coverage=Coverage(ratio=0.5, measured=1, applicable=2, not_applicable=0, unknown=1, total=2)
    )

    assert "No gap was found in what was measured." in view.sentences
    assert view.actions == ()
    assert view.effort_total == ""


def test_low_coverage_gives_no_grade_and_says_why() -> None:
    view = summed(grade=Grade(letter=None, score=None, capped_by=None))

    assert view.letter is None
    assert view.no_grade_why == "Coverage is too low for a grade to mean anything."


def test_a_dead_site_has_no_grade_because_it_was_not_observed() -> None:
    found = sample.findings(6, Problem.CHALLENGE)
    words = Words(Labels("en"), 8)

    view = synthesis(found, tuple(words.finding(finding) for finding in found.findings), words)

    assert view.no_grade_why == "The site could not be observed."
    assert view.ratio_text == "0%"


def test_a_cap_names_the_finding_that_causes_it() -> None:
    assert summed(grade=Grade(letter="D", score=58, capped_by="CK-01")).capped == "Grade capped by CK-01."


def test_full_coverage_of_few_rules_does_not_read_as_full_coverage_of_the_law() -> None:
    note = summed().catalogue_note

    assert note.startswith("The catalogue describes 167 requirements; this audit judged 46.")
    assert summed(167).catalogue_note == ""
