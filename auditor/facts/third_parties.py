"""Which other companies' servers the pages call, and who runs them."""

from functools import cache

from auditor.evidence.bundle import Bundle
from auditor.evidence.records import Page
from auditor.facts.base import own_pages, seen, visit
from auditor.findings import Seen
from auditor.model import Frozen
from auditor.problems import Missing
from auditor.resources import table

TRACKING = frozenset({"advertising", "analytics", "tag-manager", "social", "session-replay", "ab-test"})
"""Categories whose presence means that visitors are measured or followed."""


class Operator(Frozen):
    """Who runs a host: one row of ``rules/data/third_parties.toml``."""

    suffix: str
    """The host itself or the end of it, after a dot."""
    name: str
    country: str
    """ISO 3166-1 code of the country of the company (of the group's head, when it has one)."""
    category: str


class ThirdParty(Frozen):
    """One host of another site that the pages call."""

    host: str
    operator: str | None = None
    country: str | None = None
    category: str | None = None
    pages: int = 1
    """Judged pages that call it."""
    tags: tuple[str, ...] = ()
    seen: Seen


class ThirdParties(Frozen):
    """Third-party hosts written in the HTML; what scripts add later is not here."""

    hosts: tuple[ThirdParty, ...] = ()
    pages: int = 0
    """Judged pages."""


def derive(bundle: Bundle) -> ThirdParties | Missing:
    """List the third-party hosts of every judged page, the most widespread first."""
    crawl = visit(bundle)
    if isinstance(crawl, Missing):
        return crawl
    pages = own_pages(crawl)
    calls: dict[str, list[Page]] = {}
    tags: dict[str, set[str]] = {}
    for page in pages:
        for resource in page.reading.resources if page.reading else ():
            if resource.third_party and resource.host:
                tags.setdefault(resource.host, set()).add(resource.tag)
                callers = calls.setdefault(resource.host, [])
                if not callers or callers[-1] is not page:
                    callers.append(page)
    hosts = [_third_party(host, calls[host], tags[host]) for host in calls]
    return ThirdParties(hosts=tuple(sorted(hosts, key=lambda row: (-row.pages, row.host))), pages=len(pages))


def _third_party(host: str, pages: list[Page], tags: set[str]) -> ThirdParty:
    operator = operator_of(host)
    return ThirdParty(
        host=host,
        operator=operator.name if operator else None,
        country=operator.country if operator else None,
        category=operator.category if operator else None,
        pages=len(pages),
        tags=tuple(sorted(tags)),
        seen=seen(pages[0]),
    )


def operator_of(host: str) -> Operator | None:
    """Return who runs ``host``, by its longest known suffix; None when the table does not know it."""
    labels = host.lower().rstrip(".").split(".")
    known = operators()
    return next((known[name] for start in range(len(labels)) if (name := ".".join(labels[start:])) in known), None)


@cache
def operators() -> dict[str, Operator]:
    """Return the known operators by host suffix. Raises pydantic.ValidationError."""
    rows = (Operator.model_validate(row) for row in table("third_parties")["host"])
    return {row.suffix: row for row in rows}
