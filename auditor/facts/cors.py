"""What the site answers to a page of another origin."""

from auditor.evidence.bundle import Bundle
from auditor.evidence.records import CorsEvidence, CorsProbe
from auditor.facts.base import seen_exchange, visit
from auditor.findings import Seen
from auditor.model import Frozen
from auditor.problems import Missing


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
    """Read the probes that were answered."""
    crawl = visit(bundle)
    if isinstance(crawl, Missing):
        return crawl
    evidence = bundle.load("cors", CorsEvidence)
    if isinstance(evidence, Missing):
        return evidence
    return Cors(answers=tuple(_answer(probe) for probe in evidence.probes if _answered(probe.exchange.status)))


def _answered(status: int | None) -> bool:
    """A server in trouble, or that asks to slow down, says nothing of its policy."""
    return status is not None and status < 500 and status != 429


def _answer(probe: CorsProbe) -> CorsAnswer:
    allowed = (probe.allow_origin or "").strip()
    credentials = "; Access-Control-Allow-Credentials: true" if probe.allow_credentials else ""
    excerpt = f"Access-Control-Allow-Origin: {allowed[:150]}{credentials}" if allowed else ""
    return CorsAnswer(
        seen=seen_exchange(probe.exchange, excerpt),
        allow_origin=allowed or None,
        reflected=allowed.lower() == probe.origin_sent.lower(),
        credentials=probe.allow_credentials,
        json_body=_is_json(probe.media_type),
    )


def _is_json(media_type: str) -> bool:
    kind = media_type.partition(";")[0].strip().lower()
    return kind.endswith(("/json", "+json"))
