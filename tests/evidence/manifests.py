"""A manifest to seal evidence with, when how it was asked for does not matter."""

from datetime import UTC, datetime

from auditor.evidence.manifest import Attempt, Manifest, ScopeRecord, Status, Vantage
from auditor.problems import Problem

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)


def attempt(
    collector: str, status: Status = Status.DONE, problem: Problem | None = None, started: datetime = NOW
) -> Attempt:
    return Attempt(collector=collector, status=status, problem=problem, detail="", started=started, duration_s=1.0)


def manifest(*attempts: Attempt, started: datetime = NOW) -> Manifest:
    return Manifest(
        schema_version="1.0",
        tool_version="0",
        target="https://shop.test/",
        scope=ScopeRecord(pages=25, pace_per_s=4, threads=4, bodies=True, authorised=False, obey_robots=True),
        limits={},
        client="",
        auditor_name="",
        auditor_contact="",
        reference="",
        started=started,
        ended=started,
        vantage=Vantage(
            address_families=("ipv4",),
            resolver="system",
            connect_to=(),
            ca_file=False,
            request_headers=(),
            request_cookies=(),
            basic_auth=False,
            allow_private=False,
            user_agent="",
        ),
        attempts=attempts,
        files=(),
    )
