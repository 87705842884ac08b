"""What a fetch gives: the record that is kept, and the content that is only read."""

from collections.abc import Callable
from dataclasses import dataclass

from auditor.collectors.fetch.body import Reading
from auditor.collectors.fetch.charset import decode, media_type
from auditor.evidence.bundle import sha256
from auditor.evidence.records import Body, Exchange, Failure, Hop

Keep = Callable[[bytes], tuple[str, bool]]
"""Stores a body; returns its SHA-256 and whether the bytes were kept."""


@dataclass(frozen=True)
class Response:
    """The answer to a fetch; in memory only, ``exchange`` apart."""

    exchange: Exchange
    """The redacted record; ``exchange.failure`` says what went wrong."""
    url: str
    """Where it ended, in clear: never written."""
    content: bytes = b""
    """The body without its codings, as far as it was read."""
    text: str = ""
    """The content as a browser would decode it."""
    status: int | None = None
    """None when there is no final answer."""
    media_type: str = ""


def answered(
    url: str, start: str, hops: tuple[Hop, ...], reading: Reading, content_type: str, keep: Keep | None
) -> Response:
    """Build the response of an exchange whose last hop's body was read."""
    decoded = decode(reading.content, content_type)
    digest, kept = keep(reading.content) if keep else (sha256(reading.content), False)
    body = Body(
        sha256=digest,
        size_bytes=len(reading.content),
        truncated=reading.truncated,
        media_type=media_type(content_type),
        encoding=decoded.encoding,
        encoding_source=decoded.source,
        kept=kept,
    )
    exchange = Exchange(url=start, hops=hops, body=body, failure=reading.failure)
    return Response(exchange, url, reading.content, decoded.text, hops[-1].status, body.media_type)


def failed(url: str, start: str, hops: tuple[Hop, ...], failure: Failure) -> Response:
    """Build the response of an exchange that ended before its body."""
    return Response(Exchange(url=start, hops=hops, body=None, failure=failure), url)
