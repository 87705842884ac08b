"""Stored evidence gives the stored findings, byte for byte: a change of words or verdicts shows in review."""

import json

import pytest

from auditor.findings import Findings
from tests import golden


@pytest.mark.parametrize("shop", golden.SHOPS)
def test_stored_evidence_gives_the_stored_findings(shop: str) -> None:
    expected = (golden.HOME / shop / "findings.json").read_bytes()

    found = golden.judged(shop)

    assert json.loads(found)["findings"] == json.loads(expected)["findings"], "read the change, then: make golden"
    assert found == golden.judged(shop)


@pytest.mark.parametrize("shop", golden.SHOPS)
def test_findings_follow_the_committed_schema(shop: str) -> None:
    import jsonschema

    schema = json.loads((golden.HOME.parents[1] / "docs" / "findings.schema.json").read_text("utf-8"))

    jsonschema.validate(json.loads((golden.HOME / shop / "findings.json").read_bytes()), schema)
    assert Findings.model_validate(golden.stored(shop))
