import re
import tomllib
from string import Formatter
from typing import Any

import pytest

from auditor.evidence.records import PageKind
from auditor.findings import EvidenceLevel, Nature, Severity, Verdict
from auditor.problems import Cause
from auditor.report.labels import LabelError, Labels
from auditor.resources import resource_dir, table

CLAIM = re.compile(r"conform(e|es|ité)\b|complian|certifi(é|ed\b)|100\s?%", re.IGNORECASE)
"""Words with which a report could be taken for an attestation."""


def leaves(node: dict[str, Any], prefix: str = "") -> dict[str, dict[str, str]]:
    if "fr" in node or "en" in node:
        return {prefix: node}
    found: dict[str, dict[str, str]] = {}
    for key, child in node.items():
        found |= leaves(child, f"{prefix}.{key}")
    return found


TEXTS = leaves(tomllib.loads((resource_dir("reports") / "labels.toml").read_text("utf-8")))


def fields(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def test_every_label_has_both_languages_and_the_same_placeholders() -> None:
    for name, texts in TEXTS.items():
        assert set(texts) == {"fr", "en"}, name
        assert all(text.strip() for text in texts.values()), name
        if not name.endswith(".one"):
            assert fields(texts["fr"]) == fields(texts["en"]), name


def test_no_label_claims_that_a_site_is_in_order() -> None:
    assert [name for name, texts in TEXTS.items() if any(CLAIM.search(text) for text in texts.values())] == []


@pytest.mark.parametrize(
    ("data", "rows", "field"), [("third_parties", "host", "category"), ("cookies", "cookie", "purpose")]
)
def test_every_purpose_in_the_data_has_a_word(data: str, rows: str, field: str) -> None:
    purposes = {row[field] for row in table(data)[rows]}

    assert purposes
    assert [purpose for purpose in sorted(purposes) if f".purpose.{purpose}" not in TEXTS] == []


@pytest.mark.parametrize(
    ("prefix", "values"),
    [
        ("verdict", Verdict),
        ("verdict_short", Verdict),
        ("verdict_meaning", Verdict),
        ("severity", Severity),
        ("nature", Nature),
        ("level", EvidenceLevel),
        ("cause", Cause),
        ("page_kind", PageKind),
    ],
)
def test_every_value_of_the_model_has_a_word(prefix: str, values: Any) -> None:
    for value in values:
        assert Labels("fr")(f"{prefix}.{value}")


def test_an_unknown_label_is_an_error_that_names_it() -> None:
    with pytest.raises(LabelError, match=r"cover\.nothing"):
        Labels("fr")("cover.nothing")


def test_nought_is_singular_in_french_and_plural_in_english() -> None:
    assert Labels("fr").count("document.more", 0) == "et 0 autre, dans findings.json"
    assert Labels("en").count("annex.days", 0) == "0 days"


def test_values_are_data_and_never_templates() -> None:
    assert Labels("en")("cover.window_value", start="{end}", end="{0}") == "{end} to {0}"
