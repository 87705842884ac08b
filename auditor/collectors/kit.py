"""What a collector is given, and what a collector is."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from pydantic import BaseModel

from auditor.collectors.fetch.fetcher import Fetcher
from auditor.collectors.text_store import TextStore
from auditor.evidence.bundle import BundleWriter
from auditor.evidence.records import CrawlEvidence
from auditor.problems import Problem
from auditor.redaction import Redactor
from auditor.settings import Settings


class CollectFailure(Exception):
    """A collector could not look at all; the only exception that leaves one."""

    def __init__(self, problem: Problem, detail: str = "") -> None:
        """Name the problem; the detail is for the evidence, not for the client."""
        super().__init__(f"{problem}: {detail}")
        self.problem, self.detail = problem, detail


@dataclass
class Kit:
    """Shared tools of one audit run."""

    target: str
    settings: Settings
    fetcher: Fetcher
    bundle: BundleWriter
    redactor: Redactor
    progress: Callable[[str, int, int], None]
    """Called as progress(what, done, of); of is 0 when not known."""
    crawl: CrawlEvidence | None = None
    """Set once the visit is done, for collectors that look again at what it found."""
    raw_urls: list[str] = field(default_factory=list)
    """Addresses of the visited pages before redaction, same order as ``crawl.pages``; never written."""
    data_urls: list[str] = field(default_factory=list)
    """Addresses of data (JSON, API) that the visited pages mention, in clear; never written."""
    texts: TextStore = field(init=False)
    """Words of the pages that may bind the merchant, put aside by the visit."""

    def __post_init__(self) -> None:
        """Prepare what the visit fills."""
        self.texts = TextStore(self.settings.limits, self.redactor)


class Collector(Protocol):
    """One source of evidence."""

    name: str

    def collect(self, kit: Kit) -> tuple[BaseModel, Problem | None]:
        """Return the evidence, and what made it partial if anything did. Raises CollectFailure only."""
