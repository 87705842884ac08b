"""Stored evidence of both demo shops and the findings it gives: ``make golden`` judges it again and rewrites them.

``make golden ARGS=--collect`` makes the evidence anew, when its form has changed. Read the diff before committing.
"""

import shutil
import sys
import tempfile
from pathlib import Path
from typing import Literal

from auditor import pipeline, rulebook
from auditor.demo.server import DemoServer
from auditor.evidence.bundle import EVIDENCE
from auditor.findings import Findings
from auditor.folder import FINDINGS, RUN, Folder
from auditor.settings import Access, ConnectTo, Scope, Settings, Verdicts
from auditor.target import parse

HOME = Path(__file__).with_name("goldens")
SHOPS: tuple[Literal["flawed", "exemplary"], ...] = ("flawed", "exemplary")


def main() -> None:
    """Rewrite the stored findings."""
    if "--collect" in sys.argv:
        with DemoServer() as demo:
            for shop in SHOPS:
                _collect(demo, shop)
    for shop in SHOPS:
        (HOME / shop / FINDINGS).write_bytes(judged(shop))


def judged(shop: str) -> bytes:
    """Judge the stored evidence of ``shop`` by today's rules and return the bytes of the findings."""
    with tempfile.TemporaryDirectory() as name:
        folder = Folder(Path(name))
        shutil.copytree(HOME / shop / EVIDENCE, folder.path / EVIDENCE)
        pipeline.judge(folder, rulebook.load(), Verdicts())
        return (folder.path / FINDINGS).read_bytes()


def stored(shop: str) -> Findings:
    """Return the stored findings of ``shop``."""
    return Findings.model_validate_json((HOME / shop / FINDINGS).read_bytes())


def _collect(demo: DemoServer, shop: Literal["flawed", "exemplary"]) -> None:
    with tempfile.TemporaryDirectory() as name:
        settings = Settings(
            out=Path(name),
            scope=Scope(pace_per_s=0, bodies=False, authorised=True),
            access=Access(connect_to=tuple(map(ConnectTo.parse, demo.connect_to)), ca_file=demo.ca_file),
        )
        run = pipeline.collect(parse(demo.url(shop)), settings, lambda what, done, of: None)
        shutil.rmtree(HOME / shop, ignore_errors=True)
        shutil.copytree(run.path / EVIDENCE, HOME / shop / EVIDENCE, ignore=shutil.ignore_patterns("blobs"))
        assert (run.path / RUN).is_file()


if __name__ == "__main__":
    main()
