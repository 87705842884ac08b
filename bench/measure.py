"""Run a command several times as a whole process, and keep the operating system's own accounting."""

import json
import os
import statistics
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


@dataclass(frozen=True)
class Figures:
    """Medians over the runs."""

    wall_s: float
    cpu_s: float
    peak_mib: float
    runs: int


def auditor(*arguments: object, cwd: Path, runs: int = 5) -> Figures:
    """Measure ``python -m auditor``; any exit code that is not a usage error is accepted."""
    return measure([sys.executable, "-m", "auditor", *map(str, arguments)], cwd, runs)


def measure(command: Sequence[str], cwd: Path, runs: int) -> Figures:
    """Run ``command`` once unmeasured, then ``runs`` times. Raises RuntimeError when it breaks."""
    samples = [_once(command, cwd) for _ in range(runs + 1)][1:]
    walls, cpus, peaks = zip(*samples, strict=True)
    return Figures(statistics.median(walls), statistics.median(cpus), statistics.median(peaks), runs)


def _once(command: Sequence[str], cwd: Path) -> tuple[float, float, float]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    figures = cwd / "figures.json"
    with (cwd / "bench.log").open("wb") as log:
        measured = [sys.executable, str(ROOT / "bench" / "once.py"), str(figures), *command]
        code = subprocess.run(measured, cwd=cwd, stdout=log, stderr=log, env=environment, check=False).returncode
    if code not in (0, 1, 3):
        raise RuntimeError(f"{command} ended with {code}: {(cwd / 'bench.log').read_text('utf-8', 'replace')}")
    got = json.loads(figures.read_text("utf-8"))
    return got["wall_s"], got["cpu_s"], got["peak_mib"]
