from pathlib import Path

import pytest

from auditor.report import ReportError, write_report
from auditor.report.labels import Labels
from auditor.report.scope import scope
from auditor.report.words import Words
from tests.report import sample


def test_both_reports_are_written_and_nothing_else(french: Path) -> None:
    names = {path.name for path in french.iterdir()}

    assert names == {"findings.json", "facts.json", "evidence", "report.html", "report.pdf"}


def test_without_facts_the_annexes_say_why(english_dead_site: Path) -> None:
    text = (english_dead_site / "report.html").read_text("utf-8")

    assert "This annex is empty: facts.json is absent or cannot be read." in text


def test_without_a_manifest_the_scope_says_why(tmp_path: Path) -> None:
    folder = sample.write(tmp_path / "run", found=sample.findings(3), with_facts=False)
    (folder / "evidence" / "manifest.json").write_text("{}")

    write_report(folder, "en")

    text = (folder / "report.html").read_text("utf-8")
    assert "The evidence manifest could not be read: manifest.json does not have the form" in text


def test_without_findings_there_is_no_report(tmp_path: Path) -> None:
    with pytest.raises(ReportError, match=r"findings\.json"):
        write_report(tmp_path, "fr")


def test_the_html_file_is_small_enough_to_mail(french: Path) -> None:
    assert (french / "report.html").stat().st_size < 1_000_000


def test_old_data_are_warned_of() -> None:
    findings = sample.findings()
    old = findings.model_copy(update={"data_date": "2026-01-01"})

    assert "update Auditor" in str(scope(sample.manifest(), "", 1, old, Words(Labels("en"), 8)).warnings)
    assert "update Auditor" not in str(scope(sample.manifest(), "", 1, findings, Words(Labels("en"), 8)).warnings)
