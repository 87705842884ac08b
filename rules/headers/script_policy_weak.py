"""HDR-01: a Content-Security-Policy that limits scripts, frames and forms, enforced on every page."""

from collections.abc import Iterator

from auditor.facts.csp import Weakness, covers, policies, weaknesses
from auditor.facts.headers import Headers, PageHeaders, shown
from auditor.rule import Note, Outcome, Review

NOTES = frozenset({"objects", "forms", "frames", "base"})


def check(headers: Headers) -> Iterator[Outcome]:
    for message, pages in headers.by(_messages).items():
        kind = Note if message in NOTES else Review
        yield kind(message, shown(pages), count=len(pages), total=len(headers.pages))


def _messages(page: PageHeaders) -> Iterator[str]:
    enforced = policies(page.csp, page.csp_meta)
    if not enforced:
        yield "report-only" if policies(page.csp_report_only) else "absent"
        return
    open_to = weaknesses(enforced)
    if Weakness.NO_CONTROL in open_to:
        yield "no-script-limit"
    else:
        yield from (weakness.value for weakness in Weakness if weakness in open_to)
    if not covers(enforced, "object-src", "default-src"):
        yield "objects"
    if not covers(enforced, "form-action"):
        yield "forms"
    if not covers(enforced, "frame-ancestors"):
        yield "frames"
    if not covers(enforced, "base-uri"):
        yield "base"
