"""The wheel carries rules, templates and demo, and works away from the sources."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    subprocess.run(command, check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    zipfile.ZipFile(wheel).extractall(folder / "site")
    return folder / "site"


def run(installed: Path, *arguments: str) -> str:
    environment = {**os.environ, "PYTHONPATH": str(installed)}
    command = [sys.executable, "-m", "auditor", *arguments]
    return subprocess.run(command, cwd=installed, env=environment, check=True, capture_output=True, text=True).stdout


def test_the_wheel_lists_every_rule_of_the_sources(installed: Path) -> None:
    sources = sorted(path.stem for path in (ROOT / "rules").glob("*/*.toml") if path.parent.name != "data")
    wheel = sorted(
        path.stem for path in (installed / "auditor" / "rules").glob("*/*.toml") if path.parent.name != "data"
    )

    assert wheel == sources
    assert len(run(installed, "rules", "list").splitlines()) == len(sources)


def test_the_wheel_carries_templates_fonts_and_demo(installed: Path) -> None:
    reports = [path.relative_to(ROOT / "reports") for path in (ROOT / "reports").rglob("*") if path.is_file()]

    assert reports
    assert all(
        (installed / "auditor" / "reports" / path).is_file() for path in reports if "__pycache__" not in str(path)
    )
    assert (installed / "auditor" / "demo" / "faults.toml").is_file()


def test_the_wheel_installs_no_stray_top_level_package(installed: Path) -> None:
    names = {path.name for path in installed.iterdir()}

    assert {name for name in names if not name.endswith(".dist-info")} == {"auditor"}
