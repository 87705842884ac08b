"""The collect stage: run every collector, note how each attempt went, seal the evidence."""

import logging
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from auditor import __version__
from auditor.collectors import COLLECTORS
from auditor.collectors.fetch.fetcher import USER_AGENT, Fetcher
from auditor.collectors.kit import CollectFailure, Collector, Kit
from auditor.collectors.vantage import vantage
from auditor.evidence.bundle import BundleWriter
from auditor.evidence.manifest import Attempt, Manifest, ScopeRecord, Status
from auditor.problems import Problem
from auditor.redaction import Redactor
from auditor.settings import Settings
from auditor.sites import site_of
from auditor.target import Target

logger = logging.getLogger(__name__)

Progress = Callable[[str, int, int], None]

NOBODY_LISTENS = frozenset(
    {Problem.CONNECTION_REFUSED, Problem.CONNECTION_LOST, Problem.TIMEOUT, Problem.TLS_HANDSHAKE}
)
"""What makes an address typed without a scheme be tried again over plain HTTP, as browsers do."""


def utc_stamp() -> str:
    """Return the present time as it names a run's folder."""
    return datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")


def collect(
    target: Target,
    settings: Settings,
    folder: Path,
    progress: Progress,
    sign: Callable[[Path], None] | None = None,
) -> None:
    """Write ``folder/evidence``, whole or not at all. Raises BundleError when there is evidence already."""
    started = datetime.now(UTC)
    bundle = BundleWriter(folder, keep_bodies=settings.scope.bodies)
    redactor = Redactor()
    fetcher = Fetcher(
        settings.access,
        settings.limits,
        redactor,
        pace_per_s=settings.scope.pace_per_s,
        keep=bundle.blob,
        site=site_of(target.host),
        in_clear=target.url.startswith("http:"),
    )
    kit = Kit(_settled(target, fetcher).url, settings, fetcher, bundle, redactor, progress)
    attempts = tuple(_attempt(collector, kit) for collector in COLLECTORS)
    bundle.seal(_manifest(kit, attempts, started), sign)


def _settled(target: Target, fetcher: Fetcher) -> Target:
    """Choose HTTP for an address typed without a scheme when only HTTP answers."""
    if not target.scheme_assumed or not _unanswered(target, fetcher):
        return target
    plain = target.over_http()
    return target if _unanswered(plain, fetcher) else plain


def _unanswered(target: Target, fetcher: Fetcher) -> bool:
    failure = fetcher.get(target.url, follow=False, keep_body=False, body_bytes=1).exchange.failure
    return failure is not None and failure.problem in NOBODY_LISTENS


def _attempt(collector: Collector, kit: Kit) -> Attempt:
    started, clock = datetime.now(UTC), time.monotonic()
    status, problem, detail = Status.DONE, None, ""
    try:
        evidence, problem = collector.collect(kit)
        kit.bundle.add(collector.name, evidence)
        status = Status.PARTIAL if problem else Status.DONE
    except CollectFailure as failure:
        status, problem, detail = Status.FAILED, failure.problem, failure.detail
    except OSError:  # the network's are told by the fetcher: this is the disk, and no evidence can be kept
        raise
    except Exception as error:  # one broken collector must not cost the evidence of the others
        logger.warning(
            "collector %s is broken (%s): what it looks for is unknown", collector.name, type(error).__name__
        )
        logger.debug("collector %s", collector.name, exc_info=True)
        status, problem, detail = Status.FAILED, Problem.BUG, type(error).__name__
    return Attempt(
        collector=collector.name,
        status=status,
        problem=problem,
        detail=detail,
        started=started,
        duration_s=round(time.monotonic() - clock, 3),
    )


def _manifest(kit: Kit, attempts: tuple[Attempt, ...], started: datetime) -> Manifest:
    settings, scope = kit.settings, kit.settings.scope
    return Manifest(
        schema_version="1.0",
        tool_version=__version__,
        target=kit.redactor.url(kit.target),
        scope=ScopeRecord(
            pages=scope.pages,
            pace_per_s=scope.pace_per_s,
            threads=scope.threads,
            bodies=scope.bodies,
            authorised=scope.authorised,
            obey_robots=scope.obey_robots,
        ),
        limits=settings.limits.model_dump(),
        client=settings.branding.client,
        auditor_name=settings.branding.auditor_name,
        auditor_contact=settings.branding.auditor_contact,
        reference=settings.branding.reference,
        merchant=settings.merchant,
        started=started,
        ended=datetime.now(UTC),
        vantage=vantage(settings.access, USER_AGENT),
        attempts=attempts,
        files=(),
    )
