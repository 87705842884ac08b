"""What passes between the wire and the pages."""

from collections.abc import Mapping
from dataclasses import dataclass, field

HTML = "text/html; charset=utf-8"


@dataclass(frozen=True)
class Request:
    """One HTTP request, as the pages need it."""

    scheme: str
    host: str
    method: str
    path: str
    target: str
    """The path with its query, as asked."""
    query: Mapping[str, str]
    cookies: Mapping[str, str]
    origin: str | None


@dataclass(frozen=True)
class Response:
    """One HTTP answer; the length and the date are added on the wire."""

    status: int
    body: bytes = b""
    media_type: str = HTML
    headers: list[tuple[str, str]] = field(default_factory=list)


def redirect(status: int, location: str) -> Response:
    """Send the visitor to ``location``."""
    return Response(status, headers=[("Location", location)])


def text(content: str, media_type: str = "text/plain; charset=utf-8", status: int = 200) -> Response:
    """Answer with a text that is not a page."""
    return Response(status, content.encode(), media_type)
