"""``auditor verify``, ``keygen`` and ``purge``: what can be done with evidence once it is there."""

import sys
from pathlib import Path

import click

from auditor.evidence import purge as purging
from auditor.evidence import signing
from auditor.evidence.bundle import Bundle
from auditor.evidence.verify import verify as verify_folder
from auditor.folder import Folder

_FOLDER = click.Path(path_type=Path, exists=True, file_okay=False)
_PATH = click.Path(path_type=Path)


@click.command()
@click.argument("folder", type=_FOLDER)
@click.option("--key", type=_PATH, metavar="PUB", help="Public key that must have signed it.")
def verify(folder: Path, key: Path | None) -> None:
    """Name every file of FOLDER that was touched.

    Every file is hashed again and signatures are checked; the exit code is 1 when something was touched.
    """
    outcome = verify_folder(Folder(folder), key)
    for trace in outcome.traces:
        click.echo(f"{trace.state.value:<10} {ascii(trace.path)[1:-1]} {trace.detail}".rstrip())
    if not outcome.intact:
        sys.exit(1)
    click.echo(f"{outcome.files} evidence files intact, {'signed' if outcome.signed else 'not signed'}")


@click.command()
@click.argument("path", type=_PATH)
def keygen(path: Path) -> None:
    """Make an Ed25519 key pair for --sign.

    PATH is the private key, to keep; PATH.pub is for those who verify.
    """
    click.echo(f"{path}\n{signing.generate(path)}")


@click.command()
@click.argument("folder", type=_FOLDER)
@click.option("--bodies", is_flag=True, help="Delete the page bodies (required: nothing else is ever deleted).")
@click.option("--list", "only_list", is_flag=True, help="List what would be deleted, delete nothing.")
def purge(folder: Path, bodies: bool, only_list: bool) -> None:
    """Delete the page bodies kept in FOLDER.

    The findings stay verifiable: every hash remains, and the deletion is declared.
    """
    if only_list:
        for record in Bundle(folder).bodies():
            click.echo(f"{record.size_bytes:>10} {record.path}")
    elif not bodies:
        raise click.UsageError("say what to delete: --bodies, or --list to see it first")
    else:
        click.echo(f"{purging.purge_bodies(folder)} page bodies deleted")
