"""EC-14: accessibility of the shop (directive (EU) 2019/882). HTML shows a small part; no conformity follows."""

from collections.abc import Iterator

from auditor.applicability import need_online_sale
from auditor.facts.accessibility import Accessibility
from auditor.facts.documents import Documents
from auditor.facts.site import Site
from auditor.facts.trader import Trader
from auditor.presence import need_full_sight
from auditor.rule import Breach, NotApplicable, Note, Outcome, Review


def check(trader: Trader, site: Site, documents: Documents, accessibility: Accessibility) -> Iterator[Outcome]:
    need_online_sale(trader, site, documents)
    if trader.micro_enterprise.yes:
        raise NotApplicable("micro_enterprise")
    defects = [*_blocking(accessibility), *_defects(accessibility)]
    if not accessibility.published and not defects:
        need_full_sight(site)
    if (
        not accessibility.published
        and accessibility.blocking
        and trader.micro_enterprise.yes is False
        and site.too_little_seen is None
    ):
        yield Breach("blocking_and_silent", accessibility.blocking)
        return
    yield from defects
    if accessibility.published:
        yield Note("published", accessibility.published, quote=accessibility.published[0].excerpt)
    elif site.too_little_seen is None and not site.foreign:
        known = trader.micro_enterprise.yes is False
        yield Review("no_information" if known else "no_information_size_unknown", pages=accessibility.pages)
    if not defects:
        yield Note("part_checked", pages=accessibility.pages)


def _blocking(found: Accessibility) -> Iterator[Outcome]:
    if found.blocking:
        yield Review("blocking", found.blocking, fields=found.blocking[0].excerpt)


def _defects(found: Accessibility) -> Iterator[Outcome]:
    if found.without_language:
        yield Review("no_language", found.without_language)
    if found.images_without_alt:
        yield Review("images", found.worst_images, count=found.images_without_alt, total=found.images)
    if found.unnamed_controls and not found.blocking:
        yield Review("controls", found.unnamed_controls, fields=found.unnamed_controls[0].excerpt)
    if found.unnamed_buttons:
        yield Review("buttons", found.unnamed_buttons)
