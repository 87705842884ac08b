"""Whatever goes wrong, a command ends with words and an exit code that means what the README says."""

import click
import pytest
from click.testing import CliRunner

from auditor import rulebook
from auditor.cli import main


def test_a_defect_of_ours_is_not_a_breach_of_the_site(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(rulebook, "load", broken)
    monkeypatch.delenv("AUDITOR_DEBUG", raising=False)

    result = CliRunner().invoke(main, ["rules", "list"])

    assert result.exit_code == 3
    assert "ZeroDivisionError" in result.stderr
    assert isinstance(result.exception, SystemExit)


def test_the_help_names_every_command_and_exit_code() -> None:
    text = CliRunner().invoke(main, ["--help"]).output

    assert all(f"\n  {name} " in text for name in ("audit", "collect", "judge", "report", "verify", "purge", "demo"))
    assert "3 could not measure enough\n" in text


def test_every_command_explains_itself() -> None:
    for name in main.list_commands(click.Context(main)):
        assert CliRunner().invoke(main, [name, "--help"]).exit_code == 0
