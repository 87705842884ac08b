"""HDR-06: account, cart and checkout pages are neither kept by shared caches nor indexed."""

from collections.abc import Iterator

from auditor.evidence.records import PageKind
from auditor.facts.private_pages import PrivatePage, PrivatePages
from auditor.facts.site import Site
from auditor.facts.unseen import incomplete
from auditor.problems import Problem
from auditor.rule import Breach, CannotTell, NotApplicable, Note, Outcome, Review


def check(private_pages: PrivatePages, site: Site) -> Iterator[Outcome]:
    if not private_pages.pages:
        if private_pages.account_seen or private_pages.out_of_reach:
            raise CannotTell(private_pages.out_of_reach or Problem.PAGE_NOT_REACHED, "login")
        if site.sells or incomplete(site):
            raise CannotTell(Problem.PAGE_NOT_REACHED, "not-reached")
        raise NotApplicable("no-account")
    for page in private_pages.pages:
        yield from _cache(page)
        if not page.noindex and not page.disallowed:
            yield Review("indexable", page.seen, url=page.seen.url)
    if private_pages.account_seen:
        yield Note("behind-login")


def _cache(page: PrivatePage) -> Iterator[Outcome]:
    words = {word.strip().partition("=")[0].lower() for word in (page.cache_control or "").split(",")}
    if page.cache_hit and page.sets_cookie:
        yield Breach("shared-copy", page.seen, url=page.seen.url)
    elif words & {"no-store", "private"}:
        return
    elif page.kind is PageKind.ACCOUNT and not page.sets_cookie:
        yield Note("static-login", page.seen, url=page.seen.url)
    elif words & {"public", "s-maxage"}:
        yield Review("public", page.seen, url=page.seen.url)
    else:
        yield Review("directive", page.seen, url=page.seen.url)
