"""The manifest of an evidence folder: what was asked, from where, how it went, and the hash of every file."""

from datetime import datetime
from enum import StrEnum

from pydantic import Field, model_validator

from auditor.merchant import Merchant
from auditor.model import Frozen
from auditor.problems import Problem


class Status(StrEnum):
    """How a collector ended."""

    DONE = "done"
    PARTIAL = "partial"
    FAILED = "failed"


class Attempt(Frozen):
    """Did we manage to look? One per collector, always."""

    collector: str
    status: Status
    problem: Problem | None
    """Set unless done."""
    detail: str
    started: datetime
    duration_s: float


class Vantage(Frozen):
    """Where the audit looked from."""

    address_families: tuple[str, ...]
    """ipv4, ipv6: the families this machine has a route for."""
    resolver: str
    """system, or the address given."""
    connect_to: tuple[str, ...]
    """The --connect-to rules in force: the site was not reached through its public address."""
    ca_file: bool
    """Certificates were verified against a given CA file instead of the public roots."""
    request_headers: tuple[str, ...]
    """Names of the extra headers sent; values are never kept."""
    request_cookies: tuple[str, ...]
    basic_auth: bool
    allow_private: bool
    user_agent: str


class ScopeRecord(Frozen):
    """What was asked for."""

    pages: int
    pace_per_s: float
    threads: int
    bodies: bool
    authorised: bool
    obey_robots: bool


class FileRecord(Frozen):
    """One evidence file."""

    path: str = Field(pattern=r"^(?:blobs/[0-9a-f]{64}|[a-z][a-z0-9_]{0,60}\.json)$")
    """Relative to the evidence folder, and never out of it: a manifest may come from anybody."""
    sha256: str
    size_bytes: int
    body: bool
    """A page body: listed for deletion by ``auditor purge --bodies``."""

    @model_validator(mode="after")
    def _only_blobs_are_bodies(self) -> "FileRecord":
        if self.body != self.path.startswith("blobs/"):
            raise ValueError("a body is kept in blobs/, and nothing else is")
        return self


class Manifest(Frozen):
    """``evidence/manifest.json``."""

    schema_version: str
    tool_version: str
    target: str
    scope: ScopeRecord
    limits: dict[str, float]
    client: str
    auditor_name: str
    auditor_contact: str
    reference: str
    merchant: Merchant = Merchant()
    """As declared in ``audit.toml``."""
    started: datetime
    ended: datetime
    vantage: Vantage
    attempts: tuple[Attempt, ...]
    files: tuple[FileRecord, ...]
