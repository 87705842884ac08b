"""Software the site names, with its version where shown, against the table of ends of support."""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from auditor.evidence.bundle import Bundle
from auditor.evidence.records import Page
from auditor.facts.base import own_pages, seen, visit
from auditor.facts.platforms import platform_of
from auditor.facts.versions import Entry, Support, Trace, entries, support_of
from auditor.findings import Seen
from auditor.model import Frozen
from auditor.problems import Missing

_HEADERS = frozenset(
    {"server", "x-powered-by", "x-generator", "x-aspnet-version", "x-aspnetmvc-version", "x-powered-cms"}
)
_PRODUCT = re.compile(r"([a-z][a-z0-9_.+-]{1,30})[/ ]v?(\d{1,4}(?:\.\d{1,6}){0,3})")
_FRONTS = (
    "cloudflare",
    "cloudfront",
    "akamai",
    "amazons3",
    "bunnycdn",
    "gws",
    "vercel",
    "netlify",
    "fastly",
    "varnish",
)
"""Servers that answer in place of the shop's own: their name says nothing about it."""
_TEXT = 400


class Component(Frozen):
    """One piece of software."""

    name: str
    version: str | None = None
    source: Trace = "header"
    support: Support = Support.HIDDEN
    ended_on: date | None = None
    """Last day on which its authors corrected this version."""
    backports_until: date | None = None
    backports_by: str = ""
    corrected_in: str = ""
    vulnerability: str = ""
    reference: str = ""
    """Where the date or the vulnerability can be read."""
    seen: Seen


class SoftwareFacts(Frozen):
    """Everything that names itself."""

    components: tuple[Component, ...] = ()
    platform: str | None = None
    platform_hosted: bool = False
    """The platform is run by its vendor: the merchant updates nothing."""
    pages: int = 0
    """Judged pages."""


class _Found(NamedTuple):
    source: Trace
    text: str
    """Lower case, bounded."""
    page: Page


def derive(bundle: Bundle) -> SoftwareFacts | Missing:
    """Collect the traces of software of every judged page, each name and version once."""
    crawl = visit(bundle)
    if isinstance(crawl, Missing):
        return crawl
    pages = own_pages(crawl)
    day = bundle.manifest.started.date()
    traces = {(trace.source, trace.text): trace for page in reversed(pages) for trace in _traces(page)}
    found: dict[tuple[str, str | None], Component] = {}
    for trace in traces.values():
        for component in _components(trace, day):
            found.setdefault((component.name, component.version), component)
    platform = platform_of(crawl)
    return SoftwareFacts(
        components=_without_shadows(found),
        platform=platform.name if platform else None,
        platform_hosted=bool(platform and platform.hosted),
        pages=len(pages),
    )


def _traces(page: Page) -> Iterator[_Found]:
    """Yield what names software on one page: headers, generator, addresses and banners of scripts."""
    for name, value in page.exchange.hops[-1].headers if page.exchange.hops else ():
        if name.lower() in _HEADERS:
            product = f"asp.net/{value}" if name.lower().startswith("x-aspnet") else value
            yield _Found("header", product.lower()[:_TEXT], page)
    reading = page.reading
    if reading is None:
        return
    for software in reading.software:
        source: Trace = "generator" if software.source == "generator" else "script"
        if software.source != "header":
            yield _Found(source, software.text.lower()[:_TEXT], page)
    for resource in reading.resources:
        if resource.tag == "script":
            yield _Found("script", resource.url.lower()[:_TEXT], page)


def _components(trace: _Found, day: date) -> Iterator[Component]:
    known = [entry for entry in entries() if trace.source in entry.where]
    named = False
    for entry in known:
        version = entry.version_in(trace.text)
        named = named or version is not None or any(name in trace.text for name in entry.named)
        if version is not None:
            yield _judged(entry, version, trace, day)
        elif any(name in trace.text for name in entry.named):
            yield Component(name=entry.name, source=trace.source, seen=seen(trace.page, trace.text))
    if trace.source != "script" and not named:
        yield from _unlisted(trace)


def _judged(entry: Entry, version: str, trace: _Found, day: date) -> Component:
    support, cycle, flaw = support_of(entry, version, day)
    return Component(
        name=entry.name,
        version=version,
        source=trace.source,
        support=support,
        ended_on=cycle.ended if cycle else None,
        backports_until=cycle.backports if cycle else None,
        backports_by=cycle.by if cycle else "",
        corrected_in=flaw.below if flaw else "",
        vulnerability=flaw.cve if flaw else "",
        reference=entry.reference,
        seen=seen(trace.page, trace.text),
    )


def _unlisted(trace: _Found) -> Iterator[Component]:
    """Yield software that the table does not know; the servers of delivery networks are left out."""
    product = _PRODUCT.search(trace.text)
    name = product.group(1) if product else trace.text[:40].strip()
    if not name or any(front in trace.text for front in _FRONTS):
        return
    yield Component(
        name=name,
        version=product.group(2) if product else None,
        source=trace.source,
        support=Support.UNLISTED if product else Support.HIDDEN,
        seen=seen(trace.page, trace.text),
    )


def _without_shadows(found: dict[tuple[str, str | None], Component]) -> tuple[Component, ...]:
    """Drop a name without version where the same name stands with one."""
    versioned = {name for name, version in found if version is not None}
    kept = [component for (name, version), component in found.items() if version is not None or name not in versioned]
    return tuple(sorted(kept, key=lambda component: (component.name, component.version or "")))
