"""``auditor rules`` and ``auditor schema``: what is checked, and the form of what comes out."""

import json
from pathlib import Path

import click

from auditor import rulebook, scaffold


@click.group()
def rules() -> None:
    """List, show or begin rules."""


@rules.command("list")
@click.option("--lang", type=click.Choice(["fr", "en"]), default="fr")
def list_rules(lang: str) -> None:
    """One line for each rule: id, severity, name, title."""
    for rule in rulebook.load().rules:
        title = rule.sheet.title.fr if lang == "fr" else rule.sheet.title.en
        click.echo(f"{rule.sheet.id:<7} {rule.sheet.severity:<8} {rule.name:<38} {title}")


@rules.command()
@click.argument("name", metavar="ID")
@click.option("--lang", type=click.Choice(["fr", "en"]), default="fr")
def show(name: str, lang: str) -> None:
    """Everything about one rule, by catalogue id (CK-07) or name (cookies.lifetime)."""
    book = rulebook.load()
    rule = book.find(name)
    if rule is None:
        raise click.UsageError(f"no rule {name!a}; `auditor rules list` names them all")
    click.echo(scaffold.describe(rule, lang))


@rules.command()
@click.argument("identifier", metavar="ID", nargs=-1, required=True)
@click.option("--into", type=click.Path(path_type=Path), help="Folder of rules [default: the project's].")
def new(identifier: tuple[str, ...], into: Path | None) -> None:
    """Begin a rule by its catalogue id (CK-03), its name (cookies.fingerprinting), or both."""
    for path in scaffold.create(" ".join(identifier), into):
        click.echo(str(path))


@click.command()
def schema() -> None:
    """Print the JSON Schema of findings.json."""
    from auditor.findings import Findings

    click.echo(json.dumps(Findings.model_json_schema(mode="serialization"), ensure_ascii=False, indent=2))
