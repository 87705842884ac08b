"""The cookies of one visitor, in memory (RFC 6265bis §5.7 and §5.8)."""

import threading
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import count
from urllib.parse import urlsplit

from auditor.collectors.fetch.set_cookie import RawCookie
from auditor.sites import ascii_host, is_address, is_public_suffix

_MOST_COOKIES = 1_000
_LONGEST_S = 400 * 86_400  # RFC 6265bis §5.5


@dataclass(frozen=True)
class _Stored:
    cookie: RawCookie
    domain: str
    host_only: bool
    path: str
    expires: datetime | None
    order: int


class CookieJar:
    """Takes what answers set and gives what requests carry; safe to share between threads."""

    def __init__(self) -> None:
        """Start empty."""
        self._lock = threading.Lock()
        self._stored: dict[tuple[str, str, str], _Stored] = {}
        self._order = count()

    def store(self, url: str, cookie: RawCookie) -> bool:
        """Take a cookie set by ``url``; say whether a browser would have."""
        parts = urlsplit(url)
        host, secure_origin = ascii_host(parts.hostname or ""), parts.scheme == "https"
        domain = ascii_host(cookie.domain) if cookie.domain else host
        if not (_covers(domain, host) and _prefix_kept(cookie) and (secure_origin or not cookie.secure)):
            return False
        if domain != host and is_public_suffix(domain):
            return False
        now = datetime.now(UTC)
        lifetime_s = cookie.lifetime_s(now)
        expires = None if lifetime_s is None else now + timedelta(seconds=max(0, min(lifetime_s, _LONGEST_S)))
        path = cookie.path or _default_path(parts.path)
        host_only = cookie.domain is None or (domain == host and (is_address(host) or is_public_suffix(host)))
        with self._lock:
            key = (cookie.name, domain, path)
            if expires is not None and expires <= now:
                self._stored.pop(key, None)
            elif key in self._stored or len(self._stored) < _MOST_COOKIES:
                order = self._stored[key].order if key in self._stored else next(self._order)
                self._stored[key] = _Stored(cookie, domain, host_only, path, expires, order)
        return True

    def for_url(self, url: str) -> list[tuple[str, str]]:
        """Return the names and values to send to ``url``, longest path first."""
        parts = urlsplit(url)
        host, path, now = ascii_host(parts.hostname or ""), parts.path or "/", datetime.now(UTC)
        with self._lock:
            fitting = [
                stored
                for stored in self._stored.values()
                if (host == stored.domain if stored.host_only else _covers(stored.domain, host))
                and _path_matches(stored.path, path)
                and (parts.scheme == "https" or not stored.cookie.secure)
                and (stored.expires is None or stored.expires > now)
            ]
        fitting.sort(key=lambda stored: (-len(stored.path), stored.order))
        return [(stored.cookie.name, stored.cookie.value) for stored in fitting]

    def __len__(self) -> int:
        return len(self._stored)


def _covers(domain: str, host: str) -> bool:
    return host == domain or (host.endswith("." + domain) and not is_address(host))


def _path_matches(cookie_path: str, path: str) -> bool:
    if not path.startswith(cookie_path):
        return False
    return len(path) == len(cookie_path) or cookie_path.endswith("/") or path[len(cookie_path)] == "/"


def _default_path(path: str) -> str:
    return path[: path.rfind("/")] if path.startswith("/") and path.count("/") > 1 else "/"


def _prefix_kept(cookie: RawCookie) -> bool:
    """Say whether the promises of a ``__Host-`` or ``__Secure-`` name are kept (RFC 6265bis §4.1.3)."""
    name = cookie.name.lower()
    if name.startswith("__host-"):
        return cookie.secure and cookie.domain is None and cookie.path == "/"
    return cookie.secure or not name.startswith("__secure-")
