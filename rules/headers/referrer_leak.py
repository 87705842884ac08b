"""HDR-04: the referrer policy keeps full addresses from third parties."""

from collections.abc import Iterator

from auditor.evidence.records import PageKind
from auditor.facts.headers import Headers, PageHeaders, shown
from auditor.rule import Breach, Note, Outcome, Review

SAFE = frozenset({"no-referrer", "same-origin", "strict-origin", "strict-origin-when-cross-origin"})
ORIGIN_ONLY = frozenset({"origin", "origin-when-cross-origin"})
"""Never the full address to a third party, but the origin even towards plain HTTP."""
LEAKING = frozenset({"unsafe-url", "no-referrer-when-downgrade"})
OLD_META = {
    "never": "no-referrer",
    "default": "strict-origin-when-cross-origin",
    "always": "unsafe-url",
    "origin-when-crossorigin": "origin-when-cross-origin",
}
PRIVATE = frozenset({PageKind.ACCOUNT, PageKind.CHECKOUT})
KINDS: dict[str, type[Breach] | type[Review] | type[Note]] = {"leaking-private": Breach, "origin": Note}


def check(headers: Headers) -> Iterator[Outcome]:
    for message, pages in headers.by(_messages).items():
        kind = KINDS.get(message, Review)
        yield kind(message, shown(pages), count=len(pages), total=len(headers.pages))


def _messages(page: PageHeaders) -> Iterator[str]:
    policy = _policy(page)
    if policy is None:
        yield "unknown" if page.referrer_policy or page.meta_referrer else "absent"
    elif policy in LEAKING:
        yield "leaking-private" if page.kind in PRIVATE else "leaking"
    elif policy in ORIGIN_ONLY:
        yield "origin"


def _policy(page: PageHeaders) -> str | None:
    """The last value browsers know wins in the header; a meta element is read after it (Referrer Policy §4, §8.1)."""
    values = [word for line in page.referrer_policy for word in line.split(",")]
    meta = (page.meta_referrer or "").strip().lower()
    values.append(OLD_META.get(meta, meta))
    known = [value for word in values if (value := word.strip().lower()) in SAFE | ORIGIN_ONLY | LEAKING]
    return known[-1] if known else None
