"""Everything that touches the network. Each collector gives one kind of evidence, in this order."""

from auditor.collectors.cors import CorsCollector
from auditor.collectors.crawl.collector import CrawlCollector
from auditor.collectors.exposure import ExposureCollector
from auditor.collectors.kit import Collector
from auditor.collectors.return_visit import ReturnVisitCollector
from auditor.collectors.texts import TextsCollector
from auditor.collectors.transport import TransportCollector

COLLECTORS: tuple[Collector, ...] = (
    CrawlCollector(),
    TextsCollector(),
    TransportCollector(),
    ReturnVisitCollector(),
    CorsCollector(),
    ExposureCollector(),
)
