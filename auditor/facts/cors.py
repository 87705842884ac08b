"""What the site answers to a page of another origin."""

from auditor.evidence.bundle import Bundle
from auditor.facts.base import visit
from auditor.findings import Seen
from auditor.model import Frozen
from auditor.problems import Missing, Problem, missing


class CorsAnswer(Frozen):
    """One answer to a request with a foreign Origin."""

    seen: Seen
    allow_origin: str | None = None
    reflected: bool = False
    """The foreign origin came back in Access-Control-Allow-Origin."""
    credentials: bool = False
    json_body: bool = False
    """The answer is JSON: data rather than a page or an asset."""


class Cors(Frozen):
    """The addresses that answered."""

    answers: tuple[CorsAnswer, ...]


def derive(bundle: Bundle) -> Cors | Missing:
    """Read the probes."""
    crawl = visit(bundle)
    return crawl if isinstance(crawl, Missing) else missing(Problem.NOT_COLLECTED)
