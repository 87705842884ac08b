"""The command line. Commands load what they need when they run, so that ``--help`` stays instant."""

import importlib

import click

from auditor import __version__

_COMMANDS = {
    "audit": "audit",
    "collect": "audit",
    "judge": "audit",
    "report": "audit",
    "verify": "evidence",
    "keygen": "evidence",
    "purge": "evidence",
    "read": "read",
    "clauses": "clauses",
    "rules": "rules",
    "demo": "demo",
    "schema": "rules",
}
"""Command to the module of this package that defines it, in the order of the help."""


class _Lazy(click.Group):
    """A group whose commands are imported when they are asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def invoke(self, ctx: click.Context) -> object:
        """Run a command; whatever goes wrong ends it with words and the right exit code."""
        from auditor.cli.errors import explained

        with explained():
            return super().invoke(ctx)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        module = _COMMANDS.get(cmd_name)
        if module is None:
            return None
        command: click.Command = getattr(importlib.import_module(f"auditor.cli.{module}"), cmd_name)
        return command


_EXIT_CODES = (
    "\b\n"
    + """\
Exit codes: 0 measured enough and nothing at or above --fail-on fails
            1 something does
            2 wrong usage or configuration
            3 could not measure enough"""
)
"""Click keeps the lines of a paragraph that begins with a backspace."""

_CONTEXT = {"help_option_names": ["-h", "--help"], "max_content_width": 100}


@click.group(cls=_Lazy, context_settings=_CONTEXT, epilog=_EXIT_CODES)
@click.version_option(__version__, message="auditor %(version)s")
def main() -> None:
    """Audit a merchant's web site against French and EU law."""
