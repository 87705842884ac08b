"""The visit of the site, as evidence."""

import time

from auditor.collectors.crawl.arrival import Arrival, arrive, context_of, languages_of
from auditor.collectors.crawl.frontier import Frontier
from auditor.collectors.crawl.robots import affordable_pages
from auditor.collectors.crawl.tour import Tour
from auditor.collectors.crawl.visit import Visit
from auditor.collectors.fetch.jar import CookieJar
from auditor.collectors.kit import Kit
from auditor.evidence.records import CrawlEvidence, Page, PageKind, Sitemap
from auditor.problems import Problem
from auditor.sites import host_of


class CrawlCollector:
    """Visits as one person with an empty cookie jar would, and orders nothing."""

    name = "crawl"

    def collect(self, kit: Kit) -> tuple[CrawlEvidence, Problem | None]:
        """Visit at most ``scope.pages`` pages; never raises for what the site does."""
        deadline = time.monotonic() + kit.settings.limits.crawl_timeout_s
        jar = CookieJar()
        arrival = arrive(kit, jar)
        if arrival.state or arrival.look.content is None:
            return self._nothing(kit, arrival)
        scope, limits = kit.settings.scope, kit.settings.limits
        delay_s = arrival.policy.crawl_delay_s if scope.obey_robots else None
        frontier = Frontier(
            site=arrival.site,
            host=host_of(arrival.url),
            languages=languages_of(arrival.look.content, arrival.url),
            max_urls=limits.frontier_urls,
        )
        budget = affordable_pages(scope.pages, delay_s, limits)
        visit = Visit(kit, arrival, context_of(kit, arrival), frontier, jar, budget, deadline)
        visit.begin()
        sitemaps = Tour(kit, arrival.book, arrival.site, deadline).read(arrival.url, arrival.policy.sitemaps, frontier)
        visit.run()
        evidence = self._evidence(kit, arrival, visit, sitemaps)
        kit.crawl, kit.raw_urls = evidence, visit.raw_urls
        restricted = arrival.policy.home_only and scope.obey_robots
        fewer = Problem.ROBOTS if restricted or budget < scope.pages else None
        return evidence, visit.stopped or fewer

    def _evidence(self, kit: Kit, arrival: Arrival, visit: Visit, sitemaps: tuple[Sitemap, ...]) -> CrawlEvidence:
        return CrawlEvidence(
            start_url=kit.redactor.url(kit.target),
            site=arrival.site,
            state=None,
            robots=arrival.policy.evidence(),
            sitemaps=sitemaps,
            pages=tuple(visit.pages),
            refused=tuple(visit.refused),
            discovered_urls=visit.frontier.known,
            budget_pages=visit.budget,
        )

    def _nothing(self, kit: Kit, arrival: Arrival) -> tuple[CrawlEvidence, Problem | None]:
        """Say that there is no site to visit, with what was seen in its place."""
        look = arrival.look
        page = Page(
            url=kit.redactor.url(look.response.url),
            kind=PageKind.HOME,
            kind_reason="target",
            depth=0,
            found_on=None,
            exchange=look.response.exchange,
            reading=look.content.reading if look.content else None,
            dead_end=arrival.state.problem if arrival.state else Problem.NOT_HTML,
        )
        evidence = CrawlEvidence(
            start_url=kit.redactor.url(kit.target),
            site=arrival.site,
            state=arrival.state,
            robots=arrival.policy.evidence(),
            sitemaps=(),
            pages=(page,),
            refused=(),
            discovered_urls=0,
            budget_pages=kit.settings.scope.pages,
        )
        kit.crawl, kit.raw_urls = evidence, [look.response.url]
        return evidence, page.dead_end
