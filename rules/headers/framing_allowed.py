"""HDR-03: framing is limited and content types are not guessed."""

from collections.abc import Iterator

from auditor.facts.csp import framing, policies
from auditor.facts.headers import Headers, PageHeaders, shown
from auditor.rule import Outcome, Review

KNOWN = frozenset({"deny", "sameorigin", "allowall"})


def check(headers: Headers) -> Iterator[Outcome]:
    for message, pages in headers.by(_messages).items():
        yield Review(message, shown(pages), count=len(pages), total=len(headers.pages))


def _messages(page: PageHeaders) -> Iterator[str]:
    framed = framing(policies(page.csp))
    if framed is False:
        yield "framing-open"
    elif framed is None and not _limited(page.frame_options):
        yield "framing-obsolete" if page.frame_options else "framing-absent"
    if not _no_sniff(page.content_type_options):
        yield "sniffing"


def _limited(lines: tuple[str, ...]) -> bool:
    """X-Frame-Options as the HTML standard reads it (§7.7.2): contradictory values deny, unknown ones do nothing."""
    values = {value.strip().lower() for line in lines for value in line.split(",")}
    return bool(values & KNOWN) if len(values) > 1 else bool(values & {"deny", "sameorigin"})


def _no_sniff(lines: tuple[str, ...]) -> bool:
    """Only the first value counts (Fetch standard, §3.6)."""
    return bool(lines) and lines[0].partition(",")[0].strip().lower() == "nosniff"
