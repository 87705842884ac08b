"""Which host belongs to which site, and when two addresses are the same page. Pure: never touches the network."""

import ipaddress
import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING
from urllib.parse import quote, urlsplit, urlunsplit

if TYPE_CHECKING:
    from tldextract import TLDExtract

_DEFAULT_PORTS = {"http": 80, "https": 443}
_TRACKING = re.compile(
    r"(?:utm_\w*|mtm_\w*|pk_(?:campaign|kwd|source|medium)|gclid|gclsrc|dclid|gbraid|wbraid|fbclid|msclkid|yclid"
    r"|ttclid|twclid|li_fat_id|igshid|srsltid|mc_cid|mc_eid|_ga|_gl"
    r"|phpsessid|jsessionid|aspsessionid\w*|oscsid|xtcsid|zenid|sessionid|session_id|___sid)",
    re.IGNORECASE,
)
_PATH_SESSION = re.compile(r";(?:jsessionid|phpsessid)=[^/;]*", re.IGNORECASE)
_ESCAPE = re.compile(r"%([0-9A-Fa-f]{2})")
_UNRESERVED = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
_PATH_SAFE = "%/:@!$&'()*+,;=~-._[]|"


@lru_cache(maxsize=4096)
def ascii_host(host: str) -> str:
    """Return ``host`` lower case, without brackets or final dot, international labels in their ``xn--`` form."""
    host = host.strip().strip("[]").rstrip(".").lower()
    if host.isascii():
        return host
    import idna

    try:
        return idna.encode(host, uts46=True).decode("ascii")
    except idna.IDNAError:
        return host


@lru_cache(maxsize=4096)
def site_of(host: str) -> str:
    """Return the registrable domain of ``host`` by the public suffix list, private suffixes included.

    ``x.myshopify.com`` is its own site. An IP address, ``localhost`` and a bare suffix are returned as they are;
    under a suffix nobody registered (``.test``) the site is the last two labels.
    """
    host = ascii_host(host)
    if is_address(host) or "." not in host:
        return host
    parts = _suffix_list().extract_str(host)
    if not parts.suffix:
        return ".".join(host.split(".")[-2:])
    return f"{parts.domain}.{parts.suffix}" if parts.domain else host


def same_site(a: str, b: str) -> bool:
    """Say whether two hosts belong to the same registrable domain."""
    return site_of(a) == site_of(b)


def is_public_suffix(host: str) -> bool:
    """Say whether ``host`` is a suffix under which anyone may register a name: ``fr``, ``co.uk``, ``myshopify.com``."""
    host = ascii_host(host)
    if is_address(host):
        return False
    return "." not in host or not _suffix_list().extract_str(host).domain


def is_address(host: str) -> bool:
    """Say whether ``host`` is an IP address literal."""
    try:
        ipaddress.ip_address(host.strip("[]"))
    except ValueError:
        return False
    return True


def host_of(url: str) -> str:
    """Return the host of ``url`` as ``ascii_host`` does, empty when there is none or the URL is broken."""
    try:
        return ascii_host(urlsplit(url).hostname or "")
    except ValueError:
        return ""


def canonical(url: str) -> str:
    """Return one spelling for all the addresses of a page, to visit it once (RFC 3986 §6.2).

    Case, default port, dot segments, escapes, fragment, user name, tracking parameters and session ids do not make
    another page; the order of the other parameters is kept. What is no URL is returned as it is.
    """
    try:
        parts = urlsplit(url.strip())
        port = parts.port
    except ValueError:
        return url.strip()
    if not parts.hostname:
        return url.strip()
    host = ascii_host(parts.hostname)
    netloc = f"[{host}]" if ":" in host else host
    if port is not None and port != _DEFAULT_PORTS.get(parts.scheme):
        netloc += f":{port}"
    path = _without_dots(_escaped(_PATH_SESSION.sub("", parts.path)))
    return urlunsplit((parts.scheme, netloc, path, _escaped(_without_tracking(parts.query), extra="?"), ""))


def _without_tracking(query: str) -> str:
    pairs = (pair for pair in query.split("&") if pair)
    return "&".join(pair for pair in pairs if not _TRACKING.fullmatch(pair.partition("=")[0]))


def _escaped(text: str, extra: str = "") -> str:
    """Escape what must be, unescape what need not be (RFC 3986 §6.2.2.2)."""

    def plain(match: re.Match[str]) -> str:
        char = chr(int(match[1], 16))
        return char if char in _UNRESERVED else match[0].upper()

    return _ESCAPE.sub(plain, quote(text, safe=_PATH_SAFE + extra))


def _without_dots(path: str) -> str:
    """Remove dot segments as RFC 3986 §5.2.4 does; an empty path is ``/``."""
    kept: list[str] = []
    segments = path.split("/")[1:] if path.startswith("/") else path.split("/")
    for segment in segments:
        if segment == "..":
            del kept[-1:]
        elif segment != ".":
            kept.append(segment)
    if segments[-1] in (".", ".."):
        kept.append("")
    return "/" + "/".join(kept)


@cache
def _suffix_list() -> "TLDExtract":
    """Load the list bundled with tldextract, late: it costs a tenth of a second."""
    from tldextract import TLDExtract

    return TLDExtract(suffix_list_urls=(), cache_dir=None, include_psl_private_domains=True)
