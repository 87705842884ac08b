"""One rendering of the sample in each language, shared by the tests that only read it."""

from pathlib import Path

import pytest

from auditor.problems import Problem
from auditor.report import write_report
from tests.report import sample


@pytest.fixture(scope="session")
def french(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = sample.write(tmp_path_factory.mktemp("fr") / "run", found=sample.findings(24))
    write_report(folder, "fr")
    return folder


@pytest.fixture(scope="session")
def english_dead_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    found = sample.findings(12, Problem.CHALLENGE)
    folder = sample.write(tmp_path_factory.mktemp("en") / "run", found=found, with_facts=False)
    write_report(folder, "en")
    return folder
