"""The options that ``audit`` and ``collect`` share, and how they become Settings."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from auditor import settings as configuration
from auditor.settings import ConnectTo, Settings, SettingsError

_SCOPE = ("pages", "pace_per_s", "threads", "authorised")

F = TypeVar("F", bound=Callable[..., Any])

_PATH = click.Path(path_type=Path)

_ACCESS = (
    click.option("--connect-to", multiple=True, metavar="HOST:PORT:ADDR:PORT", help="Connect elsewhere, as curl's."),
    click.option("--resolver", metavar="ADDR[:PORT]", help="DNS server to ask instead of the system's."),
    click.option("--ca-file", type=_PATH, help="Certificate authority to trust instead of the public ones."),
    click.option("--header", "headers", multiple=True, metavar="NAME:VALUE", help="Header for the audited site."),
    click.option("--basic-auth", envvar="AUDITOR_BASIC_AUTH", metavar="USER:PASSWORD", help="HTTP authentication."),
    click.option("--cookie", "cookies", multiple=True, metavar="NAME=VALUE", help="Cookie for the audited site."),
    click.option("--allow-private", is_flag=True, help="Allow private and loopback addresses."),
)

_VISIT = (
    click.option("--config", type=_PATH, help="Configuration [default: ./audit.toml when it exists]."),
    click.option("--out", type=_PATH, help="Folder for the runs [default: audits]."),
    click.option("--pages", type=int, help="Most pages to visit [default: 25]."),
    click.option("--pace", "pace_per_s", type=float, help="Requests a second to one host; 0: no pacing [default: 4]."),
    click.option("--threads", type=int, help="Requests under way at once [default: 4]."),
    click.option("--no-bodies", is_flag=True, help="Do not keep page bodies among the evidence."),
    click.option("--authorised", is_flag=True, help="A written authorisation for active tests exists (HDR-09)."),
    click.option("--ignore-robots", is_flag=True, help="Visit what robots.txt forbids (your own site only)."),
    *_ACCESS,
    click.option("--client", help="Name of the audited organisation, for the cover."),
    click.option("--lang", type=click.Choice(["fr", "en"]), help="Language of the report [default: fr]."),
    click.option("--sign", type=_PATH, metavar="KEY", help="Sign with this Ed25519 private key (see keygen)."),
    click.option("--quiet", "-q", is_flag=True, help="Print nothing but errors."),
)

_JUDGE = (
    click.option("--fail-on", type=click.Choice(["critical", "high", "medium", "low"]), help="[default: high]"),
    click.option("--min-coverage", type=click.FloatRange(0, 1), help="Least share measured [default: 0.5]."),
    click.option("--rules", "rules_dirs", multiple=True, type=_PATH, metavar="DIR", help="More rules (trusted code)."),
)


def visit_options(command: F) -> F:
    """Add the options of a visit."""
    return _apply(command, _VISIT)


def access_options(command: F) -> F:
    """Add the options that say how to reach a site."""
    return _apply(command, _ACCESS)


def judge_options(command: F) -> F:
    """Add the options of judging."""
    return _apply(command, _JUDGE)


def _apply(command: F, options: tuple[Callable[[F], F], ...]) -> F:
    for option in reversed(options):
        command = option(command)
    return command


def settings_from(options: dict[str, Any]) -> Settings:
    """Merge defaults, ``audit.toml`` and the command line. Raises click.UsageError saying what to change."""
    try:
        base = _base(options.get("config"))
        given = {
            key: value for key, value in options.items() if value is not None and value is not False and value != ()
        }
        scope: dict[str, Any] = {key: given[key] for key in _SCOPE if key in given}
        scope |= {"bodies": False} if "no_bodies" in given else {}
        scope |= {"obey_robots": False} if "ignore_robots" in given else {}
        verdicts = {key: given[key] for key in ("fail_on", "min_coverage") if key in given}
        return _merged(
            base,
            scope=scope,
            access=_access(given),
            verdicts=verdicts,
            branding={"client": given["client"]} if "client" in given else {},
            **{key: given[key] for key in ("out", "lang") if key in given},
        )
    except SettingsError as error:
        raise click.UsageError(str(error)) from error


def _base(path: Path | None) -> Settings:
    default = Path("audit.toml")
    if path is None and not default.is_file():
        return Settings()
    return configuration.load(path or default)


def _merged(base: Settings, **changes: Any) -> Settings:
    data: dict[str, Any] = {name: getattr(base, name) for name in Settings.model_fields}
    for name, change in changes.items():
        part = data[name]
        if isinstance(change, dict):
            merged = {field: getattr(part, field) for field in type(part).model_fields} | change
            data[name] = merged
        else:
            data[name] = change
    return configuration.validated(data, "command line")


def _access(given: dict[str, Any]) -> dict[str, Any]:
    access: dict[str, Any] = {key: given[key] for key in ("resolver", "allow_private") if key in given}
    if "connect_to" in given:
        access["connect_to"] = tuple(ConnectTo.parse(rule) for rule in given["connect_to"])
    if "headers" in given:
        access["headers"] = tuple(_pair(text, ":", "--header NAME:VALUE") for text in given["headers"])
    if "cookies" in given:
        access["cookies"] = tuple(_pair(text, "=", "--cookie NAME=VALUE") for text in given["cookies"])
    if "basic_auth" in given:
        access["basic_auth"] = _pair(given["basic_auth"], ":", "--basic-auth USER:PASSWORD")
    if "ca_file" in given:
        access["ca_file"] = _readable(given["ca_file"])
    return access


def _pair(text: str, separator: str, form: str) -> tuple[str, str]:
    name, found, value = text.partition(separator)
    if not found or not name.strip() or any(ord(char) < 32 for char in text):
        raise SettingsError(f"the form is {form}")
    return name.strip(), value.strip()


def _readable(path: Path) -> Path:
    if not path.is_file():
        raise SettingsError(f"--ca-file {path}: no such file")
    return path.resolve()
