"""How an error ends a command: a message and an exit code, never a traceback."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import click
from pydantic import ValidationError

from auditor.model import Explained

INTERRUPTED = 130
NOT_MEASURED = 3


@contextmanager
def explained() -> Iterator[None]:
    """Turn what a person can mend into exit code 2, and a defect of ours into 3: it is no breach of the site."""
    try:
        yield
    except (click.ClickException, click.exceptions.Exit, click.Abort):
        raise
    except Explained as error:
        raise click.UsageError(str(error)) from error
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        raise click.UsageError(f"a file of this run is damaged ({error.title}: {where}: {first['msg']})") from error
    except OSError as error:
        raise click.UsageError(f"{error.filename or 'the folder of the run'}: {error.strerror}") from error
    except KeyboardInterrupt:
        click.echo("interrupted: go on with `auditor audit --resume FOLDER`", err=True)
        sys.exit(INTERRUPTED)
    except Exception as error:  # a traceback would end with 1, which cron reads as a breach
        if os.environ.get("AUDITOR_DEBUG"):
            raise
        name = type(error).__name__
        click.echo(f"internal error ({name}): it says nothing of the site. AUDITOR_DEBUG=1 shows where.", err=True)
        sys.exit(NOT_MEASURED)
