"""``auditor demo``: serve the embedded shop on loopback and audit it."""

import sys
import time
from pathlib import Path
from typing import Any

import click

from auditor import pipeline, rulebook
from auditor.cli.audit import judge_and_report, progress_shown
from auditor.cli.options import judge_options, settings_from, visit_options
from auditor.demo.server import DemoServer
from auditor.target import parse


@click.command()
@click.option("--twin", is_flag=True, help="Audit the exemplary twin instead of the flawed shop.")
@click.option("--serve", is_flag=True, help="Only serve both shops, until interrupted.")
@visit_options
@judge_options
def demo(twin: bool, serve: bool, rules_dirs: tuple[Path, ...], **options: Any) -> None:
    """Audit the embedded demo shop, on loopback."""
    with DemoServer() as shop:
        if serve:
            _wait(shop)
        here = {"connect_to": shop.connect_to, "ca_file": shop.ca_file}
        pace = {"pace_per_s": 0.0} if options.get("pace_per_s") is None else {}
        settings = settings_from({**options, **here, **pace})
        book = rulebook.load(*rules_dirs)
        with progress_shown(options) as progress:
            folder = pipeline.collect(parse(shop.url("exemplary" if twin else "flawed")), settings, progress)
        judge_and_report(folder, book, settings, options)


def _wait(shop: DemoServer) -> None:
    click.echo(f"{shop.url('flawed')}\n{shop.url('exemplary')}")
    try:
        while True:
            time.sleep(3600)
    except KeyboardInterrupt:
        sys.exit(0)
