"""The address to audit, as typed by a person."""

import ipaddress
import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from auditor.model import Explained

_HOST = re.compile(r"^[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*\.?$")


class TargetError(Explained):
    """An address that cannot be audited; the message says what to type instead."""


@dataclass(frozen=True)
class Target:
    """A web address, with what was left to guess."""

    url: str
    host: str
    port: int | None
    scheme_assumed: bool
    """True when the person typed no scheme: HTTPS is tried first, HTTP only if nothing listens."""

    @property
    def folder_name(self) -> str:
        """A file name for the host: no separators, no traversal."""
        name = re.sub(r"[^a-z0-9.-]", "_", self.host)
        return f"{name}_{self.port}" if self.port else name

    def over_http(self) -> "Target":
        """The same address over plain HTTP."""
        return Target(self.url.replace("https://", "http://", 1), self.host, self.port, False)


def parse(text: str) -> Target:
    """Read ``shop.fr``, ``https://shop.fr/fr/`` or ``127.0.0.1:8000``. Raises TargetError."""
    typed = text.strip()
    if not typed.isprintable():
        raise TargetError(f"{_shown(text)} holds characters that no address has; type for example https://shop.fr/")
    assumed = "://" not in typed
    try:
        parts = urlsplit(f"https://{typed}" if assumed else typed)
        port = parts.port
    except ValueError as error:
        raise TargetError(
            f"{_shown(text)} is not a web address ({error}); type for example https://shop.fr/"
        ) from error
    if parts.scheme not in ("http", "https"):
        raise TargetError(f"{parts.scheme}:// is not audited; type an address that begins with https:// or http://")
    if port == 0:
        raise TargetError(f"{_shown(text)}: no site has port 0; leave the port out or type the right one")
    if parts.username is not None:
        raise TargetError("no user name in the address: give it with --basic-auth USER:PASSWORD")
    host = _host(parts.hostname or "", text)
    authority = f"[{host}]" if ":" in host else host
    url = f"{parts.scheme}://{authority}{f':{port}' if port else ''}{parts.path or '/'}"
    return Target(url + (f"?{parts.query}" if parts.query else ""), host, port, assumed)


def is_private_literal(host: str) -> bool:
    """Say whether the host is itself a private or loopback address, or localhost."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return not ipaddress.ip_address(host).is_global
    except ValueError:
        return False


def _host(host: str, text: str) -> str:
    try:
        return str(ipaddress.ip_address(host))
    except ValueError:
        pass
    try:
        ascii_host = host.encode("idna").decode("ascii").lower() if not host.isascii() else host.lower()
    except UnicodeError:
        ascii_host = ""
    if len(ascii_host) > 253 or not _HOST.match(ascii_host):
        raise TargetError(f"{_shown(text)} is not a web address; type for example https://shop.fr/")
    return ascii_host.rstrip(".")


def _shown(text: str) -> str:
    """Quote what was typed without letting it act on the terminal."""
    return ascii(text[:100])
