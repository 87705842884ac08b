"""``auditor audit`` and its three stages as commands of their own."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click

from auditor import pipeline, rulebook
from auditor.cli.options import judge_options, settings_from, visit_options
from auditor.evidence.signing import Signer
from auditor.findings import Findings
from auditor.folder import Folder, FolderError
from auditor.settings import Settings
from auditor.target import Target, is_private_literal, parse

_FOLDER = click.Path(path_type=Path, exists=True, file_okay=False)


@click.command()
@click.argument("target", required=False)
@click.option("--resume", type=_FOLDER, metavar="FOLDER", help="Go on with a run that was interrupted.")
@visit_options
@judge_options
def audit(target: str | None, resume: Path | None, rules_dirs: tuple[Path, ...], **options: Any) -> None:
    """Audit TARGET (https://shop.fr/ or shop.fr) and write the report."""
    settings = settings_from(options)
    book, sign = rulebook.load(*rules_dirs), _signer(options)
    if resume:
        folder, settings = _resumed(Folder(resume), settings, options, sign)
    else:
        folder = _collected(target, settings, options, sign)
    judge_and_report(folder, book, settings, options, sign)


@click.command()
@click.argument("target", required=False)
@visit_options
def collect(target: str | None, **options: Any) -> None:
    """Visit TARGET and keep the evidence; print the folder."""
    folder = _collected(target, settings_from(options), options, _signer(options))
    click.echo(str(folder.path))


@click.command()
@click.argument("folder", type=_FOLDER)
@judge_options
def judge(folder: Path, rules_dirs: tuple[Path, ...], **options: Any) -> None:
    """Judge the evidence of FOLDER by today's rules.

    No request is made: last year's evidence can be judged by this year's law.
    """
    run = Folder(folder)
    settings = _with_verdicts(run.recall().settings, options)
    findings = pipeline.judge(run, rulebook.load(*rules_dirs), settings.verdicts)
    _print_summary(findings, settings)
    sys.exit(pipeline.exit_code(findings, settings.verdicts))


@click.command()
@click.argument("folder", type=_FOLDER)
@click.option("--lang", type=click.Choice(["fr", "en"]), help="Language of the report [default: the run's].")
@click.option("--sign", type=click.Path(path_type=Path), metavar="KEY", help="Sign with this Ed25519 private key.")
def report(folder: Path, lang: Any, sign: Path | None) -> None:
    """Render the PDF and HTML reports of FOLDER from its findings."""
    run = Folder(folder)
    pipeline.report(run, lang or run.recall().settings.lang, Signer(sign).sign if sign else None)
    click.echo(str(run.path / "report.pdf"))


def _collected(
    target: str | None, settings: Settings, options: dict[str, Any], sign: Callable[[Path], None] | None
) -> Folder:
    place = _target(target or settings.target, settings)
    with progress_shown(options) as progress:
        return pipeline.collect(place, settings, progress, sign)


def _resumed(
    folder: Folder, settings: Settings, options: dict[str, Any], sign: Callable[[Path], None] | None
) -> tuple[Folder, Settings]:
    """Go on after the last complete stage, with what was asked for the first time."""
    run = folder.recall()
    if not folder.collected:
        secrets = settings.access
        given = bool(secrets.headers or secrets.cookies or secrets.basic_auth)
        if run.secrets and not given:
            raise FolderError(f"give again what was not written to disk: {', '.join(run.secrets)}")
        kept = {"headers": secrets.headers, "cookies": secrets.cookies, "basic_auth": secrets.basic_auth}
        again = run.settings.model_copy(update={"access": run.settings.access.model_copy(update=kept)})
        with progress_shown(options) as progress:
            pipeline.collect_into(folder, parse(run.target), again, progress, sign)
    return folder, _with_verdicts(run.settings, options)


def _with_verdicts(settings: Settings, options: dict[str, Any]) -> Settings:
    given = {key: options[key] for key in ("fail_on", "min_coverage") if options.get(key) is not None}
    return settings.model_copy(update={"verdicts": settings.verdicts.model_copy(update=given)})


def _target(text: str, settings: Settings) -> Target:
    if not text:
        raise click.UsageError("what should be audited? Type: auditor audit https://shop.fr/")
    target = parse(text)
    typed = any(rule.matches(target.host, target.port or 443) for rule in settings.access.connect_to)
    if is_private_literal(target.host) and not settings.access.allow_private and not typed:
        raise click.UsageError(f"{target.host} is a private address; add --allow-private to audit it")
    return target


def _signer(options: dict[str, Any]) -> Callable[[Path], None] | None:
    return Signer(options["sign"]).sign if options.get("sign") else None


def judge_and_report(
    folder: Folder,
    book: rulebook.Rulebook,
    settings: Settings,
    options: dict[str, Any],
    sign: Callable[[Path], None] | None = None,
) -> None:
    """Go through the last two stages and end the process; the verdicts are said even if the PDF then fails."""
    findings = pipeline.judge(folder, book, settings.verdicts)
    if not options.get("quiet"):
        _print_summary(findings, settings)
    _say(options, _words("judged", settings.lang))
    pipeline.report(folder, settings.lang, sign)
    if not options.get("quiet"):
        click.echo(f"{_words('report', settings.lang)} {folder.path / 'report.pdf'}")
    sys.exit(pipeline.exit_code(findings, settings.verdicts))


def _print_summary(findings: Findings, settings: Settings) -> None:
    from auditor.report.terminal import summary

    click.echo(summary(findings, settings.lang, colour=sys.stdout.isatty()))


def _words(key: str, lang: str) -> str:
    words = {
        "judged": ("Rédaction du rapport…", "Writing the report…"),
        "report": ("Rapport :", "Report:"),
    }
    return words[key][lang != "fr"]


def _say(options: dict[str, Any], text: str) -> None:
    if sys.stderr.isatty() and not options.get("quiet"):
        click.echo(text, err=True)


@contextmanager
def progress_shown(options: dict[str, Any]) -> Iterator[Callable[[str, int, int], None]]:
    """Show progress on a terminal; stay silent in cron."""
    if options.get("quiet") or not sys.stderr.isatty():
        yield lambda what, done, of: None
        return
    from auditor.cli.progress import terminal_progress

    with terminal_progress() as update:
        yield update
