"""``auditor demo``: serve the embedded shop on loopback and audit it."""

import sys
from pathlib import Path

import click

from auditor import pipeline, rulebook
from auditor.cli.audit import explained, judge_and_report, progress_shown
from auditor.cli.options import judge_options, settings_from, visit_options
from auditor.target import parse


@click.command()
@click.option("--twin", is_flag=True, help="Audit the exemplary twin instead of the flawed shop.")
@click.option("--serve", is_flag=True, help="Only serve both shops, until interrupted.")
@visit_options
@judge_options
def demo(twin: bool, serve: bool, rules_dirs: tuple[Path, ...], **options: object) -> None:
    """Audit the embedded demo shop, on loopback."""
    from auditor.demo.server import DemoServer

    with explained(), DemoServer() as shop:
        if serve:
            _wait(shop)
        given = {**options, "connect_to": shop.connect_to, "ca_file": shop.ca_file}
        settings = settings_from(
            {"pace_per_s": 0.0, **{key: value for key, value in given.items() if value is not None}}
        )
        book = rulebook.load(*rules_dirs)
        with progress_shown(options) as progress:
            folder = pipeline.collect(parse(shop.url("exemplary" if twin else "flawed")), settings, progress)
        judge_and_report(folder, book, settings, dict(options))


def _wait(shop: object) -> None:
    import time

    click.echo(f"{shop.url('flawed')}\n{shop.url('exemplary')}")  # type: ignore[attr-defined]
    try:
        while True:
            time.sleep(3600)
    except KeyboardInterrupt:
        sys.exit(0)
