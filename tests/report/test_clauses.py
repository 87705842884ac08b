from auditor.model import Lang
from auditor.report.clauses import as_markdown, clause_groups
from auditor.report.labels import Labels
from auditor.report.view import ClauseGroup
from auditor.report.words import Words
from tests.report import sample


def groups(count: int = 46, lang: Lang = "fr") -> tuple[ClauseGroup, ...]:
    return clause_groups(sample.findings(count), Words(Labels(lang), 8))


def test_clauses_are_grouped_by_document_and_name_their_findings() -> None:
    found = groups()

    assert [group.key for group in found] == ["privacy"]
    assert all(clause.findings for group in found for clause in group.clauses)


def test_one_clause_that_two_findings_ask_for_is_shown_once() -> None:
    findings = sample.findings(46)
    asking = next(finding for finding in findings.findings if finding.clauses)
    twice = findings.model_copy(update={"findings": (asking, asking.model_copy(update={"id": "ZZ-99"}))})

    (group,) = clause_groups(twice, Words(Labels("fr"), 8))

    assert [clause.findings for clause in group.clauses] == [(asking.id, "ZZ-99")]


def test_the_text_form_holds_no_control_character_of_the_site() -> None:
    text = as_markdown(groups(), Labels("fr"))

    assert "[adresse du siège]" in text
    assert not any(ord(char) < 32 and char != "\n" for char in text)


def test_nothing_to_mend_gives_nothing_to_paste() -> None:
    assert as_markdown(groups(1), Labels("fr")) == ""
