"""Whatever is wrong with a rule is said at load, with the file's name."""

from pathlib import Path

import pytest

from auditor import rulebook, scaffold
from auditor.resources import resource_dir
from auditor.rulebook import RuleError

SHEET = (resource_dir("rules") / "tls" / "hsts_absent.toml").read_text("utf-8")
PREDICATE = (resource_dir("rules") / "tls" / "hsts_absent.py").read_text("utf-8")


def extra(folder: Path, sheet: str, predicate: str | None = PREDICATE) -> Path:
    home = folder / "tls"
    home.mkdir()
    (home / "own.toml").write_text(sheet.replace('"TLS-07"', '"TLS-99"', 1), "utf-8")
    if predicate is not None:
        (home / "own.py").write_text(predicate, "utf-8")
    return folder


def test_an_agency_adds_a_rule_by_dropping_two_files(tmp_path: Path) -> None:
    book = rulebook.load(extra(tmp_path, SHEET))

    assert book.find("tls.own") is not None
    assert book.digest != rulebook.load().digest


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('severity = "medium"', 'severity = "mild"', "severity"),
        ("effort_hours", "effort_ours", "effort_ours"),
        ('"RGPD-32"', '"RGPD-999"', "RGPD-999"),
        ("title.fr", "title.de", "title"),
        ("[[case]]", "[[case", "own.toml"),
    ],
)
def test_a_mistake_in_a_sheet_is_named(tmp_path: Path, old: str, new: str, said: str) -> None:
    assert old in SHEET
    with pytest.raises(RuleError, match=r"own\.toml") as error:
        rulebook.load(extra(tmp_path, SHEET.replace(old, new)))

    assert said in str(error.value)


@pytest.mark.parametrize(
    ("predicate", "said"),
    [
        (None, "own.py"),
        ("def chek(): ...", "check"),
        ("def check(tsl: int): ...", "no fact tsl"),
        ("def check(transport: int): ...", "no fact transport"),
        ("def check(", "own.py"),
        ("import nowhere_at_all", "nowhere_at_all"),
    ],
)
def test_a_mistake_in_a_predicate_is_named(tmp_path: Path, predicate: str | None, said: str) -> None:
    with pytest.raises(RuleError, match=said):
        rulebook.load(extra(tmp_path, SHEET, predicate))


def test_a_folder_without_rules_is_named_rather_than_passed_over(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "mistyped"):
        with pytest.raises(RuleError, match="no rule found"):
            rulebook.load(folder)


def test_two_rules_cannot_share_an_id(tmp_path: Path) -> None:
    home = extra(tmp_path, SHEET)
    sheet = home / "tls" / "own.toml"
    sheet.write_text(sheet.read_text("utf-8").replace('"TLS-99"', '"TLS-07"', 1), "utf-8")

    with pytest.raises(RuleError, match="TLS-07"):
        rulebook.load(home)


@pytest.mark.parametrize(
    ("identifier", "path"),
    [
        ("CK-03", "cookies/ck_03.toml"),
        ("ck-03 fingerprinting", "cookies/fingerprinting.toml"),
        ("cookies.fingerprinting", "cookies/fingerprinting.toml"),
        ("CK-03 cookies.fingerprinting", "cookies/fingerprinting.toml"),
    ],
)
def test_a_new_rule_is_two_files_that_load(tmp_path: Path, identifier: str, path: str) -> None:
    sheet, predicate = scaffold.create(identifier, tmp_path)

    assert sheet == tmp_path / path
    assert predicate.exists()
    assert len(rulebook.load(tmp_path).rules) == len(rulebook.load().rules) + 1


@pytest.mark.parametrize("identifier", ["CK3", "CK-03 ../x", "ZZ-01", "TLS-07", "", "nowhere.name", "cookies.Bad-Name"])
def test_a_rule_that_cannot_be_begun_is_explained(tmp_path: Path, identifier: str) -> None:
    with pytest.raises(scaffold.ScaffoldError):
        scaffold.create(identifier, tmp_path)


@pytest.mark.parametrize(
    ("annotation", "tolerated"), [("Transport", frozenset()), ("Transport | Missing", {"transport"})]
)
def test_a_fact_may_be_missing_only_where_the_predicate_says_so(
    tmp_path: Path, annotation: str, tolerated: frozenset[str]
) -> None:
    imports = "from auditor.facts.transport import Transport\nfrom auditor.problems import Missing\n"
    book = rulebook.load(extra(tmp_path, SHEET, f"{imports}def check(transport: {annotation}):\n    return ()\n"))

    rule = book.find("tls.own")

    assert rule is not None
    assert rule.tolerates == tolerated
