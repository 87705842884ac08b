"""Every setting and every limit, in one place, each with its unit in its name.

``audit.toml`` may override any of them; a key it does not know is an error that names the key.
"""

import ipaddress
import re
import tomllib
from pathlib import Path
from typing import Literal

from pydantic import Field, SecretStr, ValidationError, field_validator

from auditor.merchant import Merchant
from auditor.model import Explained, Frozen, Lang

Severity = Literal["critical", "high", "medium", "low"]


_LONGEST_S = 86_400.0
_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
"""A token of RFC 9110 §5.6.2."""
_FRAMING = frozenset({"content-length", "transfer-encoding", "connection"})
_NOT_IN_COOKIES = re.compile(r"[\x00-\x20\x7f;,]")


class SettingsError(Explained):
    """A configuration that cannot be used; the message says what to change."""


class Limits(Frozen):
    """Bounds on everything that a hostile or broken site could make endless."""

    connect_timeout_s: float = Field(5.0, gt=0, le=_LONGEST_S)
    read_timeout_s: float = Field(10.0, gt=0, le=_LONGEST_S)
    """Longest silence accepted between two packets."""
    exchange_timeout_s: float = Field(30.0, gt=0, le=_LONGEST_S)
    """Longest time for one exchange, redirects and body included."""
    crawl_timeout_s: float = Field(900.0, gt=0, le=_LONGEST_S)
    """Longest time for the whole visit."""
    body_bytes: int = Field(5_000_000, gt=0)
    """Most decompressed bytes read from one page."""
    wire_bytes: int = Field(5_000_000, gt=0)
    """Most bytes read from the network for one body, before decompression."""
    header_line_bytes: int = Field(65_536, gt=0)
    header_lines: int = Field(200, gt=0)
    redirects: int = Field(10, ge=0)
    robots_bytes: int = Field(512_000, gt=0)
    hosts_per_site: int = Field(50, gt=0)
    """Most hosts and ports of one site whose robots.txt is asked for; the pages of any other are left out."""
    sitemap_bytes: int = Field(10_000_000, gt=0)
    sitemap_files: int = Field(10, ge=0)
    sitemap_urls: int = Field(10_000, ge=0)
    links_per_page: int = Field(2_000, gt=0)
    frontier_urls: int = Field(20_000, gt=0)
    url_chars: int = Field(2_000, gt=0)
    forms_per_page: int = Field(50, gt=0)
    fields_per_form: int = Field(200, gt=0)
    resources_per_page: int = Field(1_000, gt=0)
    text_chars: int = Field(300, gt=0)
    """Longest excerpt kept from a page."""
    page_nodes: int = Field(200_000, gt=0)
    """Most elements read in one page; what follows is unknown."""
    page_text_chars: int = Field(300_000, gt=0)
    """Most visible words looked at in one page."""
    near_chars: int = Field(400, gt=0)
    """Longest text kept around a form."""
    form_chars: int = Field(1_500, gt=0)
    """Longest text kept from inside a form."""
    traces_per_page: int = Field(100, gt=0)
    """Most software traces, leaks and phrases kept, of each."""
    cookies_per_response: int = Field(100, gt=0)
    crawl_delay_s: float = Field(10.0, ge=0, le=_LONGEST_S)
    """Longest Crawl-delay or Retry-After that is waited for; beyond it, the page is left out and said so."""
    breaches_per_finding: int = Field(50, gt=0)
    """Most breaches shown in one finding; their true number is always given."""
    data_age_days: int = Field(60, gt=0)
    """Age of the embedded data and legal texts beyond which the report warns."""
    evidence_file_bytes: int = Field(500_000_000, gt=0)
    """Largest file of a run that is read back; by default only, a run cannot raise it for its reader."""
    text_documents: int = Field(60, gt=0)
    """Most pages whose words are kept as documents that may bind the merchant."""
    text_document_chars: int = Field(500_000, gt=0)
    text_files: int = Field(5, ge=0)
    """Most PDF files of a site that are read."""
    pdf_text_pages: int = Field(100, gt=0)
    """Most pages read of one PDF of the site."""
    pdf_text_chars: int = Field(500_000, gt=0)
    pdf_text_timeout_s: float = Field(30.0, gt=0, le=_LONGEST_S)
    """Longest time for reading one PDF, in processor time and on the clock."""
    pdf_text_memory_mib: int = Field(768, gt=0)
    """Most address space of the process that reads a PDF."""
    pdf_timeout_s: float = Field(600.0, gt=0, le=_LONGEST_S)


class ConnectTo(Frozen):
    """One ``--connect-to HOST:PORT:ADDR:PORT`` rule; empty host or port match any, ``*.suffix`` matches sub-domains."""

    host: str
    port: int | None
    to_host: str
    to_port: int | None

    @classmethod
    def parse(cls, text: str) -> "ConnectTo":
        """Read curl's form, IPv6 literals in brackets. Raises SettingsError."""
        parts = _split_colons(text)
        if len(parts) != 4:
            raise SettingsError(f"--connect-to takes HOST:PORT:ADDR:PORT, not {text!r}")
        try:
            ports = [int(part) if part else None for part in (parts[1], parts[3])]
        except ValueError as error:
            raise SettingsError(f"--connect-to: a port of {text!r} is not a number") from error
        if not all(port is None or 0 < port < 65_536 for port in ports):
            raise SettingsError(f"--connect-to: a port of {text!r} is not between 1 and 65535")
        return cls(host=parts[0].lower(), port=ports[0], to_host=parts[2].strip("[]"), to_port=ports[1])

    def matches(self, host: str, port: int) -> bool:
        """Say whether a connection to ``host:port`` goes through this rule."""
        if self.port is not None and self.port != port:
            return False
        if self.host.startswith("*."):
            return host.lower().endswith(self.host[1:])
        return not self.host or self.host.strip("[]") == host.lower().strip("[]")


class Access(Frozen):
    """How to reach the site: holds for every collector that opens a connection."""

    connect_to: tuple[ConnectTo, ...] = ()
    resolver: str | None = None
    """ADDR or ADDR:PORT of the DNS server to ask instead of the system's."""
    ca_file: Path | None = None
    headers: tuple[tuple[str, SecretStr], ...] = ()
    basic_auth: tuple[str, SecretStr] | None = None
    cookies: tuple[tuple[str, SecretStr], ...] = ()
    allow_private: bool = False

    @field_validator("headers")
    @classmethod
    def _can_be_sent(cls, headers: tuple[tuple[str, SecretStr], ...]) -> tuple[tuple[str, SecretStr], ...]:
        for name, value in headers:
            if not _HEADER_NAME.fullmatch(name) or name.lower() in _FRAMING:
                raise ValueError(f"{name!a} is not the name of a header that can be sent")
            if any(char in "\r\n\0" for char in value.get_secret_value()):
                raise ValueError(f"the value of {name} holds a line end")
        return headers

    @field_validator("cookies")
    @classmethod
    def _are_cookies(cls, cookies: tuple[tuple[str, SecretStr], ...]) -> tuple[tuple[str, SecretStr], ...]:
        for name, value in cookies:
            if _NOT_IN_COOKIES.search(name) or _NOT_IN_COOKIES.search(value.get_secret_value()):
                raise ValueError(f"{name!a}: no space, comma or semicolon in a cookie (RFC 6265 §4.1.1)")
        return cookies


class Scope(Frozen):
    """What to audit, and how hard to look."""

    pages: int = Field(25, ge=1, le=10_000)
    pace_per_s: float = Field(4.0, ge=0)
    """Requests a second to one host; 0 means no pacing (loopback and one's own servers only)."""
    threads: int = Field(4, ge=1, le=32)
    bodies: bool = True
    """Keep page bodies among the evidence."""
    authorised: bool = False
    """A written authorisation for active tests exists."""
    obey_robots: bool = True


class Verdicts(Frozen):
    """What the exit code follows."""

    fail_on: Severity = "high"
    min_coverage: float = Field(0.5, ge=0, le=1)


class Branding(Frozen):
    """Who signs and who reads the report."""

    client: str = ""
    auditor_name: str = ""
    auditor_contact: str = ""
    reference: str = ""


class Settings(Frozen):
    """Everything ``audit.toml`` may say."""

    target: str = ""
    lang: Lang = "fr"
    out: Path = Path("audits")
    scope: Scope = Scope()
    access: Access = Access()
    limits: Limits = Limits()
    verdicts: Verdicts = Verdicts()
    branding: Branding = Branding()
    merchant: Merchant = Merchant()


def load(path: Path) -> Settings:
    """Read ``audit.toml``. Raises SettingsError naming the file, the key and what is wrong."""
    try:
        raw = tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path}: cannot be read ({error})") from error
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"{path}: {error}") from error
    except RecursionError as error:
        raise SettingsError(f"{path}: nested too deep") from error
    access = raw.get("access")
    if isinstance(access, dict) and isinstance(access.get("connect_to"), list):
        access["connect_to"] = [ConnectTo.parse(str(rule)).model_dump() for rule in access["connect_to"]]
    return validated(raw, str(path))


def validated(raw: object, origin: str) -> Settings:
    """Turn plain data into Settings. Raises SettingsError naming ``origin`` and the key."""
    try:
        settings = Settings.model_validate(raw)
    except ValidationError as error:
        first = error.errors(include_input=False)[0]
        key = ".".join(str(part) for part in first["loc"])
        raise SettingsError(f"{origin}: {key}: {first['msg']}") from error
    access = settings.access
    if access.ca_file and not access.ca_file.is_file():
        raise SettingsError(f"{origin}: access.ca_file: {access.ca_file}: no such file")
    if access.resolver and not _is_server(access.resolver):
        raise SettingsError(f"{origin}: access.resolver: {access.resolver!a} is not ADDR or ADDR:PORT")
    return settings


def _is_server(text: str) -> bool:
    """Say whether ``text`` is an IP address, with a port or without; IPv6 with a port stands in brackets."""
    parts = _split_colons(text) if text.startswith("[") or text.count(":") < 2 else [text]
    try:
        ipaddress.ip_address(parts[0].strip("[]"))
        return len(parts) == 1 or (len(parts) == 2 and 0 < int(parts[1]) < 65_536)
    except ValueError:
        return False


def _split_colons(text: str) -> list[str]:
    """Split on the colons outside brackets."""
    parts, depth = [""], 0
    for char in text:
        depth += (char == "[") - (char == "]")
        if char == ":" and depth == 0:
            parts.append("")
        else:
            parts[-1] += char
    return parts
