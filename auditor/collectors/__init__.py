"""Everything that touches the network. Each collector gives one kind of evidence, in this order."""

from auditor.collectors.crawl.collector import CrawlCollector
from auditor.collectors.kit import Collector

COLLECTORS: tuple[Collector, ...] = (CrawlCollector(),)
