"""Derive every fact from one evidence bundle."""

import importlib

from auditor.evidence.bundle import Bundle
from auditor.facts import Facts


def derive(bundle: Bundle) -> Facts:
    """Run ``auditor.facts.<field>.derive`` for each field of Facts. Pure: no network, no clock."""
    return Facts.model_validate(
        {name: importlib.import_module(f"auditor.facts.{name}").derive(bundle) for name in Facts.model_fields}
    )
