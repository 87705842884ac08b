"""The start page asked twice: what a visitor who comes back receives (does the lifetime of cookies slide?)."""

from auditor.collectors.fetch.jar import CookieJar
from auditor.collectors.gate import visited
from auditor.collectors.kit import Kit
from auditor.evidence.records import ReturnVisitEvidence
from auditor.problems import Problem
from auditor.sites import host_of, site_of


class ReturnVisitCollector:
    """Comes without cookies, then with those it was given."""

    name = "return_visit"

    def collect(self, kit: Kit) -> tuple[ReturnVisitEvidence, Problem | None]:
        """Ask twice with one new jar. Raises CollectFailure when the visit found no site."""
        visited(kit)
        jar = CookieJar()
        url = kit.raw_urls[0]
        site = site_of(host_of(url))
        first = kit.fetcher.get(url, jar=jar, within_site=site, keep_body=False).exchange
        if first.failure:
            return ReturnVisitEvidence(first=first, second=None), first.failure.problem
        second = kit.fetcher.get(url, jar=jar, within_site=site, keep_body=False).exchange
        return ReturnVisitEvidence(first=first, second=second), second.failure.problem if second.failure else None
