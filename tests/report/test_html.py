import base64
import hashlib
import re
from itertools import pairwise
from pathlib import Path

import pytest
from bs4 import BeautifulSoup, Tag

from auditor.findings import Findings
from auditor.model import Lang
from auditor.report.build import Bounds, report_view
from auditor.report.html import render
from tests.report import sample
from tests.report.test_labels import CLAIM

ALL = Bounds(breaches=50, rows=1000)


def html(found: Findings | None = None, lang: Lang = "fr") -> str:
    return render(report_view(found or sample.findings(), sample.facts(), sample.manifest(), lang, ALL), "screen")


@pytest.fixture(scope="module")
def page() -> BeautifulSoup:
    return BeautifulSoup(html(), "lxml")


def policy(page: BeautifulSoup) -> dict[str, str]:
    meta = page.find("meta", attrs={"http-equiv": "Content-Security-Policy"})
    assert isinstance(meta, Tag)
    return dict(rule.strip().split(" ", 1) for rule in str(meta["content"]).split(";"))


def test_the_policy_allows_only_the_one_style_sheet_that_is_there(page: BeautifulSoup) -> None:
    (style,) = page.find_all("style")
    digest = base64.b64encode(hashlib.sha256(style.get_text().encode()).digest()).decode()

    rules = policy(page)

    assert rules["default-src"] == "'none'"
    assert rules["style-src"] == f"'sha256-{digest}'"
    assert set(rules) == {"default-src", "style-src", "img-src", "font-src", "base-uri", "form-action"}


def test_nothing_runs_and_nothing_is_loaded(page: BeautifulSoup) -> None:
    assert not page.find_all(["script", "iframe", "object", "embed", "form", "base", "link", "img"])
    for tag in page.find_all(True):
        assert not [name for name in tag.attrs if name.startswith("on") or name in ("style", "src", "srcset")]
    for link in page.find_all("a"):
        assert re.match(r"#|https?://", str(link["href"]))
    (style,) = page.find_all("style")
    assert not re.search(r"url\(\"(?!data:)|@import", style.get_text())


@pytest.mark.parametrize("nasty", sample.NASTY)
def test_every_nasty_string_is_shown_as_inert_text(page: BeautifulSoup, nasty: str) -> None:
    from auditor.report.safe import clean_line

    shown = re.sub(r"\s+", " ", page.get_text())

    assert clean_line(nasty) in shown


def test_control_characters_and_direction_overrides_are_gone() -> None:
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", html())


def test_hostile_names_of_client_and_site_are_escaped_everywhere() -> None:
    found = sample.findings(6)
    hostile = '</title><script>alert(1)</script>"&{{7*7}}\ud800'
    target = found.target.model_copy(update={"client": hostile, "site": hostile, "reference": hostile, "url": hostile})

    text = html(found.model_copy(update={"target": target, "report_id": hostile}))

    assert "<script" not in text
    assert "{{7*7}}" in text
    assert text.encode("utf-8")


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_the_report_never_claims_that_the_site_is_in_order(lang: Lang) -> None:
    text = BeautifulSoup(html(lang=lang), "lxml").find("body").get_text(" ")  # type: ignore[union-attr]

    assert not CLAIM.search(text)


def test_grade_and_coverage_stand_side_by_side(page: BeautifulSoup) -> None:
    panels = page.select("#synthesis .panels .panel")

    assert [panel.select_one("h3").get_text() for panel in panels] == ["Note", "Couverture"]  # type: ignore[union-attr]
    assert "D" in panels[0].get_text()
    assert "81\u00a0%" in panels[1].get_text()


def test_a_reader_without_eyes_finds_the_way(page: BeautifulSoup) -> None:
    assert page.select("html[lang=fr]")
    assert page.select_one("a.skip")
    assert [tag.name for tag in page.select("header, nav[aria-labelledby], main")] == ["header", "nav", "main"]
    for table in page.find_all("table"):
        assert table.find("caption")
        assert all(header.get("scope") for header in table.find_all("th"))
    for picture in page.find_all("svg"):
        assert [tag.name for tag in picture.find_all(recursive=False)[:2]] == ["title", "desc"]
        assert len(picture["aria-label"]) >= len("Note – D, 58 sur 100")


def test_every_internal_link_leads_somewhere(page: BeautifulSoup) -> None:
    names = [str(tag["id"]) for tag in page.find_all(id=True)]
    wanted = {str(link["href"])[1:] for link in page.find_all("a") if str(link["href"]).startswith("#")}

    assert len(names) == len(set(names))
    assert wanted <= set(names)


def test_headings_never_skip_a_level(page: BeautifulSoup) -> None:
    levels = [int(tag.name[1]) for tag in page.find_all(["h1", "h2", "h3", "h4"])]

    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_every_finding_is_in_the_report_once(page: BeautifulSoup) -> None:
    for finding in sample.findings().findings:
        assert len(page.find_all(id=f"f-{finding.id.lower()}")) == 1


def test_status_is_told_by_a_word_beside_its_icon(page: BeautifulSoup) -> None:
    words = {tag.get_text() for tag in page.select("article .verdict")}

    assert words == {"Écart", "À qualifier"}


def test_the_connection_that_is_not_a_visitors_is_stated(page: BeautifulSoup) -> None:
    text = page.select_one("#scope").get_text()  # type: ignore[union-attr]

    assert "n’a pas été joint par son adresse publique" in text
    assert "autorité fournie par l’auditeur" in text
    assert "JavaScript n’est pas exécuté" in text


def test_both_languages_show_the_same_sections_and_findings() -> None:
    pages = [BeautifulSoup(html(lang=lang), "lxml") for lang in ("fr", "en")]
    ids = [[str(tag["id"]) for tag in page.find_all(id=True)] for page in pages]

    assert ids[0] == ids[1]


def test_the_same_findings_give_the_same_bytes() -> None:
    assert html() == html()


def test_a_dead_site_gets_a_statement_and_no_grade(english_dead_site: Path) -> None:
    page = BeautifulSoup((english_dead_site / "report.html").read_text("utf-8"), "lxml")
    text = page.select_one("#synthesis").get_text(" ")  # type: ignore[union-attr]

    assert "This site could not be audited" in text
    assert "A bot protection answered instead of the site." in text
    assert "No grade" in text
    assert page.select_one("#plan") is None
    assert len(page.select("#unmeasured tbody tr")) == 12


def test_a_site_without_a_client_is_named_once() -> None:
    found = sample.findings(3)
    nameless = found.target.model_copy(update={"client": ""})

    page = BeautifulSoup(html(found.model_copy(update={"target": nameless})), "lxml")

    assert page.select("title")[0].get_text() == "Rapport d’audit – boutique-lumiere.example"
    assert page.select("h1")[0].find_next("p").get_text() == "boutique-lumiere.example"  # type: ignore[union-attr]


def test_what_passed_is_told_by_its_requirement_not_by_the_name_of_the_fault(page: BeautifulSoup) -> None:
    rows = [row.get_text(" ", strip=True) for row in page.select("#passed tbody tr[id]")]

    assert len(rows) == 15
    assert all("ne doit poser aucun cookie" in row for row in rows)
