"""What every later look needs: a site that was visited."""

from auditor.collectors.kit import CollectFailure, Kit
from auditor.evidence.records import CrawlEvidence
from auditor.problems import Problem


def visited(kit: Kit) -> CrawlEvidence:
    """Return the visit. Raises CollectFailure with the reason why there is none."""
    crawl = kit.crawl
    if crawl is None:
        raise CollectFailure(Problem.NOT_COLLECTED)
    if crawl.state is not None:
        raise CollectFailure(crawl.state.problem, crawl.state.detail)
    return crawl
