"""``python -m bench [--quick]``: measure, print, and write docs/benchmarks.md."""

import os
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from auditor import engine, rulebook
from auditor.evidence.bundle import Bundle, to_json
from auditor.facts.derive import derive
from auditor.findings import Findings
from auditor.folder import FINDINGS, Folder
from bench.measure import auditor, measure
from bench.reading import legal_reading

ROOT = Path(__file__).resolve().parent.parent
QUICK = "--quick" in sys.argv
RUNS = 1 if QUICK else 5


def main() -> None:
    """Run every benchmark."""
    sections = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for benchmark in (audit_of_25_pages, growth_with_pages, legal_reading, judging, rendering):
            sections.append(benchmark(folder))
            print(sections[-1], flush=True)
    if not QUICK:
        (ROOT / "docs" / "benchmarks.md").write_text("\n\n".join([_header(), *sections]) + "\n", "utf-8")


def audit_of_25_pages(folder: Path) -> str:
    """Wall time and memory of an HTTP-level audit without pacing, PDF aside."""
    with _served("auditor.demo") as lines:
        options = _demo_options(lines)
        collected = auditor("collect", *options, "--out", folder / "demo", cwd=folder, runs=RUNS)
        run = sorted((folder / "demo").glob("*/*"))[-1]
        judged = auditor("judge", run, cwd=folder, runs=RUNS)
    rows = [("collect, 25 pages over TLS", collected), ("judge", judged)]
    table = [f"| {name} | {got.wall_s:.2f} | {got.cpu_s:.2f} | {got.peak_mib:.0f} |" for name, got in rows]
    total = f"| both | {collected.wall_s + judged.wall_s:.2f} | | {max(collected.peak_mib, judged.peak_mib):.0f} |"
    head = (
        "## Audit of 25 pages of the demo shop, no pacing\n\n| stage | wall s | CPU s | peak MiB |\n|---|---|---|---|"
    )
    return "\n".join([head, *table, total])


def growth_with_pages(folder: Path) -> str:
    """How collecting and judging grow with the number of pages."""
    lines = ["## Growth with the pages audited (35 kB pages, plain HTTP)", ""]
    lines += ["| pages | collect s | ms a page | peak MiB | judge s | peak MiB |", "|---|---|---|---|---|---|"]
    for pages in (10, 100, 1000):
        out = folder / f"shop{pages}"
        with _served("bench.shop", "20000") as printed:
            options = (printed[0], "--allow-private", "--pace", "0", "--pages", pages, "--out", out)
            got = auditor("collect", *options, cwd=folder, runs=1 if pages == 1000 else RUNS)
        judged = auditor("judge", sorted(out.glob("*/*"))[-1], cwd=folder, runs=RUNS)
        lines.append(
            f"| {pages} | {got.wall_s:.2f} | {1000 * got.wall_s / pages:.1f} | {got.peak_mib:.0f} "
            f"| {judged.wall_s:.2f} | {judged.peak_mib:.0f} |"
        )
    return "\n".join(lines)


def judging(folder: Path) -> str:
    """Load the rulebook, derive and judge the equivalent of 200 rules on the evidence of 500 pages, in process."""
    out = folder / "shop500"
    with _served("bench.shop", "20000") as printed:
        auditor(
            "collect", printed[0], "--allow-private", "--pace", "0", "--pages", 500, "--out", out, cwd=folder, runs=1
        )
    bundle = Bundle(sorted(out.glob("*/*"))[-1])
    times = {}
    start = time.perf_counter()
    book = rulebook.load()
    times[f"load {len(book.rules)} rules"] = time.perf_counter() - start
    start = time.perf_counter()
    facts = derive(bundle)
    times["derive facts of 500 pages"] = time.perf_counter() - start
    rules = (book.rules * (200 // len(book.rules) + 1))[:200]
    start = time.perf_counter()
    engine.judge(rules, facts)
    times["judge 200 rules"] = time.perf_counter() - start
    lines = [
        "## Rules (200 rules: the rulebook repeated), evidence of 500 pages, in process",
        "",
        "| step | s |",
        "|---|---|",
    ]
    return "\n".join(lines + [f"| {name} | {took:.3f} |" for name, took in times.items()])


def rendering(folder: Path) -> str:
    """How the PDF grows with the findings."""
    source = sorted((folder / "demo").glob("*/*"))[-1]
    findings = Findings.model_validate_json((source / FINDINGS).read_bytes())
    lines = [
        "## Reports (HTML and PDF)",
        "",
        "| findings | wall s | peak MiB | PDF pages | PDF kB |",
        "|---|---|---|---|---|",
    ]
    import pypdf

    for number in (50, 500):
        many = (findings.findings * (number // len(findings.findings) + 1))[:number]
        (source / FINDINGS).write_bytes(to_json(findings.model_copy(update={"findings": many})))
        Folder(source).seal()
        got = auditor("report", source, cwd=folder, runs=1)
        pdf = source / "report.pdf"
        pages = len(pypdf.PdfReader(pdf).pages)
        lines.append(
            f"| {number} | {got.wall_s:.1f} | {got.peak_mib:.0f} | {pages} | {pdf.stat().st_size / 1000:.0f} |"
        )
    start = measure([sys.executable, "-m", "auditor", "--version"], folder, RUNS)
    return "\n".join([*lines, "", f"`auditor --version`: {start.wall_s:.2f} s wall, {start.peak_mib:.0f} MiB."])


@contextmanager
def _served(module: str, *arguments: str) -> Iterator[list[str]]:
    """Serve from another process, so that its time and memory are not ours."""
    command = [sys.executable, "-m", module, *arguments]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment, cwd=ROOT) as process:
        assert process.stdout
        try:
            yield [process.stdout.readline().strip()]
        finally:
            process.kill()


def _demo_options(lines: list[str]) -> tuple[object, ...]:
    """Split the first line that ``python -m auditor.demo`` prints: the options that audit the flawed shop."""
    return (*lines[0].split(), "--pace", "0", "--pages", "25")


def _header() -> str:
    machine = f"{os.cpu_count()} cores, {platform.machine()}, {platform.system()}, Python {platform.python_version()}"
    return f"""# Benchmarks

Made by `make bench` on {time.strftime("%Y-%m-%d", time.gmtime())}: {machine}.
Medians of {RUNS} runs after one that is not counted (one run for the 1 000 pages and the PDFs); peak memory is that
of the largest process. The server runs in a process of its own on the same machine."""


if __name__ == "__main__":
    main()
