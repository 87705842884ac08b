"""Run a command several times as a whole process, and keep the operating system's own accounting."""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


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
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[1])}
    start = time.perf_counter()
    with (cwd / "bench.log").open("wb") as log:
        process = subprocess.Popen(command, cwd=cwd, stdout=log, stderr=log, env=environment)
        _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    code = process.returncode = os.waitstatus_to_exitcode(status)
    if code not in (0, 1, 3):
        raise RuntimeError(f"{command} ended with {code}: {(cwd / 'bench.log').read_text('utf-8', 'replace')}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024
